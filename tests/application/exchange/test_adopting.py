# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Another program's schedule becomes seminars."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.exchange.adopting import Adopting, ScheduleReport
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.import_lines import Fate, ImportLine, Reason
from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.errors import NotSavedError
from seminarapp.domain.values import Schedule, SeminarState
from tests.application.schedules import BEGIN, event, schedule
from tests.fakes.house import FakeHouse

FIRST, SECOND = event(1), event(2, persons=("Bo Ek",), venue="Torget")


@pytest.fixture
def adopting(activities: Activities) -> Adopting:
    return activities.adopting


def fates(report: ScheduleReport) -> list[str]:
    return [line.fate.value for line in report.lines]


def names(report: ScheduleReport, place: int = 0) -> list[str]:
    return [reason.name for reason in report.lines[place].reasons]


def plan(house: FakeHouse, title: str) -> PlanView:
    (card,) = [card for card in house.views.library().seminars if card.title == title]
    return house.views.plan(card.id)


def test_every_event_becomes_a_seminar_in_one_transaction(adopting: Adopting, house: FakeHouse) -> None:
    report = adopting.take_in(schedule(FIRST, SECOND), "program.xml")
    assert house.ledger.transactions == [report.events]
    assert (report.title, fates(report), len(report.seminars)) == ("Vattendagarna", ["new", "new"], 2)
    assert report.lines[0].details == "2026-03-12 14:00, Hamnsalen, Rätt"
    first = plan(house, "Samtal 1")
    assert (first.card.starts_at, first.card.ends_at) == (BEGIN, BEGIN + timedelta(minutes=45))
    assert (first.card.venue, first.card.language, first.card.series_title) == (
        "Hamnsalen",
        "sv",
        "Vattendagarna",
    )
    assert [(seat.id, seat.name, seat.initials) for seat in first.seats] == [
        ("ab", "Anna Berg", "AB"),
        ("be", "Bo Ek", "BE"),
    ]
    second = plan(house, "Samtal 2")
    assert second.seats[0].person == first.seats[1].person
    assert len(house.views.library().series) == 1


def test_what_the_format_does_not_say_is_told(adopting: Adopting) -> None:
    report = adopting.take_in(schedule(FIRST, event(2, persons=())), "program.xml")
    assert [one.told("en") for one in report.remarks] == [
        "Title and organisation are missing for 2 in the panels: write them in the plan (Anna Berg, Bo Ek)",
        "events that name nobody, so that their panels are empty: 1",
    ]


def test_a_preview_records_nothing_and_says_the_same(adopting: Adopting, house: FakeHouse) -> None:
    preview = adopting.take_in(schedule(FIRST, SECOND), "program.xml", dry_run=True)
    assert (house.ledger.log, preview.seminars) == ([], ())
    report = adopting.take_in(schedule(FIRST, SECOND), "program.xml")
    assert (report.lines, report.events) == (preview.lines, preview.events)


def test_the_same_file_once_more_finds_everything(adopting: Adopting, house: FakeHouse) -> None:
    adopting.take_in(schedule(FIRST, SECOND), "program.xml")
    before = len(house.ledger.log)
    report = adopting.take_in(schedule(SECOND, FIRST), "program.xml", update=True)
    assert (sorted(fates(report)), len(house.ledger.log)) == (["known", "known"], before)


def test_a_language_that_we_cannot_write_is_told(adopting: Adopting, house: FakeHouse) -> None:
    report = adopting.take_in(schedule(replace(FIRST, language="de"), event(2, language="en-GB")), "f", "en")
    assert (names(report), names(report, 1)) == (["language"], [])
    assert (plan(house, "Samtal 1").card.language, plan(house, "Samtal 2").card.language) == ("en", "en")


def test_who_asked_not_to_be_recorded_is_told_and_stands_in_the_history(
    adopting: Adopting, activities: Activities, house: FakeHouse
) -> None:
    quiet = replace(FIRST, do_not_record=True)
    report = adopting.take_in(schedule(quiet), "program.xml")
    assert names(report) == ["not_recorded"]
    told = [line.text for line in activities.history.of_seminar(report.seminars[0], "en")]
    assert told[-1] == "taken in from program.xml: “Samtal 1”, not to be recorded"
    changed = adopting.take_in(schedule(FIRST), "program.xml", update=True)
    assert (fates(changed), names(changed)) == (["changed"], ["recording_again"])
    assert not house.views.origins_of(report.seminars)[0].source.do_not_record


