# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What happened to an aggregate, and whether its events alone make it again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from eventsourcing.domain import Aggregate

from tests.fakes.ledger import rebuilt

SEMINAR = UUID(int=1)
SERIES = UUID(int=2)
ANNA = UUID(int=11)
BO = UUID(int=12)


def happened(aggregate: Aggregate) -> list[str]:
    """The names of its events that are not recorded yet, the first of them Created."""
    return [type(event).__name__ for event in aggregate.pending_events]


@contextmanager
def nothing_happens(aggregate: Aggregate) -> Iterator[None]:
    """No event within the block, whether or not it raises."""
    before = happened(aggregate)
    try:
        yield
    finally:
        assert happened(aggregate) == before


@contextmanager
def only(aggregate: Aggregate, *events: str) -> Iterator[None]:
    """Exactly these events within the block, in this order."""
    before = happened(aggregate)
    yield
    assert happened(aggregate) == [*before, *events]


def assert_replays(aggregate: Aggregate) -> None:
    """Rebuilt from its events, twice over, it is what it was: applying reads no clock and rolls no dice."""
    events = list(aggregate.collect_events())
    assert events, "nothing happened"
    assert rebuilt(events) == aggregate
    assert rebuilt(events) == rebuilt(events)
