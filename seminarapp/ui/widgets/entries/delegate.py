# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a line of a short list is drawn: grip, time or avatar or icon, title, note, bar, and what stands at the right."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import ICON
from seminarapp.ui.theme.roles import Role, mixed
from seminarapp.ui.widgets.avatar import paint_avatar
from seminarapp.ui.widgets.badge import HEIGHT, paint_badge
from seminarapp.ui.widgets.entries.entry import Entry, EntryState, Mark
from seminarapp.ui.widgets.entries.marks import MarksDrawn, marks_width
from seminarapp.ui.widgets.paragraph import Paragraph
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.widgets.share_bar import THIN, paint_share, paint_span
from seminarapp.ui.widgets.text import as_tool_tip

GRIP = 20
NOTE = 18
_SMALL_ICON = 12
_LIGHT = 0.4  # of the bar's colour where it goes on
_REMEMBERED = 5_000  # heights, and rooms of lines
_ON_SCREEN = 300  # titles as they are laid out
ROOM_FOR_MARKS = 380  # pixels of a row from which on marks have room beside its title
ROOM_FOR_BARS = 2.6  # a row this many times as wide as its bar has room for it and a title
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_STATE = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EntryShape:
    """How a list's lines are built, in pixels.

    Attributes:
        least: the least height of a line.
        leading: the width for the leading text.
        avatar: the diameter of the avatars.
        bar: the width of the bars.
        trailing: the least width for the trailing text, so that bars stand in a column.
        wraps: whether a long title takes more lines; otherwise it ends in “…”.
        most: how many lines it takes at most; 0 for as many as it needs.
        strong: whether titles are semibold.
        inset: from a line's edge to what it shows; less in a wide panel, whose margins are large already.
    """

    least: int = 38
    leading: int = 0
    avatar: int = 0
    bar: int = 0
    trailing: int = 0
    wraps: bool = False
    most: int = 0
    strong: bool = False
    inset: int = 10


@dataclass(frozen=True, slots=True)
class _Room:
    """Where things stand in a line.

    Attributes:
        before: pixels from the row's left edge to the title.
        after: pixels from the title's right end to the row's right edge.
        trailing: the width of the trailing text.
        bar: whether there is room for it.
        marks: those for which there is room.
    """

    before: int
    after: int
    trailing: float
    bar: bool
    marks: tuple[Mark, ...]


