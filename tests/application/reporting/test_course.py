# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show beside what was run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.application.reporting.course import SegmentCourse, SegmentStanding, segment_courses
from seminarapp.application.views.session import SegmentRun, SessionView
from tests.application.sessions import OPENED, PLAN, SESSION


def courses(session: SessionView, end: float = 1500) -> dict[str, SegmentCourse]:
    return {one.segment: one for one in segment_courses(session, PLAN.segments, end)}


def test_a_segment_is_told_planned_and_run_with_pauses_left_out() -> None:
    found = courses(SESSION)["s2"]
    assert (found.planned, found.actual, found.deviation, found.began_at) == (600, 800, 200, 600)
    assert found.spans == ((600, 1500),)


def test_what_runs_late_in_the_order_is_moved() -> None:
    assert [one.moved for one in courses(SESSION).values()] == [False, True, False, False]


@pytest.mark.parametrize(
    ("runs", "closed_at", "standings"),
    [
        ((), None, ["to_come"] * 4),
        ((), 10.0, ["skipped"] * 4),
        ((SegmentRun("s1", 0),), None, ["runs", "to_come", "to_come", "to_come"]),
        ((SegmentRun("s1", 0, 5), SegmentRun("s3", 5)), None, ["ran", "skipped", "runs", "to_come"]),
        ((SegmentRun("s1", 0, 5),), 5.0, ["ran", "skipped", "skipped", "skipped"]),
    ],
)
def test_where_each_segment_stands(
    runs: tuple[SegmentRun, ...], closed_at: float | None, standings: list[str]
) -> None:
    found = courses(SessionView(OPENED, closed_at=closed_at, runs=runs))
    assert [one.standing for one in found.values()] == [SegmentStanding(one) for one in standings]


def test_a_segment_that_was_taken_up_again_has_two_stretches_and_one_length() -> None:
    runs = (SegmentRun("s1", 0, 100), SegmentRun("s2", 100, 150), SegmentRun("s1", 150))
    found = courses(SessionView(OPENED, runs=runs), end=170)["s1"]
    assert (found.spans, found.actual, found.began_at) == (((0, 100), (150, 170)), 120, 0)
    assert not found.moved


def test_a_segment_that_left_the_plan_comes_last_without_a_title() -> None:
    runs = (SegmentRun("gone", 0, 50), SegmentRun("s1", 50, 100))
    found = list(courses(replace(SESSION, runs=runs)).values())[-1]
    assert (found.segment, found.title, found.planned, found.actual) == ("gone", "", 0, 50)
    assert found.standing is SegmentStanding.RAN
