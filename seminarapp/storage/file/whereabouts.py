# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Whether the file that is written to still stands where its user looks for it.

SQLite goes on writing into a file that has been deleted, moved or replaced under it, and calls that saved: on Linux and
macOS an open file needs no name. (Windows lets nobody move it.) So its device and inode are compared at every commit.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import eventsourcing.persistence as es

from seminarapp.storage.errors import GoneError, ReplacedError

Identity = tuple[int, int]
"""Device and inode."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a file is known by when it comes back as a copy, or on a disk that was plugged in again.

    Attributes:
        remember: what is to be found again, asked of the file that is open.
        holds: whether a file, opened as a copy, has it.
    """

    remember: Callable[[Any], Any]
    holds: Callable[[sqlite3.Connection, Any], bool]


class Whereabouts:
    """Knows a database's file, and its write-ahead log, from the moment a connection has opened them."""

    def __init__(self, path: str, mark: Mark | None = None) -> None:
        self._path = path
        self._wal = path + "-wal"
        self._mark = mark
        self._known: Identity | None = None
        self._known_wal: Identity | None = None
        self._remembered: Any = None
        self._judged: tuple[object, bool] = (None, False)

    def learn(self) -> None:
        """A connection has been opened: these are its files."""
        self._known, self._known_wal = _identity(self._path), _identity(self._wal)
        self._remembered, self._judged = None, (None, False)

    def let_go(self) -> None:
        """The connection has been closed, and has taken its write-ahead log away."""
        self._known_wal = None

    def require(self) -> None:
        """Refuse to go on where the files are not the ones that were opened.

        Raises:
            GoneError, ReplacedError: the database's file is not in its place.
            eventsourcing.persistence.OperationalError: its write-ahead log is not; a new connection mends that.
        """
        if self._known is None:
            return
        found = _identity(self._path)
        if found != self._known:
            raise (GoneError if found is None else ReplacedError)(place=self._path)
        if self._known_wal is not None and _identity(self._wal) != self._known_wal:
            raise es.OperationalError("the write-ahead log was removed")

    def require_known(self) -> bool:
        """Refuse to open another file than before: it would be written to, or an empty one be made.

        Returns whether the file is known by its mark alone: it came back as a copy, or on a disk plugged in again.

        Raises:
            GoneError, ReplacedError: there is none, or a strange one.
        """
        if self._known is None:
            return False
        found = _identity(self._path)
        if found is None:
            raise GoneError(place=self._path)
        if found == self._known:
            return False
        if not self.is_back():
            raise ReplacedError(place=self._path)
        return True

    def remember(self, connection: Any) -> None:
        """Take the file's mark while it can still be read, wherever it is now."""
        if self._mark is not None:
            with suppress(sqlite3.Error):
                self._remembered = self._mark.remember(connection)

    def is_back(self) -> bool:
        """Whether another file stands there that holds what was remembered. It is looked at as a copy, untouched."""
        if self._mark is None or self._remembered is None:
            return False
        try:
            found = Path(self._path).stat()
            seen = (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
            if self._judged[0] != seen:
                self._judged = (seen, self._holds_the_mark(self._mark))
        except OSError:
            return False
        return self._judged[1]

    def _holds_the_mark(self, mark: Mark) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy"
            shutil.copyfile(self._path, copy)
            with suppress(FileNotFoundError):
                shutil.copyfile(self._wal, f"{copy}-wal")
            try:
                with closing(sqlite3.connect(copy)) as connection:
                    return mark.holds(connection, self._remembered)
            except sqlite3.Error:
                return False


def _identity(path: str) -> Identity | None:
    try:
        found = os.stat(path)  # noqa: PTH116  looked at in every commit, where a Path would double the price
    except OSError:
        return None
    return found.st_dev, found.st_ino
