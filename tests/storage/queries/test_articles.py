# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article as it was written: its style and its blocks in order."""

from __future__ import annotations

from uuid import uuid4

from seminarapp.application.planning.planning import TitleCard
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import Attribution, BlockKind, Placement, QuoteMarks, Tense
from tests.storage.houses import StoredHouse


def test_before_anything_is_written_there_is_none(house: StoredHouse) -> None:
    assert house.views.article(house.planning.plan_seminar(TitleCard("Vatten"))) is None


def test_blocks_come_back_in_order_with_all_they_say(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))
    source = uuid4()
    contents = (
        Content(BlockKind.PARAGRAPH, "*a* <b> & [c](https://example.org)", sources=(source, uuid4())),
        Content(
            BlockKind.CLOSING,
            "slut",
            attribution=Attribution.SURNAME,
            placement=Placement.INSIDE,
            capture=source,
        ),
        Content(BlockKind.HEADING, "Rubrik", level=3),
    )
    made = [house.writing.insert_block(seminar, content) for content in contents]
    house.writing.move_block(seminar, made[2], made[0])
    style = ArticleStyle(QuoteMarks.MARKS, Tense.PRESENT, Attribution.SHORT)
    house.writing.choose_style(seminar, style)
    article = house.views.article(seminar)
    assert article is not None
    assert article.style == style
    assert not article.proposed
    ours = [block.content for block in article.blocks if block.id in made]
    assert ours == [contents[2], contents[0], contents[1]]


def test_a_revised_block_says_the_new_and_a_removed_one_nothing(house: StoredHouse) -> None:
    seminar = house.planning.plan_seminar(TitleCard("Vatten"))
    first, second = (
        house.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, text)) for text in ("a", "b")
    )
    house.writing.revise_block(seminar, first, Content(BlockKind.LIST, "c\nd"))
    house.writing.remove_block(seminar, second)
    article = house.views.article(seminar)
    assert article is not None
    blocks = {block.id: block.content for block in article.blocks}
    assert blocks[first] == Content(BlockKind.LIST, "c\nd")
    assert second not in blocks
