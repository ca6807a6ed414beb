# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A whole series as one calendar, to be subscribed to or sent out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from seminarapp.application.files import write_whole
from seminarapp.application.publishing.publishing import CALENDAR_KIND, Exported, remark_of
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import Writing
from seminarapp.domain.errors import DocumentError

SUFFIX = ".ics"


class CalendarFiles(Protocol):
    """Writes calendars for other programs."""

    def calendar(self, title: str, materials: Sequence[Material]) -> bytes:
        """The seminars as entries of one calendar of that title; every one has a beginning."""


class CalendarWriting:
    """Use case of writing a series as a calendar. An entry is the same as that of the seminar alone."""

    def __init__(self, writing: Writing, files: CalendarFiles) -> None:
        self._writing = writing
        self._files = files

    def export(self, title: str, cards: Sequence[SeminarCard], target: Path, language: str) -> Exported:
        """Write these seminars as a calendar.

        Args:
            title: of the series.
            language: “sv” or “en”, of what there is to say about it.

        Raises:
            DocumentError: the target doesn't end in .ics, or none of the seminars has a date.
            WriteError: the target can't be written.
        """
        if target.suffix.lower() != SUFFIX:
            raise DocumentError(
                "{kind} can't be written as “{suffix}”: end the file's name in one of {suffixes}",
                kind=CALENDAR_KIND,
                suffix=target.suffix or "(no suffix)",
                suffixes=SUFFIX,
            )
        dated = [card for card in cards if card.starts_at is not None]
        if not dated:
            raise DocumentError("“{title}” has no date: say in the plan when it begins", title=title)
        writing = self._writing
        materials = [writing.with_revision(writing.material(card.id)) for card in dated]
        data = self._files.calendar(title, materials)
        write_whole(target, data)
        return Exported(target, len(data), remark_of("undated", len(cards) - len(dated), language))
