# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questions from the floor."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.errors import EmptyTextError
from seminarapp.domain.values import AudienceState
from tests.domain.replay import SEMINAR, assert_replays, nothing_happens, only

QUESTION = UUID(int=40)
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


def test_an_audience_question_replays(question: AudienceQuestion) -> None:
    question.count_votes(7)
    question.park()
    question.put_to_panel()
    question.answer()
    assert_replays(question)
