# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What happened, told again from the log."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import eventsourcing.persistence as es
import sqlalchemy as sa
from eventsourcing.domain import AggregateEvent

from seminarapp.application.ports.log import Happening, Recorded
from seminarapp.domain.organisation import Organisation
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.session import Session
from seminarapp.settings import Author
from seminarapp.storage.as_of import views_of
from seminarapp.storage.engine import Database
from seminarapp.storage.log.mapper import TypedMapper
from seminarapp.storage.log.tables import EVENTS
from seminarapp.storage.projections.captures import CAPTURES
from seminarapp.storage.projections.projection import READ_TABLES
from seminarapp.storage.projections.seminars import SEMINARS
from seminarapp.storage.projections.series import SERIES
from seminarapp.storage.views import StoredViews

_STEP_TAKEN = "session.step_taken"
_STORED = (EVENTS.c.id, EVENTS.c.originator_id, EVENTS.c.originator_version, EVENTS.c.topic, EVENTS.c.state)
_RECORDED = (*_STORED, EVENTS.c.recorded_at, EVENTS.c.author, EVENTS.c.device)
_BATCH = 500  # events that are in memory at once


class LogChronicle:
    """Answers to `application.ports.Chronicle`."""

    def __init__(self, database: Database, mapper: TypedMapper, author: Author) -> None:
        self._database = database
        self._mapper = mapper
        self._author = author

    @property
    def author(self) -> Author:
        """Who writes to the log here, and on which device."""
        return self._author

    def of_captures(self, seminar: UUID, limit: int) -> tuple[Recorded, ...]:
        """The newest `limit` events of a seminar's captures and the steps they were, by position.

        Before them stands what happened earlier to the same captures.

        Raises:
            DamagedEventError: one of them can't be read.
        """
        own = sa.and_(EVENTS.c.originator_id == CAPTURES.c.id, CAPTURES.c.seminar == seminar)
        newest = sa.select(EVENTS.c.id, EVENTS.c.originator_id).join(CAPTURES, own)
        with self._database.reading() as connection:
            found = connection.execute(newest.order_by(EVENTS.c.id.desc()).limit(limit)).all()
            if not found:
                return ()
            since = found[-1].id
            of_captures = EVENTS.c.originator_id.in_({row.originator_id for row in found})
            of_steps = sa.and_(
                EVENTS.c.originator_id == Session.create_id(seminar),
                EVENTS.c.topic == _STEP_TAKEN,
                EVENTS.c.id >= since,
            )
            rows = connection.execute(
                sa.select(*_STORED).where(sa.or_(of_captures, of_steps)).order_by(EVENTS.c.id)
            ).all()
        return tuple(
            Recorded(row.id, self._mapper.to_domain_event(es.StoredEvent(*row[1:])), row.id >= since)
            for row in rows
        )

    def of_seminar(self, seminar: UUID, until: datetime | None = None) -> Iterator[Happening]:
        """Everything that happened to a seminar and all that belongs to it, by position; read as it is asked for.

        What is kept in memory is eight bytes an event, and some hundred events.

        Args:
            until: what was recorded later is left out.

        Raises:
            DamagedEventError: one of them can't be read.
        """
        positions = self._positions(seminar)
        for start in range(0, len(positions), _BATCH):
            query = sa.select(*_RECORDED).where(EVENTS.c.id.in_(positions[start : start + _BATCH].tolist()))
            if until is not None:
                query = query.where(EVENTS.c.recorded_at <= _as_recorded(until))
            with self._database.reading() as connection:
                rows = connection.execute(query.order_by(EVENTS.c.id)).all()
            for row in rows:
                yield self._happening(row)

    def position(self) -> int:
        """How far the log has come; 0 before anything happened."""
        with self._database.reading() as connection:
            return connection.scalar(sa.select(sa.func.max(EVENTS.c.id))) or 0

    def of_one(self, aggregate: UUID) -> tuple[Happening, ...]:
        """Everything that happened to one aggregate, by position; nothing where there is none with that id.

        Raises:
            DamagedEventError: one of the events can't be read.
        """
        query = sa.select(*_RECORDED).where(EVENTS.c.originator_id == aggregate)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(EVENTS.c.id)).all()
        return tuple(self._happening(row) for row in rows)

    def of_plan(self, seminar: UUID, after: int = 0) -> tuple[Happening, ...]:
        """What happened to a seminar's own plan and to its run of show, by position.

        Args:
            after: what was recorded there or earlier is left out.

        Raises:
            DamagedEventError: one of the events can't be read.
        """
        own = EVENTS.c.originator_id.in_((seminar, RunOfShow.create_id(seminar)))
        query = sa.select(*_RECORDED).where(own, EVENTS.c.id > after)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(EVENTS.c.id)).all()
        return tuple(self._happening(row) for row in rows)

    @contextmanager
    def as_of(self, seminar: UUID, position: int) -> Iterator[StoredViews]:
        """The views of one seminar as they were when the event at that position had been recorded.

        What an erased person said is erased in them too. The organisation's profile is as it was then.
        """
        own, ever = self._positions(seminar), self._series_ever(seminar)
        with self._database.reading() as connection:
            beside = connection.scalars(
                sa.select(EVENTS.c.id).where(EVENTS.c.originator_id.in_(_series(ever)))
            )
            house = connection.scalars(
                sa.select(EVENTS.c.id).where(EVENTS.c.originator_id == Organisation.create_id())
            )
            wanted = sorted({*own, *beside, *house})
        with views_of(self._events(one for one in wanted if one <= position)) as views:
            yield views

    def _series_ever(self, seminar: UUID) -> set[UUID]:
        """The series that it is, or once was, a part of."""
        named = (getattr(happening.event, "series", None) for happening in self.of_one(seminar))
        return {series for series in named if series is not None}

    def _events(self, positions: Iterable[int]) -> Iterator[tuple[int, AggregateEvent]]:
        waiting = list(positions)
        for start in range(0, len(waiting), _BATCH):
            query = sa.select(*_STORED).where(EVENTS.c.id.in_(waiting[start : start + _BATCH]))
            with self._database.reading() as connection:
                rows = connection.execute(query.order_by(EVENTS.c.id)).all()
            for row in rows:
                yield row.id, self._mapper.to_domain_event(es.StoredEvent(*row[1:]))

    def _positions(self, seminar: UUID) -> array[int]:
        """Where in the log the seminar's events are. Found through the log's own index, aggregate by aggregate."""
        own = [sa.select(table.c.id).where(table.c.seminar == seminar) for table in _belonging()]
        members = sa.union_all(sa.select(sa.literal(seminar, sa.Uuid()).label("id")), *own).subquery()
        query = sa.select(EVENTS.c.id).join(members, EVENTS.c.originator_id == members.c.id)
        with self._database.reading() as connection:
            return array("q", sorted(connection.scalars(query)))

    def _happening(self, row: Any) -> Happening:
        stored = es.StoredEvent(row.originator_id, row.originator_version, row.topic, row.state)
        return Happening(
            row.id,
            datetime.fromisoformat(row.recorded_at),
            row.author,
            row.device,
            self._mapper.to_domain_event(stored),
        )


def _belonging() -> Iterator[sa.Table]:
    """The read tables that name the aggregates of a seminar: a row an aggregate, with whose it is."""
    for table in READ_TABLES.sorted_tables:
        names = [column.name for column in table.primary_key]
        if names == ["id"] and isinstance(table.c.id.type, sa.Uuid) and "seminar" in table.c:
            yield table


def _series(ever: set[UUID]) -> sa.CompoundSelect[tuple[UUID]]:
    """These series, and the seminars that are their parts."""
    named = sa.select(SERIES.c.id).where(SERIES.c.id.in_(ever))
    return sa.union_all(named, sa.select(SEMINARS.c.id).where(SEMINARS.c.series.in_(ever)))


def _as_recorded(moment: datetime) -> str:
    """The moment as the log writes it, whose texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
