# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The outline: which sections an article has, and how many words stand in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seminarapp.domain.spans import plain
from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.piece import Piece


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the article under one heading.

    Attributes:
        piece: where it begins.
        title: the heading's text; "" for what stands before the first heading, and for an empty heading.
        level: 2 or 3, as the heading; 1 before the first heading.
        words: from the heading, itself not counted, to the next of any level.
    """

    piece: Piece
    title: str
    level: int
    words: int


def sections_of(pieces: Sequence[Piece], words: Callable[[Piece], int]) -> list[Section]:
    """The sections in reading order; `words` counts a piece. The headline belongs to none."""
    sections: list[Section] = []
    for piece in pieces:
        content = piece.content
        if content.kind is BlockKind.HEADLINE:
            continue
        if content.kind is BlockKind.HEADING:
            sections.append(Section(piece, plain(content.text).strip(), content.level, 0))
            continue
        if not sections:
            sections.append(Section(piece, "", 1, 0))
        last = sections[-1]
        sections[-1] = Section(last.piece, last.title, last.level, last.words + words(piece))
    return sections
