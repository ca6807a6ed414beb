# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody in the directory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from seminarapp.domain.errors import EmptyTextError, RuleError
from seminarapp.domain.particulars import Basis, Consent, DatedRole, Photo, Purpose
from seminarapp.domain.person import Person
from seminarapp.domain.personal import Personal
from tests.domain.replay import ANNA, BO, assert_replays, happened, nothing_happens, only

SPRING, AUTUMN = date(2026, 3, 1), date(2026, 9, 1)


@pytest.fixture
def anna() -> Person:
    return Person.register(ANNA, "Anna Berg", "hydrolog", "Vattenverket")


def test_somebody_is_registered_under_their_own_key() -> None:
    anna = Person.register(ANNA, " Anna Berg ", " hydrolog ", "Vattenverket ")
    assert anna.id == ANNA
    assert anna.name == Personal("Anna Berg", ANNA)
    assert anna.roles == (DatedRole(Personal("hydrolog", ANNA), "Vattenverket"),)


def test_somebody_of_whom_only_the_name_is_known_has_no_role() -> None:
    assert Person.register(ANNA, "Anna Berg").roles == ()


def test_nobody_is_registered_without_a_name() -> None:
    with pytest.raises(EmptyTextError, match="The name is empty"):
        Person.register(ANNA, " \t")


def test_a_name_under_nobodys_key_makes_no_person() -> None:
    with pytest.raises(ValueError, match="under that person's key"):
        Person(Personal("Anna Berg", None), Personal("", None), "")


def test_an_old_correction_replaces_the_one_role_that_there_was(anna: Person) -> None:
    anna._correct(Personal("Anna Bergh", ANNA), Personal("professor", ANNA), "Högskolan i Norr")
    assert anna.name.text == "Anna Bergh"
    assert anna.roles == (DatedRole(Personal("professor", ANNA), "Högskolan i Norr"),)
    assert_replays(anna)


# -- name and roles ---------------------------------------------------------------------------------------------------


def test_a_person_is_called_otherwise_from_now_on(anna: Person) -> None:
    with only(anna, "Called"):
        anna.call(" Anna Bergh", "Bärj ", "abh")
    assert (anna.name.text, anna.pronunciation.text, anna.initials.text) == ("Anna Bergh", "Bärj", "ABH")
    assert {one.of for one in (anna.name, anna.pronunciation, anna.initials)} == {ANNA}


def test_what_was_said_already_is_not_recorded(anna: Person) -> None:
    anna.call("Anna Berg", "Bärj", "AB")
    anna.reach_at(["anna@vatten.example"], ["+46 70 000 00 00"])
    with nothing_happens(anna):
        anna.call("Anna Berg ", "Bärj", "ab")
        anna.list_roles([DatedRole.of(ANNA, "hydrolog", "Vattenverket")])
        anna.reach_at(["anna@vatten.example", " "], ["+46 70 000 00 00"])
        anna.show(None)


def test_a_name_cannot_be_taken_away(anna: Person) -> None:
    with nothing_happens(anna), pytest.raises(EmptyTextError):
        anna.call("", "Bärj")


def test_initials_that_cannot_be_typed_are_refused(anna: Person) -> None:
    with nothing_happens(anna), pytest.raises(RuleError, match="up to four letters"):
        anna.call("Anna Berg", "", "A. B.")


def test_roles_follow_one_another_over_time(anna: Person) -> None:
    roles = [
        DatedRole.of(ANNA, "professor", "Högskolan i Norr", since=AUTUMN),
        DatedRole.of(ANNA, "hydrolog", "Vattenverket", until=SPRING),
    ]
    with only(anna, "RolesListed"):
        anna.list_roles([*roles, roles[0]])
    assert anna.roles == tuple(roles)


# -- contact and photo ------------------------------------------------------------------------------------------------


def test_addresses_and_numbers_are_kept_once_under_the_persons_key(anna: Person) -> None:
    with only(anna, "ContactChanged"):
        anna.reach_at(["anna@vatten.example", "ANNA@vatten.example", "ab@norr.example"], ["070-000 00 00"])
    assert [one.text for one in anna.emails] == ["anna@vatten.example", "ab@norr.example"]
    assert {one.of for one in (*anna.emails, *anna.phones)} == {ANNA}


@pytest.mark.parametrize("address", ["anna", "anna@", "@vatten.example", "a b@vatten.example", "anna@vatten"])
def test_what_is_no_address_is_refused(anna: Person, address: str) -> None:
    with nothing_happens(anna), pytest.raises(RuleError, match="is not an e-mail address"):
        anna.reach_at([address], [])


@pytest.mark.parametrize("number", ["ring växeln", "+", "12", "0" * 60, "070<script>"])
def test_what_is_no_number_is_refused(anna: Person, number: str) -> None:
    with nothing_happens(anna), pytest.raises(RuleError, match="is not a telephone number"):
        anna.reach_at([], [number])


