# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Beside each block, in the right margin: on how many notes its text rests, or that it rests on none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from seminarapp.application.reviewing.provenance import SOURCED, lacks_source
from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.text import as_tool_tip
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.manners import manner_of
from seminarapp.ui.write.editor.paper import Paper
from seminarapp.ui.write.piece import Piece

WIDTH, _HEIGHT = 32, 20
_ICON, _BEFORE = 12, 3  # pixels; what stands before the icon
_RING = 3.0


class SourceMarks(QWidget):
    """A quiet link with a number, or an empty ring where a paragraph rests on nothing yet.

    One widget paints them all, so that a long article has no more widgets for it. What they say is read with each
    block as its description; the key of the action does what a click does.

    Signals:
        clicked(Block): show what that block rests on.
    """

    clicked = Signal(object)

    def __init__(self, look: Look, paper: Paper, told: Callable[[Piece], str]) -> None:
        """`told` says in words what a piece rests on, for the tool tip."""
        super().__init__(paper)
        self._look = look
        self._paper = paper
        self._told = told
        self._current: Piece | None = None
        self._pointed: Piece | None = None
        self._font = interface_font(Size.TINY, tabular=True)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        paper.installEventFilter(self)
        paper.column.installEventFilter(self)
        look.theme_changed.connect(self.update)

    def show_current(self, piece: Piece | None) -> None:
        """The caret is in that piece: its mark stands out."""
        if piece is not self._current:
            self._current = piece
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stand in the margin, as high as the paper, whatever grows."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest}:
            column = self._paper.column.geometry()
            self.setGeometry(column.right() + 1, 0, WIDTH, self._paper.height())
            self.raise_()
            self.update()
        return super().eventFilter(watched, event)

    def mark_of(self, block: Block) -> QRectF:
        """Where a block's mark stands; empty for a block that has none."""
        content = block.piece.content
        if content.kind not in SOURCED or not (content.sources or lacks_source(content)):
            return QRectF()
        manner = manner_of(content)
        line = QFontMetricsF(manner.font).height() * manner.leading
        top = block.focus_target.mapTo(self._paper, QPoint(0, 0)).y()
        return QRectF(0, top + (line - _HEIGHT) / 2 - 1, WIDTH, _HEIGHT)

    def _marked(self, top: float, bottom: float) -> Iterator[tuple[Block, QRectF]]:
        above = self._paper.column.y()
        for block in self._paper.blocks:
            if block.y() + above > bottom:
                return
            if block.y() + block.height() + above >= top:
                place = self.mark_of(block)
                if not place.isEmpty():
                    yield block, place

    def _at(self, point: QPoint) -> Block | None:
        marked = self._marked(point.y(), point.y())
        return next((block for block, place in marked if place.contains(QPointF(point))), None)

    # -- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for block, place in self._marked(event.rect().top(), event.rect().bottom()):
            self._paint(painter, block.piece, place)

    def _paint(self, painter: QPainter, piece: Piece, place: QRectF) -> None:
        if piece is self._pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(Role.HOVER))
            painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
        ink = Role.ACCENT if piece is self._current else Role.MUTED
        middle = place.center().y()
        count = len(piece.content.sources)
        if not count:
            painter.setPen(QPen(self._look.colour(Role.ACCENT if ink is Role.ACCENT else Role.FAINT), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(place.left() + _BEFORE + _ICON / 2, middle), _RING, _RING)
            return
        icon = self._look.pixmap("link", ink, _ICON)
        painter.drawPixmap(QPointF(place.left() + _BEFORE, middle - _ICON / 2), icon)
        painter.setPen(self._look.colour(ink))
        number = place.adjusted(_BEFORE + _ICON + 3, 0, 0, 0)
        painter.drawText(number, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), str(count))

    # -- the mouse ----------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, block: Block | None) -> None:
        piece = block.piece if block is not None else None
        if piece is not self._pointed:
            self._pointed = piece
            shape = Qt.CursorShape.PointingHandCursor if piece is not None else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        block = self._at(event.position().toPoint())
        if block is not None and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(block)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position().toPoint()) is None:
            event.ignore()  # the empty paper below

    def event(self, event: QEvent) -> bool:
        """The tool tip says which notes they are."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self._at(event.pos())
            if block is not None:
                QToolTip.showText(event.globalPos(), as_tool_tip(self._told(block.piece)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
