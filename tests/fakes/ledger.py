# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A ledger without a disk. Aggregates are kept as their events and rebuilt from them, as the real one does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeVar, cast
from uuid import UUID

from eventsourcing.domain import Aggregate, CanMutateAggregate

from seminarapp.domain.errors import NotFoundError, NotSavedError
from seminarapp.settings import Author

A = TypeVar("A", bound=Aggregate)
Event = CanMutateAggregate[UUID]


def rebuilt(events: list[Event]) -> Aggregate:
    """The aggregate that these events, from the first on, make."""
    aggregate: Aggregate | None = None
    for event in events:
        aggregate = event.mutate(aggregate)
    assert aggregate is not None, "no events"
    return aggregate


class EventsInMemory:
    """Answers to `application.ports.Ledger`.

    Attributes:
        log: every event, in the order of recording.
        transactions: how many events each `save` recorded; a save of nothing is none.
        broken: while it is True the disk refuses, and nothing is stored.
        refusal: in which words.
        moments: when each event was recorded; a minute a transaction unless `moment` is set.
        author: who writes; None is whoever reads.
        authors: by position from 1, who wrote; nothing where it was whoever reads.
    """

    def __init__(self) -> None:
        self.log: list[Event] = []
        self.transactions: list[int] = []
        self.broken = False
        self.refusal: type[NotSavedError] = NotSavedError
        self.moments: list[datetime] = []
        self.moment = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
        self.author: Author | None = None
        self.authors: dict[int, Author] = {}
        self._streams: dict[UUID, list[Event]] = {}
        self._kinds: dict[UUID, type[Aggregate]] = {}

    def load(self, kind: type[A], id: UUID) -> A:  # noqa: A002 - the port's word
        found = self.find(kind, id)
        if found is None:
            raise NotFoundError("There is no {kind} “{name}”", kind=kind.__name__, name=id)
        return found

    def find(self, kind: type[A], id: UUID) -> A | None:  # noqa: A002 - the port's word
        return cast("A", rebuilt(self._streams[id])) if self._kinds.get(id) is kind else None

    def save(self, *aggregates: Aggregate) -> int:
        recorded = [event for aggregate in aggregates for event in aggregate.pending_events]
        if self.broken and recorded:
            raise self.refusal("The disk refused")
        self._refuse_conflicts(recorded)
        for aggregate in aggregates:
            self.keep(type(aggregate), aggregate.collect_events())
        self.moment += timedelta(minutes=1)
        self.transactions += [len(recorded)] if recorded else []
        return len(recorded)

    def keep(self, kind: type[Aggregate], events: Iterable[Event]) -> None:
        """Take over what another ledger recorded of an aggregate."""
        for event in events:
            self._kinds.setdefault(event.originator_id, kind)
            self._streams.setdefault(event.originator_id, []).append(event)
            self.log.append(event)
            self.moments.append(self.moment)
            if self.author is not None:
                self.authors[len(self.log)] = self.author

    def kind_of(self, aggregate: UUID) -> type[Aggregate]:
        """What kind of aggregate has that id."""
        return self._kinds[aggregate]

    def every(self, kind: type[A]) -> list[A]:
        """All aggregates of that kind, in the order in which they were first recorded."""
        return [self.load(kind, name) for name, known in self._kinds.items() if known is kind]

    def events_of(self, aggregate: UUID) -> tuple[Event, ...]:
        """What happened to one aggregate."""
        return tuple(self._streams.get(aggregate, ()))

    def _refuse_conflicts(self, recorded: list[Event]) -> None:
        versions = {name: len(stream) for name, stream in self._streams.items()}
        for event in recorded:
            if event.originator_version != versions.get(event.originator_id, 0) + 1:
                raise NotSavedError("Somebody else has changed it meanwhile")
            versions[event.originator_id] = event.originator_version
