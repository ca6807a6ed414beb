# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Speaking time per seat."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.speaking import (
    SLIP,
    SpeakingTime,
    Stretch,
    fair_time,
    last_heard,
    speaking_times,
    turns_taken,
)
from seminarapp.domain.values import MODERATOR


def test_each_seat_gets_the_sum_of_its_turns_in_the_panels_order() -> None:
    turns = [Stretch("bc", 0, 30), Stretch("ab", 30, 90), Stretch("bc", 90, 100)]
    assert speaking_times(["ab", "bc"], turns) == [SpeakingTime("ab", 60, 0.6), SpeakingTime("bc", 40, 0.4)]


def test_who_has_said_nothing_has_a_share_of_nothing() -> None:
    assert speaking_times(["ab", "bc"], [Stretch("ab", 0, 30)])[1] == SpeakingTime("bc", 0, 0)


def test_before_anybody_has_spoken_nobody_has_a_share() -> None:
    assert [time.share for time in speaking_times(["ab", "bc"], [])] == [0, 0]


def test_a_turn_that_goes_on_ends_now() -> None:
    assert speaking_times(["ab"], [Stretch("ab", 10, None)], now=25) == [SpeakingTime("ab", 15, 1.0)]


def test_a_clock_that_runs_behind_takes_no_time_away() -> None:
    times = speaking_times(["ab"], [Stretch("ab", 0, 10), Stretch("ab", 30, None)], now=25)
    assert times == [SpeakingTime("ab", 10, 1.0)]


def test_who_has_left_the_panel_counts_in_nobodys_share() -> None:
    assert speaking_times(["ab"], [Stretch("zz", 0, 100), Stretch("ab", 0, 10)]) == [
        SpeakingTime("ab", 10, 1.0)
    ]


seconds = st.floats(0, 10_000, allow_nan=False)


@given(st.lists(st.tuples(st.sampled_from(["ab", "bc", "zz"]), seconds, st.none() | seconds)), seconds)
def test_shares_are_of_everybodys_total(turns: list[tuple[str, float, float | None]], now: float) -> None:
    times = speaking_times(["ab", "bc"], [Stretch(*turn) for turn in turns], now)
    assert [time.seat for time in times] == ["ab", "bc"]
    assert all(time.seconds >= 0 and 0 <= time.share <= 1 for time in times)
    total = sum(time.share for time in times)
    assert total == pytest.approx(1) if sum(time.seconds for time in times) else total == 0


def test_the_moderators_time_is_part_of_everybodys_and_not_of_the_panels() -> None:
    turns = [Stretch("ab", 0, 30), Stretch(MODERATOR, 30, 90), Stretch("bc", 90, 120)]
    times = speaking_times(["ab", "bc", MODERATOR], turns)
    assert [time.share for time in times] == [0.25, 0.25, 0.5]
    assert fair_time(times) == 30


def test_nobody_has_a_fair_time_where_there_is_no_panel() -> None:
    assert fair_time([]) == fair_time([SpeakingTime(MODERATOR, 60, 1.0)]) == 0


def test_a_slip_of_the_finger_is_no_turn_and_its_seconds_count() -> None:
    turns = [
        Stretch("ab", 0, 30),
        Stretch("bc", 30, 30 + SLIP / 2),
        Stretch("ab", 31, 32),
        Stretch("", 32, 90),
    ]
    assert turns_taken(turns) == 2
    assert speaking_times(["ab", "bc"], turns)[1].seconds == SLIP / 2


def test_a_turn_that_goes_on_is_a_turn_from_its_beginning() -> None:
    assert turns_taken([Stretch("ab", 30, None)]) == 1


def test_silence_begins_when_the_last_turn_ended() -> None:
    turns = [Stretch("ab", 0, 30), Stretch("bc", 30, 50), Stretch("ab", 50, 70), Stretch("cd", 70, None)]
    assert last_heard(turns) == {"ab": 70, "bc": 50}


def test_a_slip_of_the_finger_breaks_nobodys_silence() -> None:
    assert last_heard([Stretch("ab", 0, 30), Stretch("bc", 30, 40), Stretch("ab", 40, 40.5)])["ab"] == 30
