# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The connection is set as a library must be, is one, and is let go of."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import eventsourcing.persistence as es
import pytest
import sqlalchemy as sa

from seminarapp.storage import engine
from seminarapp.storage.engine import Database, sqlite_settings
from seminarapp.storage.errors import ClosedError

SPOKEN = {"FULL": 2, "ON": 1, "OFF": 0}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database.in_file(tmp_path / "library.seminarapp")
    yield database
    database.close()


def setting(database: Database, name: str) -> object:
    with database.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def put(database: Database, number: int) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS numbers (number INTEGER)")
        connection.exec_driver_sql("INSERT INTO numbers VALUES (?)", (number,))


def numbers(database: Database) -> list[int]:
    with database.reading() as connection:
        return list(connection.exec_driver_sql("SELECT number FROM numbers ORDER BY number").scalars())


def open_files(folder: Path) -> list[str]:
    """The files of that folder which this process holds open."""
    held = []
    for handle in Path("/proc/self/fd").iterdir():
        try:
            target = str(handle.readlink())
        except OSError:  # the handle that listed the folder
            continue
        if target.startswith(str(folder)):
            held.append(Path(target).name)
    return held


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", engine.WAIT_SECONDS * 1000),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("cell_size_check", 1),
        ("journal_size_limit", engine.JOURNAL_LIMIT_BYTES),
    ],
)
def test_every_connection_is_set_for_safety(database: Database, name: str, value: object) -> None:
    assert setting(database, name) == value


def test_every_setting_is_checked(database: Database) -> None:
    for name, value in sqlite_settings("wal").items():
        found = setting(database, name)
        assert found == SPOKEN.get(value, value) or str(found) == value


def test_a_fresh_connection_is_set_alike(database: Database) -> None:
    put(database, 1)
    database.reconnect()
    assert setting(database, "synchronous") == 2
    assert numbers(database) == [1]


def test_there_is_one_connection_however_many_threads(database: Database, tmp_path: Path) -> None:
    put(database, 0)
    threads = [threading.Thread(target=put, args=(database, number)) for number in range(1, 11)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers(database) == list(range(11))
    assert open_files(tmp_path).count("library.seminarapp") == 1


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    put(database, 1)

    def fail_halfway() -> None:
        with database.writing() as connection:
            connection.exec_driver_sql("INSERT INTO numbers VALUES (2)")
            connection.exec_driver_sql("INSERT INTO nowhere VALUES (3)")

    with pytest.raises(es.OperationalError, match="nowhere"):
        fail_halfway()
    assert numbers(database) == [1]
    put(database, 4)
    assert numbers(database) == [1, 4]


def test_writing_takes_the_write_lock_at_its_beginning(database: Database, tmp_path: Path) -> None:
    put(database, 1)
    other = sa.create_engine(f"sqlite:///{tmp_path / 'library.seminarapp'}", poolclass=sa.NullPool)
    with database.writing(), other.connect() as second:
        second.exec_driver_sql("PRAGMA busy_timeout=0")
        with pytest.raises(sa.exc.OperationalError, match="locked"):
            second.exec_driver_sql("BEGIN IMMEDIATE")
    other.dispose()


def test_closing_leaves_no_file_handle(tmp_path: Path) -> None:
    for _ in range(3):
        database = Database.in_file(tmp_path / "library.seminarapp")
        put(database, 1)
        assert open_files(tmp_path)
        database.close()
        assert open_files(tmp_path) == []


def test_a_closed_database_is_not_opened_again_by_who_comes_late(database: Database) -> None:
    """Another program may hold the lock by then."""
    put(database, 1)
    database.close()
    with pytest.raises(ClosedError, match="has been closed: open it again"):
        put(database, 2)
    with pytest.raises(ClosedError):
        numbers(database)


def test_who_waits_while_it_is_closed_is_refused(database: Database) -> None:
    put(database, 1)
    said: list[str] = []

    def ask() -> None:
        try:
            put(database, 2)
        except ClosedError as error:
            said.append(type(error).__name__)

    thread = threading.Thread(target=ask)
    with database.writing():
        thread.start()
        thread.join(timeout=0.05)
        database._closed = True  # what `close` does first, before it waits for the transaction to end
    thread.join()
    assert said == ["ClosedError"]


def test_closing_folds_the_write_ahead_log_into_the_file(tmp_path: Path) -> None:
    database = Database.in_file(tmp_path / "library.seminarapp")
    put(database, 1)
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == ["library.seminarapp"]


def test_a_thread_that_waits_too_long_is_told(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "WAIT_SECONDS", 0.05)
    refused: list[str] = []

    def ask() -> None:
        try:
            put(database, 2)
        except es.OperationalError as error:
            refused.append(str(error))

    with database.writing():
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
    assert refused == ["another transaction did not end in time"]


def test_a_server_is_spoken_to_through_the_same_code() -> None:
    database = Database("postgresql+psycopg://somebody@localhost/seminars")
    assert not database.embedded
    assert database.dialect.name == "postgresql"
    database.close()
