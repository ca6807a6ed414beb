# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where recordings are, without a disk."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID


class RecordingsInMemory:
    """Answers to `application.hearing.RecordingFiles`."""

    def __init__(self) -> None:
        self.kept: dict[UUID, Path] = {}

    def of(self, seminar: UUID) -> Path | None:
        return self.kept.get(seminar)

    def keep(self, seminar: UUID, file: Path | None) -> None:
        if file is None:
            self.kept.pop(seminar, None)
        else:
            self.kept[seminar] = file
