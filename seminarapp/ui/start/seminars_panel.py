# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library's seminars as a list or a calendar, and what a search over everything found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.search import SearchHit
from seminarapp.ui.start.list_line import ListLine
from seminarapp.ui.start.listing import Rows
from seminarapp.ui.start.row_list import RowList
from seminarapp.ui.start.rows import Row, hit_row
from seminarapp.ui.start.series_head import SeriesHead
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.asking import Asking
from seminarapp.ui.widgets.empty_state import EmptyState
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.search_field import SearchField
from seminarapp.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:  # built when it is first shown
    from seminarapp.ui.start.calendar.view import CalendarView


class Way(StrEnum):
    """How the seminars are shown."""

    LIST = "list"
    WEEKS = "weeks"
    MONTHS = "months"


class SeminarsPanel(Panel):
    """A line to search in, and seminars to open. Down goes from the line into the rows; Enter there opens the first.

    Attributes:
        today: the day that the calendar marks.
        search: where one searches; while it is empty, seminars are shown.
        head: the series that is chosen.
        line: how the list is filtered and ordered.
        asking: a question about a row.

    Signals:
        opened(Row): open that seminar.
        remove_requested(Row): Delete on a seminar.
        part_move_requested(UUID, UUID or None): put a part of the series before another, or last.
        calendar_built(CalendarView): the calendar is there from now on.
    """

    opened = Signal(object)
    remove_requested = Signal(object)
    part_move_requested = Signal(object, object)
    calendar_built = Signal(object)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Seminars"), parent=parent)
        self._look = look
        self.today = today
        self._cards: tuple[SeminarCard, ...] = ()
        self._found_for = ""
        self._parts = False  # the rows are the parts of one series
        self._rows: tuple[Row, ...] | None = None  # what else the list shows than the cards
        self._making = Rows()
        self._count = 0  # seminars that the list shows
        self._calendar: CalendarView | None = None
        self.ways = SegmentedControl(
            self.tr("Show seminars as"),
            (
                (Way.LIST, self.tr("List")),
                (Way.WEEKS, self.tr("Month")),
                (Way.MONTHS, self.tr("Year")),
            ),
        )
        self.search = SearchField(look, self.tr("Search in everything"))
        self.head = SeriesHead(look)
        self.line = ListLine(look)
        self.asking = Asking(look)
        self._seminars = RowList(look, self.tr("Seminars"))
        self._hits = RowList(look, self.tr("Found"))
        self._none = EmptyState(look, "calendar", self.tr("No seminars here yet"))
        self._unlike = EmptyState(
            look, "search", self.tr("No seminar is like that"), self.tr("Take a filter away.")
        )
        self._nothing = EmptyState(
            look, "search", self.tr("Nothing found"), self.tr("Try fewer or other words.")
        )
        self._shown = QStackedWidget()
        for page in (self._seminars, self._hits, self._none, self._unlike, self._nothing):
            self._shown.addWidget(page)
        self.header.addWidget(self.ways)
        self.body.setContentsMargins(0, Space.TIGHT, 0, 0)
        for part in (self.search, self.head, self.line, self.asking):
            self.body.addWidget(part)
        self.body.addWidget(self._shown, 1)
        self._wire()

    def _wire(self) -> None:
        self._seminars.opened.connect(self.opened)
        self._seminars.remove_requested.connect(self.remove_requested)
        self._seminars.move_requested.connect(self._on_move)
        self._hits.opened.connect(self.opened)
        self.search.returnPressed.connect(self._on_entered)
        self.line.changed.connect(self._on_line)
        self.line.left.connect(self.take_keys)
        self.asking.closed.connect(self.take_keys)
        self.ways.chosen.connect(self._on_way)

    # -- what is shown ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> UUID | None:
        """The seminar that is chosen in the list or on the day of the calendar."""
        if self._shown.currentWidget() is self._calendar and self._calendar is not None:
            return self._calendar.strip.current
        return self._seminars.current

    @property
    def day(self) -> date | None:
        """The day that is chosen in the calendar; None in the list."""
        if self._calendar is None or self._shown.currentWidget() is not self._calendar:
            return None
        return self._calendar.day

    def show_seminars(
        self, cards: Sequence[SeminarCard], likely: UUID | None = None, *, parts: bool = False
    ) -> None:
        """Show these seminars, now or when the search is emptied.

        Args:
            likely: is chosen, unless another has been that is still among them.
            parts: they are the parts of one series, in order.
        """
        self._cards, self._parts, self._rows = tuple(cards), parts, None
        before = self._seminars.current
        stays = any(card.id == before for card in cards)
        self.line.show_as_parts(parts)
        self._fill(before if stays else likely)
        if self._calendar is not None:
            self._calendar.show_cards(self._cards, self.today)
        if not self.search.text().strip():
            self.end_search()

    def show_rows(self, title: str, rows: tuple[Row, ...]) -> None:
        """Show other rows than seminars: templates, or what was discarded."""
        self._cards, self._rows = (), rows
        self._seminars.show_rows(rows, self._seminars.current)
        if not self.search.text().strip():
            self.end_search()
            self.set_title(title)

    def end_search(self) -> None:
        """Show the seminars again."""
        self._found_for = ""
        self.set_title(self.tr("Seminars"))
        self._show_way()

    def leave_search(self) -> None:
        """Show the seminars again, if something was searched for, and forget the words."""
        if self._found_for or self.search.text():
            self.search.clear()
            self.end_search()

    def show_found(self, words: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found for those words; what is no longer asked for is not shown."""
        if words == self.search.text().strip():
            self._found_for = words
            self._hits.show_rows(tuple(hit_row(hit) for hit in hits))
            self.set_title(self.tr("Found"))
            self.line.hide()
            self._show(self._hits if hits else self._nothing, len(hits))

    def show_way(self, way: Way) -> None:
        """Show the list or one of the calendars, with the keys in it."""
        self.leave_search()
        self.ways.choose(way)
        self._on_way(way)

    def take_keys(self) -> None:
        """Put the keys on the rows or the calendar, or on the line where there are none."""
        shown = self._shown.currentWidget()
        if self._calendar is not None and shown is self._calendar:
            shown.take_keys()
            return
        wanted = shown if isinstance(shown, RowList) else self.search
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the line has no use for: Down goes into the rows."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.take_keys()
        else:
            super().keyPressEvent(event)

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_way(self, _way: str) -> None:
        if not self._found_for:
            self._show_way()
            self.take_keys()

    def _show_way(self) -> None:
        """The list, or the calendar, of what there is."""
        way = Way(self.ways.current)
        self.ways.setVisible(self._rows is None)
        self.line.setVisible(self._rows is None and way is Way.LIST and bool(self._cards))
        if self._rows is not None:
            self._show(self._seminars if self._rows else self._none, len(self._rows))
        elif way is not Way.LIST:
            calendar = self._calendar or self._build()
            calendar.show_months(way is Way.MONTHS)
            self._show(calendar, len(self._cards))
        else:
            self._show_list()

    def _on_line(self) -> None:
        """The list is to be filtered or ordered otherwise."""
        self._fill(self._seminars.current)
        if not self._found_for:
            self._show_list()

    def _show_list(self) -> None:
        empty = self._unlike if self._cards else self._none
        self._show(self._seminars if self._count else empty, self._count)

    def _fill(self, current: UUID | None) -> None:
        """Fill the list with the seminars that are wanted."""
        listing = self.line.listing
        rows = (self._making.of_parts if self._parts else self._making.of)(self._cards, listing)
        self._count = sum(row.seminar is not None for row in rows)
        self._seminars.show_rows(rows, current)

    def _build(self) -> CalendarView:
        """The calendar is made when it is first wanted."""
        from seminarapp.ui.start.calendar.view import CalendarView

        self._calendar = CalendarView(self._look, self._cards, self.today)
        self._calendar.opened.connect(self.opened)
        self._calendar.strip.remove_requested.connect(self.remove_requested)
        self._shown.addWidget(self._calendar)
        self.calendar_built.emit(self._calendar)
        return self._calendar

    def _on_move(self, seminar: UUID, step: int) -> None:
        """One place up or down among the parts of a series, while all of them show."""
        if not self._parts or not self.line.listing.whole:
            return
        ids = [card.id for card in self._cards]
        place = ids.index(seminar)
        target = place + step
        if 0 <= target < len(ids):
            at = target if step < 0 else target + 1
            self.part_move_requested.emit(seminar, ids[at] if at < len(ids) else None)

    def _show(self, page: QWidget, count: int) -> None:
        self._shown.setCurrentWidget(page)
        self.set_remark(str(count) if count else "")

    def _on_entered(self) -> None:
        """The first Enter searches at once; when its finds are shown, the next one opens the first."""
        if self._found_for and self._found_for == self.search.text().strip():
            self._hits.open_current()
