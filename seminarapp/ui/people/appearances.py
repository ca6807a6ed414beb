# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The seminars that somebody was in; Enter goes to one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.views.people import Appearance
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import ElidedText

_SHAPE = EntryShape(least=34, leading=100)
_MOST = 50


class Appearances(QWidget):
    """A heading and the list; nothing where there is none.

    Signals:
        seminar_requested(UUID): go to that seminar.
    """

    seminar_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._seminars: dict[str, UUID] = {}
        self.list = EntryList(look, self.tr("In these seminars"), _SHAPE, grows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        column.setSpacing(Space.TIGHT)
        head = ElidedText(
            self.tr("In these seminars"), size=Size.SMALL, weight=Weight.MEDIUM, tone=Tone.MUTED
        )
        column.addWidget(head)
        column.addWidget(self.list)
        self.list.entry_activated.connect(self._on_activated)
        self.hide()

    def show_appearances(self, appearances: Sequence[Appearance]) -> None:
        """Show the latest of them."""
        shown = appearances[:_MOST]
        self._seminars = {str(place): one.seminar for place, one in enumerate(shown)}
        self.list.show_entries([self._entry(place, one) for place, one in enumerate(shown)], chosen="")
        self.setVisible(bool(shown))

    def _entry(self, place: int, one: Appearance) -> Entry:
        day = "–"
        if one.starts_at is not None:
            day = QLocale().toString(_date(one.starts_at), "d MMM yyyy")
        part = self.tr("excused") if one.excused else ("" if one.seat else self.tr("Moderator"))
        state = EntryState.STRUCK if one.excused else EntryState.WAITING
        return Entry(id=str(place), title=one.title, leading=day, trailing=part, state=state)

    def _on_activated(self, place: str) -> None:
        self.seminar_requested.emit(self._seminars[place])


def _date(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
