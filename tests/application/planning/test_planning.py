# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Before the panel: series, title card, panel, run of show, prepared questions."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import (
    DuplicateError,
    EmptyTextError,
    NotFoundError,
    NotInPanelError,
    NotSavedError,
    RuleError,
)
from seminarapp.domain.person import Person
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import Priority, Recording, Schedule, SegmentKind, SeminarState
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse


@pytest.fixture(autouse=True)
def told(house: FakeHouse, seminar: UUID) -> None:
    """What the plan's fixture recorded is told apart from what a test records."""
    house.ledger.transactions.clear()


# -- series and title card ------------------------------------------------------------------------------------------


def test_a_planned_seminar_stands_in_the_library(activities: Activities, seminar: UUID) -> None:
    (card,) = activities.overview.library().seminars
    assert (card.id, card.title, card.language) == (seminar, "Vem äger vattnet?", "sv")
    assert (card.state, card.starts_at) == (SeminarState.PLANNED, TWO_O_CLOCK)


def test_a_seminar_and_its_run_of_show_are_planned_at_once(house: FakeHouse, activities: Activities) -> None:
    activities.planning.plan_seminar(TitleCard("Jord"))
    assert len(house.ledger.transactions) == 1


def test_a_seminar_in_a_series_becomes_its_next_part(activities: Activities, house: FakeHouse) -> None:
    plan = activities.planning
    water, soil = plan.start_series("Samtal om vatten", "Tre kvällar."), plan.start_series("Samtal om jord")
    made = [plan.plan_seminar(TitleCard(f"Del {n}", series=water)) for n in (1, 2)]
    made.append(plan.plan_seminar(TitleCard("Extra", series=water, part=7)))
    made.append(plan.plan_seminar(TitleCard("Efter extra", series=water)))
    made.append(plan.plan_seminar(TitleCard("Jord", series=soil)))
    assert [house.views.plan(one).card.part for one in made] == [1, 2, 7, 8, 1]
    assert house.views.plan(made[0]).series_parts == 4


def test_a_series_is_described_anew(activities: Activities) -> None:
    series = activities.planning.start_series("Vatten")
    activities.planning.describe_series(series, "Samtal om vatten", "Tre kvällar.")
    (card,) = activities.overview.library().series
    assert (card.title, card.description) == ("Samtal om vatten", "Tre kvällar.")


