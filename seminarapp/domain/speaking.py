# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Speaking time: how long each seat had the floor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seminarapp.domain.values import Seconds


@dataclass(frozen=True, slots=True)
class Stretch:
    """One turn's extent; `to` is None while the floor is held."""

    seat: str
    begin: Seconds
    end: Seconds | None


@dataclass(frozen=True, slots=True)
class SpeakingTime:
    """A seat's total: seconds, and its share of everybody's total (0 to 1)."""

    seat: str
    seconds: Seconds
    share: float


def speaking_times(seats: Iterable[str], turns: Iterable[Stretch], now: Seconds = 0.0) -> list[SpeakingTime]:
    """The totals of the seats, in their order; turns of other seats count in nobody's share.

    Args:
        now: the end of a turn that has not ended.
    """
    totals = dict.fromkeys(seats, 0.0)
    for turn in turns:
        if turn.seat in totals:
            end = now if turn.end is None else turn.end
            totals[turn.seat] += max(0.0, end - turn.begin)
    everybody = sum(totals.values())
    return [
        SpeakingTime(seat, seconds, seconds / everybody if everybody else 0.0)
        for seat, seconds in totals.items()
    ]
