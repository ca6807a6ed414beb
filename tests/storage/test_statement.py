# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A statement compiled once binds and reads values as Core does, on either database's driver."""

from __future__ import annotations

from uuid import UUID, uuid4

import eventsourcing.persistence as es
import pytest
import sqlalchemy as sa

from seminarapp.storage.engine import Database
from seminarapp.storage.statement import Row, Statement

TABLES = sa.MetaData()
THINGS = sa.Table(
    "things",
    TABLES,
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("done", sa.Boolean),
    sa.Column("data", sa.LargeBinary),
    sa.Column("note", sa.Text),
)


@pytest.fixture
def database() -> Database:
    database = Database("sqlite://")
    with database.writing() as connection:
        TABLES.create_all(connection)
    return database


def test_values_go_in_and_come_out_as_the_columns_say(database: Database) -> None:
    rows: list[Row] = [
        {"id": uuid4(), "done": True, "data": b"\0\xff", "note": "å"},
        {"id": uuid4(), "done": None, "data": None, "note": None},
    ]
    insert = Statement(sa.insert(THINGS), database.dialect)
    select = Statement(sa.select(THINGS).order_by(sa.text("rowid")), database.dialect)
    with database.writing() as connection:
        insert.run_many(connection, rows)
        assert select.rows(connection) == [tuple(row.values()) for row in rows]
        assert connection.execute(sa.select(THINGS)).all() == [tuple(row.values()) for row in rows]
    database.close()


def test_a_missing_id_stays_missing(database: Database) -> None:
    insert = Statement(sa.insert(THINGS), database.dialect)
    either = sa.select(sa.type_coerce(THINGS.c.note, sa.Uuid()), THINGS.c.id)
    one = uuid4()
    with database.writing() as connection:
        insert.run(connection, {"id": one, "done": False, "data": b"", "note": None})
        assert Statement(either, database.dialect).rows(connection) == [(None, one)]
    database.close()


def test_a_statement_may_name_its_parameters(database: Database) -> None:
    insert = Statement(sa.insert(THINGS), database.dialect, ("id", "note"))
    change = Statement(
        sa.update(THINGS).where(THINGS.c.id == sa.bindparam("which")).values(note=sa.bindparam("what")),
        database.dialect,
    )
    one = uuid4()
    with database.writing() as connection:
        insert.run(connection, {"id": one, "note": "before"})
        assert change.run(connection, {"which": one, "what": "after"}) == 1
        assert change.run(connection, {"which": uuid4(), "what": "after"}) == 0
        assert connection.execute(sa.select(THINGS.c.note)).scalar_one() == "after"
    database.close()


def test_no_rows_run_nothing(database: Database) -> None:
    with database.writing() as connection:
        Statement(sa.insert(THINGS), database.dialect).run_many(connection, [])
        assert connection.execute(sa.select(THINGS)).all() == []
    database.close()


def test_the_drivers_own_error_comes_translated(database: Database) -> None:
    insert = Statement(sa.insert(THINGS), database.dialect, ("id",))
    one = {"id": UUID(int=1)}

    def twice() -> None:
        with database.writing() as connection:
            insert.run(connection, one)
            insert.run(connection, one)

    with pytest.raises(es.IntegrityError, match="UNIQUE"):
        twice()
    database.close()


def test_the_servers_driver_gets_named_parameters() -> None:
    server = Database("postgresql+psycopg://somebody@localhost/seminars")
    insert = Statement(sa.insert(THINGS), server.dialect, ("id", "note"))
    assert insert._bound({"id": UUID(int=1), "note": "x"}) == {"id": UUID(int=1), "note": "x"}
