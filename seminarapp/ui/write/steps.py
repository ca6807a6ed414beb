# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Steps: the smallest changes of an article, each with the one that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.ui.write.piece import Piece


@dataclass(frozen=True, slots=True)
class Insert:
    """Put a piece in, so that it has that index."""

    piece: Piece
    index: int

    @property
    def inverse(self) -> Step:
        """Take it out again."""
        return Remove(self.piece, self.index)


@dataclass(frozen=True, slots=True)
class Remove:
    """Take out the piece that has that index."""

    piece: Piece
    index: int

    @property
    def inverse(self) -> Step:
        """Put it back where it was."""
        return Insert(self.piece, self.index)


@dataclass(frozen=True, slots=True)
class Move:
    """Put a piece elsewhere: from one index to another, both as the piece has them before and after."""

    piece: Piece
    origin: int
    goal: int

    @property
    def inverse(self) -> Step:
        """Put it back."""
        return Move(self.piece, self.goal, self.origin)


@dataclass(frozen=True, slots=True)
class Revise:
    """Change what a piece says or is."""

    piece: Piece
    old: Content
    new: Content

    @property
    def inverse(self) -> Step:
        """Say what it said before."""
        return Revise(self.piece, self.new, self.old)


@dataclass(frozen=True, slots=True)
class Restyle:
    """Change how quotes are marked and attributed throughout."""

    old: ArticleStyle
    new: ArticleStyle

    @property
    def inverse(self) -> Step:
        """The style before."""
        return Restyle(self.new, self.old)


Step = Insert | Remove | Move | Revise | Restyle

Change = tuple[Step, ...]
"""What the user sees as one change, and takes back as one."""


def taken_back(change: Sequence[Step]) -> Change:
    """The change that undoes that one: its steps' inverses, last first."""
    return tuple(step.inverse for step in reversed(change))
