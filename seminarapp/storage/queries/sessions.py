# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel as it ran: the session, and who had the floor."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.moderating.marks import run_through, with_marks
from seminarapp.application.views.session import SessionView, TurnView
from seminarapp.domain.session import Session
from seminarapp.storage.projections.sessions import MARKS, SESSIONS
from seminarapp.storage.projections.turns import TURNS


def session(connection: sa.Connection, seminar: UUID) -> SessionView | None:
    """The panel as it ran, or runs; None before it was opened."""
    own = Session.create_id(seminar)
    opened_at = connection.scalar(sa.select(SESSIONS.c.opened_at).where(SESSIONS.c.id == own))
    if opened_at is None:
        return None
    marks = sa.select(MARKS.c.kind, MARKS.c.subject, MARKS.c.at).where(MARKS.c.session == own)
    marked = run_through(tuple(row) for row in connection.execute(marks.order_by(MARKS.c.number)))
    opened = SessionView(datetime.fromisoformat(opened_at), floor=_floor(connection, seminar))
    return with_marks(opened, marked)


def turns(connection: sa.Connection, seminar: UUID) -> tuple[TurnView, ...]:
    """Every turn, by time."""
    c = TURNS.c
    rows = connection.execute(sa.select(TURNS).where(c.seminar == seminar).order_by(c.began_at, c.recorded))
    return tuple(_turn(row) for row in rows)


def _floor(connection: sa.Connection, seminar: UUID) -> TurnView | None:
    c = TURNS.c
    open_turns = sa.select(TURNS).where(c.seminar == seminar, c.ended_at.is_(None))
    row = connection.execute(open_turns.order_by(c.began_at.desc(), c.recorded.desc()).limit(1)).one_or_none()
    return None if row is None else _turn(row)


def _turn(row: Any) -> TurnView:
    return TurnView(row.id, row.seat, row.began_at, row.ended_at)
