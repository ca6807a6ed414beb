# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The real store and the fakes side by side: what the one records the other keeps, so that views can be compared."""

from __future__ import annotations

from typing import TypeVar
from uuid import UUID

from eventsourcing.domain import Aggregate

from seminarapp.application.ports.views import Views
from seminarapp.application.views.library import LibraryView
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import Writing
from seminarapp.storage.library import Library
from tests.fakes.chronicle import RetoldLog
from tests.fakes.ledger import EventsInMemory
from tests.fakes.views import ReplayedViews

A = TypeVar("A", bound=Aggregate)


class TwoLedgers:
    """Answers to `Ledger` with the real one, and keeps its events for views that are made of nothing else."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.kept = EventsInMemory()
        self.real: Views = library.views
        self.replayed = ReplayedViews(self.kept)

    def load(self, kind: type[A], id: UUID) -> A:  # noqa: A002 - the port's word
        return self._library.ledger.load(kind, id)

    def find(self, kind: type[A], id: UUID) -> A | None:  # noqa: A002 - the port's word
        return self._library.ledger.find(kind, id)

    def save(self, *aggregates: Aggregate) -> int:
        pending = [(type(aggregate), list(aggregate.pending_events)) for aggregate in aggregates]
        recorded = self._library.ledger.save(*aggregates)
        for kind, events in pending:
            self.kept.keep(kind, events)
        return recorded

    def assert_agree(self) -> None:
        """Everything that can be seen of the library is the same in both."""
        assert shown(self.real) == shown(self.replayed)
        for card in self.replayed.library().seminars:
            real, replayed = seen(self.real, card.id), seen(self.replayed, card.id)
            assert real.plan == replayed.plan
            assert real.session == replayed.session
            assert real.turns == replayed.turns
            assert real.captures == replayed.captures
            assert real == replayed
            everything = self.real.captures(card.id, discarded=True)
            assert everything == self.replayed.captures(card.id, discarded=True)
            assert [self.real.capture(one.id) for one in everything] == list(everything)
            for seat in real.plan.seats:
                named = (seat.name, seat.organisation)
                assert self.real.person_named(*named) == self.replayed.person_named(*named)


def shown(views: Views) -> tuple[LibraryView, list[UUID | None]]:
    library = views.library()
    return library, [views.series_titled(series.title) for series in library.series]


def seen(views: Views, seminar: UUID) -> Material:
    ledger = EventsInMemory()
    return Writing(ledger, views, RetoldLog(ledger)).material(seminar)
