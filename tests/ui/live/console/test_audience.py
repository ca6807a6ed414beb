# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Audience questions without their widgets: at once on the screen, and as the store has them in the end."""

from __future__ import annotations

import random
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest

from seminarapp.domain.values import AudienceState
from seminarapp.ui.live.console.audience import Audience, Order
from tests.ui.live.asked import ask, stored
from tests.ui.live.panel import Stage, planned


@pytest.fixture
def audience(live: Stage) -> Audience:
    return live.page.console.audience


def texts(audience: Audience) -> list[str]:
    return [question.text for question in audience.questions()]


def test_questions_stand_by_votes_and_then_by_age(live: Stage, audience: Audience) -> None:
    _, _, youngest = ask(live, "Äldst", "Mellan", "Yngst")
    for _ in range(3):
        audience.vote(youngest.id, 1)
    live.settle()
    assert texts(audience) == ["Yngst", "Äldst", "Mellan"]
    audience.arrange(Order.AGE)
    assert texts(audience) == ["Äldst", "Mellan", "Yngst"]


def test_what_is_before_the_panel_stands_first_and_what_is_done_with_last(
    live: Stage, audience: Audience
) -> None:
    one, two, three, _ = ask(live, "Ett", "Två", "Tre", "Fyra")
    audience.answer(one.id)
    audience.park(two.id)
    audience.put(three.id)
    assert texts(audience) == ["Tre", "Fyra", "Två", "Ett"], "before the store has answered"
    live.settle()
    assert texts(audience) == ["Tre", "Fyra", "Två", "Ett"]


def test_what_is_done_shows_before_the_store_has_answered(live: Stage, audience: Audience) -> None:
    (one,) = ask(live, "Ett")
    audience.vote(one.id, 1)
    audience.reword(one.id, " Ett? ")
    audience.put(one.id)
    shown = audience.question(one.id)
    assert shown is not None
    assert (shown.votes, shown.text, shown.state) == (1, "Ett?", AudienceState.PUT)
    assert stored(live, "Ett").votes == 0
    live.settle()
    assert stored(live, "Ett?") == shown


def test_quick_votes_are_all_counted(live: Stage, audience: Audience) -> None:
    (one,) = ask(live, "Ett")
    for step in (1, 1, 1, -1, 1):
        audience.vote(one.id, step)
    live.settle()
    assert stored(live, "Ett").votes == 3


def test_there_are_never_fewer_votes_than_none(live: Stage, audience: Audience) -> None:
    (one,) = ask(live, "Ett")
    before = len(live.house.ledger.log)
    audience.vote(one.id, -1)
    live.settle()
    assert len(live.house.ledger.log) == before


def test_the_question_before_the_panel_stays_there_whichever_way_it_is_merged(
    live: Stage, audience: Audience
) -> None:
    put, same = ask(live, "Vem betalar?", "Vem ska betala?")
    audience.put(put.id)
    audience.merge(put.id, same.id)
    assert texts(audience) == ["Vem betalar?"], "before the store has answered"
    live.settle()
    (kept,) = audience.questions()
    assert (kept.id, kept.state, kept.merged) == (put.id, AudienceState.PUT, (same.id,))


def test_merging_shows_one_question_and_taking_apart_shows_both(live: Stage, audience: Audience) -> None:
    one, two = ask(live, "Ett", "Två")
    audience.vote(two.id, 1)
    audience.merge(two.id, one.id)
    shown = audience.question(one.id)
    assert shown is not None
    assert (texts(audience), shown.votes, shown.merged) == (["Ett"], 1, (two.id,))
    live.settle()
    assert stored(live, "Ett") == shown
    audience.unmerge(one.id)
    live.settle()
    assert texts(audience) == ["Två", "Ett"]


@pytest.mark.parametrize("text", ["", "  ", "Ett"])
def test_no_other_words_change_nothing(live: Stage, audience: Audience, text: str) -> None:
    (one,) = ask(live, "Ett")
    before = len(live.house.ledger.log)
    audience.reword(one.id, text)
    live.settle()
    assert len(live.house.ledger.log) == before


def test_nothing_is_done_to_a_question_that_is_not_there(live: Stage, audience: Audience) -> None:
    (one,) = ask(live, "Ett")
    for act in (audience.put, audience.answer, audience.unmerge):
        act(uuid4())
    audience.vote(uuid4(), 1)
    audience.merge(one.id, uuid4())
    audience.merge(one.id, one.id)
    live.settle()
    assert texts(audience) == ["Ett"]


def test_what_the_disk_refuses_is_put_back(live: Stage, audience: Audience) -> None:
    one, two = ask(live, "Ett", "Två")
    live.house.ledger.broken = True
    with live.bot.waitSignal(live.desk.refused):
        audience.merge(two.id, one.id)
    live.settle()
    assert texts(audience) == ["Ett", "Två"]


def test_a_closed_session_puts_nothing_to_the_panel(live: Stage, audience: Audience) -> None:
    (one,) = ask(live, "Ett")
    live.page.console.close()
    live.settle()
    with live.bot.waitSignal(live.desk.refused):
        audience.put(one.id)
    live.settle()
    audience.answer(one.id)
    live.settle()
    assert stored(live, "Ett").state is AudienceState.ANSWERED


def test_an_answer_about_another_seminar_is_not_shown(live: Stage, audience: Audience) -> None:
    (one,) = ask(live, "Ett")
    other = planned(live.house.activities)
    audience.vote(one.id, 1)
    live.page.show_seminar(other)
    live.settle()
    assert audience.questions() == []
    live.page.show_seminar(live.seminar)
    live.settle()
    assert [question.votes for question in audience.questions()] == [1]


def test_other_pages_are_told_when_a_question_was_worked_with(live: Stage, audience: Audience) -> None:
    (one,) = ask(live, "Ett")
    live.page.console.tell_others()
    told: list[UUID] = []
    live.desk.seminar_changed.connect(told.append)
    audience.answer(one.id)
    live.settle()
    live.page.console.tell_others()
    assert told == [live.seminar]


@pytest.mark.parametrize("seed", range(4))
def test_the_screen_ends_where_the_store_does(live: Stage, audience: Audience, seed: int) -> None:
    chance = random.Random(seed)
    ask(live, *"abcdef")
    acts: list[Callable[[UUID], object]] = [
        audience.put,
        audience.answer,
        audience.park,
        audience.reopen,
        audience.unmerge,
        lambda one: audience.vote(one, chance.choice([1, -1])),
        lambda one: audience.reword(one, chance.choice("xyz")),
        lambda one: audience.merge(one, chance.choice(audience.questions()).id),
    ]
    for _ in range(40):
        live.house.ledger.broken = chance.random() < 0.2
        chance.choice(acts)(chance.choice(audience.questions()).id)
        if chance.random() < 0.3:
            live.settle()
    live.settle()
    live.house.ledger.broken = False
    assert {one.id: one for one in audience.questions()} == {
        one.id: one for one in live.material.audience_questions
    }
