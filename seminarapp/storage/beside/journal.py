# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The draft journal: what is half typed, in a file of its own beside the library (`NAME.draft`), for its owner's eyes.

It is written by a thread of its own: the store's may be waiting for a sick disk just then. Where the place beside the
library can't be written (the disk is full, the stick was pulled out), a folder of this user's takes the file.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from seminarapp.application.views.draft import Draft

VERSION = 1
"""Of the file; it grows when an older program would misread it."""

SOON_SECONDS = 0.05
"""From the first letter to the disk, when nothing was written just before."""

BETWEEN_SECONDS = 0.5
"""Between two writings: with the time a slow disk takes, what is there is at most a second old."""

_CLOSING_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class _File:
    """What stands in the file. Of two files the one with the higher number is newer, whatever clocks say."""

    version: int
    number: int
    drafts: tuple[Draft, ...]


class FileJournal:
    """Answers to `application.ports.Journal`."""

    def __init__(
        self, library: Path, elsewhere: Path, *, soon: float = SOON_SECONDS, between: float = BETWEEN_SECONDS
    ) -> None:
        """`elsewhere` is the folder for a journal that can't be written beside the library."""
        known_by = hashlib.sha256(os.fsencode(library.resolve())).hexdigest()[:16]
        self.places = (library.with_name(library.name + ".draft"), elsewhere / f"{known_by}.draft")
        self._soon = soon
        self._between = between
        self._changed = threading.Condition()
        self._wanted: tuple[Draft, ...] = ()
        self._written: tuple[Draft, ...] = ()
        self._number = 0
        self._closing = False
        self._thread: threading.Thread | None = None
        self._set_aside = ""

    @property
    def set_aside(self) -> str:
        """The file that a journal which could not be read was moved to; "" when there was none."""
        return self._set_aside

    def read(self) -> tuple[Draft, ...]:
        """What an earlier run kept; a file that can't be read is set aside under another name."""
        found = [file for place in self.places if (file := self._read(place)) is not None]
        newest = max(found, key=lambda file: file.number, default=_File(VERSION, 0, ()))
        with self._changed:
            self._number = newest.number
            self._wanted = self._written = newest.drafts
        return newest.drafts

    def keep(self, drafts: tuple[Draft, ...]) -> None:
        """Have these drafts written by the journal's thread; it is started at the first call."""
        with self._changed:
            if drafts == self._wanted or self._closing:
                return
            self._wanted = drafts
            if self._thread is None:
                self._thread = threading.Thread(target=self._write_on, name="journal", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Write what is left; a disk that doesn't answer is not waited for."""
        with self._changed:
            self._closing = True
            self._changed.notify()
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_CLOSING_SECONDS)

    # -- the journal's thread ---------------------------------------------------------------------------------------

    def _write_on(self) -> None:
        done = 0.0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closing or self._wanted != self._written)
                due = max(time.monotonic() + self._soon, done + self._between)
                while not self._closing and (left := due - time.monotonic()) > 0:
                    self._changed.wait(left)
                drafts, closing = self._wanted, self._closing
            if drafts != self._written:
                self._write(drafts)
            done = time.monotonic()
            if closing:
                return

    def _write(self, drafts: tuple[Draft, ...]) -> None:
        self._number += 1
        data = _encoded(_File(VERSION, self._number, drafts)) if drafts else None
        for place in self.places:
            with suppress(OSError):
                if (
                    place != self.places[0]
                ):  # the library's own folder is never made: it may only be unplugged
                    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                _put(place, data)
                self._written = drafts
                break
        else:
            return  # nowhere; the next round tries again
        for other in self.places:
            with suppress(OSError):
                if other != place:
                    other.unlink(missing_ok=True)

    # -- reading ----------------------------------------------------------------------------------------------------

    def _read(self, place: Path) -> _File | None:
        try:
            return _decoded(place.read_bytes())
        except OSError:
            return None
        except (ValueError, RecursionError):
            with suppress(OSError):
                aside = next(name for name in _names_aside(place) if not name.exists())
                place.rename(aside)
                self._set_aside = str(aside)
            return None


def _encoded(file: _File) -> bytes:
    """As JSON in ASCII: a faulty clipboard's half characters can't be written as UTF-8, and are not to be lost."""
    return json.dumps(msgspec.to_builtins(file)).encode("ascii")


def _decoded(data: bytes) -> _File:
    """Raises ValueError for anything else than a journal of this version."""
    read = json.loads(data)
    if not isinstance(read, dict) or read.get("version") != VERSION:
        raise ValueError("no journal of this version")
    file: _File = msgspec.convert(read, _File)
    return file


def _put(place: Path, data: bytes | None) -> None:
    """Put a whole new file in its place; None takes it away."""
    if data is None:
        place.unlink(missing_ok=True)
        return
    beside = place.with_name(place.name + ".part")
    beside.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _names_aside(place: Path) -> Iterator[Path]:
    yield place.with_name(place.name + ".aside")
    for number in range(2, 1000):
        yield place.with_name(f"{place.name}.aside-{number}")
