# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A card as it was filled in is what the entry says, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from seminarapp.application.people.people import People
from seminarapp.application.people.records import record_of
from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.domain.errors import EmptyTextError, ReadError, RuleError, SeminarappError
from seminarapp.domain.particulars import Basis, Purpose
from tests.fakes.house import FakeHouse

SPRING, AUTUMN = date(2026, 3, 1), date(2026, 9, 1)
PHOTO = ConsentRecord(Purpose.PHOTO, Basis.CONSENT, SPRING, "muntligt")
CARD = PersonRecord(
    "Anna Berg",
    roles=(RoleRecord("chef", "Vik kommun", "Vik", since=SPRING), RoleRecord("lektor", until=SPRING)),
    pronunciation="Bärj",
    initials="AB",
    emails=("anna@vik.example",),
    phones=("112",),
    photo=b"picture",
    photo_alternative="Anna",
    consents=(PHOTO,),
)


def test_a_card_comes_back_as_it_was_filled_in(people: People) -> None:
    person = people.write_card(None, CARD)
    assert record_of(people.person(person)) == replace(CARD, person=person)


def test_what_is_taken_off_a_card_is_gone(people: People, house: FakeHouse) -> None:
    person = people.write_card(None, CARD)
    bare = PersonRecord("Anna Berg", consents=(PHOTO,))
    people.write_card(person, bare)
    assert record_of(people.person(person)) == replace(bare, person=person)
    assert len(house.ledger.transactions) == 2


def test_a_card_that_says_the_same_is_not_recorded(people: People, house: FakeHouse) -> None:
    person = people.write_card(None, CARD)
    people.write_card(person, CARD)
    assert len(house.ledger.transactions) == 1


@pytest.mark.parametrize(
    ("card", "refusal"),
    [
        (replace(CARD, name=" "), EmptyTextError),
        (replace(CARD, initials="A.B."), RuleError),
        (replace(CARD, emails=("anna",)), RuleError),
        (replace(CARD, phones=("växeln",)), RuleError),
        (replace(CARD, roles=(RoleRecord("a", since=AUTUMN, until=SPRING),)), RuleError),
        (replace(CARD, photo_alternative=""), EmptyTextError),
        (replace(CARD, consents=()), RuleError),
        (replace(CARD, consents=(replace(PHOTO, withdrawn=date(2020, 1, 1)),)), RuleError),
    ],
)
def test_a_card_with_a_part_that_cannot_stand_is_refused_whole(
    people: People, house: FakeHouse, card: PersonRecord, refusal: type[SeminarappError]
) -> None:
    person = people.write_card(None, CARD)
    with pytest.raises(refusal):
        people.write_card(person, replace(card, pronunciation="otherwise"))
    assert record_of(people.person(person)) == replace(CARD, person=person)
    assert len(house.ledger.transactions) == 1


def test_a_basis_is_withdrawn_given_again_and_changed_on_the_card(people: People) -> None:
    person = people.write_card(None, CARD)
    for basis in (replace(PHOTO, withdrawn=AUTUMN), PHOTO, replace(PHOTO, note="på papper")):
        people.write_card(person, replace(CARD, consents=(basis,)))
        assert record_of(people.person(person)).consents == (basis,)


def test_a_day_of_withdrawing_can_be_corrected(people: People) -> None:
    person = people.write_card(None, CARD)
    for day in (AUTUMN, SPRING):
        people.write_card(person, replace(CARD, consents=(replace(PHOTO, withdrawn=day),)))
        assert record_of(people.person(person)).consents[0].withdrawn == day


def test_a_portrait_is_read_from_a_file(people: People, tmp_path: Path) -> None:
    path = tmp_path / "anna.jpg"
    path.write_bytes(b"picture of Anna")
    assert people.portrait(path) == b"picture of Anna"
    path.write_bytes(b"<svg/>")
    with pytest.raises(ReadError, match="neither JPEG nor PNG"):
        people.portrait(path)
