# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The database behind a library: one connection to an SQLite file, or a small pool to a PostgreSQL server.

SQLite 3.7.0 to 3.51.2 can corrupt a WAL database that two connections write to, so there is one connection, and who
needs it waits. A transaction is an object that is handed on, never something in the air: a second library, thread or
task can't slip into it.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import eventsourcing.persistence as es
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from seminarapp.storage.errors import ClosedError, GoneError, ReplacedError
from seminarapp.storage.faults import translated
from seminarapp.storage.file.whereabouts import Mark, Whereabouts

WAIT_SECONDS = 15
"""How long a thread waits for the connection, and a PostgreSQL session for a lock, before it gives up."""

JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024
"""What the write-ahead log is cut back to after a checkpoint; a long import makes it larger for a while."""


def sqlite_settings(journal: str) -> dict[str, str]:
    """What every SQLite connection is set to.

    `synchronous=FULL` is not to be lowered: NORMAL may lose the last notes at a power cut.
    """
    return {
        "journal_mode": journal,
        "synchronous": "FULL",
        "foreign_keys": "ON",
        "busy_timeout": str(WAIT_SECONDS * 1000),
        "fullfsync": "ON",  # macOS: a plain fsync leaves the data in the drive's cache
        "checkpoint_fullfsync": "ON",
        "journal_size_limit": str(JOURNAL_LIMIT_BYTES),
        "cell_size_check": "ON",
        "cache_size": "-16384",  # KiB: of its own 2 MiB a search of a large library keeps none of its index
    }


