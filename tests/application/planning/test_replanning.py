# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Undo and redo of a plan: what is a step, what is refused, what is passed over, and how it is told."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.plan_facts import CARD, Part
from seminarapp.application.planning.planning import Moderator, Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views.plan import PlanView
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import DuplicateError, RuleError
from seminarapp.domain.person import Person
from seminarapp.domain.personal import ERASED, Personal
from seminarapp.domain.plan import PlanDeed, Role
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import Schedule, SegmentKind
from seminarapp.settings import Author
from tests.fakes.house import FakeHouse

BJORN = Author("björn", "bärbar")
TALK = SegmentKind.DISCUSSION


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


@pytest.fixture
def do(house: FakeHouse) -> Activities:
    return house.activities


@pytest.fixture
def seminar(do: Activities) -> UUID:
    """Three segments, two panelists and a question to the first, each a step."""
    seminar = do.planning.plan_seminar(TitleCard("Elnätet"))
    do.planning.seat_panelist(seminar, Panelist("Anna Berg"))
    do.planning.seat_panelist(seminar, Panelist("Bo Ek"))
    for title, minutes in (("Välkomna", 5), ("Samtal", 40), ("Frågor", 15)):
        do.planning.add_segment(seminar, title, minutes)
    do.planning.prepare_question(seminar, PreparedQuestion("Vem betalar?", seats=("ab",), segment="s2"))
    return seminar


def titles(plan: PlanView) -> list[str]:
    return [one.title for one in plan.segments]


def told(do: Activities, seminar: UUID, language: str = "en") -> tuple[str, str]:
    """What undo and redo are called."""
    steps = do.replanning.next_steps(seminar)
    return (
        steps.undo.told(language) if steps.undo else "",
        steps.redo.told(language) if steps.redo else "",
    )


