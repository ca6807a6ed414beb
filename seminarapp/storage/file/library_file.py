# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Whether a file is a library of ours, told from its first bytes: a file of somebody else's is never written to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from seminarapp.storage.errors import NotALibraryError, PlaceError, TooNewError
from seminarapp.storage.file.whereabouts import Mark

APPLICATION_ID = 0x53454D41  # “SEMA”
FORMAT = 1
"""The version of the log's tables; it grows when an older program could no longer read them."""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


def _newest_event(connection: Any) -> tuple[int, bytes]:
    events, digest = connection.execute("SELECT events, hash FROM log_head").fetchone()
    return events, digest


def _has_event(connection: sqlite3.Connection, newest: tuple[int, bytes]) -> bool:
    found = connection.execute("SELECT 1 FROM events WHERE id = ? AND hash = ?", newest).fetchone()
    return found is not None or not newest[0]


LOG_MARK = Mark(_newest_event, _has_event)
"""A library is the same when its log holds the newest event, whose hash stands for all before it."""


def require_library(path: Path) -> None:
    """Refuse a file that is no library, or too new a one; make the file where there is none.

    Raises:
        NotALibraryError: it is something else.
        TooNewError: a later version of the program made it.
        PlaceError: it can't be read, or the folder not be written to.
    """
    try:
        if path.is_dir():
            raise NotALibraryError(place=path)
        path.parent.mkdir(parents=True, exist_ok=True)
        header = _header(path)
        if not header:
            _make(path)
            return
    except (OSError, sqlite3.Error) as error:
        raise PlaceError(place=path, reason=getattr(error, "strerror", None) or str(error)) from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotALibraryError(place=path)
    if int.from_bytes(header[_APPLICATION_ID], "big") != APPLICATION_ID:
        raise NotALibraryError(place=path)
    if int.from_bytes(header[_USER_VERSION], "big") > FORMAT:
        raise TooNewError(place=path)


def _header(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _make(path: Path) -> None:
    """Write the header at once, and not by way of the write-ahead log: from then on the file says what it is.

    Only its owner may read it: the read tables hold names in the clear. Side files get the same rights from SQLite.
    """
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={FORMAT}")
