# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One door for all files from outside."""

from __future__ import annotations

from pathlib import Path

from seminarapp.application.ports.files import ReadContent
from seminarapp.application.records.pasted_people import Layout, Pasted
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.records.people_table import TableRecord
from seminarapp.interchange.recognise import Kind, is_card, recognised
from seminarapp.interchange.source import read_bytes, refuse_larger


class FileReaders:
    """Answers to the port `Readers`. Reads; never writes, never follows what a file points at."""

    def read(self, path: Path, kind: str | None = None) -> ReadContent:
        """The file's content; its kind is found by content when None is given.

        Raises:
            ReadError: what is wrong, where, and the remedy.
        """
        from seminarapp.interchange.chat import reading as chat
        from seminarapp.interchange.schedule import calendar_events, frab, pretalx
        from seminarapp.interchange.seminarfile import reading as seminar_file
        from seminarapp.interchange.webvtt import reading as transcript

        data = read_bytes(path, max(seminar_file.MOST_BYTES, transcript.MOST_BYTES))
        match recognised(data, path.name, kind):
            case Kind.SEMINAR:
                return seminar_file.read_seminar(data, path.name)
            case Kind.TRANSCRIPT:
                refuse_larger(path, len(data), transcript.MOST_BYTES)
                return transcript.read_transcript(data, path.name)
            case Kind.CHAT:
                refuse_larger(path, len(data), chat.MOST_BYTES)
                return chat.read_chat(data, path.name)
            case Kind.PEOPLE:
                return _people(data, path)
            case Kind.ICS:
                refuse_larger(path, len(data), calendar_events.MOST_BYTES)
                return calendar_events.read_calendar(data, path.name)
            case Kind.FRAB:
                refuse_larger(path, len(data), frab.MOST_BYTES)
                return frab.read_frab(data, path.name)
            case Kind.PRETALX:
                refuse_larger(path, len(data), pretalx.MOST_BYTES)
                return pretalx.read_pretalx(data, path.name)

    def read_pasted(self, pasted: Pasted, layout: Layout | None = None) -> TableRecord | PeopleRecord:
        """The people in what was pasted; how it is divided is found out when None is given.

        Raises:
            ReadError: what is wrong, and the remedy.
        """
        from seminarapp.interchange.lists.pasted import read_pasted

        return read_pasted(pasted, layout)


def _people(data: bytes, path: Path) -> PeopleRecord | TableRecord:
    """Cards, or a list whose columns somebody may have to sort out."""
    from seminarapp.interchange.lists import text, workbook
    from seminarapp.interchange.vcard import reading as vcard

    if workbook.is_workbook(data):
        refuse_larger(path, len(data), workbook.MOST_BYTES)
        return workbook.read_workbook(data, path.name)
    if is_card(data) or path.suffix.lower() == ".vcf":
        refuse_larger(path, len(data), vcard.MOST_BYTES)
        return vcard.read_people(data, path.name)
    refuse_larger(path, len(data), text.MOST_BYTES)
    return text.read_list(data, path.name)
