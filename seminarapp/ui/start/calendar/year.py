# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar in months: on which days something is held, years at a glance."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.calendar.days import Days
from seminarapp.ui.start.calendar.frame import paint_frame
from seminarapp.ui.start.calendar.models import DAY_ROLE, MonthModel
from seminarapp.ui.start.calendar.month import GROUNDS
from seminarapp.ui.start.calendar.table import DayTable, months_on
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

_ROW = 34
_MONTHS = 66
_SATURDAY = 6
_FORWARDNESS = (SeminarState.LIVE, SeminarState.PLANNED, SeminarState.CLOSED, SeminarState.PUBLISHED)


class MonthTable(DayTable):
    """A row a month; a day on which something is held is filled with the colour of what is nearest to being done."""

    def __init__(self, look: Look, days: Days, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, MonthModel(days), name, parent)
        self.setItemDelegate(_DayPainter(look, self))
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setFixedWidth(_MONTHS)

    def page_of(self, day: date) -> date:
        """A page is a year."""
        return day.replace(month=1, day=1)

    def step(self, key: int) -> Callable[[date], date] | None:
        """Up and Down go by months, Page Up and Page Down by years."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}.get(
            Qt.Key(key)
        )
        if by is None:
            return super().step(key)
        return lambda day: months_on(day, by)

    def seminar_at(self, place: QPoint) -> UUID | None:
        """The only seminar of the day that is there."""
        day = self.indexAt(place).data(DAY_ROLE)
        cards = self.days.on(day) if isinstance(day, date) else ()
        return cards[0].id if len(cards) == 1 else None


class _DayPainter(QStyledItemDelegate):
    """Paints a day as a square, with a number where more than one is held."""

    def __init__(self, look: Look, table: MonthTable) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self._font = interface_font(Size.TINY, Weight.SEMIBOLD, tabular=True)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, cell = self._look.theme, option.rect
        day = index.data(DAY_ROLE)
        painter.fillRect(cell, theme[Role.SURFACE])
        if not isinstance(day, date):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(cell).adjusted(1.5, 3.5, -1.5, -3.5)
        if day.isoweekday() >= _SATURDAY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme[Role.CANVAS])
            painter.drawRoundedRect(square, 4, 4)
        self._paint_cards(painter, square, self._table.days.on(day))
        if day == self._table.days.today:
            painter.setPen(QPen(theme[Role.ACCENT], 2))
            painter.drawLine(square.bottomLeft(), square.bottomRight())
        if index == self._table.currentIndex():
            paint_frame(painter, self._look, self._table, QRectF(cell).adjusted(1, 2, -1, -2), 4)
        painter.restore()

    def _paint_cards(self, painter: QPainter, square: QRectF, cards: tuple[SeminarCard, ...]) -> None:
        if not cards:
            return
        theme = self._look.theme
        nearest = min((card.state for card in cards), key=_FORWARDNESS.index)
        ground, ink = GROUNDS[nearest]
        carried = any(card.id == self._table.carried for card in cards)
        painter.setPen(QPen(theme[ink], 1, Qt.PenStyle.DashLine if carried else Qt.PenStyle.SolidLine))
        painter.setBrush(theme[ground])
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._font)
        text = str(len(cards)) if len(cards) > 1 else "•"
        painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), text)
