# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Speaking time as it is spent says the same as speaking time counted from the turns."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.session import TurnView
from seminarapp.domain.speaking import Stretch, speaking_times
from seminarapp.domain.values import NOBODY
from seminarapp.ui.live.console.tally import SpeakingTally

SEATS = ("al", "kh", "es")


def seconds(tally: SpeakingTally, now: float) -> dict[str, float]:
    return {time.seat: time.seconds for time in tally.times(now)}


def test_the_turn_that_goes_on_grows() -> None:
    tally = SpeakingTally(SEATS)
    tally.give("al", 10)
    assert seconds(tally, 25)["al"] == 15
    assert seconds(tally, 30)["al"] == 20


def test_giving_the_floor_ends_the_turn_before() -> None:
    tally = SpeakingTally(SEATS)
    tally.give("al", 10)
    tally.give("kh", 40)
    tally.give(NOBODY, 50)
    assert seconds(tally, 99) == {"al": 30, "kh": 10, "es": 0}
    assert tally.holder == NOBODY


def test_giving_the_floor_to_who_has_it_changes_nothing() -> None:
    tally = SpeakingTally(SEATS)
    tally.give("al", 10)
    tally.give("al", 40)
    assert seconds(tally, 50)["al"] == 40


def test_turns_of_an_earlier_run_are_taken_up() -> None:
    turns = (TurnView(uuid4(), "kh", 0, 60), TurnView(uuid4(), "es", 60))
    tally = SpeakingTally(SEATS, turns)
    assert tally.holder == "es"
    assert seconds(tally, 70) == {"al": 0, "kh": 60, "es": 10}


def test_who_left_the_panel_counts_in_nobodys_share() -> None:
    tally = SpeakingTally(SEATS, (TurnView(uuid4(), "gone", 0, 500), TurnView(uuid4(), "al", 500, 510)))
    assert [time.share for time in tally.times(510)] == [1.0, 0.0, 0.0]


@given(st.lists(st.tuples(st.sampled_from((*SEATS, NOBODY)), st.floats(0.1, 300)), max_size=40))
def test_tally_agrees_with_the_turns(changes: list[tuple[str, float]]) -> None:
    tally, stretches, now = SpeakingTally(SEATS), list[Stretch](), 0.0
    for seat, length in changes:
        tally.give(seat, now)
        stretches.append(Stretch(seat, now, now + length))
        now += length
    for mine, counted in zip(tally.times(now), speaking_times(SEATS, stretches), strict=True):
        assert mine.seconds == pytest.approx(counted.seconds)
        assert mine.share == pytest.approx(counted.share)


def test_silence_counts_from_the_last_turn_or_from_the_beginning() -> None:
    tally = SpeakingTally(SEATS)
    tally.give("al", 10)
    tally.give("kh", 40)
    assert tally.silences(5, 100) == {"al": 60, "es": 95}


def test_a_slip_of_the_finger_breaks_no_silence() -> None:
    tally = SpeakingTally(SEATS, (TurnView(uuid4(), "al", 0, 60),))
    tally.give("al", 100)
    tally.give("kh", 100.4)
    assert tally.silences(0, 160)["al"] == 100


@given(st.lists(st.tuples(st.sampled_from((*SEATS, NOBODY)), st.floats(0, 600)), max_size=12))
def test_silence_as_it_grows_is_silence_counted_from_the_turns(steps: list[tuple[str, float]]) -> None:
    tally, turns, at = SpeakingTally(SEATS), list[TurnView](), 0.0
    for seat, after in steps:
        at += after
        if seat != tally.holder:
            if turns and turns[-1].ended_at is None:
                turns[-1] = replace(turns[-1], ended_at=at)
            if seat:
                turns.append(TurnView(uuid4(), seat, at))
        tally.give(seat, at)
    again = SpeakingTally(SEATS, turns)
    assert dict(again.silences(0, at + 30)) == pytest.approx(dict(tally.silences(0, at + 30)))
    assert again.holder == tally.holder
