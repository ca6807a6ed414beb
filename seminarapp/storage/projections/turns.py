# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Turns: who had the floor, from when to when."""

from __future__ import annotations

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes
from seminarapp.storage.projections.projection import Happened, Projection, table

TURNS = table(
    "view_turns",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("seminar", sa.Uuid(), nullable=False, index=True),
    sa.Column("seat", sa.Text, nullable=False),
    sa.Column("began_at", sa.Double, nullable=False),
    sa.Column("ended_at", sa.Double),
    sa.Column("recorded", sa.BigInteger, nullable=False),
)
"""`recorded` is the position in the log: the order of recording."""

turns = Projection(TURNS)


@turns.on("turn.floor_given")
def _floor_given(event: Happened, position: int, changes: Changes) -> None:
    changes.insert(
        TURNS,
        id=event.originator_id,
        seminar=event.seminar,
        seat=event.seat,
        began_at=event.began_at,
        recorded=position,
    )


@turns.on("turn.floor_yielded")
def _floor_yielded(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(TURNS, event.originator_id, ended_at=event.at)


@turns.on("turn.reattributed")
def _reattributed(event: Happened, _position: int, changes: Changes) -> None:
    changes.update(TURNS, event.originator_id, seat=event.seat)
