# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar in weeks: what is held each day, with its hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.calendar.days import Days
from seminarapp.ui.start.calendar.frame import paint_frame
from seminarapp.ui.start.calendar.models import DAY_ROLE, WeekModel
from seminarapp.ui.start.calendar.table import DayTable, months_on
from seminarapp.ui.start.rows import hour
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius, Space
from seminarapp.ui.theme.roles import Role

_ROW = 88
_NUMBERS = 34
_HEAD = 24  # of a day: its number
_CHIP = 19
_GAP = 2
_LONGEST = 120  # characters of a title: more than a line has room for
_WEEK = timedelta(weeks=1)

GROUNDS = {
    SeminarState.PLANNED: (Role.ACCENT_SOFT, Role.ACCENT),
    SeminarState.LIVE: (Role.OVER_SOFT, Role.OVER),
    SeminarState.CLOSED: (Role.SUNKEN, Role.TEXT),
    SeminarState.PUBLISHED: (Role.OK_SOFT, Role.OK),
}
"""The colours of a seminar in the calendar, by how far it has come: ground and ink."""


class WeekTable(DayTable):
    """A row a week, scrolled pixel by pixel through the years."""

    def __init__(self, look: Look, days: Days, name: str, parent: QWidget | None = None) -> None:
        weeks = WeekModel(days)
        super().__init__(look, weeks, name, parent)
        self._painter = _DayPainter(look, self)
        self.setItemDelegate(self._painter)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setFixedWidth(_NUMBERS)
        self.verticalHeader().setVisible(weeks.numbered)

    def page_of(self, day: date) -> date:
        """A page is a month."""
        return day.replace(day=1)

    def step(self, key: int) -> Callable[[date], date] | None:
        """Up and Down go by weeks, Page Up and Page Down by months."""
        steps: dict[int, Callable[[date], date]] = {
            Qt.Key.Key_Up: lambda day: day - _WEEK,
            Qt.Key.Key_Down: lambda day: day + _WEEK,
            Qt.Key.Key_PageUp: lambda day: months_on(day, -1),
            Qt.Key.Key_PageDown: lambda day: months_on(day, 1),
        }
        return steps.get(key) or super().step(key)

    def seminar_at(self, place: QPoint) -> UUID | None:
        """The seminar whose line is there."""
        index = self.indexAt(place)
        day = index.data(DAY_ROLE)
        if not isinstance(day, date):
            return None
        cell = self.visualRect(index)
        for card, line in lines_of(self.days.on(day), cell):
            if line.contains(place):
                return card.id
        return None


def lines_of(cards: tuple[SeminarCard, ...], cell: QRect) -> list[tuple[SeminarCard, QRect]]:
    """Which seminars have a line in a day's cell, and where it is."""
    room = (cell.height() - _HEAD) // (_CHIP + _GAP)
    shown = cards if len(cards) <= room else cards[: max(0, room - 1)]
    area = QRect(cell.left() + Space.TIGHT, cell.top() + _HEAD, cell.width() - 2 * Space.TIGHT, _CHIP)
    return [(card, area.translated(0, place * (_CHIP + _GAP))) for place, card in enumerate(shown)]


class _DayPainter(QStyledItemDelegate):
    """Paints a day: its number, and a line a seminar."""

    def __init__(self, look: Look, table: WeekTable) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self._number = interface_font(Size.SMALL, Weight.MEDIUM, tabular=True)
        self._line = interface_font(Size.TINY, Weight.MEDIUM, tabular=True)
        self._metrics = QFontMetrics(self._line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        day = index.data(DAY_ROLE)
        if not isinstance(day, date):
            return
        theme, cell = self._look.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(cell, theme[Role.SURFACE if day.month % 2 else Role.CANVAS])
        painter.setPen(theme[Role.LINE])
        painter.drawLine(cell.topLeft(), cell.topRight())
        painter.drawLine(cell.topLeft(), cell.bottomLeft())
        self._paint_number(painter, cell, day)
        cards = self._table.days.on(day)
        lines = lines_of(cards, cell)
        for card, line in lines:
            self._paint_seminar(painter, card, line)
        if len(lines) < len(cards):
            below = QRect(
                cell.left() + Space.SMALL, cell.bottom() - _CHIP, cell.width() - Space.MEDIUM, _CHIP
            )
            more = self.tr("+{count} more").format(count=len(cards) - len(lines))
            painter.setFont(self._line)
            painter.setPen(theme[Role.MUTED])
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, more)
        if index == self._table.currentIndex():
            paint_frame(painter, self._look, self._table, QRectF(cell).adjusted(2, 2, -2, -2), Radius.CONTROL)
        painter.restore()

    def _paint_number(self, painter: QPainter, cell: QRect, day: date) -> None:
        theme, today = self._look.theme, self._table.days.today
        text = str(day.day)
        if day.day == 1:
            text = QLocale().toString(
                QDate(day.year, day.month, 1), "d MMM yyyy" if day.month == 1 else "d MMM"
            )
        area = QRectF(cell.left() + Space.SMALL, cell.top() + 4, cell.width() - Space.LARGE, 18)
        painter.setFont(self._number)
        painter.setPen(theme[Role.TEXT if day >= today or day.day == 1 else Role.MUTED])
        if day == today:
            width = max(20.0, QFontMetrics(self._number).horizontalAdvance(text) + 10.0)
            area = QRectF(cell.left() + Space.TIGHT, cell.top() + 3, width, 19)
            painter.setBrush(theme[Role.ACCENT])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, 9, 9)
            painter.setPen(theme[Role.ON_ACCENT])
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
            return
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_seminar(self, painter: QPainter, card: SeminarCard, line: QRect) -> None:
        theme = self._look.theme
        ground, ink = GROUNDS[card.state]
        painter.setPen(Qt.PenStyle.NoPen)
        if card.id == self._table.carried:
            painter.setPen(QPen(theme[Role.ACCENT], 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme[ground])
        painter.drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._line)
        painter.setPen(theme[ink])
        words = line.adjusted(5, 0, -3, 0)
        title = " ".join(card.title[:_LONGEST].split())
        text = self._metrics.elidedText(f"{hour(card)} {title}", Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
