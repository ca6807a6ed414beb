# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Turn: somebody had the floor for one stretch of speaking."""

from __future__ import annotations

from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import RuleError
from seminarapp.domain.values import Seconds


class Turn(Aggregate):
    """One stretch of speaking by the holder of a seat; open until the floor is yielded."""

    TOPIC = "turn"

    @event("Created", topic="turn.floor_given")
    def __init__(self, seminar: UUID, seat: str, began_at: Seconds) -> None:
        self.seminar = seminar
        self.seat = seat
        self.began_at = began_at
        self.ended_at: Seconds | None = None

    @classmethod
    def give(cls, seminar: UUID, seat: str, at: Seconds) -> Turn:
        """Give the floor to a seat; never before the opening, whatever a changed clock says."""
        return cls(seminar, seat, max(0.0, at))

    def yield_floor(self, at: Seconds) -> None:
        """The speaker stops; a clock that runs a moment behind never makes a turn of negative length.

        Raises:
            RuleError: the turn has ended.
        """
        if self.ended_at is not None:
            raise RuleError("The turn has ended already")
        self._yield_floor(max(at, self.began_at))

    @event("FloorYielded", topic="turn.floor_yielded")
    def _yield_floor(self, at: Seconds) -> None:
        self.ended_at = at

    def reattribute(self, seat: str) -> None:
        """It was somebody else who spoke; totals follow."""
        if seat != self.seat:
            self._reattribute(seat)

    @event("TurnReattributed", topic="turn.reattributed")
    def _reattribute(self, seat: str) -> None:
        self.seat = seat
