# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writes gathered changes to the read tables: deletes, then inserts, then updates, each in bulk."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from seminarapp.storage.projections.changes import Changes, Fate, Key, key_columns
from seminarapp.storage.statement import Construct, Row, Statement


class RowWriter:
    """Keeps the statements that it has compiled, so that a note costs no compiling."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._dialect = dialect
        self._statements: dict[tuple[sa.Table, str, tuple[str, ...]], Statement] = {}

    def write(self, connection: sa.Connection, changes: Changes) -> None:
        """Bring the read tables up to date within a transaction of the caller's."""
        for table, fates in changes:
            gone = [_keyed(table, key) for key, fate in fates.items() if fate.deleted]
            if gone:
                self._delete(table).run_many(connection, gone)
            for names, new in _new(fates).items():
                self._insert(table, names).run_many(connection, new)
            for names, rows in _alike(table, fates).items():
                self._update(table, names).run_many(connection, rows)

    def _delete(self, table: sa.Table) -> Statement:
        return self._statement(table, "delete", ())

    def _insert(self, table: sa.Table, names: tuple[str, ...]) -> Statement:
        return self._statement(table, "insert", names)

    def _update(self, table: sa.Table, names: tuple[str, ...]) -> Statement:
        return self._statement(table, "update", names)

    def _statement(self, table: sa.Table, kind: str, names: tuple[str, ...]) -> Statement:
        statement = self._statements.get((table, kind, names))
        if statement is None:
            statement = Statement(_construct(table, kind, names), self._dialect, names)
            self._statements[table, kind, names] = statement
        return statement


def _construct(table: sa.Table, kind: str, names: tuple[str, ...]) -> Construct:
    if kind == "insert":
        return sa.insert(table)
    ours = [table.c[name] == sa.bindparam(f"key_{name}") for name in key_columns(table)]
    if kind == "delete":
        return sa.delete(table).where(*ours)
    new: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in names}
    return sa.update(table).where(*ours).values(new)


def _keyed(table: sa.Table, key: Key) -> Row:
    return {f"key_{name}": value for name, value in zip(key_columns(table), key, strict=True)}


def _new(fates: dict[Key, Fate]) -> dict[tuple[str, ...], list[Row]]:
    """The inserts, by which columns they give: a row may bring its own id where others get the next."""
    new: dict[tuple[str, ...], list[Row]] = {}
    for fate in fates.values():
        if fate.inserted is not None:
            new.setdefault(tuple(fate.inserted), []).append(fate.inserted)
    return new


def _alike(table: sa.Table, fates: dict[Key, Fate]) -> dict[tuple[str, ...], list[Row]]:
    """The updates, by which columns they change."""
    alike: dict[tuple[str, ...], list[Row]] = {}
    for key, fate in fates.items():
        if fate.updated and fate.inserted is None and not fate.deleted:
            names = tuple(sorted(fate.updated))
            new: dict[str, Any] = {f"new_{name}": fate.updated[name] for name in names}
            alike.setdefault(names, []).append(_keyed(table, key) | new)
    return alike
