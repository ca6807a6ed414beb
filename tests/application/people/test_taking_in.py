# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People from a file: nobody twice, nobody taken for somebody else, nothing half recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.application.people.people import People
from seminarapp.application.people.report import Field, Outcome
from seminarapp.application.records.people import ConsentRecord, PeopleRecord, PersonRecord, RoleRecord
from seminarapp.domain.errors import NotSavedError, ReadError
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.domain.person import Person
from seminarapp.domain.personal import ERASED
from tests.fakes.house import FakeHouse

SPRING, AUTUMN = date(2026, 3, 1), date(2026, 9, 1)
ROLE = RoleRecord("hydrolog", "Vattenverket", "VV")
ANNA = PersonRecord(
    "Anna Berg",
    roles=(ROLE,),
    pronunciation="Bärj",
    initials="AB",
    emails=("anna@vatten.example",),
    phones=("+46 70 000 00 00",),
    photo=b"picture of Anna",
    photo_alternative="Anna vid en å",
    consents=(ConsentRecord(Purpose.PHOTO, Basis.CONSENT, SPRING, "muntligt"),),
)


def test_somebody_new_is_registered_with_all_that_is_known(people: People) -> None:
    (taken,) = people.take_in([ANNA]).taken
    assert (taken.name, taken.outcome, taken.remarks) == ("Anna Berg", Outcome.REGISTERED, ())
    assert taken.person is not None
    view = people.person(taken.person)
    assert (view.line.name, view.line.pronunciation, view.line.initials) == ("Anna Berg", "Bärj", "AB")
    assert [(r.title, r.organisation, r.organisation_short) for r in view.line.roles] == [
        ("hydrolog", "Vattenverket", "VV")
    ]
    assert (view.line.emails, view.line.phones) == (ANNA.emails, ANNA.phones)
    assert (view.photo, view.photo_alternative) == (b"picture of Anna", "Anna vid en å")
    assert [(c.purpose, c.basis, c.given, c.note) for c in view.consents] == [
        (Purpose.PHOTO, Basis.CONSENT, SPRING, "muntligt")
    ]


def test_all_of_a_file_is_one_transaction(people: People, house: FakeHouse) -> None:
    report = people.take_in([ANNA, PersonRecord("Bo Vik"), PersonRecord("Cia Ek")])
    assert house.ledger.transactions == [report.events]
    assert report.count(Outcome.REGISTERED) == 3


def test_the_same_file_again_changes_nothing(people: People, house: FakeHouse) -> None:
    people.take_in([ANNA, PersonRecord("Bo Vik")])
    report = people.take_in([ANNA, PersonRecord("Bo Vik")])
    assert [one.outcome for one in report.taken] == [Outcome.THERE, Outcome.THERE]
    assert (report.events, len(house.ledger.transactions)) == (0, 1)


def test_a_dry_run_says_the_same_and_records_nothing(people: People, house: FakeHouse) -> None:
    records = [ANNA, PersonRecord(" ")]
    dry = people.take_in(records, dry_run=True)
    assert house.ledger.log == []
    real = people.take_in(records)
    assert [(one.name, one.outcome) for one in dry.taken] == [(one.name, one.outcome) for one in real.taken]
    assert dry.events == real.events


def test_where_the_disk_refuses_nobody_is_taken_in(people: People, house: FakeHouse) -> None:
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        people.take_in([ANNA, PersonRecord("Bo Vik")])
    house.ledger.broken = False
    assert people.everybody() == ()


def test_somebody_without_a_name_is_left_and_the_others_are_taken(people: People) -> None:
    left, taken = people.take_in([PersonRecord(" "), ANNA]).taken
    assert (left.outcome, left.person) == (Outcome.LEFT, None)
    assert str(left.why) == "There is no name: write one, and take them in again"
    assert taken.outcome is Outcome.REGISTERED


def test_what_the_file_knows_beside_is_added_and_told(people: People) -> None:
    people.take_in([PersonRecord("Anna Berg", roles=(RoleRecord("hydrolog", "Vattenverket"),))])
    (taken,) = people.take_in([ANNA]).taken
    assert taken.outcome is Outcome.CORRECTED
    assert set(taken.changed) == set(Field) - {Field.NAME}
    (line,) = people.everybody()
    assert line.roles[0].organisation_short == "VV"


def test_what_the_file_does_not_know_is_kept(people: People) -> None:
    people.take_in([ANNA])
    (taken,) = people.take_in([PersonRecord("Anna Berg", emails=("anna@vatten.example",))]).taken
    assert taken.outcome is Outcome.THERE


def test_a_new_role_comes_first_and_the_earlier_ones_stay(people: People) -> None:
    people.take_in([ANNA])
    moved = PersonRecord(
        "Anna Berg",
        roles=(RoleRecord("professor", "Högskolan i Norr", since=AUTUMN),),
        emails=("anna@vatten.example",),
    )
    people.take_in([moved])
    (line,) = people.everybody()
    assert [role.title for role in line.roles] == ["professor", "hydrolog"]


