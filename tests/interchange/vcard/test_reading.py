# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""vCards of our own come back as they were; of those of others, what the directory has no place for is told."""

from __future__ import annotations

import time
import tracemalloc
import unicodedata
from base64 import b64encode
from contextlib import suppress
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.domain.errors import ReadError
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.interchange.content_lines import LONGEST_READ
from seminarapp.interchange.vcard.reading import MOST_BYTES, MOST_CARDS, MOST_LINES, begins_card, read_people
from seminarapp.interchange.vcard.writing import CardWriter
from tests.hostile import HOSTILE
from tests.interchange.vcard.people import ANNA, DAY, card

write = CardWriter().write


def only(data: bytes) -> PersonRecord:
    (person,) = read_people(data, "people.vcf").people
    return person


def told(data: bytes) -> str:
    record = read_people(data, "people.vcf")
    return " | ".join(str(one) for one in (*record.remarks, *(r for p in record.people for r in p.remarks)))


# -- there and back ---------------------------------------------------------------------------------------------------


def test_somebody_written_and_read_again_is_the_same() -> None:
    assert only(write([ANNA], DAY)) == ANNA


def test_read_and_written_again_the_file_is_the_same() -> None:
    people = [ANNA, PersonRecord("Bo Vik"), replace(ANNA, name="Cia Ek", person=UUID(int=8), photo=b"")]
    people[2] = replace(people[2], photo_alternative="")
    written = write(people, DAY)
    assert write(read_people(written, "people.vcf").people, DAY) == written


def _line(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in composed).split())


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(_line)
named = texts.filter(bool)
days = st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1))
roles = st.builds(RoleRecord, texts, texts, texts, days, days).filter(lambda r: r.title or r.organisation)
consents = st.builds(
    ConsentRecord,
    st.sampled_from(Purpose),
    st.sampled_from(Basis),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    texts,
    days,
)
reached = st.lists(
    st.sampled_from(["a@b.example", "c@d.example", "112", "+46 8 1;2"]), max_size=3, unique=True
)
people = st.builds(
    PersonRecord,
    named,
    roles=st.lists(roles, max_size=3, unique_by=lambda r: (r.title, r.organisation)).map(tuple),
    pronunciation=texts,
    initials=texts,
    emails=reached.map(tuple),
    phones=reached.map(tuple),
    photo=st.binary(min_size=1, max_size=90),
    photo_alternative=texts,
    consents=st.lists(consents, max_size=3).map(tuple),
    person=st.none() | st.uuids(),
)


@settings(deadline=None)
@given(st.lists(people, min_size=1, max_size=3))
def test_whoever_is_written_comes_back(given_people: list[PersonRecord]) -> None:
    assert read_people(write(given_people, DAY), "people.vcf").people == tuple(given_people)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_as_the_text_that_it_is(text: str) -> None:
    name = _line(text)[:900].strip()
    if name:
        assert only(write([PersonRecord(name, roles=(RoleRecord(name, name),))], DAY)).name == name


# -- as others write them ---------------------------------------------------------------------------------------------


def test_a_card_of_version_3_is_read_with_its_folded_picture() -> None:
    picture = b64encode(b"\xff\xd8\xffpicture" * 20).decode()
    folded = "\r\n ".join(picture[at : at + 70] for at in range(0, len(picture), 70))
    found = only(
        card(
            "N:Berg;Anna;Lena;Dr;",
            "FN:Anna Berg",
            "ORG:Vattenverket;Enheten för grundvatten",
            "TITLE:hydrolog",
            "EMAIL;TYPE=INTERNET,HOME:anna@hem.example",
            "EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=pref:anna@vatten.example",
            "TEL;TYPE=CELL:+46 70 000 00 00",
            f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}",
            version="3.0",
        )
    )
    assert found == PersonRecord(
        "Anna Berg",
        roles=(RoleRecord("hydrolog", "Vattenverket, Enheten för grundvatten"),),
        emails=("anna@vatten.example", "anna@hem.example"),
        phones=("+46 70 000 00 00",),
        photo=b"\xff\xd8\xffpicture" * 20,
    )


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_end_of_line_will_do(end: str) -> None:
    assert only(card("FN:Anna", " \tBerg").replace(b"\r\n", end.encode())).name == "Anna Berg"


