# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The small marks of a line: initials in the colours of their seats, icons with a figure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role, Theme
from seminarapp.ui.widgets.entries.entry import Mark

HEIGHT = 20
_LEAST, _INSET, _GAP, _ICON = 24, 6, 4, 13
_REMEMBERED = 200  # pictures
_MOST = 5  # marks; more are counted


def shown(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """As many as there is room for, and how many more there are."""
    if len(marks) <= _MOST:
        return tuple(marks)
    return (*marks[: _MOST - 1], Mark(f"+{len(marks) - _MOST + 1}"))


@lru_cache(maxsize=1_000)  # a line asks for it several times whenever it is painted
def marks_width(marks: tuple[Mark, ...]) -> int:
    """How wide `paint_marks` draws them, with the room after them; nothing for none."""
    return round(sum(_width(mark) + _GAP for mark in shown(marks)) + (_GAP if marks else 0))


class MarksDrawn:
    """Marks as pictures: every line of a list is painted anew with each key, and its marks are as they were.

    Of one theme and one density of pixels; another one begins anew.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._drawn_for: tuple[Theme, float] | None = None
        self._pictures: dict[tuple[Mark, ...], QPixmap] = {}

    def paint(self, painter: QPainter, left: int, middle: int, marks: tuple[Mark, ...]) -> None:
        """Draw them from there to the right, their middle at that height."""
        ratio = self._look.density  # not the painter's: its device is a widget of Qt's own
        if self._drawn_for != (self._look.theme, ratio) or len(self._pictures) >= _REMEMBERED:
            self._pictures.clear()
            self._drawn_for = (self._look.theme, ratio)
        if marks not in self._pictures:
            self._pictures[marks] = self._drawn(marks, ratio)
        painter.drawPixmap(left, middle - HEIGHT // 2, self._pictures[marks])

    def _drawn(self, marks: tuple[Mark, ...], ratio: float) -> QPixmap:
        picture = QPixmap(ceil(marks_width(marks) * ratio), ceil(HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_marks(painter, 0, HEIGHT / 2, marks, self._look)
        painter.end()
        return picture


def paint_marks(painter: QPainter, left: float, middle: float, marks: Sequence[Mark], look: Look) -> None:
    """Draw them from there to the right, their middle at that height."""
    theme = look.theme
    painter.setFont(_font())
    for mark in shown(marks):
        box = QRectF(left, middle - HEIGHT / 2, _width(mark), HEIGHT)
        left = box.right() + _GAP
        colour = theme.speaker(mark.number) if mark.number else theme[Role.MUTED]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(colour) if mark.number else theme[Role.SUNKEN])
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        painter.setPen(colour)
        if mark.icon:
            at = QPointF(box.left() + _INSET, middle - _ICON / 2)
            painter.drawPixmap(at, look.pixmap(mark.icon, Role.MUTED, _ICON))
            box.setLeft(box.left() + _INSET + _ICON - 1)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), mark.text)


@lru_cache(maxsize=1_000)
def _width(mark: Mark) -> float:
    text = QFontMetricsF(_font()).horizontalAdvance(mark.text) + 2 * _INSET
    return max(float(_LEAST), text + (_ICON if mark.icon else 0))


@lru_cache(maxsize=1)
def _font() -> QFont:
    return interface_font(Size.TINY, Weight.SEMIBOLD, tabular=True)
