# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The series of the library."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

SERIES = table(
    "view_series",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("description", sa.Text, nullable=False),
    sa.Column("discarded", sa.Boolean, nullable=False, default=False),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
series = Projection(SERIES)


@series.on("series.started")
def _started(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        SERIES,
        id=event.originator_id,
        title=event.title,
        description=event.description,
        recorded=position,
    )


@series.on("series.described")
def _described(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SERIES, event.originator_id, title=event.title, description=event.description)


@series.on("series.discarded")
def _discarded(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SERIES, event.originator_id, discarded=True)


@series.on("series.restored")
def _restored(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(SERIES, event.originator_id, discarded=False)
