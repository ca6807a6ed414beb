# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files of other programs: reading them, and writing them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Protocol

from seminarapp.application.records.chat import ChatRecord
from seminarapp.application.records.pasted_people import Layout, Pasted
from seminarapp.application.records.people import PeopleRecord, PersonRecord
from seminarapp.application.records.people_table import TableRecord
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.application.records.transcript import TranscriptRecord

ReadContent = SeminarRecord | TranscriptRecord | ChatRecord | PeopleRecord | ScheduleRecord | TableRecord
"""What a file from outside may hold."""


class Pictures(Protocol):
    """Makes pictures from outside fit to be kept."""

    def portrait(self, data: bytes) -> bytes:
        """A JPEG or PNG as a small JPEG without anything hidden in it, upright, on white where it was see-through.

        Raises:
            ReadError: it is no such picture, too large, or damaged; the message says which.
        """

    def portrait_in(self, path: Path) -> bytes:
        """The same of a picture in a file.

        Raises:
            ReadError: the file can't be read, or is no such picture.
        """


class Readers(Protocol):
    """Reads other people's files. All of it or nothing; nothing is recorded by reading."""

    def read(self, path: Path, kind: str | None) -> ReadContent:
        """The file's content; its kind is found by content when None is given.

        Raises:
            ReadError: what is wrong, where, and the remedy.
        """

    def read_pasted(self, pasted: Pasted, layout: Layout | None) -> TableRecord | PeopleRecord:
        """The people in what was pasted; how it is divided is found out when None is given.

        Raises:
            ReadError: what is wrong, and the remedy.
        """


class PeopleFiles(Protocol):
    """Writes people for other programs."""

    def write(self, people: Iterable[PersonRecord], day: date) -> bytes:
        """The people as vCards, version 4.0, UTF-8; their present role is that of the day."""


class ScheduleFiles(Protocol):
    """Writes schedules for other programs."""

    def suffixes(self) -> tuple[str, ...]:
        """What a schedule can be written as."""

    def write(self, schedule: ScheduleRecord, suffix: str) -> bytes:
        """The schedule in the format of that suffix; every event has a beginning."""


class Samples(Protocol):
    """Gives the sample panel: invented people who talk about something real."""

    def records(self, language: str) -> tuple[SeminarRecord, ...]:
        """The sample series in “sv” or “en”, part by part."""


class SeminarFiles(Protocol):
    """Writes the seminar file."""

    def write(self, record: SeminarRecord) -> bytes:
        """The record as a seminar file, version 1, UTF-8."""
