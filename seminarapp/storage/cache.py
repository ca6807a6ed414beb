# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The aggregates that were used last, kept so that a note on a long plan needs no reading."""

from __future__ import annotations

from collections import OrderedDict
from uuid import UUID

from eventsourcing.domain import Aggregate

KEPT = 256


class RecentAggregates:
    """At most `KEPT` aggregates as they stand in the log; the one unused for longest goes first."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._aggregates: OrderedDict[UUID, Aggregate] = OrderedDict()

    def get(self, aggregate: UUID) -> Aggregate | None:
        """The aggregate, unless it is unknown or a command has changed it without its being saved.

        A use case that was refused halfway leaves such a one behind; it must never be handed out.
        """
        found = self._aggregates.get(aggregate)
        if found is None:
            return None
        if found.pending_events:
            del self._aggregates[aggregate]
            return None
        self._aggregates.move_to_end(aggregate)
        return found

    def keep(self, aggregate: Aggregate) -> None:
        """Remember an aggregate that is as the log says."""
        self._aggregates[aggregate.id] = aggregate
        self._aggregates.move_to_end(aggregate.id)
        if len(self._aggregates) > self._kept:
            self._aggregates.popitem(last=False)

    def forget(self, aggregate: UUID) -> None:
        """Let go of one."""
        self._aggregates.pop(aggregate, None)

    def clear(self) -> None:
        """Let go of all."""
        self._aggregates.clear()
