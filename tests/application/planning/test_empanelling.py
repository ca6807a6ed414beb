# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Several people seated at once."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.planning.empanelling import MOST_SEATS, Empanelling
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.import_lines import Fate, Reason
from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.domain.errors import NotFoundError, NotSavedError
from seminarapp.domain.values import Schedule
from tests.fakes.house import FakeHouse

ANNA = PersonRecord(
    "Anna Berg",
    (RoleRecord("hydrolog", "Vattenverket"),),
    emails=("anna@vatten.example",),
    phones=("070-1234567",),
)
BO = PersonRecord("Bo Ek", (RoleRecord("direktör", "Länsstyrelsen"),))
CIA = PersonRecord("Cia Dahl")


@pytest.fixture
def empanelling(activities: Activities) -> Empanelling:
    return activities.empanelling


@pytest.fixture
def seminar(activities: Activities) -> UUID:
    """A seminar with an empty panel."""
    return activities.planning.plan_seminar(TitleCard("Elnätet som flaskhals"))


def seats(activities: Activities, seminar: UUID) -> list[tuple[str, str, str, str]]:
    plan = activities.overview.plan(seminar)
    return [(seat.name, seat.title, seat.organisation, seat.initials) for seat in plan.seats]


def test_people_are_seated_in_their_order_in_one_transaction(
    empanelling: Empanelling, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    before = len(house.ledger.transactions)
    report = empanelling.seat_all(seminar, [BO, ANNA, CIA])
    assert len(house.ledger.transactions) == before + 1
    assert house.ledger.transactions[-1] == report.events
    assert seats(activities, seminar) == [
        ("Bo Ek", "direktör", "Länsstyrelsen", "BE"),
        ("Anna Berg", "hydrolog", "Vattenverket", "AB"),
        ("Cia Dahl", "", "", "CD"),
    ]
    assert report.seats == ("be", "ab", "cd")
    assert [(one.fate, one.title, one.details) for one in report.lines] == [
        (Fate.NEW, "Bo Ek", "direktör, Länsstyrelsen"),
        (Fate.NEW, "Anna Berg", "hydrolog, Vattenverket, anna@vatten.example"),
        (Fate.NEW, "Cia Dahl", ""),
    ]
    anna = activities.people.find("anna")[0]
    assert (anna.emails, anna.phones) == (("anna@vatten.example",), ("070-1234567",))


def test_it_is_one_step_that_is_taken_back_and_done_again(
    empanelling: Empanelling, activities: Activities, seminar: UUID
) -> None:
    empanelling.seat_all(seminar, [BO, ANNA])
    step = activities.replanning.next_steps(seminar).undo
    assert step is not None
    assert step.told("en") == "seat the people of a list"
    activities.replanning.take_back(seminar)
    assert seats(activities, seminar) == []
    activities.replanning.do_again(seminar)
    assert [seat[0] for seat in seats(activities, seminar)] == ["Bo Ek", "Anna Berg"]


def test_a_preview_records_nothing_and_says_the_same(
    empanelling: Empanelling, house: FakeHouse, seminar: UUID
) -> None:
    before = len(house.ledger.log)
    preview = empanelling.seat_all(seminar, [ANNA, BO], dry_run=True)
    assert len(house.ledger.log) == before
    assert empanelling.seat_all(seminar, [ANNA, BO]) == preview


def test_the_same_people_once_more_change_nothing(
    empanelling: Empanelling, house: FakeHouse, seminar: UUID
) -> None:
    empanelling.seat_all(seminar, [ANNA, BO])
    before = len(house.ledger.log)
    report = empanelling.seat_all(seminar, [ANNA, BO, PersonRecord("bo  ek")])
    assert [(one.fate, one.reasons) for one in report.lines] == [(Fate.KNOWN, (Reason("has_a_seat"),))] * 3
    assert (report.events, len(house.ledger.log)) == (0, before)


def test_who_is_in_the_directory_gets_their_seat_and_their_role_of_that_day(
    empanelling: Empanelling, activities: Activities
) -> None:
    roles = (
        RoleRecord("direktör", "Verket", "V", since=date(2026, 6, 1)),
        RoleRecord("chef", "Kommunen", "K", until=date(2026, 5, 31)),
    )
    cia = activities.people.write_card(None, PersonRecord("Cia Dahl", roles, "Sia", "CID"))
    start = datetime(2026, 3, 12, 14, tzinfo=timezone(timedelta(hours=1)))
    seminar = activities.planning.plan_seminar(TitleCard("Vatten", schedule=Schedule(start)))
    report = empanelling.seat_all(seminar, [CIA])
    assert report.lines[0].reasons == (Reason("in_directory"),)
    seat = activities.overview.plan(seminar).seats[0]
    assert (seat.person, seat.title, seat.organisation, seat.organisation_short) == (
        cia,
        "chef",
        "Kommunen",
        "K",
    )
    assert (seat.initials, seat.pronunciation) == ("CID", "Sia")


def test_what_the_list_says_stands_and_the_directory_is_left_alone(
    empanelling: Empanelling, activities: Activities, seminar: UUID
) -> None:
    card = PersonRecord("Cia Dahl", (RoleRecord("chef", "Kommunen"),), emails=("cia@k.example",))
    cia = activities.people.write_card(None, card)
    said = PersonRecord("Cia Dahl", (RoleRecord("ordförande", "Föreningen"),), emails=("cia@k.example",))
    empanelling.seat_all(seminar, [said])
    assert seats(activities, seminar) == [("Cia Dahl", "ordförande", "Föreningen", "CD")]
    assert [(one.id, one.roles[0].title) for one in activities.people.everybody()] == [(cia, "chef")]


def test_who_can_t_be_seated_is_named_and_the_others_are(
    empanelling: Empanelling, activities: Activities, seminar: UUID
) -> None:
    for place in ("Näs", "Vik"):
        activities.people.write_card(None, PersonRecord("Dag Holm", (RoleRecord("", place),)))
    activities.planning.appoint_moderator(seminar, "Eva Lund", "redaktör", "Tidningen")
    people = [
        PersonRecord("", emails=("x@y.example",)),
        PersonRecord("Dag Holm"),
        PersonRecord("Eva Lund"),
        ANNA,
        PersonRecord("ANNA BERG", (RoleRecord("", "Någon annan"),)),
    ]
    report = empanelling.seat_all(seminar, people)
    assert [(one.fate, one.title, [why.name for why in one.reasons]) for one in report.lines] == [
        (Fate.LEFT, "x@y.example", ["nameless"]),
        (Fate.LEFT, "Dag Holm", ["several_named"]),
        (Fate.LEFT, "Eva Lund", ["moderates"]),
        (Fate.NEW, "Anna Berg", []),
        (Fate.LEFT, "ANNA BERG", ["doubled"]),
    ]
    assert len(seats(activities, seminar)) == 1


def test_namesakes_from_elsewhere_are_somebody_else(
    empanelling: Empanelling, activities: Activities, seminar: UUID
) -> None:
    activities.planning.seat_panelist(seminar, Panelist("Anna Berg", "läkare", "Sjukhuset"))
    report = empanelling.seat_all(seminar, [ANNA])
    assert report.lines[0].fate is Fate.NEW
    assert [seat[3] for seat in seats(activities, seminar)] == ["AB", "ABE"]


def test_a_full_panel_takes_nobody_more(empanelling: Empanelling, seminar: UUID) -> None:
    crowd = [PersonRecord(f"P{number} Ek{number}") for number in range(MOST_SEATS + 2)]
    report = empanelling.seat_all(seminar, crowd)
    assert len(report.seats) == MOST_SEATS
    assert [one.reasons for one in report.lines[-2:]] == [(Reason("panel_full", {"most": MOST_SEATS}),)] * 2


def test_an_address_that_is_none_is_left_out(
    empanelling: Empanelling, activities: Activities, seminar: UUID
) -> None:
    empanelling.seat_all(seminar, [PersonRecord("Anna Ek", emails=("nej",), phones=("?", "070-1234567"))])
    line = activities.people.find("anna")[0]
    assert (line.emails, line.phones) == ((), ("070-1234567",))


def test_a_disk_that_refuses_seats_nobody(
    empanelling: Empanelling, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        empanelling.seat_all(seminar, [ANNA])
    assert seats(activities, seminar) == []


def test_a_seminar_that_is_not_there_seats_nobody(empanelling: Empanelling) -> None:
    with pytest.raises(NotFoundError):
        empanelling.seat_all(UUID(int=7), [ANNA])
