# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A clock that goes as fast as one likes: what the console's time is counted by in a rehearsal."""

from __future__ import annotations

from collections.abc import Callable

from seminarapp.ui.live.console.clock import steady


class Pace:
    """Seconds from some fixed moment, faster or slower than they pass; never back."""

    def __init__(self, speed: float, steadily: Callable[[], float] = steady) -> None:
        """`speed` is how many seconds it tells in one; 0 stands."""
        self._steadily = steadily
        self._speed = speed
        self._since = steadily()
        self._told = 0.0

    def __call__(self) -> float:
        """The seconds it tells now."""
        return self._told + (self._steadily() - self._since) * self._speed

    def go_at(self, speed: float) -> None:
        """Go on from here, at another speed."""
        told = self()
        self._told, self._since, self._speed = told, self._steadily(), speed
