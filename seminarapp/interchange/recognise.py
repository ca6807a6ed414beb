# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What kind of file it is: as the user says, or by its first bytes; its name decides only where those are silent."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.chat.reading import begins_chat
from seminarapp.interchange.encoding import other_encoding
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.lists.text import begins_list
from seminarapp.interchange.lists.workbook import is_workbook
from seminarapp.interchange.vcard.reading import begins_card
from seminarapp.interchange.webvtt.plain import begins_in_first_hour, begins_plain
from seminarapp.interchange.webvtt.subrip import begins_subrip

HEAD = 1024
"""So many first bytes are looked at."""


class Kind(StrEnum):
    """What can be imported, by the names that `import --as` takes."""

    SEMINAR = "seminar"
    TRANSCRIPT = "transcript"
    CHAT = "chat"
    PEOPLE = "people"
    ICS = "ics"
    FRAB = "frab"
    PRETALX = "pretalx"


_BY_SUFFIX = {
    ".json": Kind.SEMINAR,
    ".vtt": Kind.TRANSCRIPT,
    ".srt": Kind.TRANSCRIPT,
    ".vcf": Kind.PEOPLE,
    ".csv": Kind.PEOPLE,
    ".tsv": Kind.PEOPLE,
    ".xlsx": Kind.PEOPLE,
    ".ics": Kind.ICS,
    ".xml": Kind.FRAB,
}
_BY_BEGINNING = (
    ("WEBVTT", Kind.TRANSCRIPT),
    ("BEGIN:VCALENDAR", Kind.ICS),
    ("<?xml", Kind.FRAB),
    ("<schedule", Kind.FRAB),
)
_SCHEDULE = re.compile(r'"schedule"\s*:')
_OURS = '"seminarapp.seminar"'


def recognised(head: bytes, file: str, wanted: str | None = None) -> Kind:
    """The kind of the file whose first bytes are given.

    A file that is named as ours but isn't gets its kind from its name, so that its reader can say what is wrong.

    Args:
        wanted: the kind that the user says it is; None to find out.

    Raises:
        ReadError: there is no such kind, or none that the content fits.
    """
    if wanted is not None:
        return _named(wanted)
    beginning = _beginning(head)
    if beginning.startswith("{"):
        foreign = _SCHEDULE.search(beginning) and _OURS not in beginning
        return Kind.PRETALX if foreign else Kind.SEMINAR
    for sign, kind in _BY_BEGINNING:
        if beginning.startswith(sign):
            return kind
    if begins_card(beginning) or is_workbook(head) or begins_list(beginning):
        return Kind.PEOPLE
    if begins_subrip(beginning):
        return Kind.TRANSCRIPT
    if begins_chat(beginning) and not begins_in_first_hour(beginning):
        return Kind.CHAT
    if begins_plain(_whole_lines(beginning, head)):
        return Kind.TRANSCRIPT
    suffix = PurePath(file).suffix.lower()
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    raise ReadError(
        "{file} is not a kind of file that can be imported: choose a seminar file (.seminar.json), a transcript "
        "in WebVTT, SubRip or as “Name: words” (.vtt, .srt, .txt), a chat saved as text (.txt), a schedule as "
        "iCalendar, frab XML or pretalx JSON (.ics, .xml, .json), or people (.vcf, .csv, .xlsx)",
        file=file,
    )


def is_card(head: bytes) -> bool:
    """Whether a file begins as a vCard."""
    return begins_card(_beginning(head))


def _beginning(head: bytes) -> str:
    return head[:HEAD].decode(other_encoding(head) or "utf-8", errors="replace").lstrip("\ufeff").lstrip()


def _whole_lines(beginning: str, head: bytes) -> str:
    """Without the line that may go on after what is looked at; a single one is looked at as far as it is known."""
    whole = beginning.rpartition("\n")[0] if len(head) >= HEAD else beginning
    return whole or beginning


def _named(wanted: str) -> Kind:
    try:
        return Kind(wanted)
    except ValueError:
        raise ReadError(
            "There is no kind “{kind}” to import: use one of {kinds}",
            kind=excerpt(wanted),
            kinds=", ".join(Kind),
        ) from None
