# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where missing minutes are found."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.planning.remedy import LEAST_LEFT, Remedy, RemedyKind, room_made, slack_left
from seminarapp.application.views.plan import SegmentView
from tests.application.plans import TWO, segment, segments

HOUR = TWO + timedelta(hours=1)
THREE = (segment("a", 20, slack=5), segment("b", 30, slack=10), segment("c", 10))


def test_the_slack_nearest_to_the_end_goes_first() -> None:
    assert slack_left(THREE, 12) == {"b": 0, "a": 3}
    assert slack_left(THREE, 4, before="b") == {"a": 1}
    assert slack_left(THREE, 4, before="a") == {}


def test_slack_makes_room_before_anything_is_shortened() -> None:
    assert room_made(THREE, 15, TWO, HOUR) == Remedy(RemedyKind.TAKE_SLACK, minutes=15)


def test_the_longest_segment_is_shortened_where_the_slack_is_too_little() -> None:
    assert room_made((segment("a", 20), segment("b", 50)), 10, TWO, HOUR) == Remedy(
        RemedyKind.SET_MINUTES, "b", minutes=40
    )


def test_nothing_is_proposed_that_would_leave_too_little() -> None:
    short = tuple(segment(name, LEAST_LEFT + 2) for name in "abcdefghij")
    assert room_made(short, 10, TWO, HOUR) is None
    assert room_made((segment("a", 40), segment("b", 41)), 21, TWO, HOUR) is None
    assert room_made((segment("a", 40), segment("b", 42)), 22, TWO, HOUR) is None
    assert room_made((segment("a", 38), segment("b", 42)), 20, TWO, HOUR) is not None


def test_a_segment_keeps_the_time_its_questions_need() -> None:
    two = (segment("a", 35), segment("b", 40))
    assert room_made(two, 15, TWO, HOUR, needed={"b": 30}) == Remedy(RemedyKind.SET_MINUTES, "a", minutes=20)
    assert room_made(two, 15, TWO, HOUR, needed={"a": 21, "b": 26}) is None


def test_what_stands_before_a_wait_does_not_help() -> None:
    waits = (segment("a", 25, slack=3), segment("b", 40, fixed="14:40"))
    assert room_made(waits, 20, TWO, HOUR) == Remedy(RemedyKind.SET_MINUTES, "b", minutes=20)
    assert room_made((segment("a", 25), segment("b", 22, fixed="14:40")), 20, TWO, HOUR) is None


@given(segments(), st.sampled_from([1.0, 7.5, 30.0]))
def test_slack_given_is_never_more_than_was_asked_for_or_there(
    planned: tuple[SegmentView, ...], minutes: float
) -> None:
    left = slack_left(planned, minutes)
    given_up = sum(one.slack - left[one.id] for one in planned if one.id in left)
    assert given_up == min(minutes, sum(one.slack for one in planned))
    assert all(slack >= 0 for slack in left.values())
