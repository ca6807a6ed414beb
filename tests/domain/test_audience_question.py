# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questions from the floor."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.errors import EmptyTextError, RuleError
from seminarapp.domain.values import AudienceState
from tests.domain.replay import SEMINAR, assert_replays, nothing_happens, only

QUESTION = UUID(int=40)
OTHER = UUID(int=41)
FATES: list[tuple[Callable[[AudienceQuestion], None], str, AudienceState]] = [
    (AudienceQuestion.put_to_panel, "PutToPanel", AudienceState.PUT),
    (AudienceQuestion.answer, "Answered", AudienceState.ANSWERED),
    (AudienceQuestion.park, "Parked", AudienceState.PARKED),
]


@pytest.fixture
def question() -> AudienceQuestion:
    return AudienceQuestion.ask(QUESTION, SEMINAR, " Vem betalar? ", 2400.0, asked_by="Rad 3", votes=2)


def test_a_question_is_open_and_keeps_who_asked_under_its_own_key(question: AudienceQuestion) -> None:
    assert (question.id, question.text, question.at) == (QUESTION, "Vem betalar?", 2400.0)
    assert (question.asked_by.text, question.asked_by.of) == ("Rad 3", QUESTION)
    assert (question.state, question.votes, question.label) == (AudienceState.OPEN, 2, "")


def test_an_empty_question_is_refused() -> None:
    with pytest.raises(EmptyTextError, match="The question is empty"):
        AudienceQuestion.ask(QUESTION, SEMINAR, " ", 0.0)


def test_nothing_is_asked_before_the_opening() -> None:
    assert AudienceQuestion.ask(QUESTION, SEMINAR, "Vem?", -3.0).at == 0.0


def test_votes_are_counted_when_they_change(question: AudienceQuestion) -> None:
    with only(question, "VotesCounted"):
        question.count_votes(2)
        question.count_votes(5)
        question.count_votes(5)
    assert question.votes == 5


@pytest.mark.parametrize(("command", "event", "state"), FATES)
def test_what_becomes_of_it_is_recorded_once(
    question: AudienceQuestion, command: Callable[[AudienceQuestion], None], event: str, state: AudienceState
) -> None:
    with only(question, event):
        command(question)
    assert question.state is state
    with nothing_happens(question):
        command(question)


def test_a_parked_question_can_be_put_after_all(question: AudienceQuestion) -> None:
    question.park()
    question.put_to_panel()
    question.answer()
    assert question.state is AudienceState.ANSWERED


def other(votes: int = 3, seminar: UUID = SEMINAR, name: UUID = OTHER) -> AudienceQuestion:
    return AudienceQuestion.ask(name, seminar, "Vem ska betala?", 2500.0, votes=votes)


def test_there_are_never_fewer_votes_than_none(question: AudienceQuestion) -> None:
    question.count_votes(-1)
    assert question.votes == 0
    with nothing_happens(question):
        question.count_votes(-2)


@pytest.mark.parametrize(("command", "_event", "_state"), FATES)
def test_whatever_became_of_it_it_can_wait_again(
    question: AudienceQuestion,
    command: Callable[[AudienceQuestion], None],
    _event: str,
    _state: AudienceState,
) -> None:
    with nothing_happens(question):
        question.reopen()
    command(question)
    with only(question, "Reopened"):
        question.reopen()
        question.reopen()
    assert question.state is AudienceState.OPEN


def test_its_words_are_changed_once(question: AudienceQuestion) -> None:
    with only(question, "Reworded"):
        question.reword(" Vem betalar elnätet? ")
        question.reword("Vem betalar elnätet?")
    assert question.text == "Vem betalar elnätet?"
    with nothing_happens(question), pytest.raises(EmptyTextError):
        question.reword(" ")


# -- merging ----------------------------------------------------------------------------------------------------------


def test_the_survivor_has_the_votes_of_both(question: AudienceQuestion) -> None:
    survivor = other(3)
    with only(question, "MergedInto"), only(survivor, "VotesCounted"):
        question.merge_into(survivor)
    assert (question.merged_into, survivor.votes, survivor.merged_into) == (OTHER, 5, None)


def test_taking_a_merge_apart_gives_each_its_own_votes(question: AudienceQuestion) -> None:
    survivor = other(3)
    question.merge_into(survivor)
    survivor.count_votes(9)  # counted again meanwhile
    with only(question, "Unmerged"):
        question.unmerge(survivor)
    assert (question.merged_into, question.votes, survivor.votes) == (None, 2, 7)
    question.answer()


@given(st.lists(st.integers(0, 50), min_size=2, max_size=6))
def test_merging_loses_no_vote_and_taking_apart_gives_all_back(votes: list[int]) -> None:
    questions = [other(count, name=UUID(int=50 + place)) for place, count in enumerate(votes)]
    survivor, *rest = questions
    for one in rest:
        one.merge_into(survivor)
    assert survivor.votes == sum(votes)
    for one in rest:
        one.unmerge(survivor)
    assert [one.votes for one in questions] == votes


def test_a_question_is_not_merged_with_itself(question: AudienceQuestion) -> None:
    with nothing_happens(question), pytest.raises(RuleError, match="itself"):
        question.merge_into(question)


def test_questions_of_two_seminars_are_not_merged(question: AudienceQuestion) -> None:
    with nothing_happens(question), pytest.raises(RuleError, match="different seminars"):
        question.merge_into(other(seminar=UUID(int=2)))


def test_nothing_is_merged_into_what_was_merged_away(question: AudienceQuestion) -> None:
    gone, survivor = other(), other(name=UUID(int=42))
    gone.merge_into(survivor)
    with nothing_happens(question), pytest.raises(RuleError, match="merged into another"):
        question.merge_into(gone)


@pytest.mark.parametrize(
    "command",
    [
        AudienceQuestion.put_to_panel,
        AudienceQuestion.answer,
        AudienceQuestion.park,
        AudienceQuestion.reopen,
        lambda question: question.count_votes(7),
        lambda question: question.reword("Annat?"),
        lambda question: question.merge_into(other(name=UUID(int=42))),
    ],
)
def test_what_was_merged_away_is_not_worked_with(
    question: AudienceQuestion, command: Callable[[AudienceQuestion], None]
) -> None:
    question.merge_into(other())
    with nothing_happens(question), pytest.raises(RuleError, match="change that one"):
        command(question)


def test_only_the_survivor_gives_a_question_back(question: AudienceQuestion) -> None:
    survivor = other()
    with nothing_happens(question), pytest.raises(RuleError, match="on its own already"):
        question.unmerge(survivor)
    question.merge_into(survivor)
    with nothing_happens(question), pytest.raises(RuleError):
        question.unmerge(other(name=UUID(int=42)))


def test_an_audience_question_replays(question: AudienceQuestion) -> None:
    question.count_votes(7)
    question.park()
    question.put_to_panel()
    question.answer()
    question.reopen()
    question.reword("Vem?")
    survivor = other()
    question.merge_into(survivor)
    question.unmerge(survivor)
    assert_replays(question)
    assert_replays(survivor)
