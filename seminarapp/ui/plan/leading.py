# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who leads the discussion: the name on the title card, with the directory at hand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from seminarapp.application.views.people import PersonLine
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.title_form import TitleForm


class Leading(QObject):
    """Reads the directory when the form is opened, and offers who has what is typed."""

    def __init__(self, desk: Desk, form: TitleForm) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self._people: tuple[PersonLine, ...] = ()
        form.opened.connect(self._read)
        form.leader.typed.connect(self._on_typed)

    def _read(self) -> None:
        self._desk.do(self._desk.activities.people.everybody, self._on_people, saves=False)

    def _on_people(self, people: tuple[PersonLine, ...]) -> None:
        self._people = people

    def _on_typed(self, text: str) -> None:
        """The role is that of the day that stands on the card now; today's where it has none."""
        day = self._form.day or self._desk.activities.people.today
        self._form.leader.offer(text, self._people, day)
