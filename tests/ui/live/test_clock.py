# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The session's clock: what it goes by, and what can't move it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from seminarapp.ui.live.clock import SessionClock, steady

OPENED = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


class Steady:
    """A clock that only the test moves."""

    def __init__(self) -> None:
        self.at = 5_000.0

    def __call__(self) -> float:
        return self.at


def test_time_goes_on_by_the_steady_clock_after_the_session_is_taken_up() -> None:
    steadily = Steady()
    clock = SessionClock(OPENED, OPENED + timedelta(seconds=90), steadily=steadily)
    steadily.at += 12.5
    assert clock.now() == pytest.approx(102.5)


def test_another_run_of_the_program_finds_the_time_by_the_wall_clock() -> None:
    clock = SessionClock(OPENED, OPENED + timedelta(hours=1, minutes=2), steadily=Steady())
    assert clock.now() == pytest.approx(3720)


def test_offsets_from_utc_do_not_matter() -> None:
    now = (OPENED + timedelta(minutes=1)).astimezone(timezone(timedelta(hours=2)))
    assert SessionClock(OPENED, now, steadily=Steady()).now() == pytest.approx(60)


def test_a_system_clock_set_back_between_runs_does_not_go_behind_what_has_happened() -> None:
    clock = SessionClock(OPENED, OPENED - timedelta(hours=1), at_least=600, steadily=Steady())
    assert clock.now() == pytest.approx(600)


def test_time_before_the_opening_is_the_opening() -> None:
    assert SessionClock(OPENED, OPENED - timedelta(seconds=3), steadily=Steady()).now() == pytest.approx(0)


def test_the_machines_steady_clock_never_goes_back() -> None:
    seen = [steady() for _ in range(1000)]
    assert seen == sorted(seen)
