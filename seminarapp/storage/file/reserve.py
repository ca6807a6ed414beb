# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A little room kept for a bad moment: a file beside the library (`NAME.reserve`) that is let go of on a full disk.

It gives the notes of the next minutes, and the drafts, a place, while somebody frees some space. It holds nothing.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import eventsourcing.persistence as es

SIZE = 1024 * 1024
_LOOKS_EVERY = 10.0  # seconds between two looks whether there is room again
_TIMES = 4  # so many reserves must be free before one is taken


class Reserve:
    """One reserve. Not having it is no error: the disk may be full already, or not ours to write to."""

    def __init__(self, library: Path, size: int = SIZE, now: Callable[[], float] = time.monotonic) -> None:
        self.path = library.with_name(library.name + ".reserve")
        self._size = size
        self._now = now
        self._looked = -_LOOKS_EVERY
        self._released = False
        self._watch: Callable[[bool], object] | None = None

    def watch(self, callback: Callable[[bool], object]) -> None:
        """Tell, on the store's thread, when the reserve is used up (True) and when there is one again (False)."""
        self._watch = callback
        if self._released:
            callback(True)

    def make(self) -> None:
        """Take the room, if there is plenty; to be called when the library is opened, and after every saving."""
        if self._now() - self._looked < _LOOKS_EVERY:
            return
        self._looked = self._now()
        with suppress(OSError):
            if self._stands() or shutil.disk_usage(self.path.parent).free < _TIMES * self._size:
                return
            self.path.unlink(missing_ok=True)
            with os.fdopen(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(os.urandom(self._size))  # zeros might take no room
            self._tell(released=False)

    def release(self) -> bool:
        """Give the room to whoever needs it now; False when it has been given already."""
        try:
            self.path.unlink()
        except OSError:
            return False
        self._looked = self._now()
        self._tell(released=True)
        return True

    def _stands(self) -> bool:
        return self.path.exists() and self.path.stat().st_size == self._size

    def _tell(self, *, released: bool) -> None:
        if released != self._released:
            self._released = released
            if self._watch is not None:
                self._watch(released)


def is_full(error: Exception) -> bool:
    """Whether it says that the disk has no room left, in SQLite's words or the system's."""
    if isinstance(error, OSError):
        return error.errno in {errno.ENOSPC, errno.EDQUOT}
    return isinstance(error, es.PersistenceError) and "is full" in str(error)
