# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.article import Content
from seminarapp.domain.spans import words_in
from seminarapp.domain.values import BlockKind
from seminarapp.ui.write.outline import sections_of
from seminarapp.ui.write.piece import Piece


def piece(kind: BlockKind, text: str = "", level: int = 2) -> Piece:
    return Piece(Content(kind, text, level=level))


def counted(one: Piece) -> int:
    return words_in(one.content.text)


def test_sections_begin_at_headings_and_the_headline_is_in_none() -> None:
    pieces = [
        piece(BlockKind.HEADLINE, "Ett två"),
        piece(BlockKind.STANDFIRST, "Ett"),
        piece(BlockKind.HEADING, "*Under* gatan"),
        piece(BlockKind.PARAGRAPH, "Ett två tre"),
        piece(BlockKind.HEADING, "", level=3),
        piece(BlockKind.CLOSING, "Ett"),
    ]
    sections = sections_of(pieces, counted)
    assert [(one.title, one.level, one.words) for one in sections] == [
        ("", 1, 1),
        ("Under gatan", 2, 3),
        ("", 3, 1),
    ]
    assert [one.piece for one in sections] == [pieces[1], pieces[2], pieces[4]]


def test_an_article_without_anything_has_no_sections() -> None:
    assert sections_of([], counted) == []
    assert sections_of([piece(BlockKind.HEADLINE, "Ett")], counted) == []


KINDS = st.sampled_from([kind for kind in BlockKind if kind not in (BlockKind.HEADLINE, BlockKind.HEADING)])


@given(st.lists(st.one_of(KINDS, st.just(BlockKind.HEADING)), max_size=20))
def test_every_word_below_the_headings_is_in_one_section(kinds: list[BlockKind]) -> None:
    pieces = [piece(kind, "ett två") for kind in kinds]
    total = sum(counted(one) for one in pieces if one.content.kind is not BlockKind.HEADING)
    assert sum(section.words for section in sections_of(pieces, counted)) == total
