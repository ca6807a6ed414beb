# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One program at a time: a lock file beside the library, held for as long as it is open.

Two writers on one SQLite file can corrupt it (see `engine`). The file stays when the lock is let go: taking it away
could let two programs hold two files of the same name.
"""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from seminarapp.domain.errors import LibraryInUseError
from seminarapp.storage.errors import PlaceError


class LibraryLock:
    """Keeps other programs, and other windows of this one, out of a library file."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._lock = FileLock(library.with_name(library.name + ".lock"), timeout=0, thread_local=False)

    def hold(self) -> None:
        """Take the lock.

        Raises:
            LibraryInUseError: another program has the library open.
            PlaceError: the folder can't be written to.
        """
        try:
            self._lock.acquire()
        except Timeout:
            raise LibraryInUseError(
                "“{place}” is open in another program: close it there first, or open a copy of the file",
                place=self._library,
            ) from None
        except (OSError, NotImplementedError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise PlaceError(place=self._library, reason=reason) from error

    def hold_again(self) -> None:
        """Take the lock of a library that came back as a copy: the one held so far is in a file that is gone."""
        self.let_go()
        self.hold()

    def let_go(self) -> None:
        """Let others in."""
        self._lock.release(force=True)
