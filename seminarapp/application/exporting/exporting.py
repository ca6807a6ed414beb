# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Exporting: every file that can be made of a seminar or of a series, each told with what it can't hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol
from uuid import UUID

from seminarapp.application.ports.views import Views
from seminarapp.application.publishing.lacking import lacks
from seminarapp.application.publishing.publishing import Exported, Publishing
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import material_of
from seminarapp.domain.errors import DocumentError, NotFoundError

_ALONE = ("schedule",)
"""What is written of one seminar as of a series that has but one."""


class WholeWriting(Protocol):
    """Writes a series as one file."""

    def export(self, title: str, cards: Sequence[SeminarCard], target: Path, language: str) -> Exported:
        """Write these seminars; `language` is that of what there is to say about it.

        Raises:
            DocumentError: there is no such format, or nothing to put into it.
            WriteError: the target can't be written.
        """


class Exporting:
    """Use cases of export for other programs."""

    def __init__(self, views: Views, publishing: Publishing, whole: Mapping[str, WholeWriting]) -> None:
        """`whole` is what a series can be written as, by kind."""
        self._views = views
        self._publishing = publishing
        self._whole = whole

    def of_a_series(self) -> frozenset[str]:
        """The kinds that a whole series can be written as."""
        return frozenset(self._whole)

    def of_seminar(
        self,
        seminar: UUID,
        kind: str,
        target: Path,
        spoken: str,
        export: Callable[[], Exported] | None = None,
    ) -> Exported:
        """Write one seminar.

        Args:
            spoken: “sv” or “en”, the user's language: what there is to say about the file.
            export: writes it, where that needs more than the kind and the target.

        Raises:
            DocumentError: there is no such kind, not in that format, or nothing to make it of.
            WriteError: the target can't be written.
        """
        material = material_of(self._views, seminar)
        if kind in _ALONE:
            written = self._whole[kind].export(_series_of(material), [material.plan.card], target, spoken)
        else:
            written = export() if export else self._publishing.export(seminar, kind, target)
        return _told(written, kind, [material], whole=False)

    def of_series(self, series: UUID, kind: str, target: Path, spoken: str) -> Exported:
        """Write the seminars of a series as one file.

        Raises:
            NotFoundError: there is no such series.
            DocumentError: there is no such kind of a series, not in that format, or nothing to make it of.
            WriteError: the target can't be written.
        """
        library = self._views.library()
        found = next((one for one in library.series if one.id == series), None)
        if found is None:
            raise NotFoundError("There is no such series: see the library")
        if kind not in self._whole:
            raise DocumentError(
                "{kind} can't be made of a whole series: choose one of {kinds}, or one of its seminars",
                kind=kind,
                kinds=", ".join(sorted(self._whole)),
            )
        cards = [card for card in library.seminars if card.series == series]
        written = self._whole[kind].export(found.title, cards, target, spoken)
        return _told(written, kind, (material_of(self._views, card.id) for card in cards), whole=True)


def _series_of(material: Material) -> str:
    """What a schedule of that seminar alone is called after."""
    card = material.plan.card
    return card.series_title or card.title


def _told(written: Exported, kind: str, materials: Iterable[Material], *, whole: bool) -> Exported:
    return replace(written, lacks=lacks(kind, list(materials), whole=whole))
