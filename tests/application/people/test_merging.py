# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Two entries made one: nothing of either is lost, seats and notes follow, and what happened stays told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from seminarapp.application.people.people import People
from seminarapp.application.people.report import Field
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.domain.errors import RuleError
from seminarapp.domain.particulars import Basis, Purpose
from tests.fakes.house import FakeHouse

SPRING, SUMMER, AUTUMN = date(2026, 3, 1), date(2026, 6, 1), date(2026, 9, 1)
ANNA = PersonRecord(
    "Anna Berg",
    roles=(RoleRecord("hydrolog", "Vattenverket"),),
    initials="AB",
    emails=("anna@vatten.example",),
    photo=b"picture of Anna",
    photo_alternative="Anna",
    consents=(ConsentRecord(Purpose.PHOTO, Basis.CONSENT, SPRING),),
)
OTHER = PersonRecord(
    "A. Berg",
    roles=(RoleRecord("professor", "Högskolan"), RoleRecord("Hydrolog", "vattenverket")),
    pronunciation="Bärj",
    emails=("ANNA@vatten.example", "ab@hn.example"),
    phones=("112",),
    photo=b"picture of A",
    photo_alternative="A",
    consents=(
        ConsentRecord(Purpose.PHOTO, Basis.CONSENT, SPRING, withdrawn=AUTUMN),
        ConsentRecord(Purpose.LIST, Basis.PUBLIC_TASK, SPRING),
    ),
)


def both(people: People, one: PersonRecord = ANNA, other: PersonRecord = OTHER) -> tuple[UUID, UUID]:
    ids = [people.write_card(None, record) for record in (one, other)]
    return ids[0], ids[1]


def test_only_what_both_say_differently_is_to_be_chosen(people: People) -> None:
    comparison = people.compare(*both(people))
    assert comparison.differing == (Field.NAME, Field.PHOTO)
    assert (comparison.stays.line.name, comparison.goes.line.name) == ("Anna Berg", "A. Berg")
    assert comparison.follows == 0


def test_the_one_that_stays_says_what_either_said(people: People, house: FakeHouse) -> None:
    stays, goes = both(people)
    house.ledger.transactions.clear()
    people.merge(stays, goes)
    assert len(house.ledger.transactions) == 1
    (line,) = people.everybody()
    assert (line.id, line.name, line.pronunciation, line.initials) == (stays, "Anna Berg", "Bärj", "AB")
    assert [role.title for role in line.roles] == ["hydrolog", "professor"]
    assert (line.emails, line.phones) == (("anna@vatten.example", "ab@hn.example"), ("112",))
    view = people.person(stays)
    assert (view.photo, view.photo_alternative, view.absorbed) == (b"picture of Anna", "Anna", (goes,))


def test_what_is_taken_from_the_one_that_goes_is_taken(people: People) -> None:
    stays, goes = both(people)
    people.merge(stays, goes, {Field.NAME, Field.PHOTO})
    view = people.person(goes)
    assert (view.line.id, view.line.name, view.photo) == (stays, "A. Berg", b"picture of A")


def test_of_two_bases_the_later_word_counts_and_a_withdrawal_is_one(people: People) -> None:
    stays, goes = both(people)
    people.merge(stays, goes)
    told = [(one.purpose, one.withdrawn) for one in people.person(stays).consents]
    assert told == [(Purpose.LIST, None), (Purpose.PHOTO, AUTUMN)]


def test_a_basis_given_after_the_withdrawal_of_the_other_stands(people: People) -> None:
    withdrawn = replace(
        ANNA, consents=(ConsentRecord(Purpose.PHOTO, Basis.CONSENT, SPRING, withdrawn=SUMMER),)
    )
    again = replace(OTHER, consents=(ConsentRecord(Purpose.PHOTO, Basis.CONSENT, AUTUMN, "på nytt"),))
    stays, goes = both(people, withdrawn, again)
    people.merge(stays, goes)
    (basis,) = people.person(stays).consents
    assert (basis.given, basis.withdrawn, basis.note) == (AUTUMN, None, "på nytt")


def test_seats_follow_and_the_role_at_the_panel_stays_as_it_was(people: People, house: FakeHouse) -> None:
    stays, goes = both(people)
    planning = house.activities.planning
    seminar, second = (planning.plan_seminar(TitleCard(title)) for title in ("Vatten", "Jord"))
    seat = planning.seat_panelist(seminar, Panelist("A. Berg", "fil. dr", "Högskolan", person=goes))
    planning.appoint_moderator(second, "A. Berg", "professor", "Högskolan")
    assert people.compare(stays, goes).follows == 2
    people.merge(stays, goes)
    (sits,) = house.views.plan(seminar).seats
    assert (sits.id, sits.person, sits.name, sits.title) == (seat, stays, "A. Berg", "fil. dr")
    moderator = house.views.plan(second).moderator
    assert moderator is not None
    assert (moderator.person, moderator.name) == (stays, "A. Berg")
    assert {one.title for one in people.person(stays).appearances} == {"Vatten", "Jord"}


def test_two_who_sit_in_one_panel_are_not_one(people: People, house: FakeHouse) -> None:
    stays, goes = both(people)
    planning = house.activities.planning
    seminar = planning.plan_seminar(TitleCard("Vatten"))
    for person, name in ((stays, "Anna Berg"), (goes, "Axel Berg")):
        planning.seat_panelist(seminar, Panelist(name, person=person, initials=name[:2]))
    recorded = len(house.ledger.log)
    with pytest.raises(RuleError, match="“Axel Berg” sits in the panel of “Vatten” already"):
        people.merge(stays, goes)
    assert len(house.ledger.log) == recorded


def test_merged_twice_everything_ends_with_the_last(people: People, house: FakeHouse) -> None:
    first, second = both(people)
    third = people.write_card(None, PersonRecord("Anna B."))
    seminar = house.activities.planning.plan_seminar(TitleCard("Vatten"))
    house.activities.planning.seat_panelist(seminar, Panelist("Anna B.", person=third))
    people.merge(second, third)
    people.merge(first, second)
    assert house.views.plan(seminar).seats[0].person == first
    assert people.person(third).line.id == first
    with pytest.raises(RuleError, match="was merged into"):
        people.merge(first, third)


def test_whoever_is_seated_under_a_merged_entry_is_the_one_that_stays(
    people: People, house: FakeHouse
) -> None:
    stays, goes = both(people)
    people.merge(stays, goes)
    seminar = house.activities.planning.plan_seminar(TitleCard("Vatten"))
    house.activities.planning.seat_panelist(seminar, Panelist("A. Berg", person=goes))
    assert house.views.plan(seminar).seats[0].person == stays
