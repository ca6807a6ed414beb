# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who is registered for which seminar."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

REGISTRATIONS = table(
    "view_registrations",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("organisation", sa.Text, nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("cancelled", sa.Boolean, nullable=False, default=False),
    sa.Column("removed", sa.Boolean, nullable=False, default=False),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
registrations = Projection(REGISTRATIONS)


@registrations.on("registration.participant_registered")
def _registered(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        REGISTRATIONS, id=event.originator_id, seminar=event.seminar, recorded=position, **_said(event)
    )


@registrations.on("registration.corrected")
def _corrected(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(REGISTRATIONS, event.originator_id, **_said(event))


@registrations.on("registration.cancelled")
def _cancelled(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(REGISTRATIONS, event.originator_id, cancelled=True)


@registrations.on("registration.renewed")
def _renewed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(REGISTRATIONS, event.originator_id, cancelled=False)


@registrations.on("registration.removed")
def _removed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(REGISTRATIONS, event.originator_id, removed=True)  # history still tells of them


def _said(event: Happened) -> dict[str, str]:
    return {
        "name": event.name.text,
        "organisation": event.organisation,
        "email": event.email.text,
        "note": event.note.text,
    }
