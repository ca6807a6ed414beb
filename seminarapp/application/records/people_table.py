# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of people as rows and columns, and which column says what: guessed from the heads, corrected by the user."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from seminarapp.application.records.import_lines import Reason
from seminarapp.application.records.pasted_people import Layout
from seminarapp.application.records.people import PeopleRecord, PersonRecord, RoleRecord
from seminarapp.application.records.registration_list import Registrant
from seminarapp.domain.errors import ReadError
from seminarapp.domain.particulars import is_address


class Column(StrEnum):
    """What a column of a list may say. The values are what `import --map` takes."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    TITLE = "title"
    ORGANISATION = "organisation"
    EMAIL = "email"
    PHONE = "phone"
    NOTE = "note"


Columns = Mapping[Column, int]
"""Which column says what, counted from 0."""

_HEADS: Mapping[Column, tuple[str, ...]] = {
    Column.FIRST_NAME: ("förnamn", "tilltalsnamn", "first name", "firstname", "given name", "fname"),
    Column.LAST_NAME: ("efternamn", "last name", "lastname", "surname", "family name", "lname"),
    Column.EMAIL: (
        *("e-post", "epost", "e-postadress", "epostadress", "mejl", "mejladress", "mail", "mailadress"),
        *("email", "e-mail", "email address", "e-mail address"),
    ),
    Column.PHONE: (
        "telefon",
        "telefonnummer",
        "mobil",
        "mobilnummer",
        "phone",
        "phone number",
        "mobile",
        "cell",
    ),
    Column.ORGANISATION: (
        *("organisation", "organization", "företag", "arbetsplats", "arbetsgivare", "myndighet", "kommun"),
        *("förening", "skola", "lärosäte", "company", "employer", "affiliation", "organisation/företag"),
    ),
    Column.TITLE: (
        "titel",
        "befattning",
        "roll",
        "yrke",
        "yrkesroll",
        "title",
        "job title",
        "position",
        "role",
    ),
    Column.NOTE: (
        *(
            "anteckning",
            "kommentar",
            "övrigt",
            "meddelande",
            "specialkost",
            "kost",
            "allergier",
            "tillgänglighet",
        ),
        *("note", "notes", "comment", "comments", "dietary requirements", "accessibility", "other"),
    ),
    Column.NAME: (
        *("namn", "fullständigt namn", "för- och efternamn", "deltagare", "deltagarnamn", "deltagarens namn"),
        *("name", "full name", "attendee", "attendee name", "participant", "participant name"),
    ),
}
_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class TableRecord:
    """A list as it stands in the file.

    Attributes:
        heads: what each column is called; by its number where the list has no heads.
        rows: the cells, as many a row as there are heads.
        first: where the first row stands in the file, counted from 1.
        columns: which column is likely to say what.
        remarks: how the file was read.
        headed: whether the heads stand in the list; else they are only numbers or names of ours.
        layout: how pasted text was divided; None for a file.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int = 1
    columns: Columns = field(default_factory=dict)
    remarks: tuple[Reason, ...] = ()
    headed: bool = True
    layout: Layout | None = None


