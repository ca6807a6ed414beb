# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The session's clock: steady within a run of the program, by the wall clock across runs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import datetime

from seminarapp.application.views.material import Material
from seminarapp.domain.values import Seconds


def steady() -> float:
    """Seconds from some fixed moment: never set by anybody, and not standing still while the machine sleeps."""
    if sys.platform == "linux":
        at = time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        at = time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        at = time.monotonic()
    return at


class SessionClock:
    """Tells seconds from the session's opening.

    The wall clock is asked once, when the program takes the session up: after that a system clock that is set, by
    hand or by the network, moves nothing. Where it was set back between two runs, time goes on from the last thing
    that is known to have happened (`at_least`), so that order is kept.
    """

    def __init__(
        self,
        opened_at: datetime,
        now: datetime,
        *,
        at_least: Seconds = 0.0,
        steadily: Callable[[], float] = steady,
    ) -> None:
        """`opened_at` and `now` carry offsets from UTC."""
        self._steadily = steadily
        taken_up = max(0.0, at_least, (now - opened_at).total_seconds())
        self._zero = steadily() - taken_up

    def now(self) -> Seconds:
        """Seconds from the opening, until now."""
        return self._steadily() - self._zero


def last_known(material: Material) -> Seconds:
    """The latest moment of which the store knows that it has come, in seconds from the opening.

    Audience questions tell nothing: those of a chat bear the times of another clock, which may be hours ahead.
    """
    known = [capture.entered_at or capture.at for capture in material.captures]
    known += [turn.ended_at or turn.began_at for turn in material.turns]
    if session := material.session:
        known += [run.began_at if run.ended_at is None else run.ended_at for run in session.runs]
        known += [*session.put.values(), session.paused_at or 0.0, session.closed_at or 0.0]
    return max(known, default=0.0)
