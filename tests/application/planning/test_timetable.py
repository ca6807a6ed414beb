# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""When segments begin, where slack and waiting sit, and what is left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import isclose

import pytest
from hypothesis import given

from seminarapp.application.planning.timetable import planned_length, timetable, timetable_of, with_starts
from seminarapp.application.views.plan import SegmentView
from tests.application.plans import TWO, plan, segment, segments

HOUR = TWO + timedelta(hours=1)


def begins(*planned: SegmentView) -> list[float]:
    return [slot.begins for slot in timetable(planned, TWO).slots]


def test_a_segment_begins_after_the_slack_of_the_one_before() -> None:
    assert begins(segment("a", 10, slack=5), segment("b", 20), segment("c", 5)) == [0, 15, 35]


def test_a_fixed_start_is_waited_for() -> None:
    table = timetable([segment("a", 10), segment("b", 20, fixed="14:30"), segment("c", 5)], TWO, HOUR)
    assert [slot.begins for slot in table.slots] == [0, 30, 50]
    assert [slot.idle for slot in table.slots] == [0, 20, 0]
    assert (table.idle, table.planned, table.end, table.margin) == (20, 35, 55, 5)


def test_a_missed_fixed_start_begins_late_and_shortens_nothing() -> None:
    table = timetable([segment("a", 40), segment("b", 20, fixed="14:30")], TWO)
    assert [(slot.begins, slot.ends, slot.late) for slot in table.slots] == [(0, 40, 0), (40, 60, 10)]


def test_slack_before_a_fixed_start_is_no_waiting() -> None:
    table = timetable([segment("a", 25, slack=5), segment("b", 20, fixed="14:30")], TWO)
    assert (table.idle, table.slack, table.slots[1].late) == (0, 5, 0)


def test_slack_after_the_last_segment_counts_before_the_end() -> None:
    table = timetable([segment("a", 50, slack=5)], TWO, HOUR)
    assert (table.end, table.margin) == (55, 5)


def test_fixed_starts_mean_nothing_while_the_seminar_has_no_time() -> None:
    table = timetable([segment("a", 10), segment("b", 20, fixed="14:30")], None)
    assert [slot.begins for slot in table.slots] == [0, 10]
    assert table.margin is None


@pytest.mark.parametrize(("fixed", "begin"), [("00:30", 150), ("21:30", 0)])
def test_a_time_after_midnight_is_the_day_after_and_one_just_before_is_missed(
    fixed: str, begin: float
) -> None:
    late = datetime(2026, 3, 12, 22, 0, tzinfo=UTC)
    (slot,) = timetable([segment("a", 10, fixed=fixed)], late).slots
    assert slot.begins == begin
    assert slot.late == (30 if begin == 0 else 0)


def test_an_end_that_is_not_after_the_start_leaves_no_margin_to_speak_of() -> None:
    assert timetable([segment("a", 10)], TWO, TWO).margin is None


def test_start_times_are_moments() -> None:
    starts = with_starts([segment("a", 10, slack=5), segment("b", 20)], TWO)
    assert [one.starts_at for one in starts] == [TWO, TWO + timedelta(minutes=15)]
    assert [one.starts_at for one in with_starts(starts, None)] == [None, None]


def test_bars_are_drawn_against_the_seminar_or_the_plan_where_that_is_longer() -> None:
    assert timetable_of(plan(segment("a", 40), room=60)).scale == 60
    assert timetable_of(plan(segment("a", 70), room=60)).scale == 70
    assert timetable_of(plan()).scale == 0


def test_length_counts_slack_and_waiting() -> None:
    made = plan(segment("a", 10, slack=5), segment("b", 20, fixed="14:30"))
    assert planned_length(made.segments) == 50
    assert planned_length([segment("a", 10, slack=5), segment("b", 20, fixed="14:30")]) == 35
    assert planned_length([]) == 0


@given(segments())
def test_segments_never_overlap_and_keep_their_minutes(planned: tuple[SegmentView, ...]) -> None:
    slots = timetable(planned, TWO).slots
    for before, after in pairwise(slots):
        assert after.begins >= before.free
        assert isclose(after.begins, before.free + after.idle, abs_tol=1e-6)
    for slot in slots:
        assert slot.ends == slot.begins + slot.segment.minutes
        assert min(slot.idle, slot.late) == 0  # one waits, or is late, and never both


@given(segments())
def test_everything_planned_adds_up_to_the_end(planned: tuple[SegmentView, ...]) -> None:
    table = timetable(planned, TWO, HOUR)
    assert isclose(table.planned + table.slack + table.idle, table.end, abs_tol=1e-6)
    assert table.margin is not None
    assert isclose(table.margin, 60 - table.end, abs_tol=1e-6)
    first = table.slots[0].begins if table.slots else 0
    assert isclose(planned_length(with_starts(planned, TWO)), table.end - first, abs_tol=1e-6)


@given(segments())
def test_telling_start_times_twice_tells_the_same(planned: tuple[SegmentView, ...]) -> None:
    once = with_starts(planned, TWO)
    assert with_starts(once, TWO) == once
