# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where recordings are on this computer, in a file of this user's."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

from seminarapp.application.files import make_folder, write_whole


class KeptRecordingFiles:
    """Answers to `application.hearing.RecordingFiles`."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._kept: dict[str, str] | None = None

    def of(self, seminar: UUID) -> Path | None:
        """The file of that seminar's recording; None where none was chosen, or what was kept can't be read."""
        kept = self._all().get(str(seminar))
        return Path(kept) if kept else None

    def keep(self, seminar: UUID, file: Path | None) -> None:
        """Remember a file, or that there is none. Raises `WriteError`; it is known until the program ends."""
        kept = {**self._all(), str(seminar): str(file) if file is not None else ""}
        self._kept = {one: path for one, path in kept.items() if path}
        make_folder(self.place.parent)
        write_whole(self.place, json.dumps(self._kept, indent=1).encode("ascii"))

    def _all(self) -> dict[str, str]:
        if self._kept is None:
            try:
                read = json.loads(self.place.read_bytes())
                self._kept = {one: path for one, path in read.items() if isinstance(path, str)}
            except (OSError, ValueError, RecursionError, AttributeError):
                self._kept = {}
        return self._kept
