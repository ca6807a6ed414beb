# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Like last time: what comes along, and what never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.pattern import Carried
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.planning.repeating import MOST, Wish
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import EmptyTextError, NotFoundError, RuleError
from seminarapp.domain.personal import ERASED, Personal
from seminarapp.domain.plan import Origin
from seminarapp.domain.premises import Premises
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.time_zones import at
from seminarapp.domain.values import MODERATOR, CaptureKind, Recording, Schedule, SeminarState
from tests.fakes.house import FakeHouse

STOCKHOLM = "Europe/Stockholm"
MARCH = Schedule(
    at(date(2026, 3, 12), time(14), STOCKHOLM), at(date(2026, 3, 12), time(15), STOCKHOLM), STOCKHOLM
)


@pytest.fixture
def held(activities: Activities, seminar: UUID) -> UUID:
    """The seminar with place, moderator and recording, held and written down."""
    planning = activities.planning
    card = TitleCard(
        "Vem äger vattnet?",
        "sv",
        MARCH,
        "Norra Latin",
        "Vattenverket",
        premises=Premises("Pelarsalen", "", 80),
    )
    planning.change_title_card(seminar, card)
    planning.appoint_moderator(seminar, "Mia Moder", "moderator")
    planning.link_recording(seminar, Recording("Hela samtalet", "https://play.example.org/v/1"))
    activities.moderating.open_session(seminar)
    activities.moderating.note(seminar, Entry(Noted("Det rinner ut.", CaptureKind.NOTE), Moment(12.0)))
    return seminar


