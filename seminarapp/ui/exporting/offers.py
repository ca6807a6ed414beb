# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can be exported, in the reader's words: adding a kind of file adds an entry here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from seminarapp.application.exporting.schedule_writing import SCHEDULE_KIND
from seminarapp.application.publishing.publishing import (
    CALENDAR_KIND,
    CAPTIONS_KIND,
    EVENT_KIND,
    SEMINAR_KIND,
)
from seminarapp.ui.actions import QT_TRANSLATE_NOOP
from seminarapp.ui.file_export import Format
from seminarapp.ui.widgets.entries.entry import Entry

_CONTEXT = "Exports"


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of file.

    Attributes:
        name, use: English, marked for translation: what it is, and what it is good for.
        formats: suffixes, each with what the file dialog calls such a file (marked, too); the first is proposed.
        whole: whether a series can be one such file.
    """

    kind: str
    name: str
    use: str
    icon: str
    formats: tuple[tuple[str, str], ...]
    whole: bool = False

    @property
    def entry(self) -> Entry:
        """Its line in the list, in the user's language."""
        return Entry(self.kind, _said(self.name), icon=self.icon, note=_said(self.use))

    @property
    def title(self) -> str:
        """What it is, in the user's language."""
        return _said(self.name)

    @property
    def said_formats(self) -> tuple[Format, ...]:
        """The formats in the user's language."""
        return tuple(Format(suffix, _said(name)) for suffix, name in self.formats)


OFFERS = (
    Offer(
        CALENDAR_KIND,
        QT_TRANSLATE_NOOP("Exports", "Calendar"),
        QT_TRANSLATE_NOOP("Exports", "When, where and who, for Outlook and every other calendar"),
        "calendar",
        ((".ics", QT_TRANSLATE_NOOP("Exports", "Calendar (iCalendar)")),),
        whole=True,
    ),
    Offer(
        SCHEDULE_KIND,
        QT_TRANSLATE_NOOP("Exports", "Schedule"),
        QT_TRANSLATE_NOOP("Exports", "For conference programs and apps that show schedules"),
        "list",
        (
            (".xml", QT_TRANSLATE_NOOP("Exports", "Schedule (frab XML)")),
            (".json", QT_TRANSLATE_NOOP("Exports", "Schedule (pretalx JSON)")),
        ),
        whole=True,
    ),
    Offer(
        EVENT_KIND,
        QT_TRANSLATE_NOOP("Exports", "Event for the web"),
        QT_TRANSLATE_NOOP(
            "Exports", "What websites and search engines read (schema.org); needs date and place"
        ),
        "search",
        (
            (".jsonld", QT_TRANSLATE_NOOP("Exports", "Event (JSON-LD)")),
            (".json", QT_TRANSLATE_NOOP("Exports", "Event (JSON)")),
        ),
        whole=True,
    ),
    Offer(
        "participants",
        QT_TRANSLATE_NOOP("Exports", "Participants"),
        QT_TRANSLATE_NOOP("Exports", "Who is registered, as a table"),
        "users",
        (
            (".xlsx", QT_TRANSLATE_NOOP("Exports", "Excel workbook")),
            (".csv", QT_TRANSLATE_NOOP("Exports", "Table (CSV)")),
        ),
    ),
    Offer(
        "captures",
        QT_TRANSLATE_NOOP("Exports", "Notes and quotes"),
        QT_TRANSLATE_NOOP("Exports", "As a table, with nothing that is off the record"),
        "quote",
        (
            (".xlsx", QT_TRANSLATE_NOOP("Exports", "Excel workbook")),
            (".csv", QT_TRANSLATE_NOOP("Exports", "Table (CSV)")),
            (".json", QT_TRANSLATE_NOOP("Exports", "Data for programs (JSON)")),
        ),
    ),
    Offer(
        CAPTIONS_KIND,
        QT_TRANSLATE_NOOP("Exports", "Captions"),
        QT_TRANSLATE_NOOP("Exports", "The transcript, for the recording"),
        "captions",
        (
            (".vtt", QT_TRANSLATE_NOOP("Exports", "Captions (WebVTT)")),
            (".srt", QT_TRANSLATE_NOOP("Exports", "Captions (SubRip)")),
        ),
    ),
    Offer(
        "chapters",
        QT_TRANSLATE_NOOP("Exports", "Chapters"),
        QT_TRANSLATE_NOOP("Exports", "For the description of a video, or as a track of its own"),
        "list",
        (
            (".txt", QT_TRANSLATE_NOOP("Exports", "Chapters as text")),
            (".vtt", QT_TRANSLATE_NOOP("Exports", "Chapters (WebVTT)")),
        ),
    ),
    Offer(
        SEMINAR_KIND,
        QT_TRANSLATE_NOOP("Exports", "Seminar file"),
        QT_TRANSLATE_NOOP("Exports", "Plan, notes and article, for another library"),
        "save",
        ((".seminar.json", QT_TRANSLATE_NOOP("Exports", "Seminar file")),),
    ),
)


def offers(*, whole: bool) -> tuple[Offer, ...]:
    """What a series can be written as, or one seminar."""
    return tuple(offer for offer in OFFERS if offer.whole or not whole)


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
