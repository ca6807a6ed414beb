# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The paper: the column of blocks, the gutter beside one of them, and the line where something will land."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import mark
from seminarapp.ui.widgets.stream.model import CAPTURE_MIME
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.gutter import Gutter

WIDEST = 720  # of the text: longer lines tire the eye
_GUTTER = 44
_FOOT = 120  # empty below the last block, to click and to scroll into


class Paper(QWidget):
    """Blocks below one another.

    Attributes:
        tab_anchor: what the first block comes after, when one goes about with Tab.

    Signals:
        capture_dropped(str, int): a note or quote with that id was dropped, to stand at that index.
        block_dropped(Block, int): a block was dragged to before the one at that index, as counted before the move.
        insert_requested(Block), menu_requested(Block): the gutter's buttons.
        below_clicked: the empty paper under the last block.
        dragged_to(int): something is dragged over that height.
    """

    capture_dropped = Signal(str, int)
    block_dropped = Signal(object, int)
    insert_requested = Signal(object)
    menu_requested = Signal(object)
    below_clicked = Signal()
    dragged_to = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", "content")
        self._look = look
        self._blocks: list[Block] = []
        self._drop: int | None = None
        self._beside: Block | None = None
        self.tab_anchor: QWidget | None = None
        self._column = QWidget()
        self._column.setMaximumWidth(WIDEST)
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._stack = QVBoxLayout(self._column)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(_GUTTER, Space.SMALL, Space.HUGE, _FOOT)
        row.addWidget(self._column, 1, Qt.AlignmentFlag.AlignTop)
        self._gutter = Gutter(look, self)
        self.setAcceptDrops(True)
        self._gutter.insert_requested.connect(self._on_insert)
        self._gutter.menu_requested.connect(self._on_menu)
        self._gutter.dragged.connect(self._on_grip_dragged)
        self._gutter.dropped.connect(self._on_grip_dropped)

    @property
    def blocks(self) -> Sequence[Block]:
        """The blocks in reading order."""
        return self._blocks

    @property
    def column(self) -> QWidget:
        """What the blocks stand in: between it and the paper's edges are the margins."""
        return self._column

    @property
    def gutter(self) -> Gutter:
        """The buttons beside the block under the mouse."""
        return self._gutter

    @property
    def drop_index(self) -> int | None:
        """Where the line is that shows where something will land; None for no line."""
        return self._drop

    def begin(self) -> None:
        """Many blocks come and go now: lay them out once, at the `end`."""
        self._column.hide()

    def end(self) -> None:
        """All blocks are there."""
        self._column.show()

    @contextmanager
    def laid_out_once(self) -> Iterator[None]:
        """Many blocks come and go meanwhile, and they are laid out at the end; the keyboard goes nowhere else."""
        self._column.setUpdatesEnabled(False)
        self._stack.setEnabled(False)
        try:
            yield
        finally:
            self._stack.setEnabled(True)
            self._column.setUpdatesEnabled(True)

    def insert(self, index: int, block: Block) -> None:
        """Put a block in."""
        self._blocks.insert(index, block)
        self._stack.insertWidget(index, block)
        block.show()  # at once, as the caret may be put into it before Qt comes round to showing it
        block.hovered.connect(self.show_gutter)
        self._keep_tab_order(index)

    def move_block(self, block: Block, index: int) -> None:
        """Put a block elsewhere."""
        self._blocks.remove(block)
        self._blocks.insert(index, block)
        self._stack.removeWidget(block)
        self._stack.insertWidget(index, block)
        self._hide_gutter()
        self._keep_tab_order(index)

    def remove(self, block: Block) -> None:
        """Take a block away for good."""
        self._hide_gutter()
        self._blocks.remove(block)
        self._stack.removeWidget(block)
        block.hide()
        block.deleteLater()

    def clear(self) -> None:
        """Take all blocks away."""
        for block in list(self._blocks):
            self.remove(block)

    def _keep_tab_order(self, index: int) -> None:
        """Tab goes through the blocks as they are read."""
        around = [block.focus_target for block in self._blocks[max(0, index - 1) : index + 2]]
        if index == 0 and self.tab_anchor is not None:
            around.insert(0, self.tab_anchor)
        for one, other in pairwise(around):
            QWidget.setTabOrder(one, other)

    # -- the gutter -----------------------------------------------------------------------------------------------

    def show_gutter(self, block: Block) -> None:
        """Put the buttons beside a block."""
        self._beside = block
        top = block.focus_target.mapTo(self, QPoint(0, 0)).y()
        left = block.mapTo(self, QPoint(0, 0)).x() - self._gutter.width() - 2
        self._gutter.move(left, top + 2)
        self._gutter.show()
        self._gutter.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._beside is not None:
            self.show_gutter(self._beside)  # a block above has grown

    def _hide_gutter(self) -> None:
        self._beside = None
        self._gutter.hide()

    def _on_insert(self) -> None:
        if self._beside is not None:
            self.insert_requested.emit(self._beside)

    def _on_menu(self) -> None:
        if self._beside is not None:
            self.menu_requested.emit(self._beside)

    def _on_grip_dragged(self, at: QPoint) -> None:
        self._drag_to(self.mapFromGlobal(at).y())

    def _drag_to(self, y: int) -> None:
        self._show_drop(self.index_at(y))
        self.dragged_to.emit(y)

    def _on_grip_dropped(self, at: QPoint) -> None:
        index = self.index_at(self.mapFromGlobal(at).y())
        self._show_drop(None)
        if self._beside is not None:
            self.block_dropped.emit(self._beside, index)

    # -- dropping -------------------------------------------------------------------------------------------------

    def index_at(self, y: int) -> int:
        """Before which block something lands that is let go at that height."""
        for index, block in enumerate(self._blocks):
            if y < block.mapTo(self, QPoint(0, block.height() // 2)).y():
                return index
        return len(self._blocks)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CAPTURE_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CAPTURE_MIME):
            self._drag_to(event.position().toPoint().y())
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.index_at(event.position().toPoint().y())
        self._show_drop(None)
        if event.mimeData().hasFormat(CAPTURE_MIME):
            capture = event.mimeData().data(CAPTURE_MIME).toStdString()
            event.acceptProposedAction()
            self.capture_dropped.emit(capture, index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().y() > self.height() - _FOOT:
            self.below_clicked.emit()
        else:
            super().mousePressEvent(event)

    def _show_drop(self, index: int | None) -> None:
        if index != self._drop:
            self._drop = index
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop is None:
            return
        painter = QPainter(self)
        left, width = self._column.x(), self._column.width()
        painter.fillRect(left, self._drop_height(self._drop), width, 3, self._look.colour(Role.ACCENT))

    def _drop_height(self, index: int) -> int:
        if index < len(self._blocks):
            return self._blocks[index].mapTo(self, QPoint(0, 0)).y() + 1
        if self._blocks:
            last = self._blocks[-1]
            return last.mapTo(self, QPoint(0, last.height())).y()
        return self._column.y()
