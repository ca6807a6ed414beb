# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which files for other programs there are and in which formats: adding one adds a writer and a line here."""

from __future__ import annotations

from collections.abc import Callable

from seminarapp.application.exporting.capture_table import capture_rows
from seminarapp.application.ports.documents import Document
from seminarapp.application.publishing.publishing import remark_of
from seminarapp.application.recording.captioning import captions_of
from seminarapp.application.recording.chapters import chapters_of, require_enough
from seminarapp.application.views.material import Material
from seminarapp.domain.errors import DocumentError
from seminarapp.interchange.captions import subrip, webvtt
from seminarapp.interchange.chapters import description, webvtt_chapters

Writer = Callable[[Material, str], Document]


def _chapter_list(material: Material, language: str) -> Document:
    chapters = chapters_of(material, language)
    require_enough(chapters, material.plan.card.title)
    return Document(description(chapters.chapters), chapters.remarks)


def _chapter_track(material: Material, language: str) -> Document:
    chapters = chapters_of(material, language)
    return Document(webvtt_chapters(chapters.chapters), chapters.remarks)


def _webvtt(material: Material, language: str) -> Document:
    return Document(webvtt(captions_of(material), language))


def _subrip(material: Material, _language: str) -> Document:
    return Document(subrip(captions_of(material)))


def _csv(material: Material, _language: str) -> Document:
    from seminarapp.interchange.tables import as_csv

    return Document(as_csv(capture_rows(material)))


def _workbook(material: Material, language: str) -> Document:
    from seminarapp.interchange.tables import as_workbook, too_long

    rows = capture_rows(material)
    cut = remark_of("cut", too_long(rows), language)
    return Document(as_workbook(rows, material.plan.card.title), cut)


def _json(material: Material, _language: str) -> Document:
    from seminarapp.interchange.tables import as_json

    return Document(as_json(capture_rows(material)))


def _participant_list(material: Material, _language: str) -> Document:
    from seminarapp.interchange.tables import participants_as_csv

    return Document(participants_as_csv(material.participants))


def _participant_workbook(material: Material, _language: str) -> Document:
    from seminarapp.interchange.tables import participants_as_workbook

    return Document(participants_as_workbook(material.participants, material.plan.card.title))


def _calendar(material: Material, _language: str) -> Document:
    from seminarapp.interchange.calendar import calendar

    return Document(calendar(material))


_KINDS: dict[str, dict[str, Writer]] = {
    "chapters": {".txt": _chapter_list, ".vtt": _chapter_track},
    "captions": {".vtt": _webvtt, ".srt": _subrip},
    "captures": {".csv": _csv, ".xlsx": _workbook, ".json": _json},
    "participants": {".csv": _participant_list, ".xlsx": _participant_workbook},
    "calendar": {".ics": _calendar},
}


class FileMaker:
    """Makes files for other programs (`application.ports.Documents`)."""

    def kinds(self) -> dict[str, tuple[str, ...]]:
        """The kinds of files, each with its suffixes."""
        return {kind: tuple(writers) for kind, writers in _KINDS.items()}

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        """Make one file.

        Raises:
            DocumentError: no such kind, not in that format, or the seminar has nothing to make it of.
        """
        writer = _KINDS.get(kind, {}).get(suffix)
        if writer is None:
            raise DocumentError("There is no file “{kind}” as {suffix}", kind=kind, suffix=suffix)
        return writer(material, language)
