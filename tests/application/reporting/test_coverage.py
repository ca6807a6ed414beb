# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which questions were put, for how long they were in hand, and who answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.moderating.timekeeping import question_in_hand
from seminarapp.application.reporting.coverage import (
    ANSWERED_AFTER,
    Answer,
    QuestionCoverage,
    Standing,
    question_coverage,
)
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView, QuestionView, SeatView
from seminarapp.application.views.session import SessionView, TurnView
from seminarapp.domain.values import CaptureKind, Fidelity, Priority, SeminarState

SEMINAR = UUID("00000000-0000-0000-0000-0000000005ea")
PLAN = PlanView(
    SeminarCard(SEMINAR, "Vem tänder?", "sv", SeminarState.LIVE),
    seats=(SeatView("al", 1, SEMINAR, "Alma Lindåker"), SeatView("bv", 2, SEMINAR, "Bo von Vide")),
    questions=(
        QuestionView("q1", "Vem tänder?", Priority.MUST, ("al", "gone")),
        QuestionView("q2", "Vem släcker?", Priority.IF_TIME, ("al", "bv")),
        QuestionView("q3", "Något mer?", Priority.IF_TIME),
    ),
)
SESSION = SessionView(datetime(2026, 3, 12, 14, tzinfo=UTC), put={"q1": 100.0, "q2": 300.0})


def turn(seat: str, began_at: float, ended_at: float | None) -> TurnView:
    return TurnView(uuid5(SEMINAR, f"{seat}{began_at}"), seat, began_at, ended_at)


def capture(seat: str, question: str, *, discarded: bool = False) -> CaptureView:
    name = uuid5(SEMINAR, f"{seat}{question}")
    kind, fidelity = CaptureKind.NOTE, Fidelity.PARAPHRASE
    return CaptureView(
        name, SEMINAR, "c1", kind, "Ja.", seat, 110, fidelity, question=question, discarded=discarded
    )


def covered(
    session: SessionView | None = SESSION,
    turns: tuple[TurnView, ...] = (),
    captures: tuple[CaptureView, ...] = (),
    now: float = 400.0,
) -> dict[str, QuestionCoverage]:
    return {one.question.id: one for one in question_coverage(PLAN, session, turns, captures, now)}


def test_before_the_opening_every_question_is_to_come() -> None:
    found = covered(None)
    assert [one.standing for one in found.values()] == [Standing.TO_COME] * 3
    assert found["q1"] == QuestionCoverage(
        PLAN.questions[0], Standing.TO_COME, answers=(Answer("al", meant=True), Answer("bv", meant=False))
    )


def test_the_question_put_last_is_in_hand_and_the_others_have_been_put_or_are_to_come() -> None:
    assert [one.standing for one in covered().values()] == [Standing.PUT, Standing.IN_HAND, Standing.TO_COME]


def test_after_the_closing_no_question_is_in_hand() -> None:
    found = covered(replace(SESSION, closed_at=350.0), now=9_000)
    assert found["q2"].standing is Standing.PUT
    assert found["q2"].in_hand == 50


def test_a_parked_question_is_said_to_be_parked() -> None:
    found = covered(replace(SESSION, put={"q1": 100.0}, parked=frozenset({"q2"})))
    assert found["q2"].standing is Standing.PARKED


def test_a_skipped_question_is_said_to_be_skipped_and_ends_no_other() -> None:
    found = covered(replace(SESSION, put={"q1": 100.0}, skipped=frozenset({"q2"})))
    assert found["q2"].standing is Standing.SKIPPED
    assert (found["q1"].standing, found["q1"].in_hand) == (Standing.IN_HAND, 300)


def test_a_question_is_in_hand_until_the_next_is_put_or_until_now() -> None:
    found = covered()
    assert (found["q1"].put_at, found["q1"].in_hand) == (100, 200)
    assert (found["q2"].put_at, found["q2"].in_hand) == (300, 100)
    assert (found["q3"].put_at, found["q3"].in_hand) == (None, 0)


