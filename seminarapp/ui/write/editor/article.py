# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article in the window: a widget a block, kept in step with the manuscript."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.making import block_for
from seminarapp.ui.write.editor.paper import Paper
from seminarapp.ui.write.editor.plan_blocks import PlanBlock
from seminarapp.ui.write.editor.quote_block import QuoteBlock
from seminarapp.ui.write.faces import QuoteFace, faces_of
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece

PAUSE = 900  # milliseconds without a key before what was typed is kept
_ROOM = 60  # pixels kept free above and below the caret


class Article(QScrollArea):
    """Shows the manuscript and takes what is typed.

    What is typed is kept after a pause, and when the caret leaves the block, the page is hidden or `settle` is called.

    Signals:
        block_made(Block): a widget is new; whoever composes the article listens to its wishes.
        current_changed: the caret is in another block.
    """

    block_made = Signal(object)
    current_changed = Signal()

    def __init__(self, look: Look, manuscript: Manuscript, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._manuscript = manuscript
        self._material: Material | None = None
        self._faces: dict[Piece, QuoteFace] = {}
        self._blocks: dict[Piece, Block] = {}
        self._current: Block | None = None
        self._before: Content | None = None  # of the current block, when the caret came into it
        self._dirty: Block | None = None
        self.paper = Paper(look)
        self.setWidget(self.paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Article"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self.paper.dragged_to.connect(self._on_dragged_to)
        manuscript.loaded.connect(self._on_loaded)
        manuscript.inserted.connect(self._on_inserted)
        manuscript.removed.connect(self._on_removed)
        manuscript.moved.connect(self._on_moved)
        manuscript.revised.connect(self._on_revised)
        manuscript.restyled.connect(self._show_faces)

    # -- what is there --------------------------------------------------------------------------------------------

    @property
    def current(self) -> Piece | None:
        """The piece that the caret is in, or was in last."""
        return self._current.piece if self._current is not None else None

    @property
    def faces(self) -> dict[Piece, QuoteFace]:
        """What every quote shows."""
        return self._faces

    def block(self, piece: Piece) -> Block:
        """The widget of a piece. Raises `KeyError` when the piece is gone."""
        return self._blocks[piece]

    def capture(self, capture: UUID) -> CaptureView | None:
        """A note or quote of the seminar, by its id."""
        return self._material.capture(capture) if self._material is not None else None

    def show_material(self, material: Material) -> None:
        """Fill quotes and blocks from these captures and this plan."""
        self._material = material
        self._show_faces()
        for block in self.paper.blocks:
            self._fill(block)

    def focus_piece(self, piece: Piece, caret: int = -1) -> None:
        """Put the caret into a piece and bring it into view."""
        block = self._blocks[piece]
        block.take_focus(caret)
        QTimer.singleShot(0, self, self._reveal_current)  # its place is known when the layout has been done

    def stand_at(self, piece: Piece) -> None:
        """Go on from a piece, and show it, without taking the keyboard."""
        self._on_entered(self._blocks[piece])
        QTimer.singleShot(0, self, self._reveal_current)

    def mark(self, piece: Piece, begin: int, end: int) -> None:
        """Mark a stretch of a piece's text and bring it into view, without taking the keyboard."""
        former = self._current.words if self._current is not None else None
        if former is not None:
            former.place_caret(former.textCursor().position())
        self.stand_at(piece)
        words = self._blocks[piece].words
        if words is not None:
            words.mark(begin, end)

    def is_marked(self, piece: Piece) -> bool:
        """Whether something is marked in a piece's text."""
        words = self._blocks[piece].words
        return words is not None and words.textCursor().hasSelection()

    @property
    def is_written_in(self) -> bool:
        """Whether the keyboard is in the article."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def focus_current(self) -> None:
        """Give the keyboard back to where the writer was, else to the first block."""
        pieces = self._manuscript.pieces
        piece = self.current if self.current in self._blocks else (pieces[0] if pieces else None)
        if piece is not None:
            block = self._blocks[piece]
            words = block.words
            block.take_focus(words.textCursor().position() if words is not None else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that go to the beginning and the end of a text go to those of the article."""
        keys, pieces = QKeySequence.StandardKey, self._manuscript.pieces
        if pieces and event.matches(keys.MoveToStartOfDocument):
            self.focus_piece(pieces[0], 0)
        elif pieces and event.matches(keys.MoveToEndOfDocument):
            self.focus_piece(pieces[-1])
        else:
            super().keyPressEvent(event)

    # -- keeping what is typed ------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Keep what has been typed so far."""
        self._pause.stop()
        block, self._dirty = self._dirty, None
        if block is not None and block.words is not None:
            self._manuscript.type_text(block.piece, block.words.words)

    def settle(self) -> None:
        """Keep what has been typed, as one change that can be taken back; the caret may stay where it is."""
        self.commit()
        block, before = self._current, self._before
        if block is None or before is None or block.piece not in self._blocks:
            return
        if block.piece.content != before:
            self._manuscript.close_typing(block.piece, before)
            if block.words is not None:
                block.words.forget_undo()
        self._before = block.piece.content

    # -- following the manuscript ---------------------------------------------------------------------------------

    def _on_loaded(self) -> None:
        block = self._current if self.is_written_in else None
        caret = block.words.textCursor().position() if block is not None and block.words is not None else -1
        self._current = self._before = self._dirty = None
        self._pause.stop()
        self.paper.begin()
        self.paper.clear()
        self._blocks.clear()
        for index, piece in enumerate(self._manuscript.pieces):
            self._make(piece, index)
        self.paper.end()
        self._show_faces()
        self.verticalScrollBar().setValue(0)
        self.current_changed.emit()
        if block is not None and block.piece.key.id:
            self._go_on_in(block.piece.key.id, caret)

    def _go_on_in(self, name: str, caret: int) -> None:
        """The writer was in the block of that id when all was loaded anew."""
        for piece in self._manuscript.pieces:
            if piece.key.id == name:
                self.focus_piece(piece, caret)

    def _on_inserted(self, piece: Piece, index: int) -> None:
        self._make(piece, index)
        self._follow_quote(piece)

    def _on_removed(self, piece: Piece) -> None:
        self._take_away(piece)
        self._follow_quote(piece)

    def _on_moved(self, piece: Piece, index: int) -> None:
        self.paper.move_block(self._blocks[piece], index)
        self._follow_quote(piece)

    def _on_revised(self, piece: Piece) -> None:
        block = self._blocks[piece]
        if self._dirty is block:
            self._dirty = None
        if isinstance(block, QuoteBlock) or not self._changed_kind(block, piece):
            block.show_piece()
        else:
            focused = block.focus_target.hasFocus()
            caret = block.words.textCursor().position() if block.words is not None else -1
            self._take_away(piece)
            self._make(piece, self._manuscript.index(piece))
            if focused:
                self.focus_piece(piece, caret)
        if block is self._current:
            self._before = piece.content
        self._follow_quote(piece)

    def _changed_kind(self, block: Block, piece: Piece) -> bool:
        return block.shown_as != (piece.content.kind, piece.content.level)

    def _make(self, piece: Piece, index: int) -> None:
        block = block_for(self._look, piece)
        self._blocks[piece] = block
        block.typed.connect(self._on_typed)
        block.entered.connect(self._on_entered)
        block.left.connect(self._on_left)
        block.caret_moved.connect(self._on_caret_moved)
        self._fill(block)
        self.paper.insert(index, block)
        self.block_made.emit(block)

    def _take_away(self, piece: Piece) -> None:
        block = self._blocks.pop(piece)
        if block is self._current:
            self._current = self._before = None
        if block is self._dirty:
            self._dirty = None
        self.paper.remove(block)

    def _fill(self, block: Block) -> None:
        if isinstance(block, PlanBlock) and self._material is not None:
            block.show_plan(self._material.plan)

    def _follow_quote(self, piece: Piece) -> None:
        """Only where a quote came, went or changed do quotes look otherwise: hundreds of words are replaced at once."""
        if piece.content.kind is BlockKind.QUOTE:
            self._show_faces()

    def _show_faces(self) -> None:
        """Quotes depend on those before them: the first mention is in full."""
        if self._material is None:
            return
        self._faces = faces_of(self._manuscript.pieces, self._manuscript.style, self._material)
        for piece, face in self._faces.items():
            block = self._blocks.get(piece)
            if isinstance(block, QuoteBlock) and block.face != face:
                block.show_face(face)

    # -- following the writer -------------------------------------------------------------------------------------

    def _on_typed(self, block: Block) -> None:
        if self._dirty is not None and self._dirty is not block:
            self.commit()
        self._dirty = block
        self._pause.start()

    def _on_entered(self, block: Block) -> None:
        if block is self._current:
            return
        self.settle()
        self._current, self._before = block, block.piece.content
        self.current_changed.emit()

    def _on_left(self, block: Block) -> None:
        if QApplication.activePopupWidget() is None and block is self._current:
            self.settle()

    def _on_caret_moved(self, words: QWidget, caret: QRect) -> None:
        at = words.mapTo(self.paper, caret.center())
        self.ensureVisible(at.x(), at.y(), 0, _ROOM)

    def _on_dragged_to(self, y: int) -> None:
        self.ensureVisible(self.paper.width() // 2, y, 0, _ROOM)

    def _reveal_current(self) -> None:
        block = self._current
        if block is None:
            return
        if block.words is not None:
            caret = block.words.cursorRect()
            self._on_caret_moved(block.words, caret)
        else:
            top = block.mapTo(self.paper, QPoint(0, 0)).y()
            self.ensureVisible(0, top + block.height(), 0, _ROOM)
            self.ensureVisible(0, top, 0, _ROOM)

    def scroll_to(self, piece: Piece) -> None:
        """Show a piece near the top, without taking the keyboard there."""
        block = self._blocks.get(piece)
        if block is not None:
            self.verticalScrollBar().setValue(max(0, block.mapTo(self.paper, QPoint(0, 0)).y() - 8))
