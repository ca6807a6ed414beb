# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Statements compiled once and run straight on the driver, for the path that a note takes to the disk.

Measured with one note a transaction: 570 µs with Core's execute, 360 µs so, against 290 µs for the bare driver.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.compiler import SQLCompiler

Row = dict[str, Any]


class Statement:
    """An INSERT, UPDATE, DELETE or SELECT with named parameters.

    Values are bound by the column types of `types`, as Core would; a parameter that has none there goes as it is.
    """

    def __init__(
        self, construct: sa.ClauseElement, dialect: sa.Dialect, names: Sequence[str] | None = None
    ) -> None:
        compiled = construct.compile(dialect=dialect, column_keys=names)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(f"{construct!r} takes no parameters")
        self._sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup or compiled.binds)
        self._positional = compiled.positional
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        binders = {name: _binder(compiled.binds[name].type, dialect) for name in self._names}
        self._binders = [(name, binders[name]) for name in self._names]

    def run(self, connection: sa.Connection, row: Row | None = None) -> sa.CursorResult[*tuple[Any, ...]]:
        """Run it once."""
        return connection.exec_driver_sql(self._sql, self._bound(row or {}))

    def run_many(self, connection: sa.Connection, rows: Sequence[Row]) -> None:
        """Run it for every row, in order."""
        if len(rows) == 1:
            self.run(connection, rows[0])
        elif rows:
            connection.exec_driver_sql(self._sql, [self._bound(row) for row in rows])

    def _bound(self, row: Row) -> Any:
        values = self._fixed | row if self._fixed else row
        if self._positional:
            return tuple(
                [values[name] if bind is None else bind(values[name]) for name, bind in self._binders]
            )
        return {name: values[name] if bind is None else bind(values[name]) for name, bind in self._binders}


def _binder(kind: sa.types.TypeEngine[Any], dialect: sa.Dialect) -> Callable[[Any], Any] | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)
