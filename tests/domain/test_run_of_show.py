# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Segments and prepared questions."""

from __future__ import annotations

from datetime import time
from typing import TypedDict
from uuid import UUID, uuid5

import pytest

from seminarapp.domain.errors import DuplicateError, EmptyTextError, NotFoundError, RuleError
from seminarapp.domain.plan import Origin, PlanDeed
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.values import Priority, SegmentKind, StepWay
from tests.domain.replay import SEMINAR, assert_replays, nothing_happens, only
from tests.fakes.ledger import rebuilt


class Rest(TypedDict):
    """What a question says beside its text."""

    priority: Priority
    seats: tuple[str, ...]
    segment: str
    follow_ups: tuple[str, ...]


REST = Rest(priority=Priority.MUST, seats=("ab", "bc"), segment="s2", follow_ups=("Och sedan?",))


@pytest.fixture
def show() -> RunOfShow:
    """Three segments s1–s3 and two questions; q1 belongs to s2."""
    show = RunOfShow(SEMINAR)
    show.add_segment("s1", "Välkomna", 5, SegmentKind.OPENING)
    show.add_segment("s2", "Vem betalar?", 20)
    show.add_segment("s3", "Frågor", 12.5, SegmentKind.QUESTIONS)
    show.prepare_question("q1", " Vem betalar? ", **REST)
    show.prepare_question("q2", "Hur länge räcker det?")
    return show


def segments(show: RunOfShow) -> list[str]:
    return [segment.id for segment in show.ordered_segments()]


def questions(show: RunOfShow) -> list[str]:
    return [question.id for question in show.ordered_questions()]


def test_a_seminar_has_one_run_of_show(show: RunOfShow) -> None:
    assert show.id == RunOfShow.create_id(SEMINAR) == uuid5(SEMINAR, "run of show")


def test_segments_follow_in_the_order_they_were_added(show: RunOfShow) -> None:
    assert segments(show) == ["s1", "s2", "s3"]
    second = show.segment("s2")
    assert (second.title, second.minutes, second.kind) == ("Vem betalar?", 20, SegmentKind.DISCUSSION)


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1, float("nan"), float("inf")])
def test_a_segment_has_a_length_that_can_be_planned(show: RunOfShow, minutes: float) -> None:
    with nothing_happens(show), pytest.raises(RuleError, match="minutes long"):
        show.add_segment("s4", "Paus", minutes)
    with nothing_happens(show), pytest.raises(RuleError, match="minutes long"):
        show.change_segment("s1", "Välkomna", minutes, SegmentKind.OPENING)


@pytest.mark.parametrize("minutes", [0.5, 24 * 60])
def test_short_and_long_segments_are_taken(show: RunOfShow, minutes: float) -> None:
    show.add_segment("s4", "Paus", minutes, SegmentKind.BREAK)
    assert show.segment("s4").minutes == minutes


def test_a_segment_needs_a_title_and_an_id_of_its_own(show: RunOfShow) -> None:
    with nothing_happens(show), pytest.raises(EmptyTextError, match="segment's title"):
        show.add_segment("s4", " ", 5)
    with nothing_happens(show), pytest.raises(DuplicateError, match="segment id “s1”"):
        show.add_segment("s1", "Paus", 5)
    with nothing_happens(show), pytest.raises(EmptyTextError, match="segment id"):
        show.add_segment("", "Paus", 5)


def test_a_segment_changes_once(show: RunOfShow) -> None:
    with only(show, "SegmentChanged"):
        show.change_segment("s1", "Inledning ", 7, SegmentKind.OPENING)
        show.change_segment("s1", "Inledning", 7, SegmentKind.OPENING)
    assert (show.segment("s1").title, show.segment("s1").minutes) == ("Inledning", 7)
    assert segments(show) == ["s1", "s2", "s3"]


def test_a_segment_moves(show: RunOfShow) -> None:
    with only(show, "SegmentMoved", "SegmentMoved"):
        show.move_segment("s3", "s1")
        show.move_segment("s1", None)
    assert segments(show) == ["s3", "s2", "s1"]
    with nothing_happens(show):
        show.move_segment("s1", None)
        show.move_segment("s3", "s2")


def test_a_removed_segment_leaves_its_questions_behind(show: RunOfShow) -> None:
    with only(show, "QuestionChanged", "SegmentRemoved"):
        show.remove_segment("s2")
    assert segments(show) == ["s1", "s3"]
    assert show.question("q1").segment == ""
    assert show.question("q1").follow_ups == ("Och sedan?",)
    assert show.segment_ids == {"s1", "s2", "s3"}


def test_a_question_keeps_what_it_was_prepared_with(show: RunOfShow) -> None:
    first, second = show.ordered_questions()
    assert (first.text, first.priority, first.seats) == ("Vem betalar?", Priority.MUST, ("ab", "bc"))
    assert (first.segment, first.follow_ups) == ("s2", ("Och sedan?",))
    assert (second.priority, second.seats, second.segment, second.follow_ups) == (
        Priority.IF_TIME,
        (),
        "",
        (),
    )


