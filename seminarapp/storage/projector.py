# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""All projections together: what each event does to every read table, in the transaction that records it."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from uuid import UUID

import sqlalchemy as sa
from eventsourcing.domain import AggregateEvent
from sqlalchemy.schema import CreateTable

from seminarapp.storage.log.tables import LIBRARY
from seminarapp.storage.projections.articles import articles
from seminarapp.storage.projections.audience_questions import audience_questions
from seminarapp.storage.projections.captures import captures
from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.handouts import handouts
from seminarapp.storage.projections.organisations import organisations
from seminarapp.storage.projections.origins import origins
from seminarapp.storage.projections.persons import persons
from seminarapp.storage.projections.projection import READ_TABLES, Projection, Teller
from seminarapp.storage.projections.registrations import registrations
from seminarapp.storage.projections.rows import RowWriter
from seminarapp.storage.projections.runs_of_show import runs_of_show
from seminarapp.storage.projections.searched import searched
from seminarapp.storage.projections.seminars import seminars
from seminarapp.storage.projections.series import series
from seminarapp.storage.projections.sessions import sessions
from seminarapp.storage.projections.transcripts import transcripts
from seminarapp.storage.projections.turns import turns
from seminarapp.storage.search import drop_index, make_index

PROJECTIONS: tuple[Projection, ...] = (
    series,
    seminars,
    persons,
    organisations,
    runs_of_show,
    sessions,
    turns,
    transcripts,
    captures,
    audience_questions,
    registrations,
    origins,
    articles,
    handouts,
    searched,
)
"""A projection per view; adding one adds a file and a line here."""

VIEWS_VERSION = 9
"""Count it up when a projection tells events otherwise; changed columns are noticed without it."""

FOLLOWER = "views"
"""What the projections are called in the table of positions."""

_BASIS = "views"


class Projector:
    """Writes what events amount to."""

    def __init__(self, dialect: sa.Dialect, projections: Iterable[Projection] = PROJECTIONS) -> None:
        self._rows = RowWriter(dialect)
        self._tellers: dict[str, list[Teller]] = {}
        for projection in projections:
            for topic, teller in projection.tellers.items():
                self._tellers.setdefault(topic, []).append(teller)

    def project(self, connection: sa.Connection, events: Iterable[tuple[int, AggregateEvent]]) -> None:
        """Bring the read tables up to date with these events, given with their positions in the log."""
        changes = Changes()
        for position, event in events:
            for teller in self._tellers.get(getattr(event, "TOPIC", ""), ()):
                teller(event, position, changes)
        self._rows.write(connection, changes)


def views_basis(keys_missing: Iterable[UUID]) -> str:
    """What the read tables are made from, as a short text; when it is another, they are made anew.

    It covers the version, the tables' columns, and which persons' words can't be read: a key that comes back or goes
    away changes what the views say.
    """
    digest = sha256(str(VIEWS_VERSION).encode())
    for one in READ_TABLES.sorted_tables:
        digest.update(str(CreateTable(one)).encode())
    for person in sorted(keys_missing):
        digest.update(person.bytes)
    return digest.hexdigest()


def recorded_basis(connection: sa.Connection) -> str:
    """What the read tables were made from; "" when they never were."""
    found = connection.scalar(sa.select(LIBRARY.c.value).where(LIBRARY.c.name == _BASIS))
    return found or ""


def begin_views(connection: sa.Connection) -> None:
    """Drop the read tables and make them, empty."""
    drop_index(connection)
    READ_TABLES.drop_all(connection)
    READ_TABLES.create_all(connection)


def finish_views(connection: sa.Connection, basis: str) -> None:
    """Make the search index, and say what the read tables were made from."""
    make_index(connection)
    connection.execute(sa.delete(LIBRARY).where(LIBRARY.c.name == _BASIS))
    connection.execute(sa.insert(LIBRARY).values(name=_BASIS, value=basis))
