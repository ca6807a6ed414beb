# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Speaking time while it is spent: each change of the floor costs the same, however long the panel has been going."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from seminarapp.application.views.session import TurnView
from seminarapp.domain.speaking import SpeakingTime, Stretch, last_heard, speaking_times
from seminarapp.domain.values import NOBODY, Seconds


class SpeakingTally:
    """Totals per seat; the turn that goes on is added as it grows."""

    def __init__(self, seats: Iterable[str], turns: Iterable[TurnView] = ()) -> None:
        """Turns are read once; a turn without an end is the one that goes on."""
        self._seats = tuple(seats)
        turns = tuple(turns)
        ended = [
            Stretch(turn.seat, turn.began_at, turn.ended_at) for turn in turns if turn.ended_at is not None
        ]
        self._totals = {time.seat: time.seconds for time in speaking_times(self._seats, ended)}
        self._heard = dict(last_heard(ended))
        held = [turn for turn in turns if turn.ended_at is None]
        self._holder = held[-1].seat if held else NOBODY
        self._since: Seconds = held[-1].began_at if held else 0.0

    @property
    def holder(self) -> str:
        """Who has the floor, or NOBODY."""
        return self._holder

    def give(self, seat: str, at: Seconds) -> None:
        """The floor goes to a seat, or to nobody; giving it to who has it changes nothing."""
        if seat == self._holder:
            return
        if self._holder in self._totals:
            self._totals[self._holder] += max(0.0, at - self._since)
        self._heard.update(last_heard([Stretch(self._holder, self._since, at)]))
        self._holder, self._since = seat, at

    def times(self, now: Seconds) -> list[SpeakingTime]:
        """The totals in the order of the seats, with the turn that goes on."""
        totals = [Stretch(seat, 0.0, seconds) for seat, seconds in self._totals.items()]
        going = [Stretch(self._holder, self._since, None)]
        return speaking_times(self._seats, totals + going, now)

    def silences(self, begun: Seconds, now: Seconds) -> Mapping[str, Seconds]:
        """For how long each seat has been silent, from its last turn or from `begun`; who has the floor is not."""
        silent = (seat for seat in self._seats if seat != self._holder)
        return {seat: max(0.0, now - self._heard.get(seat, begun)) for seat in silent}