def test_what_the_reader_left_stands_in_its_place(adopting: Adopting) -> None:
    left = ImportLine(Fate.LEFT, 2, "", reasons=(Reason("untitled"),))
    record = ScheduleRecord("", (FIRST, event(3)), (left,), (Reason("without_abstract", {"count": 1}),))
    report = adopting.take_in(record, "f")
    assert fates(report) == ["new", "left", "new"]
    assert report.remarks[-1].name == "without_abstract"


def test_without_a_title_there_is_no_series(adopting: Adopting, house: FakeHouse) -> None:
    adopting.take_in(schedule(FIRST, title=" "), "f")
    assert house.views.library().series == ()


def test_a_series_that_is_there_gets_the_new_seminars(
    adopting: Adopting, activities: Activities, house: FakeHouse
) -> None:
    series = activities.planning.start_series("Vattendagarna")
    adopting.take_in(schedule(FIRST), "f")
    assert plan(house, "Samtal 1").card.series == series


def test_an_event_without_a_time_is_planned_without_one(adopting: Adopting, house: FakeHouse) -> None:
    adopting.take_in(schedule(replace(FIRST, starts_at=None, ends_at=None)), "f")
    assert plan(house, "Samtal 1").card.starts_at is None


def test_the_very_same_event_twice_is_taken_once(adopting: Adopting) -> None:
    report = adopting.take_in(schedule(FIRST, replace(FIRST, place=2)), "f")
    assert (fates(report), report.lines[1].reasons) == (["new", "left"], (Reason("doubled", {"other": 1}),))


def test_what_the_disk_refuses_leaves_nothing_half_taken(adopting: Adopting, house: FakeHouse) -> None:
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        adopting.take_in(schedule(FIRST, SECOND), "f")
    assert house.views.library().seminars == ()


# -- what has changed -------------------------------------------------------------------------------------------------


def test_what_the_file_says_otherwise_is_told_and_followed_only_when_asked_for(
    adopting: Adopting, house: FakeHouse
) -> None:
    adopting.take_in(schedule(FIRST), "f")
    moved = replace(
        FIRST,
        title="Samtal ett",
        starts_at=BEGIN + timedelta(hours=1),
        ends_at=BEGIN + timedelta(hours=2),
        venue="Torget",
        persons=("Anna Berg", "Cecilia Dahl"),
    )
    report = adopting.take_in(schedule(moved), "f")
    assert fates(report) == ["changed"]
    assert [one.told("en") for one in report.lines[0].reasons] == [
        "title: Samtal 1 → Samtal ett",
        "begins: 2026-03-12 14:00 → 2026-03-12 15:00",
        "ends: 2026-03-12 14:45 → 2026-03-12 16:00",
        "venue: Hamnsalen → Torget",
        "new in the panel: Cecilia Dahl",
    ]
    assert plan(house, "Samtal 1").card.venue == "Hamnsalen"
    adopting.take_in(schedule(moved), "f2", update=True)
    card = plan(house, "Samtal ett")
    assert (card.card.starts_at, card.card.venue) == (moved.starts_at, "Torget")
    assert [seat.name for seat in card.seats] == ["Anna Berg", "Bo Ek", "Cecilia Dahl"]
    assert fates(adopting.take_in(schedule(moved), "f2")) == ["known"]


def test_what_was_written_here_beside_it_stays(
    adopting: Adopting, activities: Activities, house: FakeHouse
) -> None:
    (seminar,) = adopting.take_in(schedule(FIRST), "f").seminars
    activities.planning.change_seat(seminar, "ab", Panelist("Anna Berg", "hydrolog", "Vattenverket"))
    assert fates(adopting.take_in(schedule(FIRST), "f", update=True)) == ["known"]
    bare = replace(FIRST, venue="", ends_at=None, title="Nytt")
    adopting.take_in(schedule(bare), "f", update=True)
    found = plan(house, "Nytt")
    assert (found.card.venue, found.card.ends_at) == ("Hamnsalen", FIRST.ends_at)
    assert found.seats[0].organisation == "Vattenverket"


