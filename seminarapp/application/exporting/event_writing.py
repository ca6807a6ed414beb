# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A whole series as schema.org data, for websites."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from seminarapp.application.files import write_whole
from seminarapp.application.ports.documents import Document
from seminarapp.application.publishing.publishing import EVENT_KIND, Exported, remark_of
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import Writing
from seminarapp.domain.errors import DocumentError


class EventFiles(Protocol):
    """Writes events for other programs."""

    def suffixes(self) -> tuple[str, ...]:
        """What events can be written as."""

    def series(self, title: str, description: str, materials: Sequence[Material]) -> Document:
        """The seminars as the parts of a series; every one has a beginning and a place."""


class EventWriting:
    """Use case of writing a series as events. An event is the same as that of the seminar alone."""

    def __init__(self, writing: Writing, files: EventFiles) -> None:
        self._writing = writing
        self._files = files

    def export(self, title: str, cards: Sequence[SeminarCard], target: Path, language: str) -> Exported:
        """Write these seminars, by time; what is no event yet is left out and told.

        Args:
            title: of the series.
            language: “sv” or “en”, of what there is to say about it.

        Raises:
            DocumentError: there is no such format, or none of the seminars has both date and place.
            WriteError: the target can't be written.
        """
        suffix = target.suffix.lower()
        if suffix not in self._files.suffixes():
            raise DocumentError(
                "{kind} can't be written as “{suffix}”: end the file's name in one of {suffixes}",
                kind=EVENT_KIND,
                suffix=suffix or "(no suffix)",
                suffixes=", ".join(self._files.suffixes()),
            )
        dated = [card for card in cards if card.starts_at is not None]
        placed = [card for card in dated if card.place.strip()]
        if not placed:
            raise DocumentError(
                "None of the seminars of “{title}” has both a date and a place: fill them in on the title cards",
                title=title,
            )
        materials = [self._writing.material(card.id) for card in placed]
        document = self._files.series(title, materials[0].plan.series_description, materials)
        write_whole(target, document.data)
        remarks = (
            *remark_of("undated", len(cards) - len(dated), language),
            *remark_of("placeless", len(dated) - len(placed), language),
        )
        return Exported(target, len(document.data), (*document.remarks, *remarks))
