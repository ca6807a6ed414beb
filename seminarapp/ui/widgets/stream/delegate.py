# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a row of the stream is drawn: time, the speaker's colour, name, words, tags, star."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seminarapp.ui.theme.fonts import Size, Weight, interface_font, serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import HEIGHT, badge_width, paint_badge
from seminarapp.ui.widgets.paragraph import Paragraph
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow

TOP, BOTTOM = 8, 12  # empty above and below
NAME = 20  # the line with the name
FOOT = 22  # the line with tags and badge
DIVIDER = 36
NOTE_LEADING = 1.15
QUOTE_LEADING = 1.17  # tighter than in an article, where one reads on
STAR = 16
_STATE = QStyle.StateFlag
_CENTRED = int(
    Qt.AlignmentFlag.AlignVCenter
)  # made into a number once: a row asks ten times while it is drawn
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_KEPT = 64  # texts in lines: more than are seen


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row, in pixels from its left edge."""

    time: int = 50  # the right edge of the times
    bar: int = 66
    text: int = 80
    right: int = 24  # empty at the right edge


class StreamDelegate(QStyledItemDelegate):
    """Draws rows and says how high they are. Quotation marks are those of the seminar's language."""

    def __init__(self, look: Look, parent: QObject | None = None, *, columns: Columns | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.columns = columns or Columns()
        self._name = interface_font(Size.SMALL, Weight.SEMIBOLD)
        self._time = interface_font(Size.SMALL, tabular=True)
        self._note = interface_font(Size.BODY)
        self._tag = interface_font(Size.TINY, Weight.MEDIUM)
        self._quote = serif_font()
        self._marks = ("", "")
        self._laid_out: dict[tuple[str, bool, int], Paragraph] = {}
        self.set_language("")

    def set_language(self, language: str) -> None:
        """Quote as that language does; "" for the window's own."""
        quoted = (QLocale(language) if language else QLocale()).quoteString("x")
        opening, _, closing = quoted.partition("x")
        self._marks = (opening, closing)

    def height_of(self, row: StreamRow, width: int) -> int:
        """The height of a row in pixels, in a column of that width."""
        if row.kind is RowKind.DIVIDER:
            return DIVIDER
        foot = FOOT if row.tags or row.badge else 0
        return TOP + _name_of(row) + self._words(row, width).height + foot + BOTTOM

    def star_of(self, rect: QRect) -> QRect:
        """Where the star of a row stands that is drawn in `rect`."""
        left = rect.right() - self.columns.right - STAR + 1
        return QRect(left, rect.top() + TOP + (NAME - STAR) // 2, STAR, STAR)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.rect.width()
        return QSize(width, self.height_of(index.data(Qt.ItemDataRole.UserRole), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row: StreamRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.DIVIDER:
            self._paint_divider(painter, option.rect, row)
        else:
            self._paint_ground(painter, option)
            self._paint_row(painter, option.rect, row)
            self._paint_star(painter, option, row)
        painter.restore()

    def _words(self, row: StreamRow, width: int) -> Paragraph:
        """The words in lines. Those that were seen last are kept: each new row draws all that are seen again."""
        room = width - self.columns.text - self.columns.right
        if not _name_of(row):
            room -= STAR + 8  # the star stands on the first line, and there that is a line of words
        quote = row.kind is RowKind.QUOTE
        opening, closing = self._marks if quote and row.direct else ("", "")
        text = f"{opening}{row.text}{closing}"
        laid_out = self._laid_out.get((text, quote, room))
        if laid_out is None:
            if len(self._laid_out) >= _KEPT:
                self._laid_out.clear()
            font, leading = (self._quote, QUOTE_LEADING) if quote else (self._note, NOTE_LEADING)
            laid_out = self._laid_out[text, quote, room] = Paragraph(text, font, room, leading)
        return laid_out

    def _paint_divider(self, painter: QPainter, rect: QRect, row: StreamRow) -> None:
        theme, columns = self._look.theme, self.columns
        metrics = QFontMetricsF(self._name)
        room = rect.width() - columns.bar - columns.right
        title = metrics.elidedText(" ".join(row.text.split()), Qt.TextElideMode.ElideRight, room)
        left = rect.left() + columns.bar
        painter.setFont(self._name)
        painter.setPen(theme[Role.MUTED])
        line = QRectF(left, rect.top(), room, rect.height())
        painter.drawText(line, _CENTRED, title)
        begin = left + metrics.horizontalAdvance(title) + 12
        end = rect.right() - columns.right
        if end > begin:
            painter.fillRect(QRectF(begin, rect.center().y(), end - begin, 1), theme[Role.LINE])

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = _STATE.State_Selected in option.state
        paint_row_ground(
            painter,
            QRectF(option.rect).adjusted(4, 1, -4, -1),
            self._look.theme,
            chosen=chosen,
            hovered=_STATE.State_MouseOver in option.state,
            focused=chosen and _STATE.State_HasFocus in option.state,
        )

    def _paint_row(self, painter: QPainter, rect: QRect, row: StreamRow) -> None:
        theme, columns = self._look.theme, self.columns
        colour = theme.speaker(row.number)
        top, left = rect.top() + TOP, rect.left() + columns.text
        painter.setFont(self._time)
        painter.setPen(theme[Role.MUTED])
        time = QRectF(rect.left(), top, columns.time, NAME)
        painter.drawText(time, _AT_RIGHT, row.time)
        words, name = self._words(row, rect.width()), _name_of(row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bar = rect.left() + columns.bar
        if row.kind is RowKind.QUOTE:
            painter.drawRoundedRect(QRectF(bar, top + 1, 3, NAME + words.height - 3), 1.5, 1.5)
        else:
            painter.drawEllipse(QPointF(bar + 1.5, top + NAME / 2), 3.5, 3.5)
        if name:
            self._paint_name(painter, QRectF(left, top, rect.right() - columns.right - left, name), row)
        painter.setPen(theme[Role.MUTED if row.off_record else Role.TEXT])
        words.layout.draw(painter, QPointF(left, top + name))
        self._paint_foot(painter, QPointF(left, top + name + words.height), row, rect.right() - columns.right)

    def _paint_name(self, painter: QPainter, line: QRectF, row: StreamRow) -> None:
        theme = self._look.theme
        metrics = QFontMetricsF(self._name)
        name = metrics.elidedText(row.speaker, Qt.TextElideMode.ElideRight, line.width() - 3 * STAR)
        painter.setFont(self._name)
        painter.setPen(theme.speaker(row.number))
        painter.drawText(line, _CENTRED, name)
        at = line.left() + (metrics.horizontalAdvance(name) + 9 if name else 0)
        marks = (("quote", Role.QUOTE, row.kind is RowKind.QUOTE), ("lock", Role.MUTED, row.off_record))
        for icon, role, shown in marks:
            if shown:
                painter.drawPixmap(QPointF(at, line.top() + 3), self._look.pixmap(icon, role, 14))
                at += 20

    def _paint_foot(self, painter: QPainter, at: QPointF, row: StreamRow, right: float) -> None:
        theme, metrics = self._look.theme, QFontMetricsF(self._tag)
        x, y = at.x(), at.y() + (FOOT - HEIGHT) / 2 + 1
        room = right - x - (badge_width(row.badge) + 10 if row.badge else 0)
        tags = metrics.elidedText("  ".join(f"#{tag}" for tag in row.tags), Qt.TextElideMode.ElideRight, room)
        if tags:
            painter.setFont(self._tag)
            painter.setPen(theme[Role.MUTED])
            painter.drawText(QRectF(x, y, room, HEIGHT), _CENTRED, tags)
            x += metrics.horizontalAdvance(tags) + 10
        if row.badge:
            paint_badge(painter, QPointF(x, y), row.badge, row.badge_kind, theme)

    def _paint_star(self, painter: QPainter, option: QStyleOptionViewItem, row: StreamRow) -> None:
        corner = self.star_of(option.rect).topLeft()
        if row.starred:
            painter.drawPixmap(corner, self._look.pixmap("star", Role.STAR, STAR, filled=True))
        elif _STATE.State_MouseOver in option.state or _STATE.State_Selected in option.state:
            painter.drawPixmap(corner, self._look.pixmap("star", Role.FAINT, STAR))


def _name_of(row: StreamRow) -> int:
    """The height of the line above the words; none for a note of nobody's, which has nothing to say there."""
    return NAME if row.speaker or row.off_record or row.kind is RowKind.QUOTE else 0
