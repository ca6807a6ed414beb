# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory of persons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from seminarapp.domain.particulars import DatedRole
from seminarapp.domain.personal import Personal
from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, as_json, table

PERSONS = table(
    "view_persons",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("name", sa.Text, nullable=False, index=True),
    sa.Column("pronunciation", sa.Text, nullable=False, default=""),
    sa.Column("initials", sa.Text, nullable=False, default=""),
    sa.Column("roles", sa.Text, nullable=False),
    sa.Column("emails", sa.Text, nullable=False, default="[]"),
    sa.Column("phones", sa.Text, nullable=False, default="[]"),
    sa.Column("pictured", sa.Boolean, nullable=False, default=False),
    sa.Column("merged_into", sa.Uuid(), index=True),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
"""Roles, addresses and numbers are JSON lists, in their order; `recorded` is the log's order."""

PHOTOS = table(
    "view_photos",
    sa.Column("person", sa.Uuid(), primary_key=True),
    sa.Column("picture", sa.Text, nullable=False),
    sa.Column("alternative", sa.Text, nullable=False),
)
"""Apart from the persons, so that a list of thousands reads no pictures; base 64."""

CONSENTS = table(
    "view_consents",
    sa.Column("person", sa.Uuid(), primary_key=True),
    sa.Column("purpose", sa.Text, primary_key=True),
    sa.Column("basis", sa.Text, nullable=False),
    sa.Column("given", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("withdrawn", sa.Text),
)

TOLD_APART = table(
    "view_told_apart",
    sa.Column("person", sa.Uuid(), primary_key=True),
    sa.Column("other", sa.Uuid(), primary_key=True),
)
"""Entries that look alike and are two people."""

persons = Projection(PERSONS, PHOTOS, CONSENTS, TOLD_APART)


@persons.on("person.registered")
def _registered(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        PERSONS,
        id=event.originator_id,
        name=event.name.text,
        roles=_only_role(event),
        recorded=position,
    )


@persons.on("person.corrected")
def _corrected(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(PERSONS, event.originator_id, name=event.name.text, roles=_only_role(event))


@persons.on("person.called")
def _called(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(
        PERSONS,
        event.originator_id,
        name=event.name.text,
        pronunciation=event.pronunciation.text,
        initials=event.initials.text,
    )


@persons.on("person.roles_listed")
def _roles_listed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(PERSONS, event.originator_id, roles=as_json([_role(role) for role in event.roles]))


@persons.on("person.contact_changed")
def _contact_changed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(PERSONS, event.originator_id, emails=_listed(event.emails), phones=_listed(event.phones))


@persons.on("person.photo_changed")
def _photo_changed(event: Happened, _position: int, changes: Changes) -> None:
    photo = event.photo
    changes.delete(PHOTOS, event.originator_id)
    if photo is not None:
        changes.insert(
            PHOTOS,
            person=event.originator_id,
            picture=photo.picture.text,
            alternative=photo.alternative.text,
        )
    changes.update(PERSONS, event.originator_id, pictured=photo is not None)


@persons.on("person.consent_recorded")
def _consent_recorded(event: Happened, _position: int, changes: Changes) -> None:
    consent = event.consent
    changes.delete(CONSENTS, event.originator_id, event.purpose.value)
    changes.insert(
        CONSENTS,
        person=event.originator_id,
        purpose=event.purpose.value,
        basis=consent.basis.value,
        given=consent.given.isoformat(),
        note=consent.note.text,
        withdrawn=_iso(consent.withdrawn),
    )


@persons.on("person.consent_withdrawn")
def _consent_withdrawn(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(CONSENTS, event.originator_id, event.purpose.value, withdrawn=_iso(event.withdrawn))


@persons.on("person.told_apart")
def _told_apart(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(TOLD_APART, person=event.originator_id, other=event.other)


@persons.on("person.absorbed")
def _absorbed(_event: Happened, _position: int, _changes: Changes) -> None:
    """The other's row tells it; the event is there so that two writers can't merge the two into one another."""


@persons.on("person.merged_into")
def _merged_into(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(PERSONS, event.originator_id, merged_into=event.survivor)


def _only_role(event: Happened) -> str:
    """The one role that a person had before roles had dates."""
    known = event.title.text or event.organisation
    return as_json([_role(DatedRole(event.title, event.organisation))] if known else [])


def _role(role: DatedRole) -> dict[str, Any]:
    return {
        "title": role.title.text,
        "organisation": role.organisation,
        "organisation_short": role.organisation_short,
        "since": role.since,
        "until": role.until,
    }


def _listed(texts: Iterable[Personal]) -> str:
    return as_json([one.text for one in texts])


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
