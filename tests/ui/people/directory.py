# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The people directory in a test's hands: a window with the sheet over it, worked by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt

from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.application.views.people import PersonView
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.ui.people.keeping import Keeping
from seminarapp.ui.people.sheet import PeopleSheet
from seminarapp.ui.window import MainWindow
from tests.ui.home import CONTROL, Home, focused

KEY = Qt.Key
ANNA = PersonRecord(
    "Anna Berg",
    roles=(
        RoleRecord("hydrolog", "Vattenverket", "VV", since=date(2025, 1, 1)),
        RoleRecord("utredare", "Vik kommun", until=date(2024, 12, 31)),
    ),
    pronunciation="Bärj",
    initials="AB",
    emails=("anna@vatten.example",),
    phones=("112",),
    consents=(ConsentRecord(Purpose.PHOTO, Basis.CONSENT, date(2026, 3, 1), "muntligt"),),
)
BO = PersonRecord("Bo Vik", roles=(RoleRecord("ingenjör", "Näs kommun"),))


@dataclass
class Directory:
    """The window, the store behind it, and the sheet."""

    home: Home
    window: MainWindow

    @property
    def keeping(self) -> Keeping:
        """What serves the sheet, which has been opened."""
        keeping = self.window._commands._people
        assert keeping is not None
        return keeping

    @property
    def sheet(self) -> PeopleSheet:
        """The sheet, which has been opened."""
        return self.keeping.sheet

    @property
    def names(self) -> list[str]:
        """Who is in the list."""
        return [entry.title for entry in self.sheet.register.list.entries.entries]

    @property
    def known(self) -> list[str]:
        """Whom the store has."""
        return sorted(line.name for line in self.home.ask(self.home.activities.people.everybody))

    def add(self, *people: PersonRecord) -> tuple[UUID, ...]:
        """Enter people without the window."""
        write = self.home.activities.people.write_card
        return tuple(self.home.ask(partial(write, None, one)) for one in people)

    def person(self, person: UUID) -> PersonView:
        """What the store has of somebody."""
        return self.home.ask(lambda: self.home.activities.people.person(person))

    def open(self) -> None:
        """Press the key of the directory."""
        self.home.press(KEY.Key_4, held=CONTROL)

    def search(self, words: str) -> None:
        """Type on the line and have it searched."""
        self.sheet.register.search.setFocus()
        self.home.press(KEY.Key_A, held=CONTROL)
        self.home.type(words)
        self.sheet.register.search._tell()
        self.home.settle()

    def fill(self, texts: Sequence[str]) -> None:
        """Type into one field after another, by Tab, over what stands there; "" leaves a field as it is."""
        for place, text in enumerate(texts):
            if place:
                self.home.press(KEY.Key_Tab)
            if text:
                self.home.press(KEY.Key_A, held=CONTROL)
                self.home.type(text)

    @property
    def at(self) -> str:
        """What the widget that has the keys is called."""
        return focused().accessibleName()