def test_a_seminar_like_another_has_its_panel_place_run_of_show_and_questions(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    house.ledger.transactions.clear()
    (made,) = activities.repeating.plan(Wish("Vem betalar vattnet?", schedule=MARCH, like=held))
    plan, was = house.views.plan(made), house.views.plan(held)
    assert len(house.ledger.transactions) == 1
    assert (plan.card.title, plan.card.state) == ("Vem betalar vattnet?", SeminarState.PLANNED)
    assert plan.seats == was.seats
    assert plan.moderator == was.moderator
    assert [(one.id, one.title, one.minutes) for one in plan.segments] == [
        (one.id, one.title, one.minutes) for one in was.segments
    ]
    assert [replace(one, origin=None) for one in plan.questions] == list(was.questions)
    assert (plan.card.place, plan.card.capacity, plan.publisher) == (
        "Norra Latin, Pelarsalen",
        80,
        "Vattenverket",
    )


def test_what_happened_never_comes_along(activities: Activities, house: FakeHouse, held: UUID) -> None:
    (made,) = activities.repeating.plan(Wish("Igen", like=held))
    assert house.views.session(made) is None
    assert house.views.captures(made) == ()
    assert house.views.plan(made).recording is None
    assert house.views.plan(made).card.starts_at is None


@pytest.mark.parametrize("left", list(Carried))
def test_what_is_not_chosen_stays_behind(
    activities: Activities, house: FakeHouse, held: UUID, left: Carried
) -> None:
    (made,) = activities.repeating.plan(Wish("Igen", like=held, carried=frozenset(Carried) - {left}))
    plan = house.views.plan(made)
    come = {
        Carried.PANEL: bool(plan.seats),
        Carried.MODERATOR: plan.moderator is not None,
        Carried.RUN_OF_SHOW: bool(plan.segments),
        Carried.QUESTIONS: bool(plan.questions),
        Carried.PLACE: bool(plan.card.place or plan.publisher or plan.card.capacity),
    }
    assert come == {one: one is not left for one in Carried}


def test_slack_fixed_starts_and_speakers_come_along_with_those_who_do(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    seat = house.views.plan(held).seats[0].id
    said = PlannedSegment("Välkomna", 5, slack=5, fixed_start="14:00", speakers=(seat, MODERATOR))
    activities.arranging.change_segment(held, "s1", said)
    (made,) = activities.repeating.plan(Wish("Igen", like=held))
    first = house.views.plan(made).segments[0]
    assert (first.slack, first.fixed_start, first.speakers) == (5, time(14), (MODERATOR, seat))
    (alone,) = activities.repeating.plan(
        Wish("Igen", like=held, carried=frozenset(Carried) - {Carried.PANEL})
    )
    assert house.views.plan(alone).segments[0].speakers == (MODERATOR,)


def test_a_carried_question_remembers_which_one_it_is_a_copy_of(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    (made,) = activities.repeating.plan(Wish("Igen", like=held))
    question = house.views.plan(made).questions[0]
    assert question.origin == Origin(held, question.id)


def test_a_question_lets_go_of_seats_and_segments_that_stay_behind(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    (made,) = activities.repeating.plan(Wish("Igen", like=held, carried=frozenset({Carried.QUESTIONS})))
    (question,) = house.views.plan(made).questions
    assert (question.text, question.seats, question.segment) == ("Vem betalar?", (), "")


def test_slack_fixed_starts_and_who_speaks_come_along(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    show = house.ledger.load(RunOfShow, RunOfShow.create_id(held))
    show.time_segment("s2", 5, time(14, 30))
    show.cast_segment("s2", ("ab", MODERATOR))
    house.ledger.save(show)
    (whole,) = activities.repeating.plan(Wish("Igen", like=held))
    (alone,) = activities.repeating.plan(Wish("Igen", like=held, carried=frozenset({Carried.RUN_OF_SHOW})))
    first, second = (house.views.plan(one).segments[1] for one in (whole, alone))
    assert (first.slack, first.fixed_start, first.speakers) == (5, time(14, 30), ("ab", MODERATOR))
    assert second.speakers == (MODERATOR,)


def test_a_question_of_a_template_remembers_what_that_was_made_from(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    template = activities.repeating.keep_as_template(held, "Mall")
    (made,) = activities.repeating.plan(Wish("Igen", like=template))
    (question,) = house.views.plan(made).questions
    assert question.origin == Origin(held, "q1")


def test_who_has_been_erased_does_not_come_again(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    found = house.ledger.load(Seminar, held)
    gone = replace(found.seats["ab"].role, name=Personal(ERASED, found.seats["ab"].person))
    found.change_seat("ab", gone)
    found.appoint_moderator(found.seats["ab"].person, gone)
    house.ledger.save(found)
    (made,) = activities.repeating.plan(Wish("Igen", like=held))
    plan = house.views.plan(made)
    assert [seat.id for seat in plan.seats] == ["bc"]
    assert plan.moderator is None
    assert plan.questions[0].seats == ()


def test_an_excused_panelist_does_not_come_again(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    activities.planning.excuse_panelist(held, "bc")
    (made,) = activities.repeating.plan(Wish("Igen", like=held))
    assert [seat.id for seat in house.views.plan(made).seats] == ["ab"]


def test_a_copy_is_its_own(activities: Activities, house: FakeHouse, held: UUID) -> None:
    (made,) = activities.repeating.plan(Wish("Igen", like=held))
    activities.planning.remove_segment(made, "s1")
    activities.planning.excuse_panelist(held, "ab")
    assert len(house.views.plan(held).segments) == 2
    assert len(house.views.plan(made).seats) == 2


# -- several at once --------------------------------------------------------------------------------------------------


def test_six_parts_every_fourth_week_are_at_two_o_clock_over_the_change(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    house.ledger.transactions.clear()
    wish = Wish("Samtal {n}", "sv", MARCH, new_series="Samtal om vatten", like=held, times=6, every_weeks=4)
    made = activities.repeating.plan(wish)
    assert len(house.ledger.transactions) == 1
    cards = [house.views.plan(one).card for one in made]
    assert [card.title for card in cards] == [f"Samtal {n}" for n in range(1, 7)]
    assert [card.part for card in cards] == [1, 2, 3, 4, 5, 6]
    assert {card.series_title for card in cards} == {"Samtal om vatten"}
    told = [card.starts_at.isoformat() for card in cards if card.starts_at]
    assert told[:3] == ["2026-03-12T14:00:00+01:00", "2026-04-09T14:00:00+02:00", "2026-05-07T14:00:00+02:00"]
    assert len(told) == 6


def test_numbers_are_put_after_a_title_that_has_no_place_for_them(
    activities: Activities, house: FakeHouse
) -> None:
    made = activities.repeating.plan(Wish("Samtal", times=2))
    assert [house.views.plan(one).card.title for one in made] == ["Samtal 1", "Samtal 2"]
    assert [house.views.plan(one).card.part for one in made] == [None, None]


def test_parts_go_on_where_the_series_stands(activities: Activities, house: FakeHouse) -> None:
    series = activities.planning.start_series("Samtal om vatten")
    activities.planning.plan_seminar(TitleCard("Först", series=series))
    made = activities.repeating.plan(Wish("Samtal", series=series, times=2))
    assert [house.views.plan(one).card.part for one in made] == [2, 3]
    (later,) = activities.repeating.plan(Wish("Sist", series=series, part=9))
    assert house.views.plan(later).card.part == 9


def test_a_series_of_that_title_is_begun_once(activities: Activities) -> None:
    for title in ("Ett", "Två"):
        activities.repeating.plan(Wish(title, new_series=" Samtal om vatten "))
    library = activities.overview.library()
    assert [one.title for one in library.series] == ["Samtal om vatten"]
    assert [card.part for card in library.parts_of(library.series[0].id)] == [1, 2]


@pytest.mark.parametrize("wish", [Wish("A", times=0), Wish("A", times=MOST + 1), Wish("A", every_weeks=0)])
def test_impossible_numbers_are_refused(activities: Activities, house: FakeHouse, wish: Wish) -> None:
    before = len(house.ledger.log)
    with pytest.raises(RuleError, match="is not possible"):
        activities.repeating.plan(wish)
    assert len(house.ledger.log) == before


def test_blank_title_and_unknown_pattern_are_refused_whole(activities: Activities, house: FakeHouse) -> None:
    with pytest.raises(EmptyTextError):
        activities.repeating.plan(Wish("  ", times=3, new_series="Ny"))
    with pytest.raises(NotFoundError):
        activities.repeating.plan(Wish("A", like=uuid4(), new_series="Ny"))
    assert house.ledger.log == []


def test_a_discarded_series_takes_no_new_parts(activities: Activities) -> None:
    series = activities.planning.start_series("Samtal om vatten")
    activities.scheduling.discard_series(series)
    with pytest.raises(NotFoundError, match="series is discarded"):
        activities.repeating.plan(Wish("A", series=series))


# -- templates --------------------------------------------------------------------------------------------------------


def test_a_template_stands_apart_and_seminars_are_planned_from_it(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    template = activities.repeating.keep_as_template(held, "Kvällssamtal")
    library = activities.overview.library()
    assert [(card.id, card.title, card.template) for card in library.templates] == [
        (template, "Kvällssamtal", True)
    ]
    assert [card.id for card in library.seminars] == [held]
    (made,) = activities.repeating.plan(Wish("Vem äger skogen?", like=template))
    assert house.views.plan(made).seats == house.views.plan(held).seats
    assert not house.views.plan(made).card.template


def test_a_template_is_changed_without_what_it_was_made_from(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    template = activities.repeating.keep_as_template(held, "Kvällssamtal", frozenset({Carried.RUN_OF_SHOW}))
    activities.planning.remove_segment(template, "s1")
    assert house.views.plan(template).seats == ()
    assert len(house.views.plan(template).segments) == 1
    assert len(house.views.plan(held).segments) == 2


def test_a_template_is_not_held(activities: Activities, held: UUID) -> None:
    template = activities.repeating.keep_as_template(held, "Kvällssamtal")
    with pytest.raises(RuleError, match="is a template"):
        activities.moderating.open_session(template)


def test_a_template_needs_a_name(activities: Activities, held: UUID) -> None:
    with pytest.raises(EmptyTextError):
        activities.repeating.keep_as_template(held, " ")


def test_what_is_wished_for_comes_before_what_is_taken_over(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    wish = Wish("Igen", like=held, venue="Kvarnen", premises=Premises("", "Åvägen 1", 12))
    (made,) = activities.repeating.plan(wish)
    plan = house.views.plan(made)
    assert (plan.card.place, plan.card.capacity) == ("Kvarnen, Åvägen 1", 12)  # its rooms are others
    assert plan.publisher == "Vattenverket"


# -- into what is planned already -------------------------------------------------------------------------------------


def test_seminars_planned_already_get_what_they_lack_in_one_transaction(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    dates = [activities.planning.plan_seminar(TitleCard(f"Samtal {n}", "sv", MARCH)) for n in (1, 2, 3)]
    house.ledger.transactions.clear()
    told = activities.repeating.take_over(held, dates)
    assert len(house.ledger.transactions) == 1
    assert [one.seminar for one in told] == dates
    was = house.views.plan(held)
    for one, number in zip(told, (1, 2, 3), strict=True):
        plan = house.views.plan(one.seminar)
        assert (one.taken, one.kept) == (frozenset(Carried), frozenset())
        assert (plan.card.title, plan.card.starts_at) == (f"Samtal {number}", MARCH.starts_at)
        assert (plan.seats, plan.moderator, plan.publisher) == (was.seats, was.moderator, was.publisher)
        assert [replace(one, origin=None) for one in plan.questions] == list(was.questions)
        assert [one.title for one in plan.segments] == [one.title for one in was.segments]


def test_what_a_seminar_has_itself_is_kept(activities: Activities, house: FakeHouse, held: UUID) -> None:
    planning = activities.planning
    mine = planning.plan_seminar(TitleCard("Mitt", venue="Kvarnen"))
    planning.appoint_moderator(mine, "Nils Norr")
    activities.arranging.add_segment(mine, PlannedSegment("Bara detta", 10))
    (told,) = activities.repeating.take_over(held, [mine])
    plan = house.views.plan(mine)
    assert told.kept == {Carried.MODERATOR, Carried.RUN_OF_SHOW}
    assert plan.moderator is not None
    assert plan.moderator.name == "Nils Norr"
    assert [one.title for one in plan.segments] == ["Bara detta"]
    assert {one.segment for one in plan.questions} == {""}, "their segments did not come along"
    assert (plan.card.place, plan.publisher) == ("Kvarnen", "Vattenverket"), "a room is a room of its venue"


def test_taking_over_twice_changes_nothing_more(activities: Activities, house: FakeHouse, held: UUID) -> None:
    mine = activities.planning.plan_seminar(TitleCard("Mitt"))
    activities.repeating.take_over(held, [mine])
    once = house.views.plan(mine)
    (told,) = activities.repeating.take_over(held, [mine, mine])
    assert (told.taken, told.kept) == (frozenset(), frozenset(Carried))
    assert house.views.plan(mine) == once


def test_who_sits_there_already_is_not_seated_twice_and_speaks_where_the_pattern_says(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    first = house.views.plan(held).seats[0]
    activities.arranging.change_segment(held, "s1", PlannedSegment("Välkomna", 5, speakers=(first.id,)))
    mine = activities.planning.plan_seminar(TitleCard("Mitt"))
    other = activities.planning.seat_panelist(mine, Panelist("Annan Ek", initials=first.initials))
    activities.planning.seat_panelist(
        mine, Panelist(first.name, first.title, first.organisation, initials="ZZ")
    )
    activities.repeating.take_over(held, [mine])
    seats = house.views.plan(mine).seats
    assert [seat.name for seat in seats].count(first.name) == 1
    assert len({seat.initials for seat in seats}) == len(seats)
    assert seats[0].id == other
    sits = next(seat.id for seat in seats if seat.name == first.name)
    assert house.views.plan(mine).segments[0].speakers == (sits,)


def test_what_has_been_opened_or_is_not_there_refuses_all_of_it(
    activities: Activities, house: FakeHouse, held: UUID
) -> None:
    mine = activities.planning.plan_seminar(TitleCard("Mitt"))
    before = house.views.plan(mine)
    with pytest.raises(RuleError, match="has been opened"):
        activities.repeating.take_over(mine, [mine, held])
    with pytest.raises(NotFoundError):
        activities.repeating.take_over(held, [mine, uuid4()])
    assert house.views.plan(mine) == before
