# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the marks on a session's clock amount to: segments as they ran, pauses, questions put and skipped."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.moderating.marks import foreseen, run_through, with_marks
from seminarapp.application.views.session import Pause, SegmentRun, SessionView

KINDS = st.sampled_from(
    [
        "segment_begun",
        "paused",
        "resumed",
        "question_put",
        "question_skipped",
        "question_parked",
        "closed",
        "reopened",
    ]
)
MARKS = st.lists(st.tuples(KINDS, st.sampled_from(["s1", "s2"]), st.floats(0, 100)), max_size=15).map(
    lambda marks: sorted(marks, key=lambda mark: mark[2])
)


@pytest.mark.parametrize(
    ("marks", "runs"),
    [
        ([], []),
        ([("segment_begun", "s1", 2.0)], [SegmentRun("s1", 2.0)]),
        (
            [("segment_begun", "s1", 0.0), ("segment_begun", "s2", 9.0), ("closed", "", 12.0)],
            [SegmentRun("s1", 0.0, 9.0), SegmentRun("s2", 9.0, 12.0)],
        ),
        (
            [("segment_begun", "s1", 0.0), ("paused", "", 3.0), ("resumed", "", 5.0), ("closed", "", 9.0)],
            [SegmentRun("s1", 0.0, 9.0, paused=2.0)],
        ),
        (  # a pause that two segments share counts in each for its part
            [
                ("segment_begun", "s1", 0.0),
                ("paused", "", 3.0),
                ("segment_begun", "s2", 5.0),
                ("resumed", "", 9.0),
            ],
            [SegmentRun("s1", 0.0, 5.0, paused=2.0), SegmentRun("s2", 5.0, None, paused=4.0)],
        ),
        (  # a pause before the first segment counts from its beginning
            [("paused", "", 1.0), ("segment_begun", "s1", 4.0), ("resumed", "", 6.0)],
            [SegmentRun("s1", 4.0, None, paused=2.0)],
        ),
        (
            [("segment_begun", "s1", 0.0), ("paused", "", 3.0), ("closed", "", 9.0)],
            [SegmentRun("s1", 0.0, 9.0, paused=6.0)],
        ),
        (  # closed by mistake
            [("segment_begun", "s1", 0.0), ("closed", "", 9.0), ("reopened", "", 10.0)],
            [SegmentRun("s1", 0.0, paused=1.0)],
        ),
    ],
)
def test_segments_as_they_ran(marks: list[tuple[str, str, float]], runs: list[SegmentRun]) -> None:
    assert run_through(marks).runs == runs


def test_questions_put_skipped_and_put_again() -> None:
    course = run_through(
        [("question_put", "q1", 1.0), ("question_put", "q2", 2.0), ("question_skipped", "q1", 3.0)]
    )
    assert (course.put, course.skipped) == ({"q2": 2.0}, {"q1"})
    course = run_through([("question_skipped", "q1", 1.0), ("question_put", "q1", 2.0)])
    assert (course.put, course.skipped) == ({"q1": 2.0}, set())


def test_a_question_is_put_skipped_or_parked_and_only_the_last_of_these() -> None:
    course = run_through([("question_put", "q1", 1.0), ("question_parked", "q1", 2.0)])
    assert (course.put, course.skipped, course.parked) == ({}, set(), {"q1"})
    course = run_through([("question_parked", "q1", 1.0), ("question_skipped", "q1", 2.0)])
    assert (course.put, course.skipped, course.parked) == ({}, {"q1"}, set())
    course = run_through([("question_parked", "q1", 1.0), ("question_put", "q1", 2.0)])
    assert (course.put, course.skipped, course.parked) == ({"q1": 2.0}, set(), set())


@given(marks=MARKS)
def test_no_question_is_two_things_at_once(marks: list[tuple[str, str, float]]) -> None:
    course = run_through(marks)
    assert not course.skipped & course.parked
    assert not (course.skipped | course.parked) & set(course.put)


def test_a_session_is_closed_and_opened_again() -> None:
    closing = [("paused", "", 1.0), ("closed", "", 2.0)]
    assert run_through(closing).closed_at == 2.0
    assert run_through(closing).paused_at is None
    assert run_through([*closing, ("reopened", "", 3.0)]).closed_at is None


@given(marks=MARKS)
def test_no_segment_is_paused_longer_than_it_ran(marks: list[tuple[str, str, float]]) -> None:
    for run in run_through(marks).runs:
        end = marks[-1][2] if run.ended_at is None else run.ended_at
        assert 0 <= run.paused <= end - run.began_at + 1e-9


@given(marks=MARKS)
def test_only_the_last_segment_may_still_run(marks: list[tuple[str, str, float]]) -> None:
    runs = run_through(marks).runs
    for run, after in pairwise(runs):
        assert run.ended_at is not None
        assert run.began_at <= run.ended_at <= after.began_at


@pytest.mark.parametrize(
    ("marks", "pauses", "going_on"),
    [
        ([("paused", "", 3.0), ("resumed", "", 5.0)], [Pause(3.0, 5.0)], None),
        ([("paused", "", 3.0)], [], 3.0),
        (
            [("paused", "", 3.0), ("closed", "", 9.0), ("reopened", "", 12.0)],
            [Pause(3.0, 9.0), Pause(9.0, 12.0)],
            None,
        ),
        ([("resumed", "", 5.0)], [], None),
        ([("paused", "", 3.0), ("resumed", "", 2.0)], [Pause(3.0, 3.0)], None),  # a clock that was set back
    ],
)
def test_pauses_are_told_when_they_are_over(
    marks: list[tuple[str, str, float]], pauses: list[Pause], going_on: float | None
) -> None:
    course = run_through(marks)
    assert (course.pauses, course.paused_at) == (pauses, going_on)


@given(marks=MARKS)
def test_what_is_foreseen_mark_by_mark_is_what_all_of_them_amount_to(
    marks: list[tuple[str, str, float]],
) -> None:
    opened = SessionView(datetime(2026, 3, 12, 13, 0, tzinfo=UTC))
    session = opened
    for mark in marks:
        session = foreseen(session, *mark)
    assert session == with_marks(opened, run_through(marks))


def test_the_time_a_session_was_closed_by_mistake_is_a_pause() -> None:
    marks = [
        ("segment_begun", "s1", 0.0),
        ("closed", "", 60.0),
        ("reopened", "", 90.0),
        ("closed", "", 100.0),
    ]
    marked = run_through(marks)
    assert marked.runs == [SegmentRun("s1", 0.0, 100.0, paused=30.0)]
    assert marked.pauses == [Pause(60.0, 90.0)]