class EntryDelegate(QStyledItemDelegate):
    """Draws entries, measures them, and lets a title be edited in its place."""

    def __init__(self, look: Look, shape: EntryShape, *, movable: bool, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._shape = shape
        self._movable = movable
        self._small = interface_font(Size.SMALL, tabular=True)
        self._figures = QFontMetricsF(self._small)
        self._heights: dict[tuple[str, EntryState, float], float] = {}
        self._titles: dict[tuple[str, EntryState, float], Paragraph] = {}
        self._fonts = {state: self._font_in(state) for state in EntryState}
        self._lines = {state: QFontMetricsF(font).height() for state, font in self._fonts.items()}
        self._rooms: dict[tuple[object, ...], _Room] = {}
        self._marks = MarksDrawn(look)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        second = NOTE if entry.note or entry.badge else 0
        lines = self._height(entry, self._title_rect(QRect(0, 0, width, 0), entry).width())
        return QSize(width, max(self._shape.least, round(lines) + second + 12))

    def keeps_height(self, before: Entry, after: Entry) -> bool:
        """Whether a line is certainly as high as before, so that no line has to be measured and placed again."""
        if self._shape.wraps:
            return replace(before, icon_role=after.icon_role, spoken=after.spoken) == after
        second = bool(before.note or before.badge) == bool(after.note or after.badge)
        return second and before.state is after.state

    def action_of(self, rect: QRect) -> QRect:
        """Where the clickable icon of a line drawn in `rect` stands."""
        side = 28
        return QRect(rect.right() - side - 2, rect.center().y() - side // 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, entry)
        self._paint_before(painter, option.rect, entry, hovered=_STATE.State_MouseOver in option.state)
        self._paint_title(painter, option.rect, entry, chosen=_STATE.State_Selected in option.state)
        self._paint_after(painter, option.rect, entry)
        painter.restore()

    # -- where things stand ------------------------------------------------------------------------------------------

    def _room(self, entry: Entry, row: int) -> _Room:
        """Remembered: it is asked for at every paint and measure, and is the same for most lines."""
        has = (bool(entry.initials), bool(entry.icon), bool(entry.action), entry.bar is not None)
        crowded = (entry.title, entry.state, entry.few_marks) if entry.marks else ()
        key = (*has, entry.trailing, entry.marks, row, *crowded)
        if key not in self._rooms:
            if len(self._rooms) >= _REMEMBERED:
                self._rooms.clear()
            self._rooms[key] = self._measured(entry, row)
        return self._rooms[key]

    def _measured(self, entry: Entry, row: int) -> _Room:
        left = self._shape.inset + (GRIP if self._movable else 0) + self._shape.leading
        left += self._shape.avatar + 14 if entry.initials else 0
        left += ICON + 8 if entry.icon else 0
        width = self._figures.horizontalAdvance(entry.trailing)
        trailing = max(round(width), self._shape.trailing)
        # Bars and marks give way to titles where the list is narrow.
        bar = entry.bar is not None and row >= ROOM_FOR_BARS * self._shape.bar
        taken = trailing + (self._shape.bar + 16 if bar else 0) + (30 if entry.action else 0)
        taken += 12 if trailing else 0
        marks = self._fitting(entry, row - left - taken - self._shape.inset) if row >= ROOM_FOR_MARKS else ()
        taken += marks_width(marks) + 8 if marks else 0
        # Where nothing stands at the right, a title may go nearly to the edge.
        after = self._shape.inset + taken if taken else 4
        return _Room(left, after, max(width, self._shape.trailing), bar, marks)

    def _fitting(self, entry: Entry, room: int) -> tuple[Mark, ...]:
        """All marks where the whole title has room beside them, else the few that stand for them."""
        if not entry.marks or not entry.few_marks:
            return entry.marks
        title = QFontMetricsF(self._fonts[entry.state]).horizontalAdvance(" ".join(entry.title.split()))
        return entry.marks if title + marks_width(entry.marks) + 8 <= room else entry.few_marks

    def _title_rect(self, rect: QRect, entry: Entry) -> QRectF:
        room = self._room(entry, rect.width())
        return QRectF(rect.adjusted(room.before, 0, -room.after, 0))

    def track_of(self, rect: QRect, entry: Entry) -> QRectF | None:
        """Where the bar of a line drawn in `rect` may be filled; None where it shows none."""
        room = self._room(entry, rect.width())
        if not room.bar:
            return None
        right = rect.right() - self._shape.inset + 1 - (30 if entry.action else 0)
        left = right - room.trailing - 12 - self._shape.bar
        return QRectF(left, rect.center().y() - 2, self._shape.bar, THIN)

    def _height(self, entry: Entry, width: float) -> float:
        """Remembered, of more lines than are ever painted."""
        if not self._shape.wraps:
            return round(self._lines[entry.state])
        key = (entry.title, entry.state, width)
        if key not in self._heights:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            self._heights[key] = self._title(entry, width).height
        return self._heights[key]

    def _font_in(self, state: EntryState) -> QFont:
        strong = self._shape.strong or state is EntryState.NOW
        weight = Weight.SEMIBOLD if strong else Weight.REGULAR
        return interface_font(Size.BODY, weight, struck=state is EntryState.STRUCK)

    def _title(self, entry: Entry, width: float) -> Paragraph:
        """Remembered: a view measures and paints every line again when one of them has changed."""
        key = (entry.title, entry.state, width)
        if key not in self._titles:
            if len(self._titles) >= _ON_SCREEN:
                self._titles.clear()
            self._titles[key] = self._laid_out(entry, width)
        return self._titles[key]

    def _laid_out(self, entry: Entry, width: float) -> Paragraph:
        font = self._fonts[entry.state]
        if self._shape.wraps:
            return Paragraph(entry.title, font, width, most=self._shape.most)
        line = " ".join(entry.title.split())
        shown = QFontMetricsF(font).elidedText(line, Qt.TextElideMode.ElideRight, width)
        return Paragraph(shown, font, 9_999)

    # -- drawing -----------------------------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        paint_row_ground(
            painter,
            QRectF(option.rect).adjusted(0, 1, 0, -1),
            self._look.theme,
            chosen=_STATE.State_Selected in option.state or entry.state is EntryState.NOW,
            hovered=_STATE.State_MouseOver in option.state,
            focused=_STATE.State_HasFocus in option.state,
        )

    def _paint_before(self, painter: QPainter, rect: QRect, entry: Entry, *, hovered: bool) -> None:
        theme, left, middle = self._look.theme, rect.left() + self._shape.inset, rect.center().y() + 1
        if self._movable:
            role = Role.TEXT if hovered else Role.FAINT
            painter.drawPixmap(QPointF(left - 4, middle - 8), self._look.pixmap("grip-vertical", role))
            left += GRIP
        if entry.initials:
            side = self._shape.avatar
            circle = QRectF(left, middle - side / 2, side, side)
            paint_avatar(painter, circle, entry.initials, entry.number, theme)
            left += side + 14
        if entry.icon:
            line = self._lines[entry.state]
            top = rect.top() + 6 + (line - ICON) / 2 if self._hangs else middle - ICON / 2
            painter.drawPixmap(QPointF(left, top), self._look.pixmap(entry.icon, entry.icon_role))
            left += ICON + 8
        if entry.leading:
            painter.setFont(self._small)
            painter.setPen(theme[entry.leading_role])
            first = self._first_line(rect, entry)
            room = QRectF(left, first.top(), self._shape.leading, first.height())
            painter.drawText(room, int(_LEADING), entry.leading)
            if entry.leading_icon:
                icon = self._look.pixmap(entry.leading_icon, entry.leading_role, _SMALL_ICON)
                after = left + self._figures.horizontalAdvance(entry.leading) + 4
                painter.drawPixmap(QPointF(after, first.center().y() - _SMALL_ICON / 2), icon)

    @property
    def _hangs(self) -> bool:
        """Whether titles hang from the top of their rows; beside an avatar they stand in the middle."""
        return self._shape.wraps and not self._shape.avatar

    def _first_line(self, rect: QRect, entry: Entry) -> QRectF:
        """The height of the title's first line, in which what stands beside it is centred."""
        line = self._lines[entry.state]
        top = rect.top() + (6 if self._hangs else (rect.height() - line) / 2)
        return QRectF(rect.left(), top, rect.width(), line)

    def _paint_title(self, painter: QPainter, rect: QRect, entry: Entry, *, chosen: bool) -> None:
        theme, room = self._look.theme, self._title_rect(rect, entry)
        title = self._title(entry, room.width())
        second = NOTE if entry.note or entry.badge else 0
        top = room.top() + (6 if self._hangs else (room.height() - title.height - second) / 2)
        quiet = entry.state in (EntryState.DONE, EntryState.STRUCK)
        painter.setPen(theme[Role.MUTED if quiet else Role.TEXT])
        title.layout.draw(painter, QPointF(room.left(), top))
        if not second:
            return
        at = QPointF(room.left(), top + title.height)
        if entry.badge:
            place = at + QPointF(0, 1)
            gone = paint_badge(painter, place, entry.badge, entry.badge_kind, theme, chosen=chosen)
            at += QPointF(gone + 8, 1)
        note = QRectF(at, QSize(round(room.right() - at.x()), HEIGHT))
        painter.setFont(self._small)
        painter.setPen(theme[Role.MUTED])
        shown = self._figures.elidedText(entry.note, Qt.TextElideMode.ElideRight, note.width())
        painter.drawText(note, int(_LEADING), shown)

    def _paint_after(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        theme = self._look.theme
        right = rect.right() - self._shape.inset + 1
        if entry.action:
            box = self.action_of(rect)
            painter.drawPixmap(
                box.center() - QRect(0, 0, ICON, ICON).center(), self._look.pixmap(entry.action)
            )
            right -= 30
        room = self._room(entry, rect.width())
        width = room.trailing
        line = self._first_line(rect, entry)
        painter.setFont(self._small)
        painter.setPen(theme[entry.trailing_role])
        painter.drawText(
            QRectF(right - width, line.top(), width, line.height()), int(_TRAILING), entry.trailing
        )
        track = self.track_of(rect, entry)
        if track is not None and entry.bar is not None:
            paint_share(painter, track, *entry.bar, theme[entry.bar_role], theme)
            if entry.bar_on > entry.bar[1]:
                paint_span(
                    painter,
                    track,
                    entry.bar[1],
                    entry.bar_on,
                    mixed(theme[Role.SUNKEN], theme[entry.bar_role], _LIGHT),
                )
        if room.marks:
            start = rect.right() - room.after + 8
            self._marks.paint(painter, start, rect.center().y() + 1, room.marks)

    # -- what is cut -------------------------------------------------------------------------------------------------

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Where a title or a note doesn't show whole, the pointer is told all of it."""
        entry: Entry | None = index.data(Qt.ItemDataRole.UserRole)
        if event.type() is not QEvent.Type.ToolTip or entry is None or not self._is_cut(option.rect, entry):
            return super().helpEvent(event, view, option, index)
        whole = "\n".join(part for part in (entry.title, entry.note) if part)
        QToolTip.showText(event.globalPos(), as_tool_tip(whole), view)
        return True

    def _is_cut(self, rect: QRect, entry: Entry) -> bool:
        room = self._title_rect(rect, entry).width()
        if self._title(entry, room).layout.text().endswith("…") and not entry.title.endswith("…"):
            return True
        note = room - (self._figures.horizontalAdvance(entry.badge) + 24 if entry.badge else 0)
        return self._figures.horizontalAdvance(entry.note) > note

    # -- editing -----------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._fonts[index.data(Qt.ItemDataRole.UserRole).state])
        editor.setAccessibleName(index.data(Qt.ItemDataRole.DisplayRole))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        room = self._title_rect(option.rect, index.data(Qt.ItemDataRole.UserRole)).toRect()
        height = min(option.rect.height(), 32)
        editor.setGeometry(
            room.left() - self._shape.inset, option.rect.center().y() - height // 2, room.width(), height
        )