def test_what_has_been_held_is_left_as_it_is(
    adopting: Adopting, activities: Activities, house: FakeHouse
) -> None:
    (seminar,) = adopting.take_in(schedule(FIRST), "f").seminars
    activities.moderating.open_session(seminar)
    report = adopting.take_in(schedule(replace(FIRST, title="Nytt")), "f", update=True)
    assert (fates(report), names(report)) == (["left"], ["held", "title"])
    assert plan(house, "Samtal 1").card.state is SeminarState.LIVE


# -- which is which ---------------------------------------------------------------------------------------------------


def calendar(place: int, **more: object) -> EventRecord:
    """An event whose uid proves nothing."""
    return event(place, certain=False, **more)


def test_events_under_one_uid_are_each_their_own(adopting: Adopting) -> None:
    many = [calendar(place, uid=f"u{place % 5}") for place in range(1, 89)]
    report = adopting.take_in(schedule(*many), "f")
    assert fates(report) == ["new"] * 88
    again = adopting.take_in(schedule(*reversed(many)), "f")
    assert fates(again) == ["known"] * 88


def test_one_of_many_under_a_uid_that_is_moved_is_new_since_nobody_can_tell_which_it_was(
    adopting: Adopting,
) -> None:
    adopting.take_in(schedule(calendar(1, uid="u"), calendar(2, uid="u")), "f")
    moved = calendar(2, uid="u", starts_at=BEGIN + timedelta(days=9), ends_at=None)
    assert fates(adopting.take_in(schedule(calendar(1, uid="u"), moved), "f")) == ["known", "new"]


def test_one_alone_under_a_uid_is_the_same_when_title_or_beginning_is(adopting: Adopting) -> None:
    adopting.take_in(schedule(calendar(1)), "f")
    later = calendar(1, starts_at=BEGIN + timedelta(hours=1), ends_at=None)
    assert fates(adopting.take_in(schedule(later), "f")) == ["changed"]
    renamed = calendar(1, title="Annat")
    assert fates(adopting.take_in(schedule(renamed), "f")) == ["changed"]
    other = calendar(1, title="Annat", starts_at=BEGIN + timedelta(days=1), ends_at=None)
    assert fates(adopting.take_in(schedule(other), "f")) == ["new"]


def test_a_guid_is_the_same_whatever_has_changed(adopting: Adopting) -> None:
    adopting.take_in(schedule(FIRST), "f")
    other = replace(FIRST, title="Annat", starts_at=BEGIN + timedelta(days=1), ends_at=None)
    assert fates(adopting.take_in(schedule(other), "f")) == ["changed"]


def test_of_two_alike_the_one_in_the_same_place_is_meant(adopting: Adopting, house: FakeHouse) -> None:
    here, there = (
        calendar(1, uid="u", title="Fika"),
        calendar(2, uid="u", title="Fika", starts_at=BEGIN, venue="Torget"),
    )
    adopting.take_in(schedule(here, there), "f")
    report = adopting.take_in(schedule(there, here), "f")
    assert fates(report) == ["known", "known"]
    assert len(house.views.library().seminars) == 2


def test_what_was_planned_here_is_found_by_title_and_time_in_any_zone(
    adopting: Adopting, activities: Activities
) -> None:
    card = TitleCard("Samtal 1", schedule=Schedule(BEGIN, FIRST.ends_at), venue="Hamnsalen")
    seminar = activities.planning.plan_seminar(card)
    for name in FIRST.persons:
        activities.planning.seat_panelist(seminar, Panelist(name))
    elsewhere = replace(FIRST, uid="", starts_at=BEGIN.astimezone(UTC))
    assert fates(adopting.take_in(schedule(elsewhere), "f")) == ["known"]


def test_what_we_exported_is_found_by_its_id(adopting: Adopting, activities: Activities) -> None:
    seminar = activities.planning.plan_seminar(TitleCard("Något annat"))
    for uid in (str(seminar), f"{seminar}@seminarapp"):
        assert fates(adopting.take_in(schedule(replace(FIRST, uid=uid)), "f")) == ["changed"]


def test_what_was_discarded_here_is_not_taken_in_again(
    adopting: Adopting, activities: Activities, house: FakeHouse
) -> None:
    (seminar,) = adopting.take_in(schedule(FIRST), "f").seminars
    activities.scheduling.discard_seminar(seminar)
    report = adopting.take_in(schedule(FIRST), "f", update=True)
    assert (fates(report), names(report)) == (["left"], ["discarded"])
    assert house.views.library().seminars == ()
