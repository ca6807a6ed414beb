# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The seminars beside this one: its series, or the whole library where it is in none."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.application.views.plan import PlanView
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.panel import Panel


class SeriesColumn(Panel):
    """Seminars with their days; the one that is shown stands out.

    Signals:
        seminar_requested(UUID): show that one.

    Attributes:
        new: the button that plans another one in the same series.
    """

    seminar_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._list = EntryList(look, self.tr("Seminars"), EntryShape(least=37))
        self.new = Button(look, self.tr("New seminar"), icon="plus")
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self.new)
        self._list.entry_activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_clicked)

    def show_library(self, library: LibraryView, plan: PlanView) -> None:
        """Show the seminars of the plan's series, parts in order."""
        card = plan.card
        beside = [one for one in library.seminars if one.series == card.series]
        if card.series is not None:
            beside.sort(key=lambda one: (one.part is None, one.part or 0))
        self.set_title(card.series_title or self.tr("Seminars"))
        self.set_remark(str(len(beside)))
        self._list.show_entries([_entry(one, now=one.id == card.id) for one in beside])

    def _on_activated(self, seminar: str) -> None:
        self.seminar_requested.emit(UUID(seminar))

    def _on_clicked(self) -> None:
        if self._list.chosen:
            self._on_activated(self._list.chosen)


def _entry(card: SeminarCard, *, now: bool) -> Entry:
    start = card.starts_at
    day = QLocale().toString(QDate(start.year, start.month, start.day), "d MMM") if start else ""
    return Entry(
        id=str(card.id), title=card.title, trailing=day, state=EntryState.NOW if now else EntryState.WAITING
    )
