# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Keeping the article: every step on the screen is left for the store, in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.writing.edits import Edits
from seminarapp.application.writing.writing import Writing
from seminarapp.domain.article import Content
from seminarapp.domain.errors import LibraryError, SeminarappError
from seminarapp.domain.values import StepWay
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.piece import BlockKey, Piece
from seminarapp.ui.write.steps import Insert, Move, Remove, Restyle, Revise, Step


class Keeping(QObject):
    """Leaves steps for the store. What the disk refused is left again with the next step: nothing typed is lost.

    Signals:
        refused: the rules refuse a step: the screen shows what is not allowed.
        contested: somebody else changed a block at once: the store has both texts.
    """

    refused = Signal()
    contested = Signal()

    def __init__(self, desk: Desk, seminar: UUID, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seminar = seminar
        self._unsaved: list[Piece] = []
        self._why = ""  # the refusal's template

    @property
    def behind(self) -> bool:
        """Whether the screen has words that the disk refused."""
        return bool(self._unsaved)

    def keep(self, step: Step, pieces: Sequence[Piece]) -> None:
        """Leave a step that was done on the screen; `pieces` is the article after it."""
        self.retry(pieces)
        self._leave(step, pieces)

    def retry(self, pieces: Sequence[Piece]) -> None:
        """Leave again what the disk refused."""
        unsaved, self._unsaved = self._unsaved, []
        for piece in unsaved:
            if piece in pieces:
                again = Revise(piece, piece.content, piece.content)
                self._leave(again, pieces, partial(self._on_mended, self._why))

    def close_change(self, way: StepWay) -> None:
        """Say that what was left since the last time is one change: done, undone or redone."""
        self._desk.do(partial(self._desk.activities.writing.close_change, self._seminar, way), saves=False)

    def settle_contest(self, piece: Piece) -> None:
        """Leave for the store that both texts stay."""
        self._desk.do(partial(_settle, self._desk.activities.writing, self._seminar, piece.key))

    def recall(self, then: Callable[[Edits], object]) -> None:
        """Ask for the changes of earlier runs."""
        self._desk.do(partial(self._desk.activities.writing.edits, self._seminar), then, saves=False)

    def _leave(
        self, step: Step, pieces: Sequence[Piece], then: Callable[[None], object] | None = None
    ) -> None:
        kept = partial(self._on_kept, then)
        self._desk.do(self._use_case(step, pieces), kept, otherwise=partial(self._on_error, step))

    def _on_kept(self, then: Callable[[None], object] | None, as_shown: bool | None) -> None:
        if as_shown is False:
            self.contested.emit()
        if then is not None:
            then(None)

    def _use_case(self, step: Step, pieces: Sequence[Piece]) -> Callable[[], bool | None]:
        writing, seminar = self._desk.activities.writing, self._seminar
        match step:
            case Restyle(new=style):
                return partial(writing.choose_style, seminar, style)
            case Remove(piece=piece):
                return partial(_remove, writing, seminar, piece.key)
        piece = step.piece
        followers = tuple(one.key for one in pieces[pieces.index(piece) + 1 :])
        match step:
            case Move():
                return partial(_move, writing, seminar, piece.key, followers)
            case Insert():
                return partial(_insert, writing, seminar, piece.key, piece.content, followers)
            case Revise(new=content):
                return partial(_revise, writing, seminar, piece.key, content, followers)

    def _on_error(self, step: Step, error: SeminarappError) -> None:
        if not isinstance(error, LibraryError):
            self.refused.emit()
        elif isinstance(step, Insert | Revise) and step.piece not in self._unsaved:
            self._why = error.text
            self._unsaved.append(step.piece)

    def _on_mended(self, why: str, _nothing: None) -> None:
        """It is saved after all: the message may go."""
        self._desk.mended.emit(why)


# What follows runs on the store's thread, which alone knows the ids. Each tells whether the screen shows what the
# store has.


def _insert(
    writing: Writing, seminar: UUID, key: BlockKey, content: Content, followers: Sequence[BlockKey]
) -> bool:
    before = next((one.id for one in followers if one.id), None)
    if key.id:
        writing.restore_block(seminar, key.id, content, before)
    else:
        key.id = writing.insert_block(seminar, content, before)
    key.said = content
    return True


def _revise(
    writing: Writing, seminar: UUID, key: BlockKey, content: Content, followers: Sequence[BlockKey]
) -> bool:
    if not key.id:
        return _insert(writing, seminar, key, content, followers)
    former, key.id = key.id, writing.revise_block(seminar, key.id, content, key.said)
    key.said = content
    return former == key.id


def _move(writing: Writing, seminar: UUID, key: BlockKey, followers: Sequence[BlockKey]) -> bool:
    if key.id:
        writing.move_block(seminar, key.id, next((one.id for one in followers if one.id), None))
    return True


def _remove(writing: Writing, seminar: UUID, key: BlockKey) -> bool:
    if key.id:
        writing.remove_block(seminar, key.id, key.said)
    return True


def _settle(writing: Writing, seminar: UUID, key: BlockKey) -> None:
    if key.id:
        writing.settle_contest(seminar, key.id)
