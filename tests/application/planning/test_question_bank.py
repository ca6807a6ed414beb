# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questions of other seminars: looked for, told what became of them, and taken over."""

from __future__ import annotations

from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.planning.question_bank import QuestionBank
from seminarapp.application.views.banked import Outcome, holding
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.plan import Origin
from seminarapp.domain.values import Priority
from tests.fakes.house import FakeHouse


@pytest.fixture
def series(activities: Activities) -> UUID:
    return activities.planning.start_series("Samtal om vatten")


@pytest.fixture
def first(activities: Activities, series: UUID) -> UUID:
    """The first part: two questions for Anna Berg of which one was put."""
    plan = activities.planning
    seminar = plan.plan_seminar(TitleCard("Grundvattnet", series=series))
    plan.seat_panelist(seminar, Panelist("Anna Berg", "hydrolog", "Vattenverket"))
    prepared = PreparedQuestion("Vem betalar?", Priority.MUST, ("ab",), follow_ups=("Och sedan?",))
    plan.prepare_question(seminar, prepared)
    plan.prepare_question(seminar, PreparedQuestion("Hur länge räcker det?"))
    activities.moderating.open_session(seminar)
    activities.moderating.put_question(seminar, "q1", 60.0)
    return seminar


@pytest.fixture
def bank(activities: Activities, first: UUID) -> QuestionBank:
    assert first in {card.id for card in activities.overview.library().seminars}
    return activities.bank


def test_the_bank_says_where_to_whom_and_what_became_of_it(
    bank: QuestionBank, first: UUID, series: UUID
) -> None:
    put, waiting = bank.questions()
    assert (put.seminar, put.seminar_title, put.series, put.part) == (first, "Grundvattnet", series, 1)
    assert (put.question.text, put.persons, put.outcome) == ("Vem betalar?", ("Anna Berg",), Outcome.PUT)
    assert (waiting.persons, waiting.outcome) == ((), Outcome.PREPARED)


def test_words_series_and_the_own_seminar_narrow_it(
    activities: Activities, bank: QuestionBank, first: UUID, series: UUID
) -> None:
    other = activities.planning.plan_seminar(TitleCard("Utanför"))
    activities.planning.prepare_question(other, PreparedQuestion("Vem bestämmer?"))
    assert {one.question.text for one in holding(bank.questions(), "vem")} == {
        "Vem betalar?",
        "Vem bestämmer?",
    }
    assert [one.seminar for one in bank.questions(series)] == [first, first]
    assert [one.seminar for one in bank.questions(apart_from=first)] == [other]


def test_a_copy_remembers_its_origin_and_follows_the_person(
    house: FakeHouse, activities: Activities, bank: QuestionBank, first: UUID
) -> None:
    plan = activities.planning
    second = plan.plan_seminar(TitleCard("Dricksvattnet"))
    plan.seat_panelist(second, Panelist("Axel Borg", initials="AB"))
    plan.seat_panelist(second, Panelist("Anna Berg", "hydrolog", "Vattenverket", initials="ABE"))
    house.ledger.transactions.clear()
    taken = bank.take(second, Origin(first, "q1"))
    (question,) = activities.overview.plan(second).questions
    assert (question.id, question.text, question.priority) == (taken, "Vem betalar?", Priority.MUST)
    assert (question.seats, question.segment, question.follow_ups) == (("abe",), "", ("Och sedan?",))
    assert question.origin == Origin(first, "q1")
    assert len(house.ledger.transactions) == 1


def test_a_change_of_the_copy_leaves_the_original_alone(
    activities: Activities, bank: QuestionBank, first: UUID
) -> None:
    second = activities.planning.plan_seminar(TitleCard("Dricksvattnet"))
    taken = bank.take(second, Origin(first, "q1"))
    activities.planning.change_question(second, taken, PreparedQuestion("Vem betalar nu?"))
    assert activities.overview.plan(first).questions[0].text == "Vem betalar?"
    assert activities.overview.plan(second).questions[0].origin == Origin(first, "q1")


def test_a_question_that_was_withdrawn_meanwhile_is_not_taken(
    house: FakeHouse, activities: Activities, bank: QuestionBank, first: UUID
) -> None:
    second = activities.planning.plan_seminar(TitleCard("Dricksvattnet"))
    activities.planning.withdraw_question(first, "q2")
    house.ledger.transactions.clear()
    with pytest.raises(NotFoundError, match="no longer in the question bank"):
        bank.take(second, Origin(first, "q2"))
    assert house.ledger.transactions == []


def test_questions_of_what_was_discarded_are_not_in_the_bank(
    activities: Activities, bank: QuestionBank, first: UUID
) -> None:
    other = activities.planning.plan_seminar(TitleCard("Utanför"))
    activities.planning.prepare_question(other, PreparedQuestion("Vem bestämmer?"))
    activities.scheduling.discard_seminar(other)
    assert {one.seminar for one in bank.questions()} == {first}