@pytest.mark.parametrize("role", [RoleRecord("", "VATTENVERKET"), RoleRecord("Hydrolog")])
def test_half_of_a_role_that_is_known_is_no_new_role(people: People, role: RoleRecord) -> None:
    people.take_in([ANNA])
    (taken,) = people.take_in([replace(ANNA, roles=(role,))]).taken
    (line,) = people.everybody()
    assert len(line.roles) == 1
    assert (line.roles[0].title.lower(), line.roles[0].organisation.lower()) == ("hydrolog", "vattenverket")
    assert taken.outcome in (Outcome.THERE, Outcome.CORRECTED)


def test_the_same_post_held_twice_stays_two_roles(people: People) -> None:
    twice = (
        RoleRecord("chef", "Verket", since=AUTUMN),
        RoleRecord("chef", "Verket", since=date(2020, 1, 1), until=date(2021, 1, 1)),
    )
    for _ in range(2):
        people.take_in([PersonRecord("Anna Berg", roles=twice)])
    (line,) = people.everybody()
    assert [role.since for role in line.roles] == [AUTUMN, date(2020, 1, 1)]


def test_roles_that_are_known_keep_their_order_and_take_over_dates(people: People) -> None:
    second = RoleRecord("lektor", "Högskolan")
    people.take_in([replace(ANNA, roles=(ROLE, second))])
    people.take_in(
        [replace(ANNA, roles=(replace(second, until=SPRING), RoleRecord("Hydrolog", "vattenverket")))]
    )
    (line,) = people.everybody()
    assert [(role.title, role.until) for role in line.roles] == [("Hydrolog", None), ("lektor", SPRING)]


def test_a_part_that_cannot_stand_is_left_out_with_the_reason(people: People) -> None:
    odd = replace(
        ANNA,
        initials="A. B.",
        emails=("anna", "anna@vatten.example"),
        phones=("växeln",),
        photo=b"<svg/>",
        roles=(ROLE, RoleRecord("chef", "Verket", since=AUTUMN, until=SPRING)),
        consents=(ConsentRecord(Purpose.LIST, Basis.CONSENT, AUTUMN, withdrawn=SPRING),),
        remarks=(ReadError("The picture is neither JPEG nor PNG: save it as one of these"),),
    )
    (taken,) = people.take_in([odd]).taken
    assert taken.outcome is Outcome.REGISTERED
    told = " ".join(str(remark) for remark in taken.remarks)
    assert len(taken.remarks) == 7
    for part in ("A. B.", "“anna”", "“växeln”", "neither JPEG", "before it begins", "can't be withdrawn"):
        assert part in told
    (line,) = people.everybody()
    assert (line.initials, line.emails, line.phones, len(line.roles)) == ("", ("anna@vatten.example",), (), 1)


def test_a_photo_without_words_is_described_by_the_name(people: People) -> None:
    (taken,) = people.take_in([replace(ANNA, photo_alternative=" ")]).taken
    assert taken.person is not None
    assert people.person(taken.person).photo_alternative == "Anna Berg"


def test_the_remarks_on_a_file_are_handed_on(people: People) -> None:
    remark = ReadError("The picture is damaged: open it in an editor and save it again")
    assert people.take_in(PeopleRecord((ANNA,), (remark,))).remarks == (remark,)


# -- who is who -------------------------------------------------------------------------------------------------------


def test_one_person_twice_in_a_file_is_one_person(people: People) -> None:
    first, second = people.take_in([ANNA, replace(ANNA, phones=("112",))]).taken
    assert first.person == second.person
    assert (first.outcome, second.outcome) == (Outcome.REGISTERED, Outcome.CORRECTED)
    assert people.everybody()[0].phones == ("+46 70 000 00 00", "112")


def test_case_blanks_and_composition_do_not_make_another_name(people: People) -> None:
    people.take_in([PersonRecord("Åsa  Öst", roles=(ROLE,))])
    (taken,) = people.take_in([PersonRecord("A\u030asa O\u0308st ", roles=(ROLE,))]).taken
    assert taken.outcome is not Outcome.REGISTERED


@pytest.mark.parametrize(
    "other",
    [
        PersonRecord("Anna Berg", roles=(RoleRecord("chef", "Näs kommun"),)),
        PersonRecord("Anna Berg", emails=("berg@nas.example",)),
        PersonRecord("Anna Bergh", roles=(ROLE,), emails=ANNA.emails),
        PersonRecord("Vattenverket", emails=ANNA.emails),
    ],
)
def test_the_same_name_elsewhere_or_the_same_address_alone_is_somebody_else(
    people: People, other: PersonRecord
) -> None:
    people.take_in([ANNA])
    assert people.take_in([other]).taken[0].outcome is Outcome.REGISTERED
    assert len(people.everybody()) == 2


