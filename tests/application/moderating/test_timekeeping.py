# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the clock says of segments, pauses and the seminar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.moderating import timekeeping
from seminarapp.application.views.plan import SegmentView
from seminarapp.application.views.session import SegmentRun, SessionView
from seminarapp.domain.values import SegmentKind

OPENED = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
PLAN = (
    SegmentView("s1", "Welcome", 5, SegmentKind.OPENING),
    SegmentView("s2", "Who pays?", 20, SegmentKind.DISCUSSION),
    SegmentView("s3", "Closing", 5, SegmentKind.CLOSING),
)
IN_SECOND = SessionView(OPENED, runs=(SegmentRun("s1", 0, 330), SegmentRun("s2", 330)))


def test_clock_tells_what_is_left_of_segment_and_seminar() -> None:
    face = timekeeping.clock_face(IN_SECOND, PLAN, 330 + 760)
    assert (face.segment, face.elapsed, face.planned, face.left) == ("s2", 760, 1200, 440)
    assert face.seminar_left == 1800 - 1090
    assert not face.over


def test_over_run_is_below_zero_and_said() -> None:
    face = timekeeping.clock_face(IN_SECOND, PLAN, 330 + 1274)
    assert face.over
    assert face.left == -74
    assert face.spent == 1.0


def test_a_segment_on_its_last_second_is_not_over() -> None:
    assert not timekeeping.clock_face(IN_SECOND, PLAN, 330 + 1200.9).over


def test_before_the_first_segment_nothing_is_over() -> None:
    face = timekeeping.clock_face(SessionView(OPENED), PLAN, 40)
    assert (face.segment, face.elapsed, face.over) == ("", 40, False)
    assert face.seminar_left == 1800 - 40


def test_a_seminar_without_a_run_of_show_has_no_time_left_and_none_over() -> None:
    face = timekeeping.clock_face(SessionView(OPENED), (), 40)
    assert (face.elapsed, face.planned, face.seminar_left, face.over) == (40, 0, 0, False)


def test_the_clock_stands_while_the_session_is_paused() -> None:
    paused = replace(IN_SECOND, paused_at=900.0)
    assert timekeeping.clock_face(paused, PLAN, 900).elapsed == 570
    assert timekeeping.clock_face(paused, PLAN, 1500).elapsed == 570


def test_a_pause_that_began_before_the_segment_counts_from_its_beginning() -> None:
    paused = SessionView(OPENED, paused_at=100.0, runs=(SegmentRun("s1", 0, 200, 100), SegmentRun("s2", 200)))
    assert timekeeping.run_length(paused, "s2", 260) == 0


def test_pauses_that_are_over_are_left_out() -> None:
    run = replace(IN_SECOND.runs[1], paused=60)
    session = replace(IN_SECOND, runs=(IN_SECOND.runs[0], run))
    assert timekeeping.clock_face(session, PLAN, 330 + 760).elapsed == 700


def test_a_closed_session_shows_the_time_of_its_closing() -> None:
    session = SessionView(OPENED, closed_at=500, runs=(SegmentRun("s1", 0, 500),))
    assert timekeeping.clock_face(session, PLAN, 90_000).elapsed == 500


def test_a_segment_taken_up_again_goes_on_from_where_it_was() -> None:
    runs = (SegmentRun("s1", 0, 100), SegmentRun("s2", 100, 150), SegmentRun("s1", 150))
    assert timekeeping.run_length(SessionView(OPENED, runs=runs), "s1", 170) == 120


def test_a_segment_that_left_the_plan_has_no_planned_time() -> None:
    face = timekeeping.clock_face(SessionView(OPENED, runs=(SegmentRun("gone", 0),)), PLAN, 10)
    assert face.planned == 0
    assert face.spent == 0.0


@pytest.mark.parametrize(
    ("runs", "following"),
    [
        ((), "s1"),
        ((SegmentRun("s1", 0),), "s2"),
        ((SegmentRun("s3", 0),), None),
        ((SegmentRun("x", 0),), "s1"),
    ],
)
def test_next_segment_follows_the_run_of_show(runs: tuple[SegmentRun, ...], following: str | None) -> None:
    found = timekeeping.next_segment(SessionView(OPENED, runs=runs), PLAN)
    assert (found.id if found else None) == following


def test_question_in_hand_is_the_one_put_last() -> None:
    session = SessionView(OPENED, put={"q1": 300.0, "q2": 100.0})
    assert timekeeping.question_in_hand(session) == "q1"
    assert timekeeping.question_in_hand(SessionView(OPENED)) == ""


@pytest.mark.parametrize(("seconds", "text"), [(55, "+0:55"), (-30, "−0:30"), (0, "±0:00"), (0.7, "±0:00")])
def test_deviations_carry_their_sign(seconds: float, text: str) -> None:
    assert timekeeping.deviation(seconds) == text


@given(st.floats(0, 20_000), st.floats(0, 20_000))
def test_elapsed_never_shrinks_while_the_clock_goes(one: float, other: float) -> None:
    early, late = sorted((one, other))
    before = timekeeping.clock_face(IN_SECOND, PLAN, 330 + early)
    after = timekeeping.clock_face(IN_SECOND, PLAN, 330 + late)
    assert before.elapsed <= after.elapsed
    assert before.seminar_left >= after.seminar_left


@given(st.floats(0, 20_000))
def test_elapsed_and_left_always_make_the_plan(gone: float) -> None:
    face = timekeeping.clock_face(IN_SECOND, PLAN, 330 + gone)
    assert face.elapsed + face.left == face.planned
    assert 0.0 <= face.spent <= 1.0


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 0), (299.9, 0), (300, 5), (359.9, 5), (3600, 60)])
def test_a_silence_is_told_of_from_five_minutes_on(seconds: float, minutes: int) -> None:
    assert timekeeping.silent_minutes(seconds) == minutes
