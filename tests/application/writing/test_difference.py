# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The difference of two versions has every word of both, and says of each what became of it."""

from __future__ import annotations

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.article import BlockView
from seminarapp.application.writing.difference import Fate, Stretch, difference, stretches_of
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind

TEXTS = st.text("ab åÅ.\n", max_size=20)
CONTENTS = st.builds(Content, st.just(BlockKind.PARAGRAPH), TEXTS)


@st.composite
def articles(draw: st.DrawFn) -> list[BlockView]:
    names = draw(st.permutations(["b1", "b2", "b3", "b4"]))
    return [BlockView(name, draw(CONTENTS)) for name in names[: draw(st.integers(0, 4))]]


def said(content: Content) -> str:
    return content.text


def without(stretches: tuple[Stretch, ...], fate: Fate) -> str:
    return "".join(one.text for one in stretches if one.fate is not fate)


@given(TEXTS, TEXTS)
def test_the_kept_and_the_added_words_are_the_new_text(old: str, new: str) -> None:
    stretches = stretches_of(old, new)
    assert without(stretches, Fate.REMOVED) == new
    assert without(stretches, Fate.ADDED) == old


@given(articles(), articles())
def test_the_blocks_that_are_there_after_are_the_newer_version(
    old: list[BlockView], new: list[BlockView]
) -> None:
    told = difference(old, new, said)
    assert [BlockView(one.block, one.new) for one in told if one.new is not None] == new
    assert sorted((one.block, one.old.text) for one in told if one.old is not None) == sorted(
        (one.id, one.content.text) for one in old
    )


def test_words_are_told_apart() -> None:
    assert stretches_of("Vi måste börja nu.", "Vi bör börja nu!") == (
        Stretch("Vi ", Fate.SAME),
        Stretch("måste", Fate.REMOVED),
        Stretch("bör", Fate.ADDED),
        Stretch(" börja nu", Fate.SAME),
        Stretch(".", Fate.REMOVED),
        Stretch("!", Fate.ADDED),
    )


def test_a_block_that_is_gone_stands_after_the_one_it_followed() -> None:
    one, two, three = (BlockView(f"b{n}", Content(BlockKind.PARAGRAPH, str(n))) for n in (1, 2, 3))
    told = difference([one, two, three], [three, one], said)
    assert [(block.block, block.fate) for block in told] == [
        ("b3", Fate.SAME),
        ("b1", Fate.SAME),
        ("b2", Fate.REMOVED),
    ]


def test_a_huge_block_is_told_as_replaced_at_once() -> None:
    begin = process_time()
    assert len(stretches_of("a b " * 20_000, "b a " * 20_000)) == 2
    assert process_time() - begin < 1
