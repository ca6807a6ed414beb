# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The disk of the stress fails when told to, and forgets what was not synced: else the stress would prove nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.stress.faulty_disk import FaultyDisk, faulty_disk, reachable

pytestmark = pytest.mark.skipif(reachable() is None, reason="this Python's SQLite lets nobody stand below it")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "disk").mkdir()
    return tmp_path / "disk"


@pytest.fixture
def disk() -> Iterator[FaultyDisk]:
    with faulty_disk() as disk:
        yield disk


def opened(folder: Path, synchronous: str = "FULL") -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "numbers", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"PRAGMA synchronous={synchronous}")
    connection.execute("CREATE TABLE IF NOT EXISTS numbers (number)")
    return connection


def put(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("INSERT INTO numbers VALUES (?)", (number,))


def numbers(folder: Path) -> list[int]:
    with closing(sqlite3.connect(folder / "numbers")) as connection:
        return [number for (number,) in connection.execute("SELECT number FROM numbers ORDER BY number")]


def test_a_healthy_one_is_like_any_other(disk: FaultyDisk, folder: Path) -> None:
    with closing(opened(folder)) as connection:
        put(connection, 1)
    assert numbers(folder) == [1]
    assert disk.calls > 0
    assert disk.failed == 0


def test_every_nth_call_fails_in_bursts(disk: FaultyDisk, folder: Path) -> None:
    with closing(opened(folder)) as connection:
        disk.fail(3, burst=2)
        refused = []
        for number in range(12):
            try:
                put(connection, number)
            except sqlite3.OperationalError as error:
                refused.append(str(error))
        assert set(refused) <= {"disk I/O error", "database or disk is full"}
        assert refused
        assert disk.failed == sum(call >= 3 and call % 3 < 2 for call in range(1, disk.calls + 1))
        disk.fail(0)


def test_a_power_cut_keeps_what_was_synced(disk: FaultyDisk, folder: Path, tmp_path: Path) -> None:
    with closing(opened(folder)) as connection:
        for number in range(5):
            put(connection, number)
        disk.power_cut(folder, tmp_path / "after")
    assert numbers(tmp_path / "after") == [0, 1, 2, 3, 4]


def test_a_power_cut_takes_what_was_not(disk: FaultyDisk, folder: Path, tmp_path: Path) -> None:
    with closing(opened(folder)) as connection:
        put(connection, 1)
        connection.execute("PRAGMA synchronous=NORMAL")
        put(connection, 2)
        assert numbers(folder) == [1, 2]
        disk.power_cut(folder, tmp_path / "after")
    assert numbers(tmp_path / "after") == [1]


def test_what_a_failed_sync_lost_no_later_one_brings_back(
    disk: FaultyDisk, folder: Path, tmp_path: Path
) -> None:
    with closing(opened(folder, synchronous="NORMAL")) as connection:
        put(connection, 1)
        for image in disk._images.values():
            image.sync(failed=True)
        connection.execute("PRAGMA synchronous=FULL")
        put(connection, 2)
        disk.power_cut(folder, tmp_path / "after")
    with pytest.raises(sqlite3.DatabaseError):
        assert numbers(tmp_path / "after") == [1, 2]


def test_afterwards_files_are_on_the_systems_own_disk(folder: Path) -> None:
    with faulty_disk() as disk:
        disk.fail(1)
    with closing(opened(folder)) as connection:
        put(connection, 1)
    assert numbers(folder) == [1]
