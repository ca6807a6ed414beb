# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Recalling: the changes that the log tells of, as steps on the pieces that stand on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seminarapp.application.writing.edits import BlockEdit, Edit, Edits
from seminarapp.domain.article import Content
from seminarapp.ui.write.piece import BlockKey, Piece
from seminarapp.ui.write.steps import Change, Insert, Move, Remove, Restyle, Revise, Step, taken_back


def recalled(edits: Edits, pieces: Iterable[Piece]) -> tuple[list[Change], list[Change]]:
    """What can be taken back, and what can be done again, each newest last.

    A block that is no longer in the article becomes a piece that isn't shown, so that it can come back under its id.
    """
    named = {piece.key.id: piece for piece in pieces}
    undone = [_change(change, named) for change in reversed(edits.undone)][::-1]
    done = [_change(change, named) for change in reversed(edits.done)][::-1]
    # What the manuscript keeps is what it does next: for undo the change itself, for redo the one that took it back.
    return done, [taken_back(change) for change in undone]


def _change(edits: Sequence[Edit], named: dict[str, Piece]) -> Change:
    """Newest first, so that a piece that is gone says what it said last."""
    steps = [step for edit in reversed(edits) for step in reversed(_steps(edit, named))]
    return tuple(reversed(steps))


def _steps(edit: Edit, named: dict[str, Piece]) -> tuple[Step, ...]:
    if not isinstance(edit, BlockEdit):
        return (Restyle(edit.before, edit.after),)
    piece = named.get(edit.block)
    if piece is None:
        piece = named[edit.block] = Piece(_last_said(edit), BlockKey(edit.block))
    before, after, origin, goal = edit.before, edit.after, edit.origin, edit.goal
    if goal is not None and origin is None:
        return (Insert(piece, goal),)
    if origin is not None and goal is None:
        return (Remove(piece, origin),)
    steps: list[Step] = []
    if before is not None and after is not None and before != after:
        steps.append(Revise(piece, before, after))
    if origin is not None and goal is not None and origin != goal:
        steps.append(Move(piece, origin, goal))
    return tuple(steps)


def _last_said(edit: BlockEdit) -> Content:
    said = edit.before if edit.after is None else edit.after
    assert said is not None, "a block that was never in the article"  # noqa: S101  such an edit is never told
    return said