def test_a_question_that_left_the_plan_still_ends_the_one_before() -> None:
    found = covered(replace(SESSION, put={"q1": 100.0, "gone": 150.0, "q2": 300.0}))
    assert found["q1"].in_hand == 50
    assert "gone" not in found


def test_a_question_put_again_counts_from_the_last_time() -> None:
    found = covered(replace(SESSION, put={"q1": 350.0, "q2": 300.0}))
    assert (found["q1"].standing, found["q1"].in_hand) == (Standing.IN_HAND, 50)
    assert found["q2"].in_hand == 50


def test_of_a_turn_only_what_overlaps_counts() -> None:
    found = covered(turns=(turn("al", 50, 120), turn("bv", 120, 290), turn("al", 290, None)))
    assert [answer.seconds for answer in found["q1"].answers] == [30, 170]
    assert [answer.seconds for answer in found["q2"].answers] == [100, 0]
    assert [answer.seconds for answer in found["q3"].answers] == [0, 0]


def test_a_turn_that_goes_on_ends_with_the_session() -> None:
    found = covered(replace(SESSION, closed_at=330.0), turns=(turn("bv", 310, None),), now=9_000)
    assert found["q2"].answers[1].seconds == 20


def test_turns_of_others_than_the_panel_are_nobodys_answer() -> None:
    found = covered(turns=(turn("@moderator", 100, 200), turn("gone", 200, 300)))
    assert [answer.seat for answer in found["q1"].answers] == ["al", "bv"]
    assert sum(answer.seconds for answer in found["q1"].answers) == 0


def test_captures_count_where_they_are_filed_unless_they_were_discarded() -> None:
    found = covered(captures=(capture("bv", "q1"), capture("al", "q2", discarded=True), capture("al", "")))
    assert [answer.captures for answer in found["q1"].answers] == [0, 1]
    assert [answer.captures for answer in found["q2"].answers] == [0, 0]


@pytest.mark.parametrize(
    ("seconds", "captures", "answered"),
    [(0, 0, False), (ANSWERED_AFTER - 0.1, 0, False), (ANSWERED_AFTER, 0, True), (0, 1, True)],
)
def test_an_answer_is_a_capture_or_some_seconds_of_floor(
    seconds: float, captures: int, answered: bool
) -> None:
    assert Answer("al", meant=True, seconds=seconds, captures=captures).answered is answered


def test_who_was_meant_to_answer_and_has_not_is_waited_for() -> None:
    found = covered(turns=(turn("bv", 300, 360),))
    assert found["q1"].waiting_for == ("al",)
    assert found["q2"].waiting_for == ("al",)
    assert found["q3"].waiting_for == ()


def test_a_question_that_names_nobody_is_meant_for_nobody_in_particular() -> None:
    assert [answer.meant for answer in covered()["q3"].answers] == [False, False]


times = st.floats(0, 4_000, allow_nan=False)
turns_of_two = st.lists(st.tuples(st.sampled_from(["al", "bv"]), times, times))


@given(st.dictionaries(st.sampled_from(["q1", "q2", "q3", "gone"]), times), turns_of_two, times)
def test_stretches_never_overlap_and_agree_with_the_clock(
    put: dict[str, float], spoken: list[tuple[str, float, float]], late: float
) -> None:
    session = SessionView(SESSION.opened_at, put=put)
    now = max([late, *put.values()])
    turns = tuple(turn(seat, min(one, two), max(one, two)) for seat, one, two in spoken)
    found = covered(session, turns, now=now)
    assert sum(one.in_hand for one in found.values()) <= now - min(put.values(), default=now) + 0.001
    in_hand = [name for name, one in found.items() if one.standing is Standing.IN_HAND]
    assert in_hand == [name for name in (question_in_hand(session),) if name in found]
    for seat in (0, 1):
        most = sum(abs(one - two) for of, one, two in spoken if of == ("al", "bv")[seat])
        assert sum(one.answers[seat].seconds for one in found.values()) <= most + 0.001
