# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was done to an article is told from its log, with markers and without."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from seminarapp.application.writing.edits import BlockEdit, StyleEdit, Unfolding
from seminarapp.application.writing.writing import Writing
from seminarapp.domain.article import Article, ArticleStyle, Content
from seminarapp.domain.values import BlockKind, QuoteMarks, StepWay
from tests.fakes.chronicle import RetoldLog
from tests.fakes.house import FakeHouse

PARAGRAPH = Content(BlockKind.PARAGRAPH, "")


@pytest.fixture
def writing(house: FakeHouse) -> Writing:
    return house.activities.writing


def typed(writing: Writing, seminar: UUID, block: str, *texts: str) -> None:
    for text in texts:
        writing.revise_block(seminar, block, replace(PARAGRAPH, text=text))


def test_what_was_typed_in_a_row_is_one_change_without_a_marker(writing: Writing, seminar: UUID) -> None:
    block = writing.insert_block(seminar, PARAGRAPH)
    writing.close_change(seminar)
    typed(writing, seminar, block, "V", "Vi", "Vi är")
    writing.move_block(seminar, block, "b1")
    typed(writing, seminar, block, "Vi är här")
    done = writing.edits(seminar).done
    assert [[(edit.before, edit.after) for edit in one if isinstance(edit, BlockEdit)] for one in done] == [
        [(None, PARAGRAPH)],
        [(PARAGRAPH, replace(PARAGRAPH, text="Vi är"))],
        [(replace(PARAGRAPH, text="Vi är"),) * 2],
        [(replace(PARAGRAPH, text="Vi är"), replace(PARAGRAPH, text="Vi är här"))],
    ]


def test_a_log_without_any_marker_begins_where_the_article_did(writing: Writing, seminar: UUID) -> None:
    writing.insert_block(seminar, PARAGRAPH)
    assert writing.edits(seminar).done == (), "it can't be told from the blocks of the proposal"
    writing.choose_style(seminar, ArticleStyle(QuoteMarks.MARKS))
    (change,) = writing.edits(seminar).done
    assert isinstance(change[0], StyleEdit)


def test_a_marker_makes_several_blocks_one_change(writing: Writing, seminar: UUID) -> None:
    one = writing.insert_block(seminar, PARAGRAPH)
    writing.close_change(seminar)
    two = writing.insert_block(seminar, PARAGRAPH, before=one)
    typed(writing, seminar, one, "b")
    writing.close_change(seminar)
    edits = writing.edits(seminar)
    assert [len(change) for change in edits.done] == [1, 2]
    assert {edit.block for edit in edits.done[1] if isinstance(edit, BlockEdit)} == {one, two}


def test_undone_and_done_again(writing: Writing, seminar: UUID) -> None:
    block = writing.insert_block(seminar, PARAGRAPH)
    writing.close_change(seminar)
    typed(writing, seminar, block, "a")
    writing.close_change(seminar)
    typed(writing, seminar, block, "")
    writing.close_change(seminar, StepWay.UNDONE)
    assert [len(writing.edits(seminar).done), len(writing.edits(seminar).undone)] == [1, 1]
    typed(writing, seminar, block, "a")
    writing.close_change(seminar, StepWay.REDONE)
    assert [len(writing.edits(seminar).done), len(writing.edits(seminar).undone)] == [2, 0]


def test_closing_nothing_records_nothing(house: FakeHouse, writing: Writing, seminar: UUID) -> None:
    writing.close_change(seminar)
    writing.insert_block(seminar, PARAGRAPH)
    writing.close_change(seminar)
    before = len(house.ledger.log)
    writing.close_change(seminar)
    assert len(house.ledger.log) == before


def test_what_unfolds_follows_the_article(house: FakeHouse, writing: Writing, seminar: UUID) -> None:
    block = writing.insert_block(seminar, PARAGRAPH)
    writing.insert_block(seminar, PARAGRAPH, before=block)
    writing.move_block(seminar, block, "b1" if block != "b1" else None)
    writing.remove_block(seminar, block)
    unfolding = Unfolding()
    for happened in RetoldLog(house.ledger).of_one(Article.create_id(seminar)):
        unfolding.take(happened.event)
    article = house.ledger.load(Article, Article.create_id(seminar))
    assert unfolding.order == tuple(one.id for one in article.ordered_blocks())
    assert unfolding.contents == {one.id: one.content for one in article.ordered_blocks()}
    assert unfolding.style == article.style
