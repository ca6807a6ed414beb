# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory of persons."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

PERSONS = table(
    "view_persons",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("name", sa.Text, nullable=False, index=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("organisation", sa.Text, nullable=False),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
persons = Projection(PERSONS)


@persons.on("person.registered")
def _registered(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(PERSONS, id=event.originator_id, recorded=position, **_said(event))


@persons.on("person.corrected")
def _corrected(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(PERSONS, event.originator_id, **_said(event))


def _said(event: Happened) -> dict[str, str]:
    return {"name": event.name.text, "title": event.title.text, "organisation": event.organisation}
