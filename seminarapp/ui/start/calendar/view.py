# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar as a whole: where one is, the table of days, and what is held on the chosen day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seminarapp.application.views.library import SeminarCard
from seminarapp.ui.start.calendar.days import Days, day_said
from seminarapp.ui.start.calendar.month import WeekTable
from seminarapp.ui.start.calendar.table import DayTable, months_on
from seminarapp.ui.start.calendar.year import MonthTable
from seminarapp.ui.start.row_list import RowList
from seminarapp.ui.start.rows import Row, hour_and_zone, seminar_row
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.text import ElidedText, Text

_ROW = 58
_LOW = 520  # pixels: below that height the strip has room for one row only
_INSET = 10


class CalendarView(QWidget):
    """Weeks or months of days, and under them the seminars of the chosen day.

    Signals:
        opened(Row): open that seminar.
        plan_requested(date): plan one on that day.
        move_requested(UUID, date): hold that seminar on another day.
    """

    opened = Signal(object)
    plan_requested = Signal(object)
    move_requested = Signal(object, object)

    def __init__(
        self, look: Look, cards: Sequence[SeminarCard], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days = Days.of(cards, today)
        self._chosen: UUID | None = None
        self._where = ElidedText(size=Size.LEAD, weight=Weight.SEMIBOLD)
        self._back = IconButton(look, "chevron-left", self.tr("Back"))
        self._forth = IconButton(look, "chevron-right", self.tr("Forward"))
        self._today = Button(look, self.tr("Today"), kind=Kind.GHOST)
        self.weeks = WeekTable(look, self._days, self.tr("Calendar by weeks"))
        self.months = MonthTable(look, self._days, self.tr("Calendar by months"))
        self._tables = QStackedWidget()
        self._tables.addWidget(self.weeks)
        self._tables.addWidget(self.months)
        self._day = ElidedText(size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED)
        self._hint = Text(size=Size.SMALL, tone=Tone.MUTED)
        self.strip = RowList(look, self.tr("Seminars of the day"))
        self.strip.setFixedHeight(2 * _ROW)
        self._lay_out()
        self._wire()
        self._shown_once: set[DayTable] = set()
        for table in (self.weeks, self.months):
            table.go_to(today)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setContentsMargins(_INSET, 0, _INSET, 0)
            row.setSpacing(Space.TIGHT)
        above.addWidget(self._where, 1)
        for button in (self._back, self._today, self._forth):
            above.addWidget(button)
        below.addWidget(self._day, 1)
        below.addWidget(self._hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.TIGHT)
        whole.addLayout(above)
        whole.addWidget(self._tables, 1)
        whole.addLayout(below)
        whole.addWidget(self.strip)

    def _wire(self) -> None:
        for table in (self.weeks, self.months):
            table.day_changed.connect(self._on_day)
            table.entered.connect(self._on_entered)
            table.plan_requested.connect(self._on_plan)
            table.pick_up_requested.connect(self.pick_up)
            table.chosen.connect(self._on_chosen)
            table.put_down.connect(self._on_put_down)
            table.carrying_changed.connect(self._show_day)
            table.verticalScrollBar().valueChanged.connect(self._tell_where)
        self._back.clicked.connect(self._on_back)
        self._forth.clicked.connect(self._on_forth)
        self._today.clicked.connect(self._on_today)
        self.strip.opened.connect(self.opened)

    # -- showing ----------------------------------------------------------------------------------------------------

    @property
    def table(self) -> DayTable:
        """The table that shows."""
        return self.months if self._tables.currentWidget() is self.months else self.weeks

    @property
    def day(self) -> date:
        """The chosen day."""
        return self.table.day

    def show_cards(self, cards: Sequence[SeminarCard], today: date) -> None:
        """Show these seminars; the chosen day stays."""
        self._days = Days.of(cards, today)
        for table in (self.weeks, self.months):
            table.show_days(self._days)
        self._show_day()

    def show_months(self, by_months: bool) -> None:
        """Show a row a month, or a row a week, at the same day."""
        day = self.day
        self._tables.setCurrentWidget(self.months if by_months else self.weeks)
        new = self.table not in self._shown_once
        self._shown_once.add(self.table)
        self.table.go_to(day, top=new)
        self._show_day()

    def take_keys(self) -> None:
        """Put the keys on the chosen day."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, day: date) -> None:
        """Choose a day."""
        self.table.go_to(day)

    def pick_up(self) -> None:
        """Take up the chosen seminar of the day, to be put down on another."""
        seminar = self.strip.current
        if seminar is not None and self._days.on(self.day):
            self.table.carry(seminar)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the day's seminars: Escape goes back to the days, N plans, M picks the seminar up."""
        key = event.key()
        if not self.strip.hasFocus():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.take_keys()
        elif key == Qt.Key.Key_N:
            self._on_plan()
        elif key == Qt.Key.Key_M:
            self.pick_up()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.setFixedHeight(_ROW if self.height() < _LOW else 2 * _ROW)

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_day(self, _day: date) -> None:
        if self.sender() is self.table:
            self._show_day()

    def _on_entered(self) -> None:
        """Open the only seminar of the day; of several, choose one first."""
        cards = self._days.on(self.day)
        if len(cards) == 1:
            self.opened.emit(seminar_row(cards[0]))
        elif cards:
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_plan(self) -> None:
        self.plan_requested.emit(self.day)

    def _on_chosen(self, seminar: UUID) -> None:
        self._chosen = seminar
        self._show_day()

    def _on_put_down(self, seminar: UUID, day: date) -> None:
        self._chosen = seminar
        self._show_day()
        if all(card.id != seminar for card in self._days.on(day)):
            self.move_requested.emit(seminar, day)

    def _on_today(self) -> None:
        self.table.go_to(self._days.today, top=True)

    def _on_back(self) -> None:
        self._turn(-1)

    def _on_forth(self) -> None:
        self._turn(1)

    def _turn(self, way: int) -> None:
        months = way if self.table is self.weeks else 12 * way
        self.table.go_to(months_on(self.day, months), top=True)

    def _show_day(self) -> None:
        day, carried = self.day, self.table.carried
        cards = self._days.on(day)
        self._day.setText(day_said(day))
        self.strip.show_rows(tuple(_row(card) for card in cards), self._chosen)
        if not cards and self.strip.hasFocus():
            self.take_keys()
        self.strip.setEnabled(bool(cards))
        if carried is not None:
            hint = self.tr("Enter puts it down here, Escape leaves it")
        elif cards:
            hint = self.tr("Enter opens · M moves · N plans another")
        else:
            hint = self.tr("N plans a seminar")
        self._hint.setText(hint)
        self._tell_where()

    def _tell_where(self) -> None:
        """The month, or the year, of the chosen day while that shows; else of what does."""
        table = self.table
        shown = table.visualRect(table.currentIndex())
        day = self.day
        if not table.viewport().rect().intersects(shown):
            middle = table.indexAt(table.viewport().rect().center())
            day = middle.data(Qt.ItemDataRole.UserRole) or day
        pattern = "yyyy" if table is self.months else "MMMM yyyy"
        text = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
        if self._days.undated:
            without = self.tr("{count} without a date").format(count=self._days.undated)
            text = f"{text[:1].upper()}{text[1:]}  ·  {without}"
        self._where.setText(text[:1].upper() + text[1:])


def _row(card: SeminarCard) -> Row:
    row = seminar_row(card)
    return Row(row.seminar, row.title, row.under, hour_and_zone(card), row.state)