def test_a_line_folded_within_a_character_is_read() -> None:
    data = card("FN:Åsa Öst").replace("Ö".encode(), b"\xc3\r\n \x96")
    assert only(data).name == "Åsa Öst"


def test_a_mark_before_the_first_card_and_small_letters_are_read() -> None:
    data = b"\xef\xbb\xbf" + card("fn:Anna Berg").replace(b"BEGIN:VCARD", b"begin:vcard")
    assert only(data).name == "Anna Berg"


def test_a_name_in_parts_is_put_together() -> None:
    assert only(card("N:Berg;Anna;Lena;Dr;")).name == "Anna Lena Berg"


def test_titles_and_organisations_of_one_group_belong_together() -> None:
    found = only(card("FN:A", "x.ORG:Ett", "y.ORG:Två", "y.TITLE:chef", "x.TITLE:lektor", "TITLE:ordförande"))
    expected = {RoleRecord("ordförande"), RoleRecord("lektor", "Ett"), RoleRecord("chef", "Två")}
    assert set(found.roles) == expected


def test_addresses_are_told_without_their_scheme() -> None:
    found = only(
        card(
            "FN:A",
            "EMAIL:mailto:a@b.example",
            "TEL;VALUE=uri;PREF=2:tel:+46-8-1",
            "TEL;PREF=1:tel:+46-8-2;ext=12",
        )
    )
    assert (found.emails, found.phones) == (("a@b.example",), ("+46-8-2 ext 12", "+46-8-1"))


def test_a_title_that_was_changed_in_an_address_book_comes_first() -> None:
    written = write([ANNA], DAY).replace(b"TITLE:professor\\, hydrologi", b"TITLE:rektor")
    assert only(written).roles == (RoleRecord("rektor", "Högskolan; Norr"), *ANNA.roles)


def test_what_the_directory_has_no_place_for_is_named() -> None:
    line = told(card("FN:A", "BDAY:19700101", "ADR:;;Gatan 1;Vik;;;", "NOTE:hej", "X-SKYPE:a", "REV:2026"))
    assert line == "The directory has no place for BDAY, ADR, NOTE, X-SKYPE: left out"


@pytest.mark.parametrize(
    "photo",
    ["PHOTO:https://example.org/a.jpg", "PHOTO;VALUE=uri:file:///etc/passwd", "PHOTO:data:image/jpeg,plain"],
)
def test_a_picture_that_is_only_pointed_at_is_not_fetched(photo: str) -> None:
    data = card("FN:A", photo)
    assert only(data).photo == b""
    assert "only its address, which was not opened" in told(data)


@pytest.mark.parametrize("text", ["!!!", "AAA", "å"])
def test_a_damaged_picture_is_left_out(text: str) -> None:
    data = card("FN:A", f"PHOTO:data:image/jpeg;base64,{text}")
    assert only(data).photo == b""
    assert "damaged" in told(data)


def test_a_picture_that_is_too_large_is_left_out_and_the_person_is_read() -> None:
    data = card("FN:A", "PHOTO;ENCODING=b:" + "A" * LONGEST_READ)
    assert (only(data).name, only(data).photo) == ("A", b"")
    assert told(data) == "The picture has more than 5 MB and was left out"


def test_what_is_too_long_or_too_many_is_left_out_and_told() -> None:
    data = card("FN:A", "TITLE:" + "x" * 2000, *(f"EMAIL:a{n}@b.example" for n in range(25)))
    assert len(only(data).emails) == 20
    assert "TITLE is longer than 1000 characters" in told(data)
    assert "Of EMAIL the first 20 were taken, 5 left out" in told(data)


def test_days_and_bases_that_are_none_are_left_out() -> None:
    data = card("FN:A", "X-SEMINARAPP-ROLE:chef;;;igår;", "X-SEMINARAPP-CONSENT:allt;ja;2026-01-01;;")
    assert only(data).roles == (RoleRecord("chef"),)
    assert "“igår” is not a date" in told(data)
    assert "is not a legal basis" in told(data)


