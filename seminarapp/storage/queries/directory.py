# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is in the library by its exact name."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from seminarapp.storage.projections.series import SERIES


def series_titled(connection: sa.Connection, title: str) -> UUID | None:
    """The series with exactly that title that is not discarded; the first, where there are several."""
    c = SERIES.c
    titled = sa.and_(c.title == title, sa.not_(c.discarded))
    found: UUID | None = connection.scalar(sa.select(c.id).where(titled).order_by(c.recorded).limit(1))
    return found
