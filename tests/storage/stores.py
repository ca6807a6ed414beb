# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Stores for the tests: databases in memory or in a file, an author who is nobody, a clock that ticks by the second."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from seminarapp.settings import Author
from seminarapp.storage.engine import Database
from seminarapp.storage.log.recorder import LogRecorder

SOMEBODY = Author("Ingrid Exempel", "scen-1")
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where files are as quick as memory, on Linux."""

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


def ticking(start: datetime = NOON) -> Callable[[], datetime]:
    """A clock that is a second further each time it is asked."""
    moment = [start]

    def now() -> datetime:
        moment[0] += timedelta(seconds=1)
        return moment[0]

    return now


def recorder_in(path: Path) -> tuple[Database, LogRecorder]:
    """A recorder with its tables in a file; close the database when done."""
    database = Database.in_file(path)
    recorder = LogRecorder(database, SOMEBODY, ticking())
    recorder.create_tables()
    return database, recorder