def test_a_question_needs_a_text_an_id_and_a_segment_that_is_there(show: RunOfShow) -> None:
    with nothing_happens(show), pytest.raises(EmptyTextError, match="The question is empty"):
        show.prepare_question("q3", " ")
    with nothing_happens(show), pytest.raises(DuplicateError, match="question id “q1”"):
        show.prepare_question("q1", "Varför?")
    with nothing_happens(show), pytest.raises(NotFoundError, match="no segment “s9” in the run of show"):
        show.prepare_question("q3", "Varför?", segment="s9")


def test_a_question_changes_once_and_keeps_its_place(show: RunOfShow) -> None:
    with only(show, "QuestionChanged"):
        show.change_question("q1", "Vem ska betala?", **REST)
        show.change_question("q1", " Vem ska betala?", **REST)
    assert show.question("q1").text == "Vem ska betala?"
    assert questions(show) == ["q1", "q2"]
    with nothing_happens(show), pytest.raises(NotFoundError, match="“s9”"):
        show.change_question("q1", "Vem?", priority=Priority.MUST, seats=(), segment="s9", follow_ups=())


def test_a_question_moves(show: RunOfShow) -> None:
    with only(show, "QuestionMoved"):
        show.move_question("q2", "q1")
        show.move_question("q2", "q1")
    assert questions(show) == ["q2", "q1"]


def test_a_withdrawn_question_is_gone_but_its_id_is_not_free(show: RunOfShow) -> None:
    with only(show, "QuestionWithdrawn"):
        show.withdraw_question("q2")
    assert questions(show) == ["q1"]
    assert show.question_ids == {"q1", "q2"}


def test_who_leaves_the_panel_is_asked_no_more(show: RunOfShow) -> None:
    with only(show, "QuestionChanged"):
        show.release_seat("ab")
    assert show.question("q1").seats == ("bc",)
    with nothing_happens(show):
        show.release_seat("ab")


def test_what_is_not_there_is_named(show: RunOfShow) -> None:
    for command in (show.segment, show.remove_segment):
        with nothing_happens(show), pytest.raises(NotFoundError, match="no segment “s9”"):
            command("s9")
    for asking in (show.question, show.withdraw_question):
        with nothing_happens(show), pytest.raises(NotFoundError, match="no question “q9”"):
            asking("q9")
    with pytest.raises(NotFoundError, match="no segment “s9”"):
        show.move_segment("s9", None)
    with pytest.raises(NotFoundError, match="no question “q9”"):
        show.move_question("q9", None)
    with pytest.raises(NotFoundError, match="no segment “s9”"):
        show.change_segment("s9", "Paus", 5, SegmentKind.BREAK)
    with pytest.raises(NotFoundError, match="no question “q9”"):
        show.change_question("q9", "Varför?", **REST)


def test_a_run_of_show_replays(show: RunOfShow) -> None:
    show.change_segment("s1", "Inledning", 7, SegmentKind.OPENING)
    show.move_segment("s3", "s1")
    show.change_question("q2", "Hur länge?", **REST)
    show.move_question("q2", "q1")
    show.remove_segment("s2")
    show.release_seat("bc")
    show.withdraw_question("q1")
    assert_replays(show)


def test_a_log_that_todays_guards_would_refuse_is_still_read(show: RunOfShow) -> None:
    show._add_segment("s1", "", -1.0, SegmentKind.BREAK, "")
    show._change_segment("s2", "", 0.0, SegmentKind.BREAK)
    show._prepare_question("q1", "", Priority.MUST, ("nobody",), "nowhere", (), "")
    assert rebuilt(list(show.collect_events())) == show


def test_questions_for_one_are_handed_over_to_another() -> None:
    show = RunOfShow(SEMINAR)
    show.prepare_question("q1", "Varför?", seats=("ab", "cd"))
    show.prepare_question("q2", "Hur?", seats=("cd",))
    with only(show, "QuestionChanged"):
        show.hand_over("ab", "de")
    assert [question.seats for question in show.ordered_questions()] == [("de", "cd"), ("cd",)]


def test_who_takes_a_seat_over_speaks_where_the_other_did(show: RunOfShow) -> None:
    show.cast_segment("s1", ("@moderator", "ab"))
    with only(show, "SegmentCast", "QuestionChanged"):
        show.hand_over("ab", "de")
    assert show.segment("s1").speakers == ("@moderator", "de")


def test_a_segment_gets_slack_and_a_fixed_start_once(show: RunOfShow) -> None:
    with only(show, "SegmentTimed"):
        show.time_segment("s2", 5, time(15, 0))
        show.time_segment("s2", 5, time(15, 0))
    assert (show.segment("s2").slack, show.segment("s2").fixed_start) == (5, time(15, 0))
    assert (show.segment("s2").title, show.segment("s2").minutes) == ("Vem betalar?", 20)


