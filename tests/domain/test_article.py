# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article as an ordered list of blocks."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.article import Article, ArticleStyle, Content, Imprint
from seminarapp.domain.errors import DuplicateError, NotFoundError, RuleError
from seminarapp.domain.values import Attribution, BlockKind, QuoteMarks, Tense
from tests.domain.replay import SEMINAR, assert_replays, nothing_happens, only
from tests.fakes.ledger import rebuilt

CAPTURE = UUID(int=31)
IMPRINT = Imprint(datetime(2026, 11, 26, 14, 0, tzinfo=UTC), "ab" * 32, "KS 2026/1")


def text(words: str) -> Content:
    return Content(BlockKind.PARAGRAPH, words)


def order(article: Article) -> list[str]:
    return [block.id for block in article.ordered_blocks()]


@pytest.fixture
def article() -> Article:
    """Three paragraphs: b1, b2, b3."""
    article = Article(SEMINAR, ArticleStyle())
    for number in (1, 2, 3):
        article.insert_block(f"b{number}", text(f"Stycke {number}."))
    return article


def test_a_seminar_has_one_article(article: Article) -> None:
    assert article.id == Article.create_id(SEMINAR) == uuid5(SEMINAR, "article")


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("sv", QuoteMarks.DASH),
        ("sv-FI", QuoteMarks.DASH),
        ("en", QuoteMarks.MARKS),
        ("en-GB", QuoteMarks.MARKS),
    ],
)
def test_a_language_has_its_usual_style(language: str, marks: QuoteMarks) -> None:
    assert ArticleStyle.usual_in(language) == ArticleStyle(marks, Tense.PAST, None)


def test_a_style_is_chosen_once(article: Article) -> None:
    style = ArticleStyle(QuoteMarks.MARKS, Tense.PRESENT, Attribution.SHORT)
    with only(article, "StyleChosen"):
        article.choose_style(style)
        article.choose_style(style)
    assert article.style == style


def test_a_block_is_inserted_last_or_before_another(article: Article) -> None:
    article.insert_block("b4", text("Sist."))
    article.insert_block("b5", text("Först."), before="b1")
    article.insert_block("b6", text("Mitt i."), before="b3")
    assert order(article) == ["b5", "b1", "b2", "b6", "b3", "b4"]


def test_a_block_needs_an_id_of_its_own_and_a_neighbour_that_is_there(article: Article) -> None:
    with nothing_happens(article), pytest.raises(DuplicateError, match="block id “b1”"):
        article.insert_block("b1", text("Igen."))
    with nothing_happens(article), pytest.raises(NotFoundError, match="“b9”"):
        article.insert_block("b4", text("Före vad?"), before="b9")
    with nothing_happens(article), pytest.raises(NotFoundError, match="“b4”"):
        article.insert_block("b4", text("Före sig själv?"), before="b4")


@pytest.mark.parametrize("level", [0, 1, 4])
def test_headings_have_two_levels_below_the_headline(article: Article, level: int) -> None:
    wrong = Content(BlockKind.HEADING, "Mellanrubrik", level=level)
    with nothing_happens(article), pytest.raises(RuleError, match=f"level {level} is not possible"):
        article.insert_block("b4", wrong)
    with nothing_happens(article), pytest.raises(RuleError):
        article.revise_block("b1", wrong)


def test_a_level_means_nothing_to_other_blocks(article: Article) -> None:
    article.insert_block("b4", Content(BlockKind.LIST, "ett\ntvå", level=7))
    assert article.block("b4").content.level == 7


def test_a_quote_is_painted_from_a_capture_and_never_typed(article: Article) -> None:
    with nothing_happens(article), pytest.raises(RuleError, match="needs a capture"):
        article.insert_block("b4", Content(BlockKind.QUOTE, "Vi måste börja nu."))
    article.insert_block("b4", Content(BlockKind.QUOTE, capture=CAPTURE))
    assert article.block("b4").content.capture == CAPTURE


def test_a_block_is_revised_where_it_stands(article: Article) -> None:
    with only(article, "BlockRevised"):
        article.revise_block("b2", text("Annat."))
        article.revise_block("b2", text("Annat."))
    assert article.block("b2").content == text("Annat.")
    assert order(article) == ["b1", "b2", "b3"]


@pytest.mark.parametrize(("block", "before"), [("b3", None), ("b1", "b2"), ("b2", "b2")])
def test_a_block_that_stands_there_already_does_not_move(
    article: Article, block: str, before: str | None
) -> None:
    with nothing_happens(article):
        article.move_block(block, before)


