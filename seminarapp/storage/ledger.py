# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where aggregates are kept: loaded from the log, and saved with every projection in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

import eventsourcing.persistence as es
import sqlalchemy as sa
from eventsourcing.domain import Aggregate, AggregateEvent, EventSourcingError

from seminarapp.domain.errors import NotFoundError
from seminarapp.storage.beside.keys import PersonKeys
from seminarapp.storage.cache import RecentAggregates
from seminarapp.storage.engine import Database
from seminarapp.storage.errors import (
    BrokenTextError,
    ChangedElsewhereError,
    DamagedError,
    DamagedEventError,
    DiskError,
    DiskFullError,
)
from seminarapp.storage.file.reserve import Reserve, is_full
from seminarapp.storage.log.mapper import TypedMapper
from seminarapp.storage.log.recorder import LogRecorder
from seminarapp.storage.log.tables import SEALED_FOR
from seminarapp.storage.projector import FOLLOWER, Projector
from seminarapp.storage.sealing import Sealer

A = TypeVar("A", bound=Aggregate)


class LogLedger:
    """Answers to `application.ports.Ledger`. For one thread, the store's."""

    def __init__(
        self,
        database: Database,
        recorder: LogRecorder,
        mapper: TypedMapper,
        projector: Projector,
        sealer: Sealer,
        keys: PersonKeys,
        reserve: Reserve,
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._mapper = mapper
        self._sealer = sealer
        self._keys = keys
        self._projector = projector
        self._reserve = reserve
        self._recent = RecentAggregates()
        self._sealed_for = sealed_for(database)

    def load(self, kind: type[A], id: UUID) -> A:  # noqa: A002 - the port's word
        """The aggregate as it now is.

        Raises:
            NotFoundError: there is none of that kind with that id.
        """
        found = self.find(kind, id)
        if found is None:
            raise NotFoundError("There is no {kind} “{name}”", kind=kind.__name__.lower(), name=id)
        return found

    def find(self, kind: type[A], id: UUID) -> A | None:  # noqa: A002 - the port's word
        """The aggregate as it now is, or None."""
        recent = self._recent.get(id)
        if recent is None:
            recent = self._read(id)
            if recent is not None:
                self._recent.keep(recent)
        return recent if isinstance(recent, kind) else None

    def save(self, *aggregates: Aggregate) -> int:
        """Record what happened to all of them; returns how many events.

        Raises:
            ChangedElsewhereError: one of them was changed by somebody else since it was loaded.
            DiskError: the disk or the server refused.
            GoneError, ReplacedError: the library is not in its place.
            BrokenTextError: a text can't be written as UTF-8.
        """
        events = [event for one in aggregates for event in _pending(one)]
        if not events:
            return 0
        try:
            self._record_if_there_is_room(events)
        except es.IntegrityError as error:
            self._forget(aggregates)
            raise ChangedElsewhereError from error
        except (es.OperationalError, es.DatabaseError, es.InterfaceError, OSError) as error:
            self._forget(aggregates)
            if isinstance(error, es.ProgrammingError):  # a mistake of ours, not the disk's
                raise
            self._database.reconnect()  # after a failed sync nothing of the old connection is believed
            if is_full(error):
                raise DiskFullError(reason=error) from error
            raise DiskError(reason=error) from error
        except UnicodeError as error:
            self._forget(aggregates)
            raise BrokenTextError from error
        except BaseException:
            self._forget(aggregates)
            raise
        for one in aggregates:
            self._recent.keep(one)
        self._reserve.make()
        self._recorder.wake()
        return len(events)

    def forget(self) -> None:
        """Let go of every aggregate in memory, as after keys have come or gone."""
        self._recent.clear()

    def _record_if_there_is_room(self, events: Sequence[AggregateEvent]) -> None:
        """Record; on a full disk once more, in the room that was kept for that."""
        try:
            self._record(events)
        except (es.OperationalError, OSError) as error:
            if not is_full(error) or not self._reserve.release():
                raise
            self._database.reconnect()
            self._record(events)

    def _record(self, events: Sequence[AggregateEvent]) -> None:
        self._database.require_in_place()  # before new keys are put beside a library that is not there
        self._sealer.sealed_for.clear()
        stored = [self._mapper.to_stored_event(event) for event in events]
        newly_sealed = self._sealer.sealed_for - self._sealed_for
        self._keys.secure()
        with self._database.writing() as connection:
            positions = self._recorder.append(connection, stored)
            self._projector.project(connection, zip(positions, events, strict=True))
            self._recorder.track(connection, es.Tracking(FOLLOWER, positions[-1]))
            _list_sealed(connection, newly_sealed)
        self._sealed_for |= newly_sealed

    def _read(self, aggregate: UUID) -> Aggregate | None:
        try:
            found: Aggregate | None = None
            for stored in self._recorder.select_events(aggregate):
                found = self._mapper.to_domain_event(stored).mutate(found)
            return found
        except es.PersistenceError as error:
            raise DamagedError(place=self._database.place, reason=error) from error
        except (EventSourcingError, AssertionError, AttributeError, KeyError, ValueError) as error:
            raise DamagedEventError(version="?", originator=aggregate, reason=error) from error

    def _forget(self, aggregates: Sequence[Aggregate]) -> None:
        for one in aggregates:
            self._recent.forget(one.id)


def sealed_for(database: Database) -> set[UUID]:
    """For whom the log holds sealed words."""
    with database.reading() as connection:
        return set(connection.scalars(sa.select(SEALED_FOR.c.person)))


def _list_sealed(connection: sa.Connection, persons: set[UUID]) -> None:
    if persons:
        there = set(
            connection.scalars(sa.select(SEALED_FOR.c.person).where(SEALED_FOR.c.person.in_(persons)))
        )
        rows = [{"person": person} for person in persons - there]
        if rows:
            connection.execute(sa.insert(SEALED_FOR), rows)


def _pending(aggregate: Aggregate) -> list[AggregateEvent]:
    return [event for event in aggregate.collect_events() if isinstance(event, AggregateEvent)]