class Database:
    """A database and its transactions. Every method may be called from any thread.

    Attributes:
        dialect: for statements that are compiled once.
        embedded: whether it is a file of our own (SQLite) and not a server.
    """

    def __init__(self, url: str | sa.URL, *, journal: str = "WAL", mark: Mark | None = None) -> None:
        """`mark` is what a file is known by that comes back under another inode."""
        self.url = sa.make_url(url)
        self.embedded = self.url.get_backend_name() == "sqlite"
        self._engine = _file_engine(self.url, journal) if self.embedded else _server_engine(self.url)
        self._driver_error = self._engine.dialect.loaded_dbapi.Error
        self._closed = False
        self._turn = threading.Lock()
        self._holder: int | None = None
        self._only: sa.Connection | None = None
        self._doubted = False  # what the file holds, after a write or a sync that failed
        in_a_file = self.embedded and self.url.database not in {None, "", ":memory:"}
        self._whereabouts = Whereabouts(self.url.database or "", mark) if in_a_file else None
        self._on_return: Callable[[], object] | None = None

    @classmethod
    def in_file(cls, path: Path, *, journal: str = "WAL", mark: Mark | None = None) -> Database:
        """The SQLite file at that path; it is created at the first use."""
        return cls(sa.URL.create("sqlite", database=str(path)), journal=journal, mark=mark)

    @property
    def dialect(self) -> sa.Dialect:
        """Which SQL is spoken."""
        return self._engine.dialect

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A consistent look at what is committed.

        Raises:
            eventsourcing.persistence.PersistenceError: the database refuses.
            ClosedError: it has been closed.
        """
        with translated(self._driver_error), self._connection() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction: everything in the block is committed at its end, or nothing.

        Raises:
            eventsourcing.persistence.PersistenceError: the database refuses; nothing was stored.
            GoneError, ReplacedError: the file is not in its place, where alone it would be found again.
        """
        try:
            with translated(self._driver_error), self._connection() as connection, connection.begin():
                if self.embedded:
                    connection.connection.cursor().execute("BEGIN IMMEDIATE")
                yield connection
                self._require_in_place()
            self._require_in_place()  # moved while it was being committed: not where its user will look for it
        except (GoneError, ReplacedError):
            self._fold_away()
            raise

    def require_in_place(self) -> None:
        """Refuse to go on where the file that is open is not the one in its place; takes some microseconds.

        Raises:
            GoneError, ReplacedError: it is not.
            ClosedError: it has been closed.
        """
        self._require_open()
        if self._only is None and self._whereabouts is not None:
            self._whereabouts.require_known()
            return
        try:
            self._require_in_place()
        except (GoneError, ReplacedError):
            self._fold_away()
            raise

    def on_return(self, callback: Callable[[], object]) -> None:
        """Call this before a file is opened that came back as a copy, or on a disk that was plugged in again."""
        self._on_return = callback

    @property
    def place(self) -> str:
        """The file, or the server's address without credentials, as it is shown to people."""
        if self.embedded:
            return self.url.database or ""
        return self.url._replace(
            username=None, password=None, query=sa.util.immutabledict()
        ).render_as_string()

    def close(self) -> None:
        """Let go of every connection and file handle, for good; the write-ahead log is folded into the file.

        Who asks for a transaction from now on is refused: the lock on the library may be somebody else's by then.
        """
        self._closed = True
        self.reconnect()

    def reconnect(self) -> None:
        """Begin with a fresh connection: after a failed write or sync nothing of the old one is believed.

        Nor is the write-ahead log: what failed may come back with it, and may not be on the disk. The new connection
        copies it into the file, synced, before anything else is asked or said to be saved.
        """
        with self._alone():
            self._drop()
            self._engine.dispose()
            self._doubted = True

    @contextmanager
    def _connection(self) -> Iterator[sa.Connection]:
        self._require_open()
        if not self.embedded:
            with self._engine.connect() as connection:
                yield connection
            return
        with self._alone():
            self._require_open()  # it may have been closed while this thread waited
            if self._only is None or self._only.invalidated:
                self._drop()
                self._only = self._opened()
            yield self._only

    def _require_in_place(self) -> None:
        if self._whereabouts is not None:
            self._whereabouts.require()

    def _opened(self) -> sa.Connection:
        if self._whereabouts is not None and self._whereabouts.require_known() and self._on_return:
            self._on_return()
        connection = self._engine.connect()
        try:
            if self._doubted:
                busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
                connection.rollback()
                if busy:
                    raise es.OperationalError("the write-ahead log can't be folded into the file")
        except BaseException:
            connection.close()
            self._engine.dispose()
            raise
        self._doubted = False
        if self._whereabouts is not None:
            self._whereabouts.learn()
        return connection

    def _fold_away(self) -> None:
        """The file is elsewhere: give it all that belongs to it, so that nothing of ours is left beside another.

        Where it has come back as a copy meanwhile, the next transaction opens that.
        """
        if self._whereabouts is None or self._only is None:
            return
        with self._alone(), suppress(sqlite3.Error, SQLAlchemyError):
            raw = self._only.connection.cursor()
            self._whereabouts.remember(raw)
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.close()
            if self._whereabouts.is_back():
                self._drop()
                self._engine.dispose()

    def _require_open(self) -> None:
        if self._closed:
            raise ClosedError(place=self.place)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the only connection. Asking again within one's own transaction is refused at once, not joined."""
        me = threading.get_ident()
        if self._holder == me:
            raise es.ProgrammingError("a transaction of this thread is still open")
        if not self._turn.acquire(timeout=WAIT_SECONDS):
            raise es.OperationalError("another transaction did not end in time")
        self._holder = me
        try:
            yield
        finally:
            self._holder = None
            self._turn.release()

    def _drop(self) -> None:
        only, self._only = self._only, None
        if only is not None:
            only.close()
        if self._whereabouts is not None:
            self._whereabouts.let_go()


def _file_engine(url: sa.URL, journal: str) -> sa.Engine:
    engine = sa.create_engine(url, poolclass=sa.StaticPool, connect_args={"check_same_thread": False})

    @sa.event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # `writing` says BEGIN IMMEDIATE itself
        for name, value in sqlite_settings(journal).items():
            connection.execute(f"PRAGMA {name}={value}")
        connection.execute("SELECT 1 FROM sqlite_schema").close()  # opens the write-ahead log

    return engine


def _server_engine(url: sa.URL) -> sa.Engine:
    options = f"-c lock_timeout={WAIT_SECONDS * 1000} -c timezone=UTC"
    return sa.create_engine(url, pool_size=2, pool_pre_ping=True, connect_args={"options": options})