def guessed(heads: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> dict[Column, int]:
    """Which column is likely to say what: by its head, else by what stands in it."""
    plain = [_plain(head) for head in heads]
    found: dict[Column, int] = {}
    for whole in (True, False):
        for column, names in _HEADS.items():
            if (
                column not in found
                and (place := _named(plain, names, set(found.values()), whole=whole)) is not None
            ):
                found[column] = place
    if Column.EMAIL not in found:
        mails = [sum(is_address(row[at]) for row in rows[:_LOOKED_AT]) for at in range(len(heads))]
        if any(mails):
            found[Column.EMAIL] = mails.index(max(mails))
    if not found.keys() & {Column.NAME, Column.FIRST_NAME, Column.LAST_NAME}:
        free = [at for at in range(len(heads)) if at not in found.values()]
        if free and rows:
            found[Column.NAME] = max(
                free, key=lambda at: sum(_like_a_name(row[at]) for row in rows[:_LOOKED_AT])
            )
    return found


def known_heads(cells: Sequence[str]) -> int:
    """How many of the cells are heads of a list, word for word."""
    names = {name for several in _HEADS.values() for name in several}
    return sum(_plain(cell) in names for cell in cells)


def chosen(table: TableRecord, wishes: Mapping[str, str]) -> dict[Column, int]:
    """The guess, with what the user says otherwise.

    Args:
        wishes: names of `Column` to heads of the list, or to the column's number; "" for none.

    Raises:
        ReadError: there is no such thing to say, or no such column.
    """
    columns = dict(table.columns)
    for name, head in wishes.items():
        if name not in list(Column):
            raise ReadError("A list can't say “{name}”: use {names}", name=name[:60], names=", ".join(Column))
        column = Column(name)
        if not head.strip():
            columns.pop(column, None)
            continue
        place = _place_of(table, head)
        if place is None:
            raise ReadError(
                "The list has no column “{head}”: use one of {heads}",
                head=head[:60],
                heads=", ".join(one[:30] for one in table.heads[:20]),
            )
        columns = {known: at for known, at in columns.items() if at != place}
        columns[column] = place
    return columns


def registrants_of(table: TableRecord, columns: Columns) -> tuple[Registrant, ...]:
    """Everybody on the list, as participants. A title is no part of a registration; a phone number is noted."""
    return tuple(
        Registrant(
            _name(row, columns),
            _cell(row, columns, Column.ORGANISATION),
            _cell(row, columns, Column.EMAIL),
            ", ".join(part for one in (Column.NOTE, Column.PHONE) if (part := _cell(row, columns, one))),
            place=table.first + number,
        )
        for number, row in enumerate(table.rows)
        if any(cell.strip() for cell in row)
    )


def registrants_in(content: TableRecord | PeopleRecord, columns: Columns) -> tuple[Registrant, ...]:
    """Everybody on a list or on vCards, as participants."""
    if isinstance(content, TableRecord):
        return registrants_of(content, columns)
    return tuple(
        Registrant(
            person.name,
            person.roles[0].organisation if person.roles else "",
            next(iter(person.emails), ""),
            next(iter(person.phones), ""),
            place=place,
        )
        for place, person in enumerate(content.people, start=1)
    )


def people_in(content: TableRecord | PeopleRecord, columns: Columns) -> PeopleRecord:
    """Everybody on a list or on vCards, for the directory or a panel."""
    return people_of(content, columns) if isinstance(content, TableRecord) else content


def people_of(table: TableRecord, columns: Columns) -> PeopleRecord:
    """Everybody on the list, for the directory; who has no name is left out there, and told."""
    people = []
    for row in table.rows:
        if not any(cell.strip() for cell in row):
            continue
        name = _name(row, columns)
        title, organisation = (_cell(row, columns, one) for one in (Column.TITLE, Column.ORGANISATION))
        mail, phone = (_cell(row, columns, one) for one in (Column.EMAIL, Column.PHONE))
        people.append(
            PersonRecord(
                name,
                roles=(RoleRecord(title=title, organisation=organisation),) if title or organisation else (),
                emails=(mail,) if mail else (),
                phones=(phone,) if phone else (),
            )
        )
    return PeopleRecord(tuple(people))


def _place_of(table: TableRecord, head: str) -> int | None:
    plain = [_plain(one) for one in table.heads]
    if _plain(head) in plain:
        return plain.index(_plain(head))
    number = head.strip()
    if number.isascii() and number.isdigit() and len(number) < 5 and 1 <= int(number) <= len(plain):
        return int(number) - 1
    return None


def _named(heads: list[str], names: tuple[str, ...], taken: set[int], *, whole: bool) -> int | None:
    for name in names:
        for at, head in enumerate(heads):
            if at not in taken and (head == name if whole else name in head.split() or f"{name}:" in head):
                return at
    return None


def _plain(head: str) -> str:
    """A head without what differs from list to list: capitals, repeated blanks, a mark of what must be filled in."""
    return " ".join(unicodedata.normalize("NFC", head[:200]).casefold().replace("*", " ").split()).rstrip(
        ":? "
    )


def _like_a_name(cell: str) -> bool:
    words = cell.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() for word in words) and "@" not in cell


def _cell(row: Sequence[str], columns: Columns, column: Column) -> str:
    at = columns.get(column)
    return " ".join(row[at].split()) if at is not None and at < len(row) else ""


def _name(row: Sequence[str], columns: Columns) -> str:
    """The name, or first and last name."""
    name = _cell(row, columns, Column.NAME)
    parts = (_cell(row, columns, Column.FIRST_NAME), _cell(row, columns, Column.LAST_NAME))
    return name or " ".join(part for part in parts if part)
