# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A plan: who sits on the panel, and who is heard in a segment."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.domain.values import MODERATOR, Priority
from tests.application.plans import SEATS, plan, segment

TALK = segment("talk", 20, speakers=())


def asking(*seats: str, segment: str = "talk") -> QuestionView:
    return QuestionView(f"q-{segment}", "Räcker vattnet?", Priority.MUST, seats=seats, segment=segment)


def seated(*questions: QuestionView) -> PlanView:
    return plan(TALK, questions=questions)


def test_a_seat_is_found_by_its_id() -> None:
    found = seated().seat("bc")
    assert found is not None
    assert found.name == "Bo Cedergren"


@pytest.mark.parametrize("seat", ["", "xx", "AB", MODERATOR])
def test_nobody_sits_where_there_is_no_seat(seat: str) -> None:
    assert seated().seat(seat) is None


def test_who_was_named_is_heard_the_moderator_first_and_seats_as_they_sit() -> None:
    named = replace(TALK, speakers=("bc", "ab", MODERATOR))
    assert seated().heard_in(named) == (MODERATOR, "ab", "bc")


def test_whom_a_question_of_the_segment_is_for_is_heard_unnamed() -> None:
    assert seated(asking("bc")).heard_in(TALK) == ("bc",)


def test_whom_a_question_of_another_segment_is_for_is_not_heard() -> None:
    assert seated(asking("bc", segment="close")).heard_in(TALK) == ()


def test_a_question_that_stands_in_no_segment_lets_nobody_be_heard() -> None:
    assert seated(asking("bc", segment="")).heard_in(TALK) == ()


def test_who_left_the_panel_is_not_heard_though_still_named() -> None:
    without_bo = replace(seated(asking("bc")), seats=SEATS[:1])
    assert without_bo.heard_in(replace(TALK, speakers=("ab", "bc"))) == ("ab",)


@given(st.sets(st.sampled_from(["ab", "bc", MODERATOR])), st.sets(st.sampled_from(["ab", "bc"])))
def test_everybody_named_or_asked_is_heard_once(named: set[str], asked: set[str]) -> None:
    heard = seated(asking(*asked)).heard_in(replace(TALK, speakers=tuple(named)))
    assert set(heard) == named | asked
    assert len(heard) == len(set(heard))
