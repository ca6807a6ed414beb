# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A clock that goes as fast as one likes, and never back."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.ui.live.console.clock import SessionClock
from seminarapp.ui.rehearsal.pace import Pace


class Steady:
    """A clock that only the test moves."""

    def __init__(self) -> None:
        self.at = 5_000.0

    def __call__(self) -> float:
        return self.at


def test_it_tells_as_many_seconds_in_one_as_it_was_told_to() -> None:
    steadily = Steady()
    pace = Pace(50.0, steadily)
    before = pace()
    steadily.at += 2.0
    assert pace() - before == pytest.approx(100.0)


def test_another_speed_goes_on_from_where_it_is() -> None:
    steadily = Steady()
    pace = Pace(20.0, steadily)
    steadily.at += 1.0
    at = pace()
    pace.go_at(0.0)
    steadily.at += 60.0
    assert pace() == at, "it stands"
    pace.go_at(1.0)
    steadily.at += 3.0
    assert pace() == pytest.approx(at + 3.0)


def test_a_sessions_clock_goes_by_it() -> None:
    steadily = Steady()
    opened_at = datetime(2026, 3, 12, 14, tzinfo=UTC)
    clock = SessionClock(opened_at, opened_at, steadily=Pace(5.0, steadily))
    steadily.at += 12.0
    assert clock.now() == pytest.approx(60.0)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), max_size=20))
def test_it_never_goes_back(steps: list[tuple[float, float]]) -> None:
    steadily = Steady()
    pace = Pace(1.0, steadily)
    told = [pace()]
    for speed, passed in steps:
        pace.go_at(speed)
        told.append(pace())
        steadily.at += passed
        told.append(pace())
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(told))
