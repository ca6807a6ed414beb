# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Makes every read table and the search index anew from the log, thousands of events a transaction."""

from __future__ import annotations

import sqlalchemy as sa
from eventsourcing.domain import AggregateEvent
from eventsourcing.persistence import StoredEvent, Tracking

from seminarapp.application.ports import Progress
from seminarapp.storage.engine import Database
from seminarapp.storage.mapper import TypedMapper
from seminarapp.storage.projector import FOLLOWER, Projector, begin_views, finish_views
from seminarapp.storage.recorder import LogRecorder
from seminarapp.storage.tables import EVENTS, HEAD, TRACKING

BATCH = 4000

_EVENTS = sa.select(
    EVENTS.c.id, EVENTS.c.originator_id, EVENTS.c.originator_version, EVENTS.c.topic, EVENTS.c.state
).order_by(EVENTS.c.id)


class Rebuilder:
    """Reads the log into the read tables: all of it, or what is still lacking."""

    def __init__(
        self, database: Database, recorder: LogRecorder, mapper: TypedMapper, projector: Projector
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._mapper = mapper
        self._projector = projector

    def rebuild(self, basis: str, progress: Progress) -> int:
        """Make the read tables anew; returns how many events were read.

        Interrupted, it leaves read tables that count as half made, and the next opening begins again.

        Raises:
            DamagedEventError, UnknownEventError: an event can't be read.
            eventsourcing.persistence.PersistenceError: the disk refuses.
        """
        with self._database.writing() as connection:
            begin_views(connection)
            connection.execute(sa.delete(TRACKING).where(TRACKING.c.application_name == FOLLOWER))
        read = self.catch_up(progress)
        with self._database.writing() as connection:
            finish_views(connection, basis)
        return read

    def catch_up(self, progress: Progress) -> int:
        """Project the events that the read tables lack; returns how many those were."""
        read = 0
        with self._database.reading() as connection:
            position = self._recorder.position(connection, FOLLOWER) or 0
            total = (connection.scalar(sa.select(HEAD.c.events)) or 0) - position
        progress(0, total)
        while True:
            with self._database.writing() as connection:
                batch = self._batch(connection, position)
                if not batch:
                    return read
                self._projector.project(connection, batch)
                position = batch[-1][0]
                self._recorder.track(connection, Tracking(FOLLOWER, position))
            read += len(batch)
            progress(read, max(total, read))

    def _batch(self, connection: sa.Connection, after: int) -> list[tuple[int, AggregateEvent]]:
        rows = connection.execute(_EVENTS.where(EVENTS.c.id > after).limit(BATCH))
        read = self._mapper.to_domain_event
        return [(position, read(StoredEvent(*stored))) for position, *stored in rows]
