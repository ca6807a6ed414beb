# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Speaking time: how long each seat had the floor, and for how long it has been silent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from seminarapp.domain.values import MODERATOR, NOBODY, Seconds

SLIP: Seconds = 1.0
"""A shorter turn is a slip of the finger: its seconds count, but it is no turn and breaks nobody's silence."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One turn's extent; `to` is None while the floor is held."""

    seat: str
    begin: Seconds
    end: Seconds | None

    @property
    def counts(self) -> bool:
        """Whether somebody took the floor, and not only a finger slipped."""
        return self.seat != NOBODY and (self.end is None or self.end - self.begin >= SLIP)


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


def fair_time(times: Iterable[SpeakingTime]) -> Seconds:
    """What each panelist would have had, if the panel had shared its own time evenly; the moderator's is left out."""
    panel = [time.seconds for time in times if time.seat != MODERATOR]
    return sum(panel) / len(panel) if panel else 0.0


def turns_taken(turns: Iterable[Stretch]) -> int:
    """How many turns there were, slips of the finger left out."""
    return sum(turn.counts for turn in turns)


def last_heard(turns: Iterable[Stretch]) -> Mapping[str, Seconds]:
    """When each speaker's last turn ended, for those who had one; a turn that goes on has not ended."""
    heard: dict[str, Seconds] = {}
    for turn in turns:
        if turn.counts and turn.end is not None:
            heard[turn.seat] = max(turn.end, heard.get(turn.seat, 0.0))
    return heard
