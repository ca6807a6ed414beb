# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which event of another program's schedule each seminar was made of."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from seminarapp.domain.origin import Source
from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

ORIGINS = table(
    "view_origins",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
    sa.Column("uid", sa.Text, nullable=False, index=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("starts_at", sa.Text),
    sa.Column("venue", sa.Text, nullable=False),
    sa.Column("track", sa.Text, nullable=False),
    sa.Column("do_not_record", sa.Boolean, nullable=False),
    sa.Column("sequence", sa.BigInteger, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
origins = Projection(ORIGINS)


@origins.on("origin.noted")
def _noted(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        ORIGINS, id=event.originator_id, seminar=event.seminar, recorded=position, **_said(event.source)
    )


@origins.on("origin.followed")
def _followed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(ORIGINS, event.originator_id, **_said(event.source))


def _said(source: Source) -> dict[str, Any]:
    return {
        "uid": source.uid,
        "title": source.title,
        "starts_at": source.starts_at.isoformat() if source.starts_at else None,
        "venue": source.venue,
        "track": source.track,
        "do_not_record": source.do_not_record,
        "sequence": source.sequence,
        "language": source.language,
    }
