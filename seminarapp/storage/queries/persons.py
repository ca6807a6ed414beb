# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The people in the directory, and one of them with everything that is known."""

from __future__ import annotations

from base64 import b64decode
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from seminarapp.application.views.people import Appearance, ConsentView, PersonLine, PersonView, RoleView
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.domain.personal import ERASED
from seminarapp.storage.projections.persons import CONSENTS, PERSONS, PHOTOS, TOLD_APART
from seminarapp.storage.projections.seminars import SEATS, SEMINARS

_ROLES = msgspec.json.Decoder(tuple[RoleView, ...])
_TEXTS = msgspec.json.Decoder(tuple[str, ...])
_BATCH = 500  # people of whom everything is in memory at once
_LONGEST_CHAIN = 100  # of entries merged one into the next; a log that has more is not ours


def people(connection: sa.Connection) -> tuple[PersonLine, ...]:
    """Everybody who was not merged into somebody else, in the order of registering."""
    standing = PERSONS.c.merged_into.is_(None)
    rows = connection.execute(sa.select(PERSONS).where(standing).order_by(PERSONS.c.recorded))
    return tuple(_line(row) for row in rows)


def told_apart(connection: sa.Connection) -> frozenset[frozenset[UUID]]:
    """The pairs of entries that are two people, as somebody said."""
    return frozenset(frozenset((row.person, row.other)) for row in connection.execute(sa.select(TOLD_APART)))


def cards(connection: sa.Connection, wanted: Sequence[UUID]) -> dict[UUID, PersonView]:
    """Everything about these people but the seminars they were in, some hundred people a query."""
    found: dict[UUID, PersonView] = {}
    for start in range(0, len(wanted), _BATCH):
        batch = wanted[start : start + _BATCH]
        photos = {
            row.person: row for row in connection.execute(sa.select(PHOTOS).where(PHOTOS.c.person.in_(batch)))
        }
        bases: dict[UUID, list[Any]] = defaultdict(list)
        for row in connection.execute(sa.select(CONSENTS).where(CONSENTS.c.person.in_(batch))):
            bases[row.person].append(row)
        for row in connection.execute(sa.select(PERSONS).where(PERSONS.c.id.in_(batch))):
            found[row.id] = _card(row, photos.get(row.id), bases[row.id])
    return found


def person(connection: sa.Connection, wanted: UUID) -> PersonView | None:
    """Everything about the person with that id, or whom that entry was merged into; None for nobody."""
    row = _survivor(connection, wanted)
    if row is None:
        return None
    absorbed = _absorbed(connection, row.id)
    card = cards(connection, (row.id,))[row.id]
    appearances = _appearances(connection, (row.id, *absorbed))
    return replace(card, absorbed=absorbed, appearances=appearances)


def person_named(connection: sa.Connection, name: str, organisation: str) -> UUID | None:
    """Whose name and one of whose organisations are exactly these; the first registered, where there are several.

    Without an organisation, somebody of whom none is known. An entry that was merged stands for whom it was merged
    into.
    """
    c = PERSONS.c
    for row in connection.execute(sa.select(c.id, c.roles).where(c.name == name).order_by(c.recorded)):
        organisations = {role.organisation for role in _ROLES.decode(row.roles)} or {""}
        if organisation in organisations:
            found = _survivor(connection, row.id)
            return None if found is None else found.id
    return None


def entry(connection: sa.Connection, wanted: UUID) -> UUID | None:
    """The person's entry in the directory, or that of whom they were merged into; None for nobody."""
    row = _survivor(connection, wanted)
    return None if row is None else row.id


def _survivor(connection: sa.Connection, wanted: UUID) -> Any | None:
    """The row of the person, or of whom they were merged into."""
    for _ in range(_LONGEST_CHAIN):
        row: Any = connection.execute(sa.select(PERSONS).where(PERSONS.c.id == wanted)).one_or_none()
        if row is None or row.merged_into is None:
            return row
        wanted = row.merged_into
    return None


def _absorbed(connection: sa.Connection, survivor: UUID) -> tuple[UUID, ...]:
    """Every entry that was merged into this one, and those merged into them before."""
    found: dict[UUID, None] = {}
    layer = {survivor}
    while layer:
        query = sa.select(PERSONS.c.id).where(PERSONS.c.merged_into.in_(layer)).order_by(PERSONS.c.recorded)
        layer = {one for one in connection.scalars(query) if one not in found and one != survivor}
        found.update(dict.fromkeys(sorted(layer)))
    return tuple(found)


def _line(row: Any) -> PersonLine:
    return PersonLine(
        id=row.id,
        name=row.name,
        pronunciation=row.pronunciation,
        initials=row.initials,
        roles=_ROLES.decode(row.roles),
        emails=_TEXTS.decode(row.emails),
        phones=_TEXTS.decode(row.phones),
        pictured=row.pictured,
    )


def _card(row: Any, photo: Any | None, bases: Iterable[Any]) -> PersonView:
    return PersonView(
        line=_line(row),
        photo=b"" if photo is None or photo.picture == ERASED else b64decode(photo.picture),
        photo_alternative="" if photo is None else photo.alternative,
        consents=_consents(bases),
    )


def _consents(rows: Iterable[Any]) -> tuple[ConsentView, ...]:
    order = list(Purpose)
    views = [
        ConsentView(
            Purpose(row.purpose),
            Basis(row.basis),
            date.fromisoformat(row.given),
            row.note,
            None if row.withdrawn is None else date.fromisoformat(row.withdrawn),
        )
        for row in rows
    ]
    return tuple(sorted(views, key=lambda view: order.index(view.purpose)))


def _appearances(connection: sa.Connection, known_as: tuple[UUID, ...]) -> tuple[Appearance, ...]:
    c = SEMINARS.c
    none: Any = sa.literal("")
    seated = (
        sa.select(c.id, c.title, c.starts_at, SEATS.c.id.label("seat"), SEATS.c.excused)
        .join(SEATS, SEATS.c.seminar == c.id)
        .where(SEATS.c.person.in_(known_as))
    )
    leading = sa.select(c.id, c.title, c.starts_at, none.label("seat"), sa.false()).where(
        c.moderator.in_(known_as)
    )
    kept = sa.and_(sa.not_(c.discarded), sa.not_(c.template))
    views = [
        Appearance(
            row.id,
            row.title,
            None if row.starts_at is None else datetime.fromisoformat(row.starts_at),
            row.seat,
            bool(row.excused),
        )
        for row in connection.execute(sa.union_all(seated.where(kept), leading.where(kept)))
    ]
    views.sort(key=lambda view: view.title)
    return tuple(
        sorted(views, key=lambda view: view.starts_at.timestamp() if view.starts_at else 0.0, reverse=True)
    )
