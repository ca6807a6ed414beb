# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The tables that are kept for ever: the log of events, its head, positions, and what the library says of itself.

Read tables are not here: they can be thrown away (`storage.projections`).
"""

from __future__ import annotations

import sqlalchemy as sa

LOG = sa.MetaData()
_BIGINT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

EVENTS = sa.Table(
    "events",
    LOG,
    sa.Column("id", _BIGINT, primary_key=True, autoincrement=False),
    sa.Column("originator_id", sa.Uuid(), nullable=False),
    sa.Column("originator_version", _BIGINT, nullable=False),
    sa.Column("topic", sa.Text, nullable=False),
    sa.Column("state", sa.LargeBinary, nullable=False),
    sa.Column("recorded_at", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("originator_id", "originator_version"),
)
"""Every event with when (UTC, `2026-03-12T13:00:00.000000Z`), by whom, and the hash that chains it to the one before.

Ids count from 1 without gaps: they are given under the write lock, so their order is the order of commits.
"""

HEAD = sa.Table(
    "log_head",
    LOG,
    sa.Column("one", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("events", _BIGINT, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
)
"""One row: how many events there are and the last one's hash, so that a log whose end was cut off is noticed."""

TRACKING = sa.Table(
    "tracking",
    LOG,
    sa.Column("application_name", sa.Text, primary_key=True),
    sa.Column("notification_id", _BIGINT, nullable=False),
)
"""How far each follower of the log has come."""

LIBRARY = sa.Table(
    "library",
    LOG,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
"""What the library says of itself, such as the format of its log."""

SEALED_FOR = sa.Table("sealed_for", LOG, sa.Column("person", sa.Uuid(), primary_key=True))
"""For whom the log holds encrypted text: these keys must be found, or the library says that they are missing."""
