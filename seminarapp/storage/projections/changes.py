# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Row changes gathered from events, the last word for each row: one event live and thousands on a rebuild alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import sqlalchemy as sa

Key = tuple[Any, ...]
KEY = "key"
"""In a table's `info`: the columns that name a row, where they are not the primary key."""


@cache
def key_columns(table: sa.Table) -> tuple[str, ...]:
    """The columns that name a row of the table, in order."""
    named: tuple[str, ...] | None = table.info.get(KEY)
    return named or tuple(column.name for column in table.primary_key)


@dataclass(slots=True)
class Fate:
    """What becomes of one row: deleted, inserted (after it was deleted, perhaps), or changed."""

    deleted: bool = False
    inserted: dict[str, Any] | None = None
    updated: dict[str, Any] = field(default_factory=dict)


class Changes:
    """Gathers the changes of rows; order is kept within a row, which is all that one aggregate's events need."""

    def __init__(self) -> None:
        self._fates: dict[sa.Table, dict[Key, Fate]] = {}

    def insert(self, table: sa.Table, **row: Any) -> None:
        """A new row; columns that are not given get the table's defaults."""
        complete = _defaults(table) | row
        fates = self._of(table)
        key = tuple([complete[name] for name in key_columns(table)])
        fate = fates.get(key)
        if fate is None:
            fates[key] = Fate(inserted=complete)
        else:
            fate.inserted = complete

    def update(self, table: sa.Table, *key: Any, **values: Any) -> None:
        """Other values in the row with that key."""
        fates = self._of(table)
        fate = fates.get(key)
        if fate is None:
            fates[key] = Fate(updated=values)
        else:
            (fate.updated if fate.inserted is None else fate.inserted).update(values)

    def delete(self, table: sa.Table, *key: Any) -> None:
        """The row with that key goes."""
        fates = self._of(table)
        fate = fates.get(key)
        if fate is not None and fate.inserted is not None and not fate.deleted:
            del fates[key]  # it came and went
        else:
            fates[key] = Fate(deleted=True)

    def __iter__(self) -> Iterator[tuple[sa.Table, dict[Key, Fate]]]:
        return iter(self._fates.items())

    def _of(self, table: sa.Table) -> dict[Key, Fate]:
        fates = self._fates.get(table)
        if fates is None:
            fates = self._fates[table] = {}
        return fates


@cache
def _defaults(table: sa.Table) -> dict[str, Any]:
    columns = [column for column in table.columns if not column.autoincrement or not column.primary_key]
    return {
        column.name: column.default.arg
        if isinstance(column.default, sa.ColumnDefault) and column.default.is_scalar
        else None
        for column in columns
    }
