# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Makes every read table and the search index anew from the log, thousands of events a statement."""

from __future__ import annotations

import sqlalchemy as sa
from eventsourcing.domain import AggregateEvent
from eventsourcing.persistence import StoredEvent, Tracking

from seminarapp.application.ports.keeping import Progress
from seminarapp.storage.engine import Database
from seminarapp.storage.log.mapper import TypedMapper
from seminarapp.storage.log.recorder import LogRecorder
from seminarapp.storage.log.tables import EVENTS, HEAD, TRACKING
from seminarapp.storage.projector import FOLLOWER, Projector, begin_views, finish_views
from seminarapp.storage.statement import Statement

BATCH = 4000

_E = EVENTS.c
_EVENTS = (
    sa.select(_E.id, _E.originator_id, _E.originator_version, _E.topic, _E.state)
    .where(_E.id > sa.bindparam("after"))
    .order_by(_E.id)
    .limit(sa.bindparam("limit"))
)


class Rebuilder:
    """Reads the log into the read tables: all of it, or what is still lacking."""

    def __init__(
        self, database: Database, recorder: LogRecorder, mapper: TypedMapper, projector: Projector
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._mapper = mapper
        self._projector = projector
        self._events = Statement(_EVENTS, database.dialect)

    def rebuild(self, basis: str, progress: Progress) -> int:
        """Make the read tables anew, in one transaction; returns how many events were read.

        Interrupted, or at an event that can't be read, it leaves everything as it was.

        Raises:
            DamagedEventError, UnknownEventError: an event can't be read.
            eventsourcing.persistence.PersistenceError: the disk refuses.
        """
        with self._database.writing() as connection:
            begin_views(connection)
            connection.execute(sa.delete(TRACKING).where(TRACKING.c.application_name == FOLLOWER))
            read = self._read_on(connection, progress)
            finish_views(connection, basis)
        return read

    def catch_up(self, progress: Progress) -> int:
        """Project the events that the read tables lack; returns how many those were."""
        with self._database.writing() as connection:
            return self._read_on(connection, progress)

    def _read_on(self, connection: sa.Connection, progress: Progress) -> int:
        position = self._recorder.position(connection, FOLLOWER) or 0
        total = (connection.scalar(sa.select(HEAD.c.events)) or 0) - position
        read = 0
        progress(read, total)
        while batch := self._batch(connection, position):
            self._projector.project(connection, batch)
            position = batch[-1][0]
            self._recorder.track(connection, Tracking(FOLLOWER, position))
            read += len(batch)
            progress(read, max(total, read))
        return read

    def _batch(self, connection: sa.Connection, after: int) -> list[tuple[int, AggregateEvent]]:
        read = self._mapper.to_domain_event
        rows = self._events.rows(connection, {"after": after, "limit": BATCH})
        return [(position, read(StoredEvent(*stored))) for position, *stored in rows]