@pytest.mark.parametrize(
    "same",
    [
        PersonRecord("Anna Berg"),
        PersonRecord("anna berg", roles=(RoleRecord("chef", "VATTENVERKET"),)),
        PersonRecord("Anna Berg", roles=(RoleRecord("chef", "Näs"),), emails=("Anna@Vatten.example",)),
        PersonRecord("Anna Berg", phones=("112",)),
        PersonRecord("Anna Berg", emails=("no address",)),
    ],
)
def test_the_name_with_something_that_fits_is_the_same_person(people: People, same: PersonRecord) -> None:
    people.take_in([ANNA])
    people.take_in([same])
    assert len(people.everybody()) == 1


def test_a_name_that_several_have_is_left_with_the_reason(people: People) -> None:
    people.take_in([ANNA, PersonRecord("Anna Berg", roles=(RoleRecord("chef", "Näs kommun"),))])
    (taken,) = people.take_in([PersonRecord("Anna Berg")]).taken
    assert taken.outcome is Outcome.LEFT
    assert "say which organisation is meant" in str(taken.why)


def test_an_entry_named_by_its_id_is_corrected_name_and_all(people: People) -> None:
    (first,) = people.take_in([ANNA]).taken
    (taken,) = people.take_in([PersonRecord("Anna Bergh", person=first.person)]).taken
    assert (taken.person, taken.changed) == (first.person, (Field.NAME,))


def test_an_id_that_the_directory_does_not_know_decides_nothing(people: People) -> None:
    people.take_in([ANNA])
    assert people.take_in([replace(ANNA, person=uuid4())]).taken[0].outcome is Outcome.THERE


def test_everybody_under_one_id_is_not_one_person(people: People) -> None:
    shared = uuid4()
    report = people.take_in([PersonRecord(name, person=shared) for name in ("Anna Berg", "Bo Vik", "Cia Ek")])
    assert report.count(Outcome.REGISTERED) == 3
    assert len({one.person for one in report.taken}) == 3


def test_a_free_id_is_kept_so_that_a_later_file_finds_them_by_it(people: People) -> None:
    own = uuid4()
    assert people.take_in([replace(ANNA, person=own)]).taken[0].person == own


def test_the_id_of_a_merged_entry_means_whom_it_was_merged_into(people: People, house: FakeHouse) -> None:
    stays, goes = people.take_in([ANNA, PersonRecord("A. Berg")]).taken
    assert stays.person
    assert goes.person
    first, second = (house.ledger.load(Person, one) for one in (stays.person, goes.person))
    first.absorb(second)
    house.ledger.save(first, second)
    (taken,) = people.take_in([PersonRecord("A. Berg", phones=("112",), person=goes.person)]).taken
    assert (taken.person, taken.outcome) == (stays.person, Outcome.CORRECTED)


def test_what_a_library_without_its_keys_wrote_is_not_taken_for_words(people: People) -> None:
    (first,) = people.take_in([ANNA]).taken
    lost = PersonRecord(ERASED, roles=(RoleRecord(ERASED, "Vattenverket"),), person=first.person)
    left, taken = people.take_in([lost, replace(ANNA, pronunciation=ERASED, initials=ERASED)]).taken
    assert (left.outcome, taken.outcome) == (Outcome.LEFT, Outcome.THERE)


# -- legal bases ------------------------------------------------------------------------------------------------------


def test_an_older_file_does_not_undo_a_withdrawal(people: People) -> None:
    withdrawn = ConsentRecord(Purpose.PHOTO, Basis.CONSENT, SPRING, "muntligt", AUTUMN)
    people.take_in([replace(ANNA, consents=(withdrawn,))])
    (taken,) = people.take_in([ANNA]).taken
    assert taken.outcome is Outcome.THERE


def test_a_later_basis_replaces_an_earlier_one(people: People) -> None:
    people.take_in([ANNA])
    later = ConsentRecord(Purpose.PHOTO, Basis.CONTRACT, AUTUMN)
    (taken,) = people.take_in([replace(ANNA, consents=(later,))]).taken
    assert taken.changed == (Field.CONSENTS,)


names = st.sampled_from(["Anna Berg", "anna berg", "Bo Vik", " ", "Ö"])
organisations = st.sampled_from(["", "Verket", "verket", "Näs"])
records = st.builds(
    lambda name, organisation, emails: PersonRecord(
        name, roles=(RoleRecord("", organisation),) if organisation else (), emails=tuple(emails)
    ),
    names,
    organisations,
    st.lists(st.sampled_from(["a@b.example", "A@B.example", "c@d.example", "nej"]), max_size=2),
)


@settings(deadline=None)
@given(st.lists(records, max_size=5))
def test_whatever_is_taken_in_everybody_is_told_of_and_again_registers_nobody(
    given_records: list[PersonRecord],
) -> None:
    people = FakeHouse().activities.people
    report = people.take_in(given_records)
    assert len(report.taken) == len(given_records)
    assert len(people.everybody()) == report.count(Outcome.REGISTERED)
    again = people.take_in(given_records)
    assert again.count(Outcome.REGISTERED) == 0
