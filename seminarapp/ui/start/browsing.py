# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Going about in the library: which series or shelf is chosen, what of it shows, and what is done to it there."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.views.library import LibraryView, SeminarCard, SeriesCard
from seminarapp.domain.series import numbering
from seminarapp.domain.values import SeminarState
from seminarapp.ui.desk import Desk
from seminarapp.ui.start.arranging import Arranging
from seminarapp.ui.start.next_panel import next_of
from seminarapp.ui.start.rows import Row, template_row
from seminarapp.ui.start.seminars_panel import SeminarsPanel
from seminarapp.ui.start.series_list import SeriesList, Shelf
from seminarapp.ui.top_bar import workspace_for

if TYPE_CHECKING:  # built when it is first shown
    from seminarapp.ui.start.calendar.view import CalendarView


class Browsing(QObject):
    """Fills the lists, and passes on what is asked for in them.

    Attributes:
        library: what was read last; None before that.
        series: the series that is chosen, or None.
        shelf: what stands apart and is chosen, or None.
        arranging: what was changed, and can be taken back.

    Signals:
        seminar_requested(UUID, str): open a seminar in a workspace.
        plan_requested(UUID or None, date or None): plan like that one, on that day.
        series_requested(UUID): choose that series, which was found.
    """

    seminar_requested = Signal(object, str)
    plan_requested = Signal(object, object)
    series_requested = Signal(object)

    def __init__(self, desk: Desk, lists: SeriesList, seminars: SeminarsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self.library: LibraryView | None = None
        self.series: UUID | None = None
        self.shelf: Shelf | None = None
        self.arranging = Arranging(desk, self)
        self._desk = desk
        self._lists = lists
        self._seminars = seminars
        lists.chosen.connect(self._on_chosen)
        lists.remove_requested.connect(self._on_remove_series)
        seminars.opened.connect(self._on_opened)
        seminars.remove_requested.connect(self._on_remove)
        seminars.part_move_requested.connect(self._on_part)
        seminars.calendar_built.connect(self._on_calendar)
        seminars.head.numbering_requested.connect(self._on_numbering)
        seminars.head.discard_requested.connect(self._on_discard_series)
        seminars.head.several_requested.connect(self.plan_like)

    def show_library(self, library: LibraryView) -> None:
        """Show what was read; what is chosen stays chosen."""
        self.library = library
        counts = {one.id: len(library.parts_of(one.id)) for one in library.series}
        shelves = {
            Shelf.TEMPLATES: len(library.templates),
            Shelf.DISCARDED: len(library.discarded) + len(library.discarded_series),
        }
        self._lists.show_series(library.series, counts, len(library.seminars), shelves)
        self._show()

    def plan_like(self) -> None:
        """Plan like the chosen seminar or template, or several at once."""
        library = self.library
        known = {card.id for card in (*library.seminars, *library.templates)} if library else set()
        like = self._seminars.current
        self.plan_requested.emit(like if like in known else None, self._seminars.day)

    @property
    def chosen(self) -> tuple[UUID | None, UUID | None]:
        """The seminar and the series that are chosen; a template and what is discarded are neither."""
        known = {card.id for card in self.library.seminars} if self.library else set()
        current = self._seminars.current
        return (current if current in known else None, self.series)

    def discard_chosen(self) -> None:
        """Ask whether the chosen seminar is to be discarded."""
        card = self._card(self._seminars.current)
        if card is not None:
            self._ask(card)

    def _show(self) -> None:
        library, now = self.library, self._desk.activities.clock.now()
        if library is None:
            return
        self._seminars.today = now.date()
        known = next((one for one in library.series if one.id == self.series), None)
        parts = library.parts_of(known.id) if known else ()
        told = numbering(card.part for card in parts)
        self._seminars.head.show_series(known, len(parts), told)
        if self.shelf is Shelf.TEMPLATES:
            rows = tuple(template_row(card) for card in library.templates)
            self._seminars.show_rows(self.tr("Templates"), rows)
        elif self.shelf is Shelf.DISCARDED:
            self._seminars.show_rows(self.tr("Discarded"), self._discarded(library))
        else:
            cards = parts if known else library.seminars
            likely = next_of(cards, now)
            self._seminars.show_seminars(cards, likely.id if likely else None, parts=known is not None)

    def _discarded(self, library: LibraryView) -> tuple[Row, ...]:
        restores = self.tr("Enter restores it")
        series = [Row(one.id, one.title, self.tr("Series"), restores) for one in library.discarded_series]
        seminars = [Row(card.id, card.title, card.series_title, restores) for card in library.discarded]
        return (*series, *seminars)

    def _card(self, seminar: UUID | None) -> SeminarCard | None:
        library = self.library
        cards = (*library.seminars, *library.templates) if library else ()
        return next((card for card in cards if card.id == seminar), None)

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_chosen(self, chosen: UUID | Shelf | None) -> None:
        self.shelf = chosen if isinstance(chosen, Shelf) else None
        self.series = chosen if isinstance(chosen, UUID) else None
        self._show()

    def _on_opened(self, row: Row) -> None:
        """Open a seminar where it stands: to be planned, led or written about; restore what is discarded."""
        library = self.library
        if library is not None and self.shelf is Shelf.DISCARDED and self._card(row.seminar) is None:
            if row.seminar is not None:
                self.arranging.restore(library, row.seminar)
            return
        if library is not None and any(one.id == row.seminar for one in library.series):
            self.series_requested.emit(row.seminar)
            return
        card = self._card(row.seminar)
        state = card.state if card else SeminarState.PLANNED
        self.seminar_requested.emit(row.seminar, workspace_for(state))

    def _on_remove(self, row: Row) -> None:
        card = self._card(row.seminar)
        if card is not None:
            self._ask(card)

    def _ask(self, card: SeminarCard) -> None:
        text = self.tr("Discard “{title}”? Its plan is kept, and can be restored.").format(title=card.title)
        self._seminars.asking.ask(text, self.tr("Discard"), partial(self.arranging.discard, card))

    def _on_remove_series(self, series: UUID) -> None:
        known = self.library.series if self.library else ()
        found = next((one for one in known if one.id == series), None)
        if found is not None:
            self._on_discard_series(found)

    def _on_discard_series(self, series: SeriesCard) -> None:
        text = self.tr("Discard the series “{title}”? It can be restored.").format(title=series.title)
        self._seminars.asking.ask(text, self.tr("Discard"), partial(self.arranging.discard_series, series))

    def _on_part(self, seminar: UUID, before: UUID | None) -> None:
        card = self._card(seminar)
        if card is not None and self.library is not None:
            self.arranging.move_part(self.library, card, before)

    def _on_numbering(self, series: UUID) -> None:
        if self.library is not None:
            self.arranging.number_parts(self.library, series)

    def _on_calendar(self, calendar: CalendarView) -> None:
        calendar.plan_requested.connect(self._on_plan)
        calendar.move_requested.connect(self._on_move)

    def _on_plan(self, day: date) -> None:
        self.plan_requested.emit(None, day)

    def _on_move(self, seminar: UUID, day: date) -> None:
        card = self._card(seminar)
        if card is not None:
            self.arranging.move_to_day(card, day)