@pytest.mark.parametrize("slack", [-1, 24 * 60 + 1, float("nan"), float("inf")])
def test_slack_is_a_length_that_can_be_planned(show: RunOfShow, slack: float) -> None:
    with nothing_happens(show), pytest.raises(RuleError, match="slack"):
        show.time_segment("s2", slack, None)


def test_a_change_of_title_keeps_slack_start_and_speakers(show: RunOfShow) -> None:
    show.time_segment("s2", 5, time(15, 0))
    show.cast_segment("s2", ("ab",))
    show.change_segment("s2", "Vem ska betala?", 25, SegmentKind.DISCUSSION)
    show.move_segment("s2", "s1")
    changed = show.segment("s2")
    assert (changed.slack, changed.fixed_start, changed.speakers) == (5, time(15, 0), ("ab",))


def test_a_segment_is_cast_once(show: RunOfShow) -> None:
    with only(show, "SegmentCast"):
        show.cast_segment("s1", ("@moderator", "ab"))
        show.cast_segment("s1", ("@moderator", "ab"))
    assert show.segment("s1").speakers == ("@moderator", "ab")
    with nothing_happens(show), pytest.raises(NotFoundError, match="“s9”"):
        show.cast_segment("s9", ())


def test_questions_are_bound_to_a_segment_and_let_go(show: RunOfShow) -> None:
    with only(show, "QuestionChanged", "QuestionChanged"):
        show.bind_questions("s2", ("q2",))
        show.bind_questions("s2", ("q2",))
    assert [show.question(one).segment for one in ("q1", "q2")] == ["", "s2"]
    assert show.question("q1").follow_ups == ("Och sedan?",)
    with nothing_happens(show), pytest.raises(NotFoundError, match="“q9”"):
        show.bind_questions("s1", ("q9",))


def test_a_question_taken_from_a_segment_to_another_changes_once(show: RunOfShow) -> None:
    with only(show, "QuestionChanged"):
        show.bind_questions("s1", ("q1",))
    assert show.question("q1").segment == "s1"


def test_a_question_remembers_where_it_was_taken_from(show: RunOfShow) -> None:
    origin = Origin(UUID(int=7), "q5")
    with only(show, "OriginNoted"):
        show.note_origin("q2", origin)
        show.note_origin("q2", origin)
    show.change_question("q2", "Hur länge?", **REST)
    show.move_question("q2", "q1")
    assert show.question("q2").origin == origin


def test_a_seat_that_leaves_speaks_nowhere(show: RunOfShow) -> None:
    show.cast_segment("s2", ("ab", "bc"))
    with only(show, "SegmentCast", "QuestionChanged"):
        show.release_seat("ab")
    assert show.segment("s2").speakers == ("bc",)
    assert show.question("q1").seats == ("bc",)


def test_slack_speakers_and_origins_replay(show: RunOfShow) -> None:
    show.time_segment("s2", 5, time(15, 0))
    show.time_segment("s1", 0, time(14, 0))
    show.cast_segment("s2", ("ab",))
    show.note_origin("q1", Origin(UUID(int=7), "q5"))
    show.bind_questions("s3", ("q2",))
    assert_replays(show)


# -- taken back ------------------------------------------------------------------------------------------------------


def test_a_removed_segment_comes_back_to_its_place_with_all_that_it_said(show: RunOfShow) -> None:
    show.time_segment("s2", 5, time(15))
    show.cast_segment("s2", ("ab",))
    then = show.segment("s2")
    show.remove_segment("s2")
    show.restore_segment(then)
    assert show.segment("s2") == then
    assert [one.id for one in show.ordered_segments()] == ["s1", "s2", "s3"]
    assert_replays(show)


def test_a_segment_is_as_it_was_in_text_and_place(show: RunOfShow) -> None:
    then = show.segment("s3")
    show.change_segment("s3", "Paus", 5, SegmentKind.BREAK)
    show.move_segment("s3", "s1")
    show.restore_segment(then)
    assert show.segment("s3") == then
    with nothing_happens(show):
        show.restore_segment(then)
    assert_replays(show)


def test_a_withdrawn_question_comes_back_with_where_it_was_taken_from(show: RunOfShow) -> None:
    show.note_origin("q1", Origin(SEMINAR, "q9"))
    then = show.question("q1")
    show.withdraw_question("q1")
    show.restore_question(then)
    assert show.question("q1") == then
    assert_replays(show)


def test_a_question_is_as_it_was_in_text_and_place(show: RunOfShow) -> None:
    then = show.question("q2")
    show.change_question("q2", "Annat?", **REST)
    show.move_question("q2", "q1")
    show.restore_question(then)
    assert show.question("q2") == then
    with nothing_happens(show):
        show.restore_question(then)


def test_a_step_changes_nothing(show: RunOfShow) -> None:
    before = (dict(show.segments), dict(show.questions))
    show.take_step(StepWay.DONE, 3, PlanDeed.SEGMENT_ADDED, "s3")
    assert (show.segments, show.questions) == before
    assert_replays(show)
