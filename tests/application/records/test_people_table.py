# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which column of a list says what."""

from __future__ import annotations

import pytest

from seminarapp.application.records.people import PeopleRecord, PersonRecord, RoleRecord
from seminarapp.application.records.people_table import (
    Column,
    TableRecord,
    chosen,
    guessed,
    known_heads,
    people_in,
    people_of,
    registrants_in,
    registrants_of,
)
from seminarapp.application.records.registration_list import Registrant
from seminarapp.domain.errors import ReadError

NAME, FIRST, LAST = Column.NAME, Column.FIRST_NAME, Column.LAST_NAME
MAIL, ORGANISATION, TITLE = Column.EMAIL, Column.ORGANISATION, Column.TITLE


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (["Namn", "E-post", "Organisation"], {NAME: 0, MAIL: 1, ORGANISATION: 2}),
        (["Förnamn *", "Efternamn *", "E-postadress:"], {FIRST: 0, LAST: 1, MAIL: 2}),
        (
            ["Order #", "Order Date", "First Name", "Last Name", "Email", "Job Title", "Company"],
            {FIRST: 2, LAST: 3, MAIL: 4, TITLE: 5, ORGANISATION: 6},
        ),
        (
            [
                "Id",
                "Starttid",
                "E-post",
                "Namn",
                "Vad heter du?",
                "Vilken organisation företräder du?",
                "Specialkost",
            ],
            {MAIL: 2, NAME: 3, ORGANISATION: 5, Column.NOTE: 6},
        ),
        (["NAME", "Mobil", "Befattning"], {NAME: 0, Column.PHONE: 1, TITLE: 2}),
    ],
)
def test_heads_of_real_lists_are_known_in_both_languages(
    heads: list[str], expected: dict[Column, int]
) -> None:
    assert guessed(heads) == expected


def test_without_heads_the_cells_tell() -> None:
    rows = [("17", "sara@example.org", "Sara Lind"), ("18", "olof@example.org", "Olof Åkesson")]
    assert guessed(["1", "2", "3"], rows) == {MAIL: 1, NAME: 2}


def test_heads_are_counted_word_for_word() -> None:
    assert known_heads(["Namn", "e-post ", "Sara Lind"]) == 2


TABLE = TableRecord(
    ("Namn", "Mejl", "Arbetsplats", "Titel", "Mobil", "Kost"),
    (
        ("Sara  Lind", "sara@example.org", "Kommunen", "jurist", "070-1", "vegan"),
        ("", "", "", "", "", ""),
        ("", "olof@example.org", "", "", "", ""),
    ),
    first=2,
    columns=guessed(("Namn", "Mejl", "Arbetsplats", "Titel", "Mobil", "Kost")),
)


def test_a_row_is_a_participant_in_its_place() -> None:
    assert registrants_of(TABLE, TABLE.columns) == (
        Registrant("Sara Lind", "Kommunen", "sara@example.org", "vegan, 070-1", place=2),
        Registrant("", "", "olof@example.org", "", place=4),
    )


def test_a_row_is_somebody_for_the_directory() -> None:
    record = people_of(TABLE, TABLE.columns)
    assert record.people == (
        PersonRecord(
            "Sara Lind",
            roles=(RoleRecord("jurist", "Kommunen"),),
            emails=("sara@example.org",),
            phones=("070-1",),
        ),
        PersonRecord("", emails=("olof@example.org",)),
    )


def test_cards_are_participants_and_people_alike() -> None:
    cards = PeopleRecord(
        (
            PersonRecord(
                "Sara Lind", (RoleRecord("jurist", "Kommunen"),), emails=("s@x.example",), phones=("070-1",)
            ),
            PersonRecord("Bo Ek"),
        )
    )
    assert registrants_in(cards, {}) == (
        Registrant("Sara Lind", "Kommunen", "s@x.example", "070-1", place=1),
        Registrant("Bo Ek", place=2),
    )
    assert people_in(cards, {}) is cards
    assert people_in(TABLE, TABLE.columns) == people_of(TABLE, TABLE.columns)
    assert registrants_in(TABLE, TABLE.columns) == registrants_of(TABLE, TABLE.columns)


def test_first_and_last_name_make_a_name() -> None:
    table = TableRecord(("Efternamn", "Förnamn"), (("Lind", "Sara"), ("Ek", "")))
    names = [one.name for one in registrants_of(table, {FIRST: 1, LAST: 0})]
    assert names == ["Sara Lind", "Ek"]


def test_the_user_says_otherwise_by_head_or_number() -> None:
    columns = chosen(TABLE, {"organisation": "titel", "note": "3", "phone": ""})
    assert columns == {NAME: 0, MAIL: 1, ORGANISATION: 3, Column.NOTE: 2}


@pytest.mark.parametrize(
    ("wishes", "line"),
    [
        ({"naem": "Namn"}, "A list can't say “naem”: use name, first_name"),
        ({"name": "Nam"}, "The list has no column “Nam”: use one of Namn, Mejl"),
        ({"name": "7"}, "The list has no column “7”"),
        ({"name": "0"}, "The list has no column “0”"),
    ],
)
def test_what_the_list_does_not_have_is_refused(wishes: dict[str, str], line: str) -> None:
    with pytest.raises(ReadError) as caught:
        chosen(TABLE, wishes)
    assert str(caught.value).startswith(line)
