# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The profile in use: what it is made of, and what follows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.views.profile import UNWRITTEN, Profile
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.errors import NotFoundError, ReadError, RuleError
from seminarapp.domain.organisation import HouseWord, LanguageRules
from seminarapp.domain.values import BlockKind, QuoteMarks
from tests.fakes.house import FakeHouse

LOGO = Path("vapen.svg")


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


def test_an_organisation_that_nobody_described_has_no_profile(house: FakeHouse) -> None:
    assert house.activities.profiling.profile() == UNWRITTEN


def test_describing_nothing_records_nothing(house: FakeHouse) -> None:
    house.activities.profiling.describe("", "")
    assert house.ledger.log == []


def test_name_and_colour_are_kept(house: FakeHouse) -> None:
    profile = house.activities.profiling.describe("Bro kommun", "#0b5a61")
    assert profile == Profile("Bro kommun", "#0B5A61") == house.activities.profiling.profile()


def test_a_wrong_colour_leaves_the_name_alone_too(house: FakeHouse) -> None:
    with pytest.raises(RuleError):
        house.activities.profiling.describe("Bro kommun", "blue")
    assert house.ledger.log == []


def test_a_logo_is_chosen_described_and_dropped(house: FakeHouse) -> None:
    profiling = house.activities.profiling
    chosen = profiling.choose_logo(LOGO, "Ett vapen").logo
    assert chosen is not None
    assert (chosen.png, chosen.description) == (b"vapen.svg", "Ett vapen")
    described = profiling.describe_logo("Vapnet").logo
    assert described is not None
    assert (described.png, described.description) == (b"vapen.svg", "Vapnet")
    assert profiling.drop_logo().logo is None


def test_no_logo_can_be_described(house: FakeHouse) -> None:
    with pytest.raises(NotFoundError, match="choose one first"):
        house.activities.profiling.describe_logo("Ett vapen")


def test_a_file_that_cannot_be_read_leaves_what_was_chosen_before(house: FakeHouse) -> None:
    profiling = house.activities.profiling
    before = profiling.choose_logo(LOGO)
    before = profiling.choose_template(Path("mall.dotx"))
    with pytest.raises(ReadError):
        profiling.choose_logo(Path("bad.png"))
    with pytest.raises(ReadError):
        profiling.choose_template(Path("bad.dotx"))
    assert profiling.profile() == before
    assert profiling.drop_template().word_template is None


def test_rules_of_one_language_are_not_those_of_another(house: FakeHouse) -> None:
    rules = LanguageRules(ArticleStyle(QuoteMarks.MARKS))
    profile = house.activities.profiling.settle_language("sv", rules)
    assert profile.style_of("sv-FI") == ArticleStyle(QuoteMarks.MARKS)
    assert profile.style_of("en") == ArticleStyle.usual_in("en")
    assert house.activities.profiling.rules_of("en") == LanguageRules()


def test_a_new_article_follows_the_profile(house: FakeHouse) -> None:
    activities = house.activities
    rules = LanguageRules(
        ArticleStyle(QuoteMarks.MARKS),
        introduction_heading="Samtalet",
        conversation_heading="I korthet",
        closing="Samtalen ordnas av Bro kommun.",
    )
    activities.profiling.settle_language("sv", rules)
    seminar = activities.planning.plan_seminar(TitleCard("Bron"))
    activities.planning.seat_panelist(seminar, Panelist("Asta Bro"))
    article = activities.writing.material(seminar).article
    assert article is not None
    assert article.style.quotes is QuoteMarks.MARKS
    headings = [one.content.text for one in article.blocks if one.content.kind is BlockKind.HEADING]
    assert headings == ["Samtalet", "I korthet"]
    assert article.blocks[-1].content.kind is BlockKind.CLOSING
    assert article.blocks[-1].content.text == "Samtalen ordnas av Bro kommun."


def test_an_article_that_was_begun_keeps_its_style(house: FakeHouse) -> None:
    activities = house.activities
    seminar = activities.planning.plan_seminar(TitleCard("Bron"))
    activities.writing.choose_style(seminar, ArticleStyle(QuoteMarks.DASH))
    activities.profiling.settle_language("sv", LanguageRules(ArticleStyle(QuoteMarks.MARKS)))
    article = activities.writing.material(seminar).article
    assert article is not None
    assert article.style.quotes is QuoteMarks.DASH


def test_proofreading_asks_for_the_house_words(house: FakeHouse) -> None:
    activities = house.activities
    seminar = activities.planning.plan_seminar(TitleCard("Skicka ett mail"))
    activities.profiling.settle_language("sv", LanguageRules(house_words=(HouseWord("mejl", "mail"),)))
    material = activities.writing.material(seminar)
    assert material.article is not None
    found = activities.proofreading.read(material.article, material.plan).findings
    assert [(one.text, one.remedy) for one in found if one.rule == "house_word"] == [("mail", "mejl")]
