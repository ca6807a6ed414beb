# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The manuscript: the article as it stands on the screen, every change of it, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.views.article import ArticleView
from seminarapp.application.writing.edits import Edits
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import StepWay
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.keeping import Keeping
from seminarapp.ui.write.piece import BlockKey, Piece
from seminarapp.ui.write.recalling import recalled
from seminarapp.ui.write.steps import Change, Insert, Move, Remove, Restyle, Revise, Step, taken_back

MOST_CHANGES = 500  # that can be taken back


class Manuscript(QObject):
    """The blocks in reading order. A change shows at once and is left for the store in the same moment.

    Signals:
        loaded: all of it is new.
        inserted(Piece, int), removed(Piece), moved(Piece, int), revised(Piece): one step was done, by hand or undone.
        restyled: quotes are written in another way.
        changed: anything changed, typing included.
        refused: the store holds something else than the screen: load again.
    """

    loaded = Signal()
    inserted = Signal(object, int)
    removed = Signal(object)
    moved = Signal(object, int)
    revised = Signal(object)
    restyled = Signal()
    changed = Signal()
    refused = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeping: Keeping | None = None
        self._seminar: UUID | None = None
        self._pieces: list[Piece] = []
        self._undo: list[Change] = []
        self._redo: list[Change] = []
        self.style = ArticleStyle()
        self.proposed = False
        self._loads = 0
        self.steps_kept = 0  # counts up with every step that is left for the store

    @property
    def pieces(self) -> Sequence[Piece]:
        """The blocks in reading order."""
        return self._pieces

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return bool(self._redo)

    def index(self, piece: Piece) -> int:
        """Where a piece stands. Raises `ValueError` when it is gone."""
        return self._pieces.index(piece)

    def load(self, seminar: UUID, article: ArticleView) -> None:
        """Show what the store has.

        Where that is what stands on the screen already, or the screen has words that the disk refused, it stays.
        """
        behind = self._keeping is not None and self._keeping.behind
        same = self._seminar == seminar and (behind or self._stands(article))
        self.proposed = article.proposed
        if same:
            return
        self._seminar = seminar
        self._keeping = Keeping(self._desk, seminar, self)
        self._keeping.refused.connect(self.refused)
        self._keeping.contested.connect(self.refused)
        self._pieces = [
            Piece(block.content, BlockKey(block.id, block.content), block.rival) for block in article.blocks
        ]
        self._undo, self._redo = [], []
        self.style = article.style
        self._loads += 1
        if not article.proposed:
            self._keeping.recall(partial(self._on_recalled, self._loads, list(self._pieces)))
        self.loaded.emit()
        self.changed.emit()

    def _on_recalled(self, load: int, pieces: Sequence[Piece], edits: Edits) -> None:
        """What was done in earlier runs can be taken back after what was done since the article was loaded."""
        if load != self._loads:
            return
        done, undone = recalled(edits, pieces)
        if not self._undo and not self._redo:
            self._redo = undone
        self._undo[:0] = done

    def _stands(self, article: ArticleView) -> bool:
        there = [(block.id, block.content, block.rival) for block in article.blocks]
        return there == [(piece.key.id, piece.content, piece.rival) for piece in self._pieces] and (
            article.style == self.style
        )

    # -- changing -------------------------------------------------------------------------------------------------

    def insert(self, content: Content, index: int) -> Piece:
        """Put a new block in."""
        piece = Piece(content)
        self.do(Insert(piece, index))
        return piece

    def remove(self, piece: Piece) -> None:
        """Take a block out."""
        self.do(Remove(piece, self.index(piece)))

    def move(self, piece: Piece, index: int) -> None:
        """Put a block elsewhere; `index` is the one it will have. Nothing happens beyond the ends."""
        origin = self.index(piece)
        if origin != index and 0 <= index < len(self._pieces):
            self.do(Move(piece, origin, index))

    def revise(self, piece: Piece, content: Content) -> None:
        """Change what a block says or is."""
        if content != piece.content:
            self.do(Revise(piece, piece.content, content))

    def choose_style(self, style: ArticleStyle) -> None:
        """Write quotes in another way."""
        if style != self.style:
            self.do(Restyle(self.style, style))

    def do(self, *steps: Step) -> None:
        """Do steps as one change, that is taken back as one."""
        self._run(steps)
        self._remember(steps)

    def type_text(self, piece: Piece, text: str) -> None:
        """Keep what has been typed so far. The typing becomes a change that can be taken back when it is `closed`."""
        content = replace(piece.content, text=text)
        if content == piece.content or piece not in self._pieces:
            return
        step = Revise(piece, piece.content, content)
        piece.content = content
        self._keep(step)
        self.changed.emit()

    def close_typing(self, piece: Piece, before: Content) -> None:
        """The writer left a block: what was typed in it since it was `before` is one change."""
        if piece.content != before and piece in self._pieces:
            self._remember((Revise(piece, before, piece.content),))

    def settle_contest(self, piece: Piece) -> None:
        """The writer has chosen: the block is one as any other."""
        piece.rival = None
        self.steps_kept += 1
        if self._keeping is not None:
            self._keeping.settle_contest(piece)

    def undo(self) -> Change:
        """Take the last change back; returns what was done, nothing when there is none."""
        return self._back(self._undo, self._redo)

    def redo(self) -> Change:
        """Do again what was taken back last."""
        return self._back(self._redo, self._undo)

    def retry(self) -> None:
        """Leave again for the store what the disk refused."""
        if self._keeping is not None:
            self._keeping.retry(self._pieces)

    def _back(self, source: list[Change], other: list[Change]) -> Change:
        if not source:
            return ()
        change = taken_back(source.pop())
        other.append(change)
        self._run(change)
        self._close(StepWay.UNDONE if other is self._redo else StepWay.REDONE)
        return change

    def _close(self, way: StepWay) -> None:
        if self._keeping is not None:
            self._keeping.close_change(way)

    def _remember(self, steps: Change) -> None:
        self._undo.append(steps)
        del self._undo[:-MOST_CHANGES]
        self._redo.clear()
        self._close(StepWay.DONE)

    def _run(self, steps: Sequence[Step]) -> None:
        for step in steps:
            self._show(step)
        self.changed.emit()

    def _show(self, step: Step) -> None:
        """Do one step on the screen and leave it for the store."""
        match step:
            case Insert(piece, index):
                self._pieces.insert(index, piece)
                self._keep(step)
                self.inserted.emit(piece, index)
            case Remove(piece, index):
                del self._pieces[index]
                self._keep(step)
                self.removed.emit(piece)
            case Move(piece, origin, goal):
                self._pieces.insert(goal, self._pieces.pop(origin))
                self._keep(step)
                self.moved.emit(piece, goal)
            case Revise(piece, _, content):
                piece.content = content
                self._keep(step)
                self.revised.emit(piece)
            case Restyle(_, style):
                self.style = style
                self._keep(step)
                self.restyled.emit()

    def _keep(self, step: Step) -> None:
        self.proposed = False
        self.steps_kept += 1
        if self._keeping is not None:
            self._keeping.keep(step, self._pieces)
