# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One stretch of speaking."""

from __future__ import annotations

import pytest

from seminarapp.domain.errors import RuleError
from seminarapp.domain.turn import Turn
from tests.domain.replay import SEMINAR, assert_replays, nothing_happens, only


def test_a_turn_goes_on_until_the_floor_is_yielded() -> None:
    turn = Turn(SEMINAR, "ab", 12.5)
    before = turn.ended_at
    with only(turn, "FloorYielded"):
        turn.yield_floor(40.0)
    assert (before, turn.ended_at) == (None, 40.0)
    assert (turn.seat, turn.began_at) == ("ab", 12.5)


def test_a_clock_that_runs_behind_makes_no_turn_of_negative_length() -> None:
    turn = Turn(SEMINAR, "ab", 12.5)
    turn.yield_floor(12.0)
    assert turn.ended_at == 12.5


def test_nobody_speaks_before_the_opening() -> None:
    assert Turn.give(SEMINAR, "ab", -3.0).began_at == 0.0
    assert Turn.give(SEMINAR, "ab", 3.0).began_at == 3.0


def test_a_turn_ends_only_once() -> None:
    turn = Turn(SEMINAR, "ab", 12.5)
    turn.yield_floor(40.0)
    with nothing_happens(turn), pytest.raises(RuleError, match="ended already"):
        turn.yield_floor(50.0)


def test_a_mistaken_turn_is_reattributed_even_afterwards() -> None:
    turn = Turn(SEMINAR, "ab", 12.5)
    turn.yield_floor(40.0)
    with only(turn, "TurnReattributed"):
        turn.reattribute("bc")
        turn.reattribute("bc")
    assert turn.seat == "bc"


def test_a_turn_replays() -> None:
    turn = Turn(SEMINAR, "ab", 12.5)
    turn.reattribute("bc")
    turn.yield_floor(40.0)
    assert_replays(turn)
