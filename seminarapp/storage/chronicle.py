# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What happened, told again from the log."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import eventsourcing.persistence as es
import sqlalchemy as sa

from seminarapp.application.ports import Recorded
from seminarapp.domain.article import Article
from seminarapp.domain.session import Session
from seminarapp.storage.engine import Database
from seminarapp.storage.mapper import TypedMapper
from seminarapp.storage.projections.captures import CAPTURES
from seminarapp.storage.tables import EVENTS

_STEP_TAKEN = "session.step_taken"
_STORED = (EVENTS.c.id, EVENTS.c.originator_id, EVENTS.c.originator_version, EVENTS.c.topic, EVENTS.c.state)


class LogChronicle:
    """Answers to `application.ports.Chronicle`."""

    def __init__(self, database: Database, mapper: TypedMapper) -> None:
        self._database = database
        self._mapper = mapper

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

    def of_article(self, seminar: UUID) -> tuple[Recorded, ...]:
        """Everything that happened to a seminar's article, by position; nothing before one was begun.

        Raises:
            DamagedEventError: one of them can't be read.
        """
        own = EVENTS.c.originator_id == Article.create_id(seminar)
        wanted = sa.select(*_STORED, EVENTS.c.recorded_at, EVENTS.c.author).where(own).order_by(EVENTS.c.id)
        with self._database.reading() as connection:
            rows = connection.execute(wanted).all()
        return tuple(
            Recorded(
                row.id,
                self._mapper.to_domain_event(es.StoredEvent(*row[1:5])),
                at=datetime.fromisoformat(row.recorded_at),
                author=row.author,
            )
            for row in rows
        )
