# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What becomes of audience questions."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.questioning import Questioning
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.errors import (
    EmptyTextError,
    NotFoundError,
    NotSavedError,
    RuleError,
    SessionStateError,
)
from seminarapp.domain.values import AudienceState
from tests.fakes.house import FakeHouse

COMMANDS: list[tuple[Callable[[Questioning, UUID], object], AudienceState]] = [
    (Questioning.put_to_panel, AudienceState.PUT),
    (Questioning.answer, AudienceState.ANSWERED),
    (Questioning.park, AudienceState.PARKED),
]


@pytest.fixture
def questioning(activities: Activities, seminar: UUID) -> Questioning:
    activities.moderating.open_session(seminar)
    return activities.questioning


@pytest.fixture
def asked(questioning: Questioning, activities: Activities, seminar: UUID) -> tuple[UUID, UUID, UUID]:
    """Three questions, by time."""
    first, second, third = (
        activities.moderating.ask(seminar, text, at)
        for text, at in (("Vem betalar?", 10.0), ("Vem ska betala?", 20.0), ("När?", 30.0))
    )
    return first, second, third


def only(views: tuple[AudienceQuestionView, ...], question: UUID) -> AudienceQuestionView:
    (found,) = [view for view in views if view.id == question]
    return found


@pytest.mark.parametrize(("command", "state"), COMMANDS)
def test_what_becomes_of_a_question_is_answered_with_all_of_them(
    questioning: Questioning,
    house: FakeHouse,
    seminar: UUID,
    asked: tuple[UUID, UUID, UUID],
    command: Callable[[Questioning, UUID], tuple[AudienceQuestionView, ...]],
    state: AudienceState,
) -> None:
    views = command(questioning, asked[1])
    assert [view.state for view in views] == [AudienceState.OPEN, state, AudienceState.OPEN]
    assert views == house.views.audience_questions(seminar)
    assert only(questioning.reopen(asked[1]), asked[1]).state is AudienceState.OPEN


def test_votes_and_words_are_changed(questioning: Questioning, asked: tuple[UUID, UUID, UUID]) -> None:
    questioning.count_votes(asked[0], 4)
    view = only(questioning.reword(asked[0], " Vem betalar elnätet? "), asked[0])
    assert (view.votes, view.text) == (4, "Vem betalar elnätet?")
    with pytest.raises(EmptyTextError):
        questioning.reword(asked[0], "  ")


def test_merging_lists_one_question_with_the_votes_of_all(
    questioning: Questioning, asked: tuple[UUID, UUID, UUID]
) -> None:
    for question, votes in zip(asked, (2, 3, 5), strict=True):
        questioning.count_votes(question, votes)
    questioning.merge(asked[1], asked[0])
    (view,) = questioning.merge(asked[2], asked[0])
    assert (view.id, view.votes, view.merged) == (asked[0], 10, asked[1:])


def test_a_merge_is_one_transaction(
    questioning: Questioning, house: FakeHouse, asked: tuple[UUID, UUID, UUID]
) -> None:
    questioning.count_votes(asked[1], 3)
    questioning.merge(asked[1], asked[0])
    assert house.ledger.transactions[-1] == 2


def test_a_merge_that_was_refused_by_the_disk_leaves_both(
    questioning: Questioning, house: FakeHouse, seminar: UUID, asked: tuple[UUID, UUID, UUID]
) -> None:
    before = house.views.audience_questions(seminar)
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        questioning.merge(asked[1], asked[0])
    assert house.views.audience_questions(seminar) == before


def test_a_merge_is_taken_apart(questioning: Questioning, asked: tuple[UUID, UUID, UUID]) -> None:
    questioning.count_votes(asked[1], 3)
    questioning.merge(asked[1], asked[0])
    questioning.merge(asked[2], asked[0])
    views = questioning.unmerge(asked[0], asked[1:])
    assert [(view.id, view.votes, view.merged) for view in views] == [
        (asked[0], 0, ()),
        (asked[1], 3, ()),
        (asked[2], 0, ()),
    ]
    with pytest.raises(RuleError, match="on its own already"):
        questioning.unmerge(asked[0], asked[1:])


def test_what_was_merged_away_keeps_what_was_merged_into_it(
    questioning: Questioning, asked: tuple[UUID, UUID, UUID]
) -> None:
    questioning.merge(asked[2], asked[1])
    (first,) = questioning.merge(asked[1], asked[0])
    assert first.merged == (asked[1],)
    with pytest.raises(RuleError, match="merged into another"):
        questioning.unmerge(asked[1], asked[2:])
    assert only(questioning.unmerge(asked[0], asked[1:2]), asked[1]).merged == (asked[2],)


def test_a_closed_session_puts_nothing_to_the_panel_but_lets_questions_be_worked_with(
    questioning: Questioning, activities: Activities, seminar: UUID, asked: tuple[UUID, UUID, UUID]
) -> None:
    activities.moderating.close_session(seminar, 60.0)
    with pytest.raises(SessionStateError, match="open it again"):
        questioning.put_to_panel(asked[0])
    assert only(questioning.answer(asked[0]), asked[0]).state is AudienceState.ANSWERED


def test_a_question_can_be_worked_with_before_the_opening(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    question = AudienceQuestion.ask(uuid4(), seminar, "Vem?", 0.0)
    house.ledger.save(question)
    assert only(activities.questioning.put_to_panel(question.id), question.id).state is AudienceState.PUT


def test_what_is_not_there_is_refused(questioning: Questioning) -> None:
    with pytest.raises(NotFoundError):
        questioning.answer(uuid4())
