# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which findings of the proofreading were left alone, in a small file beside the library (`NAME.left`).

It holds names of findings that nobody can read words from, by seminar. Where the place beside the library can't be
written, a folder of this user's takes the file.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from seminarapp.application.files import make_folder, write_whole
from seminarapp.domain.errors import WriteError

VERSION = 1
"""Of the file; it grows when an older program would misread it."""


class FileLeftFindings:
    """Answers to `application.proofreading.remembering.LeftFindings`."""

    def __init__(self, library: Path, elsewhere: Path) -> None:
        """`elsewhere` is the folder for a file that can't be written beside the library."""
        known_by = hashlib.sha256(os.fsencode(library.resolve())).hexdigest()[:16]
        self.places = (library.with_name(library.name + ".left"), elsewhere / f"{known_by}.left")
        self._kept: dict[str, frozenset[str]] | None = None

    def of(self, seminar: UUID) -> frozenset[str]:
        """The names of what was left in that seminar's article; nothing where the file can't be read."""
        return self._all().get(str(seminar), frozenset())

    def keep(self, seminar: UUID, names: frozenset[str]) -> None:
        """Have these names for that seminar, and no others, on the disk.

        Raises:
            WriteError: neither place can be written; they are known until the library closes.
        """
        kept = {**self._all(), str(seminar): names}
        self._kept = {one: left for one, left in kept.items() if left}
        self._write(_encoded(self._kept))

    def _write(self, data: bytes) -> None:
        beside, elsewhere = self.places
        for place in self.places:
            _set_aside(place)
        try:
            write_whole(beside, data)
        except WriteError:
            make_folder(elsewhere.parent)
            write_whole(elsewhere, data)
        else:
            with suppress(OSError):
                elsewhere.unlink(missing_ok=True)

    def _all(self) -> dict[str, frozenset[str]]:
        """Read once. Of two files the one elsewhere is newer: it is there only since the other refused."""
        if self._kept is None:
            found = (_read(place) for place in reversed(self.places))
            self._kept = next((kept for kept in found if kept is not None), {})
        return self._kept


def _encoded(kept: Mapping[str, frozenset[str]]) -> bytes:
    left = {seminar: sorted(names) for seminar, names in sorted(kept.items())}
    return json.dumps({"version": VERSION, "left": left}, indent=1).encode("ascii")


def _set_aside(place: Path) -> None:
    """A file that a later version wrote, or that is damaged, is not written over."""
    if place.exists() and _read(place) is None:
        with suppress(OSError):
            place.replace(place.with_name(place.name + ".aside"))


def _read(place: Path) -> dict[str, frozenset[str]] | None:
    """What stands in a file; None where there is none, or nothing that this version understands."""
    try:
        file = json.loads(place.read_bytes())
        if file["version"] != VERSION:
            return None
        return {
            seminar: frozenset(name for name in names if isinstance(name, str))
            for seminar, names in file["left"].items()
        }
    except (OSError, ValueError, RecursionError, TypeError, KeyError, AttributeError):
        return None