def test_a_removed_block_can_come_back_under_its_own_id(article: Article) -> None:
    with only(article, "BlockRemoved", "BlockInserted"):
        article.remove_block("b2")
        assert order(article) == ["b1", "b3"]
        assert "b2" in article.block_ids
        article.insert_block("b2", text("Stycke 2."), before="b3")
    assert order(article) == ["b1", "b2", "b3"]


def test_what_is_gone_is_said_to_be_gone(article: Article) -> None:
    for command in (article.remove_block, article.block):
        with nothing_happens(article), pytest.raises(NotFoundError, match="no longer in the article"):
            command("b9")
    with nothing_happens(article), pytest.raises(NotFoundError):
        article.move_block("b9", None)
    with nothing_happens(article), pytest.raises(NotFoundError):
        article.revise_block("b9", text("Vad?"))


def test_an_article_replays(article: Article) -> None:
    article.choose_style(ArticleStyle(QuoteMarks.MARKS))
    article.revise_block("b1", Content(BlockKind.HEADLINE, "Vem äger vattnet?"))
    article.move_block("b3", "b1")
    article.remove_block("b2")
    assert_replays(article)


def test_a_log_that_todays_guards_would_refuse_is_still_read(article: Article) -> None:
    article._insert_block("b1", Content(BlockKind.QUOTE, "utan anteckning"), "")
    article._revise_block("b2", Content(BlockKind.HEADING, "för djupt", level=9))
    assert rebuilt(list(article.collect_events())) == article


@given(st.lists(st.tuples(st.sampled_from("imr"), st.integers(0, 20), st.integers(0, 20)), max_size=25))
def test_blocks_stand_in_the_order_of_a_plain_list(steps: list[tuple[str, int, int]]) -> None:
    """Whatever is inserted, moved and removed: the article reads as a list would that the same was done to."""
    article = Article(SEMINAR, ArticleStyle())
    model: list[str] = []
    for number, (step, one, other) in enumerate(steps):
        before = model[other % len(model)] if model and other % 5 else None
        if step == "i":
            article.insert_block(f"b{number}", text("x"), before)
            model.insert(model.index(before) if before else len(model), f"b{number}")
        elif model and step == "m":
            block = model[one % len(model)]
            article.move_block(block, before)
            if before != block:
                model.remove(block)
                model.insert(model.index(before) if before else len(model), block)
        elif model:
            article.remove_block(model.pop(one % len(model)))
        assert order(article) == model
    assert_replays(article)


# -- editions ---------------------------------------------------------------------------------------------------------


def test_an_article_is_finalised_corrected_withdrawn_and_finalised_again(article: Article) -> None:
    article.finalise(IMPRINT)
    article.publish_correction("Rätt namn", IMPRINT)
    assert (article.editions, article.published) == (2, True)
    article.withdraw("Fel person", IMPRINT.at)
    assert (article.editions, article.published) == (2, False)
    article.finalise(IMPRINT, "  Brådskar ")
    assert (article.editions, article.published) == (3, True)
    assert_replays(article)


def test_what_is_published_is_not_published_again(article: Article) -> None:
    article.finalise(IMPRINT)
    with nothing_happens(article), pytest.raises(RuleError, match="edition 1: publish a correction"):
        article.finalise(IMPRINT)


def test_what_is_not_published_is_neither_corrected_nor_withdrawn(article: Article) -> None:
    with nothing_happens(article):
        with pytest.raises(RuleError, match="finalise the article first"):
            article.publish_correction("Rätt namn", IMPRINT)
        with pytest.raises(RuleError, match="no published edition to withdraw"):
            article.withdraw("Fel", IMPRINT.at)


@pytest.mark.parametrize("blank", ["", " \n"])
def test_a_correction_and_a_withdrawal_say_why(article: Article, blank: str) -> None:
    article.finalise(IMPRINT)
    with nothing_happens(article):
        with pytest.raises(RuleError, match="needs a note"):
            article.publish_correction(blank, IMPRINT)
        with pytest.raises(RuleError, match="needs a reason"):
            article.withdraw(blank, IMPRINT.at)


def test_a_published_article_can_be_written_on(article: Article) -> None:
    article.finalise(IMPRINT)
    article.revise_block("b1", text("Ändrat."))
    assert article.published