@pytest.mark.parametrize(
    "number", ["112", "+46 70 123 45 67", "08-123 45 67 ank 12", "(0)8 123/45", "+1 (555) 010-0199"]
)
def test_a_number_is_kept_as_it_was_written(anna: Person, number: str) -> None:
    anna.reach_at([], [number])
    assert [one.text for one in anna.phones] == [number]


def test_a_photo_is_kept_with_its_alternative_text_and_taken_away(anna: Person) -> None:
    with only(anna, "PhotoChanged", "PhotoChanged"):
        anna.show(Photo.of(ANNA, b"\xff\xd8picture", " Anna Berg vid en å "))
        assert anna.photo is not None
        assert (anna.photo.jpeg, anna.photo.alternative.text) == (b"\xff\xd8picture", "Anna Berg vid en å")
        anna.show(None)
    assert anna.photo is None


# -- legal bases ------------------------------------------------------------------------------------------------------


def test_a_basis_is_recorded_withdrawn_and_given_again(anna: Person) -> None:
    with only(anna, "ConsentRecorded", "ConsentWithdrawn", "ConsentRecorded"):
        anna.record_consent(Purpose.PHOTO, Basis.CONSENT, SPRING, " muntligt ")
        anna.withdraw_consent(Purpose.PHOTO, AUTUMN)
        assert anna.consents[Purpose.PHOTO] == Consent(
            Basis.CONSENT, SPRING, Personal("muntligt", ANNA), AUTUMN
        )
        assert not anna.consents[Purpose.PHOTO].stands
        anna.record_consent(Purpose.PHOTO, Basis.CONSENT, SPRING, "muntligt")
    assert anna.consents[Purpose.PHOTO].stands


def test_a_basis_is_withdrawn_once(anna: Person) -> None:
    anna.record_consent(Purpose.PHOTO, Basis.CONSENT, SPRING)
    anna.withdraw_consent(Purpose.PHOTO, AUTUMN)
    with nothing_happens(anna):
        anna.withdraw_consent(Purpose.PHOTO, AUTUMN)


def test_what_was_never_given_cannot_be_withdrawn(anna: Person) -> None:
    with nothing_happens(anna), pytest.raises(RuleError, match="record one first"):
        anna.withdraw_consent(Purpose.LIST, AUTUMN)


def test_a_basis_is_not_withdrawn_before_it_was_given(anna: Person) -> None:
    anna.record_consent(Purpose.LIST, Basis.PUBLIC_TASK, AUTUMN)
    with (
        nothing_happens(anna),
        pytest.raises(RuleError, match="given 2026-09-01 can't be withdrawn 2026-03-01"),
    ):
        anna.withdraw_consent(Purpose.LIST, SPRING)


# -- duplicates -------------------------------------------------------------------------------------------------------


def test_of_two_entries_one_stays_and_nothing_happens_to_the_other_again(anna: Person) -> None:
    other = Person.register(BO, "A. Berg")
    anna.absorb(other)
    assert (happened(anna)[-1], happened(other)[-1]) == ("Absorbed", "MergedInto")
    assert (anna.absorbed, other.merged_into) == ((BO,), ANNA)
    refused: tuple[Callable[[], None], ...] = (
        lambda: other.call("Anna Berg"),
        lambda: other.list_roles([]),
        lambda: other.reach_at([], ["112"]),
        lambda: other.show(None),
        lambda: other.record_consent(Purpose.LIST, Basis.CONSENT, SPRING),
        lambda: other.absorb(anna),
        lambda: anna.absorb(other),
    )
    for change in refused:
        with nothing_happens(other), nothing_happens(anna), pytest.raises(RuleError, match="was merged into"):
            change()


def test_nobody_is_merged_with_themselves(anna: Person) -> None:
    with nothing_happens(anna), pytest.raises(RuleError, match="with themselves"):
        anna.absorb(anna)


def test_a_person_replays(anna: Person) -> None:
    anna.call("Anna Bergh", "Bärj", "ABH")
    anna.list_roles([DatedRole.of(ANNA, "professor", "Högskolan", "HN", since=SPRING)])
    anna.reach_at(["anna@vatten.example"], ["112"])
    anna.show(Photo.of(ANNA, b"picture", "Anna"))
    anna.record_consent(Purpose.QUOTE, Basis.CONTRACT, SPRING)
    anna.withdraw_consent(Purpose.QUOTE, AUTUMN)
    other = Person.register(BO, "A. Berg")
    anna.absorb(other)
    assert_replays(anna)
    assert_replays(other)


def test_who_is_told_apart_is_told_apart_once(anna: Person) -> None:
    with only(anna, "ToldApart"):
        anna.tell_apart(BO)
        anna.tell_apart(BO)
        anna.tell_apart(anna.id)
    assert anna.told_apart == {BO}
    assert_replays(anna)
