# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which seminar a handout is of, so that the log tells of it with the seminar; the rest is read from the log itself."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

HANDOUTS = table(
    "view_handouts",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
)
handouts = Projection(HANDOUTS)


@handouts.on("handout.begun")
def _begun(event: Happened, _position: int, changes: Changes) -> None:
    changes.insert(HANDOUTS, id=event.originator_id, seminar=event.seminar)


@handouts.on("handout.issued")
def _issued(_event: Happened, _position: int, _changes: Changes) -> None:
    """Of interest to issuing alone, which reads the log."""
