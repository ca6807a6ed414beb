# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The moderator's cards: what stands on each, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import Block, Heading, Items, Paragraph, Standfirst
from seminarapp.documents.builders.cue_cards import cue_cards_page
from seminarapp.documents.outline import apart
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import MODERATOR
from tests.documents.panel import ALMA, BO, PLAN, material, of_card

QUIET = replace(PLAN, seats=())


def cards(plan: PlanView = PLAN, language: str = "sv") -> list[tuple[Block, ...]]:
    return [sheet.blocks for sheet in apart(cue_cards_page(material(plan=plan), language))]


def text(block: Block) -> str:
    assert isinstance(block, Heading | Standfirst | Paragraph)
    return "".join(span.text for span in block.text)


def test_first_comes_the_panel_then_a_card_a_segment_or_a_question() -> None:
    assert [text(card[1]) for card in cards()] == [
        "Panelen",
        "Välkomna",
        "Vem tänder?",
        "Vem släcker?",
        "Något mer?",
    ]


def test_the_panels_card_says_how_names_are_said() -> None:
    plan = replace(PLAN, seats=(replace(ALMA, pronunciation="LIND-åker"), replace(BO, title="")))
    items = cards(plan)[0][2]
    assert isinstance(items, Items)
    assert ["".join(span.text for span in item) for item in items.items] == [
        "Alma Lindåker [LIND-åker], ljusdesigner, Glimma lampor AB",
        "Bo von Vide, Observatoriet på Höjden",
    ]
    assert all(item[0].emphasised for item in items.items)


def test_a_card_says_when_it_is_due_and_in_which_segment() -> None:
    over = [text(card[0]) for card in cards()]
    assert over[1:4] == ["14.00–14.05 · Inledning", "14.05–14.25 · Vem tänder?", "14.05–14.25 · Vem tänder?"]
    assert text(cards(language="en")[1][0]) == "14:00–14:05 · Opening"


def test_without_a_beginning_it_says_how_long() -> None:
    blank = "\N{NO-BREAK SPACE}"
    plan = replace(of_card(starts_at=None), seats=())
    assert [text(card[0]) for card in cards(plan)][:2] == [
        f"5{blank}min · Inledning",
        f"20{blank}min · Vem tänder?",
    ]


def test_a_question_says_whom_it_is_for_and_whether_it_can_wait() -> None:
    _, _, must, may, everybody = cards()
    assert text(must[2]) == "Till Alma Lindåker"
    assert [text(block) for block in may[2:]] == ["Till Bo von Vide", "Om tiden räcker"]
    assert text(everybody[2]) == "Till alla"
    assert text(cards(language="en")[4][2]) == "To everybody"


def test_a_segment_without_questions_says_who_was_named_to_speak() -> None:
    first, *rest = PLAN.segments

    def said(*speakers: str) -> list[str]:
        plan = replace(PLAN, segments=(replace(first, speakers=speakers), *rest))
        return [text(block) for block in cards(plan)[1][3:]]

    assert said() == []
    assert said(MODERATOR, "al") == ["Med Cia Frost och Alma Lindåker"]
    assert said("al", "bv") == ["Med alla"]


def test_follow_ups_are_a_list_without_what_is_blank() -> None:
    asked = replace(PLAN.questions[0], follow_ups=("Varför?", " ", "När?"))
    items = cards(replace(PLAN, questions=(asked,)))[2][-1]
    assert isinstance(items, Items)
    assert [item[0].text for item in items.items] == ["Varför?", "När?"]


def test_questions_of_no_segment_come_last() -> None:
    lost = replace(PLAN.questions[0], segment="")
    last = cards(replace(PLAN, questions=(lost,)))[-1]
    assert (text(last[0]), text(last[1])) == ("Frågor utan programpunkt", "Vem tänder?")


def test_no_cards_are_made_of_nothing() -> None:
    with pytest.raises(DocumentError, match="nothing to put on cue cards"):
        cards(replace(PLAN, seats=(), segments=(), questions=()))
    assert len(cards(QUIET)) == 4