def test_a_title_card_says_what_it_was_made_to_say(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    series = activities.planning.start_series("Samtal om vatten")
    card = TitleCard("Whose water?", "en", Schedule(TWO_O_CLOCK), "Stora salen", "Vattenverket", series, 3)
    activities.planning.change_title_card(seminar, card)
    plan = house.views.plan(seminar)
    assert (plan.card.title, plan.card.language, plan.card.venue) == ("Whose water?", "en", "Stora salen")
    assert (plan.publisher, plan.card.series_title, plan.card.part) == ("Vattenverket", "Samtal om vatten", 3)


def test_a_title_card_is_changed_wholly_or_not_at_all(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    before = house.views.plan(seminar)
    with pytest.raises(RuleError, match="count from 1"):
        activities.planning.change_title_card(seminar, TitleCard("Ny titel", venue="Salen", part=0))
    assert house.views.plan(seminar) == before
    assert house.ledger.transactions == []


def test_the_recording_is_linked_and_unlinked(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    recording = Recording("Hela samtalet", "https://play.example.org/v/1", 12.5)
    activities.planning.link_recording(seminar, recording)
    assert house.views.plan(seminar).recording == recording
    activities.planning.link_recording(seminar, None)
    assert house.views.plan(seminar).recording is None


def test_what_is_not_there_is_not_planned(activities: Activities) -> None:
    with pytest.raises(NotFoundError):
        activities.planning.add_segment(uuid4(), "Paus", 5)
    with pytest.raises(NotFoundError):
        activities.planning.describe_series(uuid4(), "Vatten", "")


# -- the panel ------------------------------------------------------------------------------------------------------


def test_a_panelist_gets_a_seat_initials_and_a_place_in_the_directory(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    seat = activities.planning.seat_panelist(seminar, Panelist(" Cilla Dahl ", "bonde", "Gården", "G"))
    view = house.views.plan(seminar).seats[-1]
    assert (view.id, seat, view.number, view.initials) == ("cd", "cd", 3, "CD")
    assert (view.name, view.title, view.organisation_short) == ("Cilla Dahl", "bonde", "G")
    assert house.views.person_named("Cilla Dahl", "Gården") == view.person
    assert len(house.ledger.transactions) == 1, "person and seat in one transaction"


def test_somebody_in_the_directory_is_not_registered_twice(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    other = activities.planning.plan_seminar(TitleCard("Jord"))
    activities.planning.seat_panelist(other, Panelist(" Anna Berg", "professor", "Vattenverket "))
    activities.planning.appoint_moderator(other, "Anna Berg", "professor", "Vattenverket")
    activities.planning.seat_panelist(other, Panelist("Anna Berg", organisation="Annan", initials="AX"))
    plan, first = house.views.plan(other), house.views.plan(seminar).seats[0]
    assert plan.seats[0].person == first.person
    assert plan.moderator is not None
    assert plan.moderator.person == first.person
    assert plan.seats[1].person != first.person
    assert len(house.ledger.every(Person)) == 3
    assert first.title == "hydrolog", "the seat keeps the role of its own panel"


def test_initials_that_nobody_chose_avoid_those_that_are_taken(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    for name in ("Arne Bok", "Asta Bok", "Axel Bok"):
        activities.planning.seat_panelist(seminar, Panelist(name))
    seats = house.views.plan(seminar).seats
    assert [seat.initials for seat in seats] == ["AB", "BC", "ABO", "AB2", "AB3"]
    assert len({seat.id for seat in seats}) == 5


def test_initials_that_somebody_chose_are_refused_when_taken(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    with pytest.raises(DuplicateError, match="“AB” are used twice"):
        activities.planning.seat_panelist(seminar, Panelist("Zara Zon", initials="ab"))
    assert house.ledger.transactions == []
    assert house.views.person_named("Zara Zon", "") is None


def test_nobody_without_a_name_is_seated(activities: Activities, house: FakeHouse, seminar: UUID) -> None:
    with pytest.raises(EmptyTextError, match="The name is empty"):
        activities.planning.seat_panelist(seminar, Panelist(" "))
    with pytest.raises(EmptyTextError, match="The name is empty"):
        activities.planning.appoint_moderator(seminar, "")
    assert house.ledger.transactions == []


def test_a_seat_changes_and_moves(activities: Activities, house: FakeHouse, seminar: UUID) -> None:
    activities.planning.change_seat(seminar, "ab", Panelist("Anna Berglund", "professor", "Vattenverket"))
    activities.planning.move_seat(seminar, "bc", "ab")
    seats = house.views.plan(seminar).seats
    assert [(seat.id, seat.number, seat.name) for seat in seats] == [
        ("bc", 1, "Bo Cedergren"),
        ("ab", 2, "Anna Berglund"),
    ]


def test_an_excused_panelist_takes_their_questions_along(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    activities.planning.excuse_panelist(seminar, "ab")
    plan = house.views.plan(seminar)
    assert [seat.id for seat in plan.seats] == ["bc"]
    assert plan.questions[0].seats == ()
    assert len(house.ledger.transactions) == 1


def test_nobody_inherits_the_notes_of_an_excused_panelist(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    activities.planning.excuse_panelist(seminar, "ab")
    seat = activities.planning.seat_panelist(seminar, Panelist("Arne Bok"))
    assert seat != "ab"
    assert house.views.plan(seminar).seats[-1].initials == "AB"


# -- the run of show and the questions ------------------------------------------------------------------------------


def test_segments_begin_where_those_before_them_end(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    added = activities.planning.add_segment(seminar, "Frågor", 10, SegmentKind.QUESTIONS)
    activities.planning.move_segment(seminar, added, "s2")
    activities.planning.change_segment(seminar, "s1", "Välkomna hit", 10, SegmentKind.OPENING)
    segments = house.views.plan(seminar).segments
    assert [(one.id, one.title, one.minutes) for one in segments] == [
        ("s1", "Välkomna hit", 10),
        ("s3", "Frågor", 10),
        ("s2", "Vem betalar?", 20),
    ]
    assert [one.starts_at and one.starts_at.minute for one in segments] == [0, 10, 20]


def test_the_id_of_a_removed_segment_is_not_given_again(activities: Activities, seminar: UUID) -> None:
    """What was noted in it would move to another segment."""
    activities.planning.remove_segment(seminar, "s2")
    assert activities.planning.add_segment(seminar, "Nytt", 5) == "s3"


def test_a_question_is_prepared_changed_moved_and_withdrawn(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    plan = activities.planning
    added = plan.prepare_question(seminar, PreparedQuestion("Hur länge räcker det?", Priority.MUST, ("bc",)))
    plan.change_question(
        seminar, added, PreparedQuestion("Hur länge?", seats=("ab", "bc"), follow_ups=("Sen?",))
    )
    plan.move_question(seminar, added, "q1")
    first, second = house.views.plan(seminar).questions
    assert (first.id, first.text, first.seats, first.follow_ups) == (
        "q2",
        "Hur länge?",
        ("ab", "bc"),
        ("Sen?",),
    )
    assert (second.id, second.segment) == ("q1", "s2")
    plan.withdraw_question(seminar, added)
    assert [question.id for question in house.views.plan(seminar).questions] == ["q1"]
    assert plan.prepare_question(seminar, PreparedQuestion("Varför?")) == "q3"


def test_a_question_is_only_for_who_is_in_the_panel(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    stranger = PreparedQuestion("Varför?", seats=("ab", "zz"))
    with pytest.raises(NotInPanelError, match="“zz”"):
        activities.planning.prepare_question(seminar, stranger)
    with pytest.raises(NotInPanelError, match="“zz”"):
        activities.planning.change_question(seminar, "q1", stranger)
    assert house.ledger.transactions == []


def test_what_changes_nothing_is_not_saved(activities: Activities, house: FakeHouse, seminar: UUID) -> None:
    plan = activities.planning
    plan.change_title_card(seminar, TitleCard("Vem äger vattnet?", schedule=Schedule(TWO_O_CLOCK)))
    plan.change_seat(seminar, "ab", Panelist("Anna Berg", "hydrolog", "Vattenverket", "VV", "AB"))
    plan.move_seat(seminar, "ab", "bc")
    plan.change_segment(seminar, "s1", "Välkomna", 5, SegmentKind.DISCUSSION)
    plan.move_segment(seminar, "s2", None)
    plan.change_question(seminar, "q1", PreparedQuestion("Vem betalar?", seats=("ab",), segment="s2"))
    plan.move_question(seminar, "q1", None)
    assert house.ledger.transactions == []


def test_when_the_disk_refuses_nothing_has_happened(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    before = house.views.plan(seminar)
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        activities.planning.seat_panelist(seminar, Panelist("Cilla Dahl"))
    assert house.views.plan(seminar) == before
    house.ledger.broken = False
    assert activities.planning.seat_panelist(seminar, Panelist("Cilla Dahl")) == "cd"


# -- one for another, and from the directory --------------------------------------------------------------------------


@pytest.fixture
def jord(activities: Activities) -> UUID:
    """A plan with nobody in the panel."""
    return activities.planning.plan_seminar(TitleCard("Jord"))


def test_a_panelist_is_swapped_in_one_step_and_the_questions_follow(
    activities: Activities, house: FakeHouse, jord: UUID
) -> None:
    plan = activities.planning
    first = plan.seat_panelist(jord, Panelist("Anna Berg"))
    last = plan.seat_panelist(jord, Panelist("Bo Vik"))
    plan.prepare_question(jord, PreparedQuestion("Varför?", seats=(first, last)))
    house.ledger.transactions.clear()
    by = plan.replace_panelist(jord, first, Panelist("Axel Bo", "lektor", "Näs"))
    assert len(house.ledger.transactions) == 1
    view = house.views.plan(jord)
    assert [seat.name for seat in view.seats] == ["Axel Bo", "Bo Vik"]
    assert by not in (first, last)
    assert view.questions[0].seats == (by, last)


def test_the_questions_need_not_follow(activities: Activities, house: FakeHouse, jord: UUID) -> None:
    plan = activities.planning
    first = plan.seat_panelist(jord, Panelist("Anna Berg"))
    plan.prepare_question(jord, PreparedQuestion("Varför?", seats=(first,)))
    plan.replace_panelist(jord, first, Panelist("Bo Vik"), hand_over=False)
    assert house.views.plan(jord).questions[0].seats == ()


def test_what_was_noted_of_the_first_never_becomes_the_seconds(
    activities: Activities, house: FakeHouse, jord: UUID
) -> None:
    first = activities.planning.seat_panelist(jord, Panelist("Anna Berg"))
    activities.moderating.open_session(jord)
    activities.moderating.note(jord, Entry(Noted("Så sa Anna", seat=first), Moment(1.0)))
    by = activities.planning.replace_panelist(jord, first, Panelist("Ada Bro"))
    assert by != first
    assert house.views.captures(jord)[0].seat == first


def test_a_panelist_chosen_in_the_directory_is_that_person_whatever_the_seat_says(
    activities: Activities, house: FakeHouse, jord: UUID
) -> None:
    (taken,) = activities.people.take_in(
        [PersonRecord("Anna Berg", roles=(RoleRecord("chef", "Vik"),))]
    ).taken
    activities.planning.seat_panelist(
        jord, Panelist("Anna Bergh", "lektor", "Näs kommun", person=taken.person)
    )
    (seat,) = house.views.plan(jord).seats
    assert (seat.person, seat.name) == (taken.person, "Anna Bergh")
    assert "Anna Bergh" not in {one.name.text for one in house.ledger.every(Person)}


def test_the_directory_learns_of_somebody_new_what_the_seat_says(activities: Activities, jord: UUID) -> None:
    activities.planning.seat_panelist(
        jord, Panelist("Anna Berg", "chef", "Vik kommun", "Vik", pronunciation="Bärj")
    )
    line = activities.people.everybody()[-1]
    assert (line.pronunciation, line.roles[0].organisation_short) == ("Bärj", "Vik")


def test_a_moderator_who_was_chosen_is_that_person_whatever_the_card_says(
    activities: Activities, seminar: UUID
) -> None:
    eva = activities.people.write_card(None, PersonRecord("Eva Lund", (RoleRecord("", "Radion"),)))
    activities.planning.appoint_moderator(seminar, "Eva Lund", "redaktör", "Tidningen", eva)
    leader = activities.overview.plan(seminar).moderator
    assert leader is not None
    assert (leader.person, leader.organisation) == (eva, "Tidningen")
    with pytest.raises(NotFoundError):
        activities.planning.appoint_moderator(seminar, "Eva Lund", person=UUID(int=9))
