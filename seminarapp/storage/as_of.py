# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The views as they were: the events up to a moment, projected once more, into a database in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from eventsourcing.domain import AggregateEvent

from seminarapp.storage.engine import Database
from seminarapp.storage.projections.projection import READ_TABLES
from seminarapp.storage.projections.searched import searched
from seminarapp.storage.projector import PROJECTIONS, Projector
from seminarapp.storage.views import StoredViews


@contextmanager
def views_of(events: Iterable[tuple[int, AggregateEvent]]) -> Iterator[StoredViews]:
    """Views that know of these events alone, given with their positions; there is no search in them."""
    database = Database("sqlite://", journal="MEMORY")
    try:
        projector = Projector(database.dialect, (one for one in PROJECTIONS if one is not searched))
        with database.writing() as connection:
            READ_TABLES.create_all(connection)
            projector.project(connection, events)
        yield StoredViews(database)
    finally:
        database.close()
