# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where a seminar's recording is on this computer: chosen by its user, and told to nobody else."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol
from uuid import UUID


class RecordingFiles(Protocol):
    """Keeps where recordings are on this computer, outside the library: it may be opened on another one."""

    def of(self, seminar: UUID) -> Path | None:
        """The file of that seminar's recording; None where none was chosen. Never fails."""

    def keep(self, seminar: UUID, file: Path | None) -> None:
        """Remember a file, or that there is none. Raises `WriteError`; it is known until the program ends."""


class Hearing:
    """Use cases of the recording's file. It is never taken from a library or an imported file, only from the user."""

    def __init__(self, files: RecordingFiles) -> None:
        self._files = files

    def file_of(self, seminar: UUID) -> Path | None:
        """The file that was chosen for that seminar, if any."""
        return self._files.of(seminar)

    def keep_file(self, seminar: UUID, file: Path) -> None:
        """This is the recording of that seminar from now on. Raises `WriteError`."""
        self._files.keep(seminar, file.absolute())
