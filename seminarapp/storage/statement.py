# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Statements compiled once and run straight on the driver, for the path that a note takes to the disk.

Measured with six statements a transaction: 570 µs with Core's execute, 290 µs so. The driver's errors come
untranslated: `faults.translated`, around every transaction, knows them too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

Row = dict[str, Any]
Construct = sa.Select[*tuple[Any, ...]] | sa.Insert | sa.Update | sa.Delete


class Statement:
    """An INSERT, UPDATE, DELETE or SELECT with named parameters.

    Values are bound by the column types of `types`, as Core would; a parameter that has none there goes as it is.
    """

    def __init__(self, construct: Construct, dialect: sa.Dialect, names: Sequence[str] | None = None) -> None:
        compiled = construct.compile(dialect=dialect, column_keys=names)
        self._sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup or compiled.binds)
        self._positional = compiled.positional
        # What Core adds of its own, such as the OFFSET 0 that SQLite's LIMIT comes with.
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if bind.value is not None}
        columns = construct.selected_columns if isinstance(construct, sa.Select) else ()
        readers = [(place, _reader(column.type, dialect)) for place, column in enumerate(columns)]
        self._readers = [(place, read) for place, read in readers if read is not None]
        binders = {name: _binder(compiled.binds[name].type, dialect) for name in self._names}
        self._binders = [(name, binders[name]) for name in self._names]

    def run(self, connection: sa.Connection, row: Row | None = None) -> int:
        """Run it once; returns how many rows it touched."""
        cursor = connection.connection.cursor()
        cursor.execute(self._sql, self._bound(row or {}))
        touched: int = cursor.rowcount
        cursor.close()
        return touched

    def rows(self, connection: sa.Connection, row: Row | None = None) -> list[tuple[Any, ...]]:
        """Run a SELECT; the values are as the columns' types say."""
        cursor = connection.connection.cursor()
        cursor.execute(self._sql, self._bound(row or {}))
        found: list[tuple[Any, ...]] = list(cursor.fetchall())
        cursor.close()
        return [self._read(values) for values in found] if self._readers else found

    def _read(self, values: Sequence[Any]) -> tuple[Any, ...]:
        """Only the columns whose driver's value is not the type's own are touched."""
        row = list(values)
        for place, read in self._readers:
            if row[place] is not None:
                row[place] = read(row[place])
        return tuple(row)

    def run_many(self, connection: sa.Connection, rows: Sequence[Row]) -> None:
        """Run it for every row, in order."""
        if len(rows) == 1:
            self.run(connection, rows[0])
        elif rows:
            cursor = connection.connection.cursor()
            cursor.executemany(self._sql, [self._bound(row) for row in rows])
            cursor.close()

    def _bound(self, row: Row) -> Any:
        if self._fixed:
            row = self._fixed | row
        if self._positional:
            return tuple([row[name] if bind is None else bind(row[name]) for name, bind in self._binders])
        return {name: row[name] if bind is None else bind(row[name]) for name, bind in self._binders}


def _reader(kind: sa.types.TypeEngine[Any], dialect: sa.Dialect) -> Callable[[Any], Any] | None:
    """What makes the type's value of the driver's, which is not None. Core takes three times as long over an id."""
    read = kind.dialect_impl(dialect).result_processor(dialect, None)
    return UUID if isinstance(kind, sa.Uuid) and read is not None else read


def _binder(kind: sa.types.TypeEngine[Any], dialect: sa.Dialect) -> Callable[[Any], Any] | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)
