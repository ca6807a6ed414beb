# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who is registered for a seminar."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views.audience import Participant
from seminarapp.storage.projections.registrations import REGISTRATIONS


def participants(connection: sa.Connection, seminar: UUID, *, cancelled: bool) -> tuple[Participant, ...]:
    """By name; those who have cancelled only when asked for."""
    c = REGISTRATIONS.c
    query = sa.select(c.id, c.name, c.organisation, c.email, c.note, c.cancelled)
    query = query.where(c.seminar == seminar, sa.not_(c.removed))
    if not cancelled:
        query = query.where(sa.not_(c.cancelled))
    found = [Participant(*row) for row in connection.execute(query.order_by(c.recorded))]
    return tuple(sorted(found, key=Participant.by_name))


def registered(connection: sa.Connection, seminar: UUID) -> int:
    """How many are, those who have cancelled not counted."""
    c = REGISTRATIONS.c
    own = sa.and_(c.seminar == seminar, sa.not_(c.cancelled), sa.not_(c.removed))
    return connection.scalar(sa.select(sa.func.count()).select_from(REGISTRATIONS).where(own)) or 0
