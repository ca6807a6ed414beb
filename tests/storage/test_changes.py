# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Changes gathered and written at once leave the rows that the same changes leave one by one."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.storage.engine import Database
from seminarapp.storage.projections.changes import KEY, Changes
from seminarapp.storage.projections.rows import RowWriter

TABLES = sa.MetaData()
JARS = sa.Table(
    "jars",
    TABLES,
    sa.Column("shelf", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("full", sa.Boolean, nullable=False, default=False),
    sa.Column("label", sa.Text),
    sa.Column("price", sa.Integer, nullable=False, default=7),
)
NUMBERED = sa.Table(
    "numbered",
    TABLES,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("word", sa.Text, unique=True),
    sa.Column("count", sa.Integer, default=0),
    info={KEY: ("word",)},
)

KEYS = st.tuples(st.integers(0, 1), st.sampled_from(["jam", "honey"]))
VALUES = st.fixed_dictionaries(
    {}, optional={"full": st.booleans(), "label": st.none() | st.just("x"), "price": st.integers(0, 3)}
)
STEPS = st.lists(st.tuples(st.sampled_from(["insert", "update", "delete"]), KEYS, VALUES), max_size=12)


def apply(changes: Changes, step: tuple[str, tuple[int, str], dict[str, Any]]) -> None:
    kind, (shelf, name), values = step
    if kind == "insert":
        changes.insert(JARS, shelf=shelf, name=name, **values)
    elif kind == "update":
        changes.update(JARS, shelf, name, **values)
    else:
        changes.delete(JARS, shelf, name)


def possible(steps: list[Any]) -> list[Any]:
    """The steps without those that no projection takes: inserting what is there, changing what is not."""
    there: set[Any] = set()
    kept = []
    for kind, key, values in steps:
        if (kind == "insert") == (key in there):
            continue
        there = there | {key} if kind == "insert" else there - {key} if kind == "delete" else there
        kept.append((kind, key, values))
    return kept


def rows_after(groups: list[list[Any]], table: sa.Table = JARS) -> list[tuple[Any, ...]]:
    database = Database("sqlite://")
    writer = RowWriter(database.dialect)
    with database.writing() as connection:
        TABLES.create_all(connection)
    for steps in groups:
        with database.writing() as connection:
            changes = Changes()
            for step in steps:
                apply(changes, step)
            writer.write(connection, changes)
    with database.reading() as connection:
        found = [tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))]
    database.close()
    return found


@given(steps=STEPS.map(possible), cut=st.integers(0, 12))
def test_gathered_changes_leave_what_single_ones_leave(steps: list[Any], cut: int) -> None:
    one_by_one = rows_after([[step] for step in steps])
    assert rows_after([steps]) == one_by_one
    assert rows_after([steps[:cut], steps[cut:]]) == one_by_one


def test_columns_that_are_not_given_get_their_defaults() -> None:
    assert rows_after([[("insert", (0, "jam"), {})]]) == [(0, "jam", False, None, 7)]


def test_a_row_deleted_and_inserted_again_keeps_nothing_of_the_old_one() -> None:
    first = ("insert", (0, "jam"), {"label": "old", "price": 1})
    again = [("delete", (0, "jam"), {}), ("insert", (0, "jam"), {"full": True})]
    assert rows_after([[first], again]) == [(0, "jam", True, None, 7)]
    assert rows_after([[first, *again]]) == [(0, "jam", True, None, 7)]


def test_deleting_what_is_not_there_does_nothing() -> None:
    assert rows_after([[("delete", (0, "jam"), {})], []]) == []


def test_updates_of_different_columns_in_one_batch_all_count() -> None:
    inserted: list[Any] = [("insert", (0, name), {}) for name in ("jam", "honey")]
    changed: list[Any] = [
        ("update", (0, "jam"), {"price": 1}),
        ("update", (0, "honey"), {"label": "x", "price": 2}),
    ]
    assert rows_after([inserted, changed]) == [(0, "honey", False, "x", 2), (0, "jam", False, None, 1)]


def test_a_table_may_name_its_rows_by_another_key() -> None:
    database = Database("sqlite://")
    writer = RowWriter(database.dialect)
    changes = Changes()
    changes.insert(NUMBERED, word="a")
    changes.insert(NUMBERED, word="b", count=2)
    later = Changes()
    later.update(NUMBERED, "a", count=5)
    later.delete(NUMBERED, "b")
    with database.writing() as connection:
        TABLES.create_all(connection)
        writer.write(connection, changes)
        writer.write(connection, later)
        assert connection.execute(sa.select(NUMBERED)).all() == [(1, "a", 5)]
    database.close()


def test_a_row_that_is_there_already_is_a_mistake_and_not_hidden() -> None:
    with pytest.raises(Exception, match="UNIQUE"):
        rows_after([[("insert", (0, "jam"), {})], [("insert", (0, "jam"), {})]])