def test_what_was_taken_over_is_one_step_of_each_seminar(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    others = [do.planning.plan_seminar(TitleCard(title)) for title in ("Broar", "Vägar")]
    before = [house.views.plan(one) for one in others]
    do.repeating.take_over(seminar, others)
    after = [house.views.plan(one) for one in others]
    assert told(do, others[1]) == ("take over from another seminar", "")
    do.replanning.take_back(others[1])
    assert [house.views.plan(one) for one in others] == [after[0], before[1]]
    assert told(do, others[1], "sv") == ("", "hämta från ett annat seminarium")
    do.replanning.do_again(others[1])
    assert [house.views.plan(one) for one in others] == after


def test_taking_over_nothing_is_no_step(do: Activities, seminar: UUID) -> None:
    other = do.planning.plan_seminar(TitleCard("Broar"))
    do.repeating.take_over(seminar, [other])
    do.replanning.take_back(other)
    do.repeating.take_over(other, [seminar])
    assert told(do, seminar)[0] == "add the question “Vem betalar?”"


# -- what is a step -------------------------------------------------------------------------------------------------


def test_the_newest_is_taken_back_first_and_done_again_last(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    do.planning.move_segment(seminar, "s3", "s1")
    do.planning.remove_segment(seminar, "s2")
    undone = do.replanning.take_back(seminar)
    assert undone is not None
    assert (undone.deed, undone.item, undone.name) == (
        PlanDeed.SEGMENT_REMOVED,
        (Part.SEGMENT, "s2"),
        "Samtal",
    )
    plan = house.views.plan(seminar)
    assert titles(plan) == ["Frågor", "Välkomna", "Samtal"]
    assert plan.questions[0].segment == "s2"
    do.replanning.take_back(seminar)
    assert titles(house.views.plan(seminar)) == ["Välkomna", "Samtal", "Frågor"]
    do.replanning.do_again(seminar)
    do.replanning.do_again(seminar)
    assert titles(house.views.plan(seminar)) == ["Frågor", "Välkomna"]
    assert do.replanning.do_again(seminar) is None


def test_a_new_step_forgets_what_was_undone(do: Activities, seminar: UUID) -> None:
    do.replanning.take_back(seminar)
    do.arranging.lengthen_segment(seminar, "s1", 5)
    assert do.replanning.do_again(seminar) is None
    assert told(do, seminar) == ("change the minutes of “Välkomna”", "")


def test_the_log_only_grows(house: FakeHouse, do: Activities, seminar: UUID) -> None:
    before = list(house.ledger.log)
    do.replanning.take_back(seminar)
    assert house.ledger.log[: len(before)] == before
    assert len(house.ledger.log) == len(before) + 2  # withdrawn, and that this was a step taken back


def test_planning_a_seminar_is_no_step_and_neither_is_what_changes_nothing(do: Activities) -> None:
    seminar = do.planning.plan_seminar(TitleCard("Elnätet"))
    do.planning.change_title_card(seminar, TitleCard("Elnätet"))
    assert do.replanning.take_back(seminar) is None
    assert do.replanning.do_again(seminar) is None


def test_title_card_moderator_and_recording_are_one_step(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    before = house.views.plan(seminar)
    starts = datetime(2026, 4, 1, 14, tzinfo=UTC)
    card = TitleCard("Nätet", "en", Schedule(starts, None, "Europe/Stockholm"), "Sal 1", "Verket")
    do.planning.change_whole_card(seminar, card, Moderator("Eva Lind", "chef"), None)
    assert house.views.plan(seminar).moderator is not None
    assert told(do, seminar, "sv")[0] == "ändra uppgifterna om seminariet"
    undone = do.replanning.take_back(seminar)
    assert undone is not None
    assert undone.item == CARD
    assert house.views.plan(seminar) == before


def test_a_swap_is_taken_back_with_what_was_handed_over(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    before = house.views.plan(seminar)
    do.planning.replace_panelist(seminar, "ab", Panelist("Cia Dal"))
    assert told(do, seminar)[0] == "swap somebody for Cia Dal"
    do.replanning.take_back(seminar)
    assert house.views.plan(seminar) == before
    do.replanning.do_again(seminar)
    plan = house.views.plan(seminar)
    assert [seat.name for seat in plan.seats] == ["Cia Dal", "Bo Ek"]
    assert plan.questions[0].seats == ("cd",)


def test_who_was_excused_comes_back_to_the_same_seat_and_questions(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    do.arranging.change_segment(seminar, "s2", PlannedSegment("Samtal", 40, speakers=("ab", "be")))
    before = house.views.plan(seminar)
    do.planning.excuse_panelist(seminar, "ab")
    assert house.views.plan(seminar).questions[0].seats == ()
    do.replanning.take_back(seminar)
    assert house.views.plan(seminar) == before


def test_a_seminar_that_was_moved_in_the_calendar_goes_back(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    starts = datetime(2026, 4, 1, 14, tzinfo=UTC)
    do.planning.change_title_card(seminar, TitleCard("Elnätet", schedule=Schedule(starts)))
    do.scheduling.move_to_day(seminar, datetime(2026, 4, 8, tzinfo=UTC).date())
    assert told(do, seminar)[0] == "move the seminar to another day"
    do.replanning.take_back(seminar)
    assert house.views.plan(seminar).card.starts_at == starts


def test_a_longer_name_is_cut_in_the_menu(do: Activities, seminar: UUID) -> None:
    do.planning.add_segment(seminar, "Ord " * 40, 5)
    assert told(do, seminar)[0] == "add “" + ("Ord " * 10).strip() + "…”"


# -- beside another -------------------------------------------------------------------------------------------------


def test_what_another_did_is_nobody_elses_step(house: FakeHouse, do: Activities, seminar: UUID) -> None:
    house.ledger.author = BJORN
    do.planning.move_segment(seminar, "s3", "s1")
    house.ledger.author = None
    assert told(do, seminar)[0] == "add the question “Vem betalar?”"
    do.replanning.take_back(seminar)
    assert titles(house.views.plan(seminar)) == ["Frågor", "Välkomna", "Samtal"]


def test_what_another_changed_of_the_same_thing_stays(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    do.arranging.lengthen_segment(seminar, "s2", 5)
    house.ledger.author = BJORN
    do.planning.change_segment(seminar, "s2", "Stort samtal", 45, TALK)
    house.ledger.author = None
    do.replanning.take_back(seminar)
    (segment,) = [one for one in house.views.plan(seminar).segments if one.id == "s2"]
    assert (segment.title, segment.minutes) == ("Stort samtal", 40)


def test_what_another_has_changed_since_is_not_overwritten_but_passed_over(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    do.arranging.lengthen_segment(seminar, "s2", 5)
    house.ledger.author = BJORN
    do.arranging.lengthen_segment(seminar, "s2", 10)
    house.ledger.author = None
    with pytest.raises(RuleError) as refused:
        do.replanning.take_back(seminar)
    assert str(refused.value) == (
        "“Samtal” has been changed by björn since, and is not taken back: change it by hand"
    )
    assert said_in("sv", refused.value).startswith("”Samtal” har ändrats av björn sedan dess")
    assert house.views.plan(seminar).segments[1].minutes == 55
    assert told(do, seminar) == ("add the question “Vem betalar?”", "")


def test_what_cannot_be_done_again_is_said(house: FakeHouse, do: Activities, seminar: UUID) -> None:
    do.arranging.lengthen_segment(seminar, "s2", 5)
    do.replanning.take_back(seminar)
    house.ledger.author = BJORN
    do.planning.remove_segment(seminar, "s2")
    house.ledger.author = None
    with pytest.raises(RuleError, match="“Samtal” has been changed by björn since, and is not done again"):
        do.replanning.do_again(seminar)


def test_a_segment_that_another_bound_a_question_to_is_not_taken_away_under_it(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    do.planning.add_segment(seminar, "Paus", 5)
    house.ledger.author = BJORN
    do.planning.change_question(seminar, "q1", PreparedQuestion("Vem betalar?", seats=("ab",), segment="s4"))
    house.ledger.author = None
    with pytest.raises(
        RuleError, match="“Vem betalar\\?” belongs to a panelist or a segment that would not be"
    ):
        do.replanning.take_back(seminar)
    assert "Paus" in titles(house.views.plan(seminar))


def test_initials_that_another_has_by_now_are_not_given_twice(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    do.planning.excuse_panelist(seminar, "ab")
    house.ledger.author = BJORN
    do.planning.seat_panelist(seminar, Panelist("Arne Bok"))
    house.ledger.author = None
    with pytest.raises(DuplicateError):
        do.replanning.take_back(seminar)


def test_who_was_merged_meanwhile_comes_back_as_whom_they_are_now(
    house: FakeHouse, do: Activities, seminar: UUID
) -> None:
    anna = house.views.plan(seminar).seats[0].person
    do.planning.excuse_panelist(seminar, "ab")
    kept = uuid4()
    house.ledger.save(Person.register(kept, "Anna Berg-Ek", "", ""))
    do.people.merge(kept, anna)
    do.replanning.take_back(seminar)
    assert house.views.plan(seminar).seats[0].person == kept


def test_who_was_erased_never_comes_back(house: FakeHouse, do: Activities, seminar: UUID) -> None:
    found = house.ledger.load(Seminar, seminar)
    person = found.seat("be").person
    found.change_seat("be", Role(Personal(ERASED, person), Personal("", person)))
    house.ledger.save(found)
    do.planning.excuse_panelist(seminar, "be")
    with pytest.raises(RuleError, match="erased"):
        do.replanning.take_back(seminar)


# -- after a restart, and in the history ------------------------------------------------------------------------------


def test_steps_outlive_the_program(house: FakeHouse, do: Activities, seminar: UUID) -> None:
    do.planning.move_segment(seminar, "s3", "s1")
    do.replanning.take_back(seminar)
    again = FakeHouse()
    again.ledger = house.ledger
    replanning = type(do.replanning)(house.ledger, house.views, do.history._chronicle)
    assert replanning.next_steps(seminar) == do.replanning.next_steps(seminar)
    replanning.do_again(seminar)
    assert titles(house.views.plan(seminar)) == ["Frågor", "Välkomna", "Samtal"]


def test_history_tells_what_was_taken_back_and_says_nothing_of_steps_as_such(
    do: Activities, seminar: UUID
) -> None:
    do.planning.move_segment(seminar, "s3", "s1")
    do.replanning.take_back(seminar)
    do.replanning.do_again(seminar)
    lines = [line.text for line in do.history.of_seminar(seminar, "en")]
    assert lines[-5:] == [
        "segment “Frågor” moved",
        "segment “Frågor” moved",
        "taken back: move “Frågor”",
        "segment “Frågor” moved",
        "done again: move “Frågor”",
    ]
    swedish = [line.text for line in do.history.of_seminar(seminar, "sv")]
    assert "ångrat: flytta ”Frågor”" in swedish
    assert not any("step" in line for line in lines)


def test_history_tells_what_was_passed_over(house: FakeHouse, do: Activities, seminar: UUID) -> None:
    do.planning.change_seat(seminar, "be", Panelist("Bo Ek", "chef"))
    house.ledger.author = BJORN
    do.planning.change_seat(seminar, "be", Panelist("Bo Ek", "vd"))
    house.ledger.author = None
    with pytest.raises(RuleError):
        do.replanning.take_back(seminar)
    assert [line.text for line in do.history.of_seminar(seminar, "en")][-1] == (
        "can’t be taken back any longer: change Bo Ek’s seat"
    )


@pytest.mark.parametrize("language", ["en", "sv"])
def test_every_deed_can_be_told(language: str) -> None:
    from seminarapp.application.planning.plan_steps import PlanStep

    for deed in PlanDeed:
        assert "{" not in PlanStep(deed, CARD, "Anna").told(language)
