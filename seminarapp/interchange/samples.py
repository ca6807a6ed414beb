# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sample panel that is shipped: a series of three seminars, in Swedish and in English, as seminar files."""

from __future__ import annotations

from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.interchange.seminarfile.reading import read_seminar
from seminarapp.settings import resources


class ShippedSamples:
    """Answers to `application.ports.Samples` from `resources/sample/`."""

    def records(self, language: str) -> tuple[SeminarRecord, ...]:
        """The sample series in “sv” or “en”, part by part."""
        folder = resources().joinpath("sample", language)
        files = sorted(
            (file for file in folder.iterdir() if file.name.endswith(".json")), key=lambda file: file.name
        )
        return tuple(read_seminar(file.read_bytes(), file.name) for file in files)
