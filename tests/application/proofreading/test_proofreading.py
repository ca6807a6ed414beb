# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Reading an article and leaving what its writer means as it stands."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from seminarapp.application.proofreading.passage import Passage
from seminarapp.application.proofreading.proofreading import Proofreading
from seminarapp.application.proofreading.spelling import NoDictionaries, SpellingReader
from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView, SeatView
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import BlockKind, SeminarState
from tests.application.proofreading.dictionaries import FewWords, OneDictionary
from tests.fakes.left_findings import LeftInMemory

ID = UUID(int=1)
CARD = SeminarCard(ID, "Röret", "sv", SeminarState.PLANNED)
PLAN = PlanView(CARD, seats=(SeatView("mh", 1, ID, "Marit Hedvall", organisation="Treåarnas Vatten AB"),))


def article(*texts: str) -> ArticleView:
    blocks = (BlockView(f"b{n}", Content(BlockKind.PARAGRAPH, text)) for n, text in enumerate(texts))
    return ArticleView(ArticleStyle(), tuple(blocks))


def test_a_finding_that_was_left_is_told_no_more_even_where_it_stands_now() -> None:
    reading = Proofreading(NoDictionaries(), LeftInMemory())
    first, second = reading.read(article("Salen  var full av folk. Rör  och ledningar.", ""), PLAN).findings
    reading.leave(ID, first)
    assert reading.read(article("", "Salen  var full av folk. Rör  och ledningar."), PLAN).findings == (
        replace(second, block="b1"),
    )
    other = replace(PLAN, card=replace(CARD, id=UUID(int=2)))
    assert len(reading.read(article("Salen  var full av folk. Rör  och ledningar."), other).findings) == 2


def test_what_was_left_is_known_to_the_next_reader_and_can_be_told_again() -> None:
    kept, text = LeftInMemory(), article("Salen  var full av folk. Rör  och ledningar.")
    reading = Proofreading(NoDictionaries(), kept)
    first, second = reading.read(text, PLAN).findings
    reading.leave(ID, first)
    again = Proofreading(NoDictionaries(), kept)
    assert (again.read(text, PLAN).findings, again.read(text, PLAN).left) == ((second,), (first,))
    again.tell_again(ID, first)
    assert (again.read(text, PLAN).findings, again.read(text, PLAN).left) == ((first, second), ())
    assert again.read(article("Annat."), PLAN).left == ()


def test_an_unknown_word_that_was_left_is_known_in_all_the_seminar() -> None:
    reading = Proofreading(OneDictionary(), LeftInMemory())
    proof = reading.read(article("Salen var full av fålk.", "Och fålk var fålk."), PLAN)
    assert [(one.rule, one.text) for one in proof.findings] == [("spelling", "fålk")] * 3
    assert proof.dictionary == "sv_SE"
    reading.leave(ID, proof.findings[0])
    assert reading.read(article("Och fålk var fålk."), PLAN).findings == ()


def test_without_a_dictionary_spelling_is_not_looked_at() -> None:
    proof = Proofreading(NoDictionaries(), LeftInMemory()).read(article("Salen var full av fålk."), PLAN)
    assert (proof.findings, proof.dictionary) == ((), "")
    english = replace(PLAN, card=replace(CARD, language="en"))
    assert (
        Proofreading(OneDictionary(), LeftInMemory())
        .read(article("Salen var full av fålk."), english)
        .dictionary
        == ""
    )


def test_what_has_not_changed_is_not_read_again() -> None:
    read: list[str] = []

    class Counting(FewWords):
        def knows(self, word: str) -> bool:
            read.append(word)
            return super().knows(word)

    reading = Proofreading(OneDictionary(Counting()), LeftInMemory())
    first = reading.read(article("Salen var full av fålk.", "Och rör."), PLAN)
    read.clear()
    again = reading.read(article("Och om.", "Salen var full av fålk."), PLAN)
    assert read == ["Och"], "short words are not looked up"
    assert [replace(one, block="b0") for one in again.findings] == list(first.findings)
    named = replace(PLAN, seats=(replace(PLAN.seats[0], title="fålk"),))
    assert reading.read(article("Salen var full av fålk."), named).findings == (), "names are known at once"


def test_blocks_with_the_same_words_are_read_once_and_told_apart() -> None:
    reading = Proofreading(NoDictionaries(), LeftInMemory())
    for texts in (("Rör  och.", "Rör  och."), ("", "Rör  och.", "Rör  och."), ("Rör  och.",)):
        found = reading.read(article(*texts), PLAN).findings
        assert [one.block for one in found] == [f"b{n}" for n, text in enumerate(texts) if text]


def test_another_kind_of_block_is_read_by_its_own_rules() -> None:
    reading = Proofreading(NoDictionaries(), LeftInMemory())
    assert reading.read(article("Röret brister."), PLAN).findings == ()
    heading = BlockView("b0", Content(BlockKind.HEADING, "Röret brister."))
    found = reading.read(ArticleView(ArticleStyle(), (heading,)), PLAN).findings
    assert [one.rule for one in found] == ["heading_with_full_stop"]


def test_suggestions_are_asked_for_one_word_at_a_time() -> None:
    dictionaries = OneDictionary()
    reading = Proofreading(dictionaries, LeftInMemory())
    reading.read(article("Salen var full av fålk."), PLAN)
    assert dictionaries.dictionary.asked == []
    assert reading.suggestions("fålk", "sv")[0] == "folk"
    assert reading.suggestions("fålk", "en") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Hedvalls rör, Treåarnas kartor",
        "VA och AB och hx",
        "https://fålk.example/ord x2y [folk](https://fålk.example)",
        "Marit-rör",
    ],
)
def test_names_of_the_plan_addresses_and_abbreviations_are_known(text: str) -> None:
    reader = SpellingReader(FewWords(), "Marit Hedvall\nTreåarnas Vatten AB")
    assert list(reader(Passage(text))) == []


def test_half_of_a_compound_may_be_unknown() -> None:
    assert list(SpellingReader(FewWords())(Passage("rör-fålk"))) == [("spelling", 0, 8)]
