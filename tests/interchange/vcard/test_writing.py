# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What other programs find in our vCards."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.interchange.content_lines import unfolded
from seminarapp.interchange.vcard.lines import folded
from seminarapp.interchange.vcard.writing import CardWriter
from tests.interchange.vcard.people import ANNA, DAY

write = CardWriter().write


def lines(*people: PersonRecord, day: date = DAY) -> list[str]:
    return unfolded(write(people, day)).decode().split("\r\n")


def test_a_card_says_what_every_address_book_knows() -> None:
    said = lines(ANNA)
    assert said[:3] == ["BEGIN:VCARD", "VERSION:4.0", "UID:urn:uuid:00000000-0000-0000-0000-000000000007"]
    for line in (
        "FN:Anna-Lena von Öst\\; j:r",
        "TITLE:professor\\, hydrologi",
        "ORG:Högskolan\\; Norr",
        "EMAIL:anna@hn.example",
        "TEL:+46 70 000 00 00",
    ):
        assert line in said
    assert said[-2:] == ["END:VCARD", ""]


def test_other_programs_are_told_of_the_role_of_the_day() -> None:
    before = lines(ANNA, day=date(2025, 6, 1))
    assert "ORG:Vattenverket" in before
    assert not [line for line in before if line.startswith("ORG:Hög")]


def test_somebody_without_a_role_has_neither_title_nor_organisation() -> None:
    said = lines(PersonRecord("Bo", roles=(RoleRecord("chef", until=date(2020, 1, 1)),)))
    assert not [line for line in said if line.startswith(("TITLE", "ORG"))]
    assert "N:Bo;;;;" in said


def test_the_last_word_of_a_name_is_what_it_is_sorted_by() -> None:
    assert "N:Berg;Anna Lena;;;" in lines(PersonRecord("Anna Lena Berg"))


def test_lines_end_as_the_standard_says_and_are_no_longer_than_75_octets() -> None:
    written = write([ANNA], DAY)
    pieces = written.split(b"\r\n")
    assert max(map(len, pieces)) <= 75
    assert b"\n" not in b"".join(pieces)


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=300))
def test_a_folded_line_is_whole_characters_and_unfolds_to_itself(line: str) -> None:
    whole = folded(line)
    for piece in whole.split(b"\r\n"):
        assert len(piece) <= 75
        piece.decode()
    assert unfolded(whole).decode() == line + "\r\n"