# -- cards that are left out ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (card("N:Berg;Anna", version="2.1"), "vCard 1, “Anna Berg”, is of version 2.1"),
        (b"BEGIN:VCARD\nFN:A\nEND:VCARD\n", "vCard 1, “A”, is of version ?"),
        (card("FN:Verket", "KIND:org"), "vCard 1, “Verket”, is of no person (org)"),
        (card("FN:Verket", "X-ABShowAs:COMPANY"), "vCard 1, “Verket”, is of no person (org)"),
        (card("NOTE:x"), "vCard 1 has no name"),
        (card("FN:\u0007 "), "vCard 1 has no name"),
    ],
)
def test_what_is_no_readable_person_is_left_out_with_the_reason(data: bytes, reason: str) -> None:
    record = read_people(data + card("FN:Bo"), "people.vcf")
    assert [one.name for one in record.people] == ["Bo"]
    assert str(record.remarks[0]).startswith(reason)


def test_a_card_within_a_card_is_passed_over() -> None:
    data = card("FN:Anna", "BEGIN:VCARD", "VERSION:3.0", "FN:Agent", "END:VCARD", "TITLE:chef")
    assert only(data) == PersonRecord("Anna", roles=(RoleRecord("chef"),))


# -- files that are refused -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"hej", "holds no vCard"),
        (card("FN:A")[:-12], "breaks off within a vCard"),
        (card("FN:Å").replace("Å".encode(), b"\xc5"), "line 3: not UTF-8"),
        (card("FN:A").decode().encode("utf-16"), "UTF-16"),
        (card("FN:A\0"), "not a text file"),
        (card("FN:A", *["NOTE:x"] * MOST_LINES), "a vCard of more than 2,000 lines"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read_people(data, "people.vcf")


def test_too_many_cards_are_refused() -> None:
    with pytest.raises(ReadError, match="more than 10,000 vCards"):
        read_people(card("FN:A") * (MOST_CARDS + 1), "people.vcf")


@pytest.mark.parametrize(
    "body",
    [
        b"FN:" + b"x" * MOST_BYTES,
        b"FN:A\r\n" + b" " * 1 + b"\r\n " * (MOST_BYTES // 3),
        b"FN:A\r\n" + b"X;" * (MOST_BYTES // 2),
        b"FN:A\r\nN:" + b";" * MOST_BYTES,
        b"FN:A\r\n" + b"BEGIN:VCARD\r\n" * (MOST_BYTES // 13),
        b"FN:A\r\n" + b"NOTE:x\r\n" * (MOST_BYTES // 8),
        b"FN:A\r\nPHOTO;ENCODING=b:" + b"A" * MOST_BYTES,
        b"FN:A\r\n" + b"\n" * MOST_BYTES,
        b'FN:A\r\nX="' + b'"' * MOST_BYTES,
    ],
    ids=["long", "folds", "parameters", "parts", "nested", "properties", "picture", "empty", "marks"],
)
def test_hostile_files_end_soon(body: bytes) -> None:
    data = (b"BEGIN:VCARD\r\nVERSION:4.0\r\n" + body)[: MOST_BYTES - 20] + b"\r\nEND:VCARD\r\n"
    began = time.process_time()
    with suppress(ReadError):
        read_people(data, "people.vcf")
    assert time.process_time() - began < 2.0


def test_a_hostile_file_takes_little_more_memory_than_its_size() -> None:
    body = b"NOTE:x" + b"\r\n x" * 2_000_000 + b"\r\nPHOTO;ENCODING=b:" + b"A" * 10_000_000
    data = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\n" + body + b"\r\nEND:VCARD\r\n"
    tracemalloc.start()
    read_people(data, "people.vcf")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40_000_000


@given(st.binary(max_size=200), st.integers(0, 400))
def test_whatever_a_file_holds_it_is_read_or_refused(junk: bytes, at: int) -> None:
    whole = write([replace(ANNA, photo=b"\xff\xd8\xff")], DAY)
    for data in (junk, whole[:at] + junk + whole[at:], whole[:at] + junk):
        try:
            read_people(data, "people.vcf")
        except ReadError:
            continue


@pytest.mark.parametrize(
    ("beginning", "is_one"),
    [("BEGIN:VCARD\n", True), ("begin:vcard", True), ("BEGIN:VCALENDAR", False), ("", False)],
)
def test_a_file_of_vcards_is_known_by_its_beginning(beginning: str, is_one: bool) -> None:
    assert begins_card(beginning) is is_one


def test_a_file_of_more_lines_than_cards_have_is_refused() -> None:
    with pytest.raises(ReadError, match="more than 200,000 lines"):
        read_people(card("FN:A", *["X-A:b"] * 1_900) * 120, "people.vcf")
