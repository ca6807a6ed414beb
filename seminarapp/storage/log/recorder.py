# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The recorder of the log: eventsourcing's interfaces on SQLAlchemy, with author, time and hash by each event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from threading import Event
from typing import Any
from uuid import UUID

import eventsourcing.persistence as es
import sqlalchemy as sa

from seminarapp.settings import Author
from seminarapp.storage.engine import Database
from seminarapp.storage.log.chain import BEGINNING, Entry, link
from seminarapp.storage.log.subscription import CommitSubscription, ListenableRecorder
from seminarapp.storage.log.tables import EVENTS, HEAD, LOG, TRACKING
from seminarapp.storage.statement import Statement

_STORED = (EVENTS.c.originator_id, EVENTS.c.originator_version, EVENTS.c.topic, EVENTS.c.state)


def utc_now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


class LogRecorder(es.ProcessRecorder, ListenableRecorder):
    """Appends events and positions, and reads them back.

    Args:
        author: who is written beside every event.
        now: tells the time that is written beside every event.
    """

    def __init__(self, database: Database, author: Author, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._author = author
        self._now = now
        self._listeners: set[Event] = set()
        dialect = database.dialect
        self._head = Statement(sa.select(HEAD.c.events, HEAD.c.hash), dialect)
        self._move_head = Statement(
            sa.update(HEAD).values(events=sa.bindparam("count"), hash=sa.bindparam("last")), dialect
        )
        self._insert = Statement(sa.insert(EVENTS), dialect)
        moved = sa.update(TRACKING).values(notification_id=sa.bindparam("position"))
        ours = TRACKING.c.application_name == sa.bindparam("follower")
        further = TRACKING.c.notification_id < sa.bindparam("position")
        self._track = Statement(moved.where(ours, further), dialect)
        self._begin_tracking = Statement(sa.insert(TRACKING), dialect)

    def create_tables(self) -> None:
        """Make the log's tables where there are none."""
        with self._database.writing() as connection:
            LOG.create_all(connection)
            if connection.scalar(sa.select(HEAD.c.one)) is None:
                connection.execute(sa.insert(HEAD).values(one=1, events=0, hash=BEGINNING))

    # -- writing ------------------------------------------------------------------------------------------------------

    def append(self, connection: sa.Connection, events: Sequence[es.StoredEvent]) -> list[int]:
        """Append events within a transaction of the caller's; returns their positions in the log.

        Raises:
            sqlalchemy.exc.IntegrityError: an event of that aggregate and version is there already.
        """
        if not events:
            return []
        if not self._database.embedded:  # keeps the order of ids equal to the order of commits
            connection.exec_driver_sql(f"LOCK TABLE {EVENTS.name} IN EXCLUSIVE MODE")
        ((count, last),) = self._head.rows(connection)
        ids = list(range(count + 1, count + 1 + len(events)))
        recorded_at = self._now().astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
        name, device = self._author.name, self._author.device
        rows = []
        for position, event in zip(ids, events, strict=True):
            originator, version = _uuid(event.originator_id), event.originator_version
            entry = Entry(position, originator, version, event.topic, event.state, recorded_at, name, device)
            last = link(bytes(last), entry)
            rows.append(_row(entry, last))
        self._insert.run_many(connection, rows)
        self._move_head.run(connection, {"count": ids[-1], "last": last})
        return ids

    def track(self, connection: sa.Connection, tracking: es.Tracking) -> None:
        """Say within a transaction of the caller's how far a follower has come.

        Raises:
            sqlalchemy.exc.IntegrityError: it has come that far, or further, already.
        """
        found = {"follower": tracking.application_name, "position": tracking.notification_id}
        if self._track.run(connection, found) == 0:
            row = {
                "application_name": tracking.application_name,
                "notification_id": tracking.notification_id,
            }
            self._begin_tracking.run(connection, row)

    def insert_events(self, stored_events: Sequence[es.StoredEvent], **kwargs: Any) -> Sequence[int]:
        """Append events, and a position when `tracking` is given, in a transaction of its own."""
        tracking: es.Tracking | None = kwargs.pop("tracking", None)
        if kwargs:
            raise TypeError(f"nothing is known of {', '.join(sorted(kwargs))}")
        with self._database.writing() as connection:
            ids = self.append(connection, stored_events)
            if tracking is not None:
                self.track(connection, tracking)
        self.wake()
        return ids

    def insert_tracking(self, tracking: es.Tracking) -> None:
        """Say how far a follower has come, in a transaction of its own."""
        with self._database.writing() as connection:
            self.track(connection, tracking)

    # -- reading ------------------------------------------------------------------------------------------------------

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[es.StoredEvent]:
        """The events of one aggregate, by version."""
        version = EVENTS.c.originator_version
        query = sa.select(*_STORED).where(EVENTS.c.originator_id == _uuid(originator_id))
        if gt is not None:
            query = query.where(version > gt)
        if lte is not None:
            query = query.where(version <= lte)
        query = query.order_by(version.desc() if desc else version).limit(limit)
        with self._database.reading() as connection:
            return [es.StoredEvent(*row) for row in connection.execute(query)]

    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[es.Notification]:
        """The events of the whole log, by position."""
        position = EVENTS.c.id
        query = sa.select(*_STORED, position).order_by(position).limit(limit)
        if start is not None:
            query = query.where(position >= start if inclusive_of_start else position > start)
        if stop is not None:
            query = query.where(position <= stop)
        if topics:
            query = query.where(EVENTS.c.topic.in_(topics))
        with self._database.reading() as connection:
            return [es.Notification(*row) for row in connection.execute(query)]

    def max_notification_id(self) -> int | None:
        """The position of the last event, or None."""
        with self._database.reading() as connection:
            last: int | None = connection.scalar(sa.select(sa.func.max(EVENTS.c.id)))
            return last

    def max_tracking_id(self, application_name: str) -> int | None:
        """How far a follower has come, or None."""
        with self._database.reading() as connection:
            return self.position(connection, application_name)

    def position(self, connection: sa.Connection, application_name: str) -> int | None:
        """How far a follower has come, seen from within a transaction of the caller's."""
        ours = TRACKING.c.application_name == application_name
        return connection.scalar(sa.select(TRACKING.c.notification_id).where(ours))

    # -- following ----------------------------------------------------------------------------------------------------

    def subscribe(self, gt: int | None = None, topics: Sequence[str] = ()) -> CommitSubscription:
        """Follow the log from position `gt` on; what this process commits arrives as it is committed."""
        return CommitSubscription(self, gt, topics)

    def listen(self, event: Event) -> None:
        """Set this event after every commit from now on."""
        self._listeners.add(event)

    def unlisten(self, event: Event) -> None:
        """Set it no more."""
        self._listeners.discard(event)

    def wake(self) -> None:
        """Tell the followers that something was committed."""
        for listener in tuple(self._listeners):
            listener.set()


def _uuid(originator: UUID | str) -> UUID:
    return originator if isinstance(originator, UUID) else UUID(originator)


def _row(entry: Entry, digest: bytes) -> dict[str, Any]:
    return {
        "id": entry.id,
        "originator_id": entry.originator_id,
        "originator_version": entry.originator_version,
        "topic": entry.topic,
        "state": entry.state,
        "recorded_at": entry.recorded_at,
        "author": entry.author,
        "device": entry.device,
        "hash": digest,
    }
