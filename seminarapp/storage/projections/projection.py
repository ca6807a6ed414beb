# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a projection is: its read tables, and what each topic does to their rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes

READ_TABLES = sa.MetaData()

Happened = Any
"""An event: its attributes are the parameters of the aggregate's `@event` method, which no type checker can see."""

Teller = Callable[[Happened, int, Changes], None]
"""Says what an event at that position in the log does to rows."""


class Projection:
    """A view's read tables and what fills them.

    Attributes:
        tellers: by topic. A topic that is not there does nothing to this view.
    """

    def __init__(self, *tables: sa.Table) -> None:
        self.tables = tables
        self.tellers: dict[str, Teller] = {}

    def on(self, *topics: str) -> Callable[[Teller], Teller]:
        """Let the decorated function tell what events with those topics do."""

        def listed(teller: Teller) -> Teller:
            for topic in topics:
                if topic in self.tellers:
                    raise ValueError(f"{topic} is told of twice")
                self.tellers[topic] = teller
            return teller

        return listed


def table(name: str, *columns: sa.Column[Any] | sa.schema.SchemaItem, **info: Any) -> sa.Table:
    """A read table."""
    return sa.Table(name, READ_TABLES, *columns, info=info)


def as_json(value: object) -> str:
    """A list or a record as it stands in a read table."""
    return msgspec.json.encode(value).decode()
