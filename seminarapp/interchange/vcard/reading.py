# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""vCards of version 4.0 and 3.0 as people for the directory."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace

from seminarapp.application.records.people import PeopleRecord, PersonRecord
from seminarapp.domain.errors import ReadError, SeminarappError
from seminarapp.interchange.content_lines import lines_of
from seminarapp.interchange.encoding import decoded, other_encoding
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.source import MEGABYTE
from seminarapp.interchange.vcard.card import Card
from seminarapp.interchange.vcard.lines import Property, property_of

MOST_BYTES = 40 * MEGABYTE
MOST_CARDS = 10_000
MOST_LINES = 2_000
"""Of one card."""

MOST_LINES_IN_ALL = 200_000
"""Of a file; what is folded counts once."""

_LONGEST_MARK = 40  # characters of a line that begins or ends a card, blanks included
_READABLE = ("3.0", "4.0")
_PERSON = "individual"


def begins_card(beginning: str) -> bool:
    """Whether a file that begins so holds vCards."""
    return beginning[:11].upper() == "BEGIN:VCARD"


def read_people(data: bytes, file: str) -> PeopleRecord:
    """Everybody in the file.

    Raises:
        ReadError: it isn't UTF-8, holds no vCard, breaks off within one, or has too many.
    """
    people: list[PersonRecord] = []
    remarks: list[SeminarappError] = []
    for number, properties in enumerate(_cards(data, file), start=1):
        if number > MOST_CARDS:
            raise ReadError(
                "{file} has more than {most} vCards: divide it", file=file, most=f"{MOST_CARDS:,}"
            )
        card = Card(properties)
        refused = _refused(card, number)
        if refused is None:
            people.append(card.person())
        else:
            remarks.append(refused)
    if not people and not remarks:
        raise ReadError("{file} holds no vCard: export the contacts again as vCard (.vcf)", file=file)
    return PeopleRecord(tuple(people), tuple(remarks))


def _refused(card: Card, number: int) -> ReadError | None:
    """Why a card is left out, if it is."""
    name = excerpt(card.name)
    if card.version not in _READABLE:
        return ReadError(
            "vCard {number}, “{name}”, is of version {version} and was left out: export it as 3.0 or 4.0",
            number=number,
            name=name,
            version=excerpt(card.version or "?"),
        )
    if card.kind != _PERSON:
        return ReadError(
            "vCard {number}, “{name}”, is of no person ({what}) and was left out",
            number=number,
            name=name,
            what=excerpt(card.kind),
        )
    if not card.name:
        return ReadError("vCard {number} has no name and was left out", number=number)
    return None


def _cards(data: bytes, file: str) -> Iterator[list[Property]]:
    """The properties of one card after another; a card within a card is passed over."""
    properties: list[Property] = []
    depth = lines = 0
    if other_encoding(data) or b"\0" in data:
        decoded(data, file)  # refuses it, and says how to save it
    for in_all, (line, cut) in enumerate(lines_of(data.removeprefix(BOM_UTF8)), start=1):
        mark = line.strip().upper() if len(line) < _LONGEST_MARK else b""
        lines += 1
        _require_few(lines, in_all, file)
        if mark == b"BEGIN:VCARD":
            depth += 1
            if depth == 1:
                properties = []
        elif mark == b"END:VCARD":
            depth = max(0, depth - 1)
            if depth == 0:
                yield properties
                lines = 0
        elif depth == 1:
            found = property_of(_decoded(line, data, file, cut=cut))
            if found is not None:
                properties.append(replace(found, cut=cut))
    if depth:
        raise ReadError("{file} breaks off within a vCard: export it again", file=file)


def _require_few(lines: int, in_all: int, file: str) -> None:
    if lines > MOST_LINES:
        raise ReadError(
            "{file} has a vCard of more than {most} lines: leave it out",
            file=file,
            most=f"{MOST_LINES:,}",
        )
    if in_all > MOST_LINES_IN_ALL:
        raise ReadError(
            "{file} has more than {most} lines: divide it into several files",
            file=file,
            most=f"{MOST_LINES_IN_ALL:,}",
        )


def _decoded(line: bytes, data: bytes, file: str, *, cut: bool) -> str:
    """A line as text; what was cut may end within a character."""
    try:
        return line.decode("utf-8", "ignore" if cut else "strict")
    except UnicodeDecodeError:
        decoded(data, file)  # names the line as the file has it
        raise ReadError("{file} is not UTF-8: open it in an editor and save it as UTF-8", file=file) from None
