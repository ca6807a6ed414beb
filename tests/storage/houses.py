# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An open library in a file with the real use cases on it, and the same library told anew from its log."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from eventsourcing.domain import Aggregate
from eventsourcing.persistence import StoredEvent

from seminarapp.application.exchange.adopting import Adopting
from seminarapp.application.exchange.exchange import Exchange
from seminarapp.application.moderating.moderating import Moderating
from seminarapp.application.moderating.questioning import Questioning
from seminarapp.application.planning.planning import Panelist, Planning, TitleCard
from seminarapp.application.planning.registering import Registering
from seminarapp.application.planning.repeating import Repeating
from seminarapp.application.planning.scheduling import Scheduling
from seminarapp.application.ports.keeping import Progress, unreported
from seminarapp.application.reviewing.revising import Revising
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import Writing
from seminarapp.storage.beside.keys import PersonKeys
from seminarapp.storage.engine import Database
from seminarapp.storage.library import AGGREGATES, Library, open_library
from seminarapp.storage.log.catalogue import Catalogue
from seminarapp.storage.log.mapper import TypedMapper
from seminarapp.storage.log.tables import EVENTS
from seminarapp.storage.projections.projection import READ_TABLES
from seminarapp.storage.sealing import Sealer
from tests.fakes.clock import FixedClock
from tests.fakes.house import FilesInMemory
from tests.fakes.ledger import EventsInMemory
from tests.fakes.views import ReplayedViews
from tests.storage.stores import SOMEBODY, ticking


@dataclass
class StoredHouse:
    """A library with its use cases; `path` is its file."""

    path: Path
    library: Library

    def __post_init__(self) -> None:
        ledger, views, clock = self.library.ledger, self.library.views, FixedClock()
        self.views = views
        self.planning = Planning(ledger, views)
        self.repeating = Repeating(ledger, views)
        self.scheduling = Scheduling(ledger, views)
        self.moderating = Moderating(ledger, views, clock)
        self.revising = Revising(ledger, self.library.chronicle)
        self.writing = Writing(ledger, views, self.library.chronicle)
        files = FilesInMemory()
        self.questioning = Questioning(ledger, views, files)
        self.registering = Registering(ledger, views)
        self.adopting = Adopting(ledger, views)
        self.exchange = Exchange(ledger, views, files, files, clock)

    def close(self) -> None:
        self.library.close()


def house_in(path: Path, progress: Progress = unreported) -> StoredHouse:
    return StoredHouse(path, open_library(path, SOMEBODY, now=ticking(), progress=progress))


def seminar_with_panel(house: StoredHouse, *names: str) -> UUID:
    """A seminar that is open, with a panel of these; seats are called by their initials."""
    seminar = house.planning.plan_seminar(TitleCard("Samtal om vatten"))
    for name in names:
        house.planning.seat_panelist(seminar, Panelist(name, "forskare", "Institutet"))
    house.moderating.open_session(seminar)
    return seminar


def log_of(path: Path) -> list[Any]:
    """The rows of the log, read past the library while it is open."""
    database = Database.in_file(path)
    try:
        with database.reading() as connection:
            return list(connection.execute(sa.select(EVENTS).order_by(EVENTS.c.id)))
    finally:
        database.close()


def replayed(path: Path) -> ReplayedViews:
    """The views as they follow from the log alone, told by other code than the projections."""
    keys = PersonKeys(path)
    mapper = TypedMapper(Catalogue(AGGREGATES), Sealer(keys))
    aggregates: dict[UUID, Aggregate] = {}
    events: dict[UUID, list[Any]] = {}
    for row in log_of(path):
        stored = StoredEvent(row.originator_id, row.originator_version, row.topic, row.state)
        event = mapper.to_domain_event(stored)
        made = event.mutate(aggregates.get(row.originator_id))
        assert made is not None
        aggregates[row.originator_id] = made
        events.setdefault(row.originator_id, []).append(event)
    keys.close()
    ledger = EventsInMemory()
    for name, aggregate in aggregates.items():
        aggregate.pending_events.extend(events[name])
        ledger.save(aggregate)
    return ReplayedViews(ledger)


def everything(views: Any) -> list[object]:
    """All that the views say: the library, and every seminar with everything in it."""
    library = views.library()
    said: list[object] = [library]
    for card in library.seminars:
        article: ArticleView | None = views.article(card.id)
        said.append(
            Material(
                plan=views.plan(card.id),
                session=views.session(card.id),
                turns=views.turns(card.id),
                captures=views.captures(card.id, discarded=True),
                audience_questions=views.audience_questions(card.id),
                article=article,
            )
        )
        said.append(views.origins_of([card.id]))
        said.append(views.participants(card.id, cancelled=True))
        said.append(views.captures(card.id))
    return said


def read_tables(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every read table, in the order of its key; numbers that only order the search are left out."""
    database = Database.in_file(path)
    found: dict[str, list[tuple[Any, ...]]] = {}
    with database.reading() as connection:
        for table in READ_TABLES.sorted_tables:
            columns = [c for c in table.c if (table.name, c.name) != ("view_searched", "id")]
            rows = connection.execute(sa.select(*columns))
            found[table.name] = sorted((tuple(row) for row in rows), key=repr)
    database.close()
    return found
