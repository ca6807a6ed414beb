# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What will go wrong on the day, and what can be done about it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings

from seminarapp.application.planning.plan_check import LONGEST_SITTING, PlanFinding, checked, minutes_needed
from seminarapp.application.planning.remedy import RemedyKind, slack_left
from seminarapp.application.planning.timetable import timetable_of
from seminarapp.application.views.banked import BankedQuestion, Outcome
from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.domain.values import MODERATOR, Priority, SegmentKind
from seminarapp.settings import resources
from tests.application.plans import plan, plans, segment, undated

OPENING, BREAK, QUESTIONS = SegmentKind.OPENING, SegmentKind.BREAK, SegmentKind.QUESTIONS
MUST = Priority.MUST


def rules(made: PlanView) -> list[str]:
    return [finding.rule for finding in checked(made)]


def only(made: PlanView) -> PlanFinding:
    (finding,) = checked(made)
    return finding


def test_a_sound_plan_gives_nothing_to_warn_of() -> None:
    question = QuestionView("q1", "Vem betalar?", MUST, ("ab",), "b")
    sound = plan(
        segment("a", 5, OPENING, speakers=(MODERATOR,)),
        segment("b", 40, slack=5, fixed="14:05"),
        segment("c", 10, QUESTIONS, speakers=()),
        room=60,
        questions=(question,),
    )
    assert checked(sound) == ()
    assert checked(plan()) == ()


def test_a_plan_over_the_end_takes_slack_first() -> None:
    finding = only(plan(segment("a", 40, slack=10), segment("b", 18), room=60))
    assert (finding.rule, finding.serious, finding.remedy.kind) == ("over", True, RemedyKind.TAKE_SLACK)
    assert finding.text("en") == "The plan is 8 min over the seminar's end."
    assert finding.advice("en") == "Take 8 min of slack"


def test_a_plan_over_the_end_without_slack_shortens_the_longest() -> None:
    finding = only(plan(segment("a", 45), segment("b", 20), room=60))
    assert (finding.remedy.segment, finding.remedy.minutes) == ("a", 40)
    assert finding.advice("sv") == "Gör ”A” 40 min lång"


def test_a_plan_far_over_the_end_is_mended_by_hand() -> None:
    finding = checked(plan(segment("a", 80), segment("b", 80), room=20))[0]
    assert (finding.rule, finding.remedy.kind) == ("over", RemedyKind.EDIT_SEGMENT)
    assert finding.advice("en") == "Change “A”"


def test_without_an_end_nothing_is_over_it() -> None:
    assert checked(plan(segment("a", 85))) == ()


def test_a_missed_fixed_start_shortens_what_stands_before() -> None:
    finding = only(plan(segment("a", 35), segment("b", 10, fixed="14:30"), room=60))
    assert (finding.rule, finding.segment, finding.remedy.segment) == ("late", "b", "a")
    assert finding.remedy.minutes == 30
    assert finding.text("en") == "“B” must begin at 14:30, but what stands before it takes 5 min too long."


def test_a_fixed_start_before_the_seminar_is_let_go() -> None:
    finding = only(plan(segment("a", 10, fixed="13:30"), room=60))
    assert (finding.rule, finding.remedy.kind) == ("late", RemedyKind.FREE_START)


@pytest.mark.parametrize(("minutes", "strange"), [(0.5, True), (1, False), (180, False), (200, True)])
def test_a_length_that_can_hardly_be_meant_is_told(minutes: float, *, strange: bool) -> None:
    assert ("length" in rules(plan(segment("a", minutes)))) is strange


def test_a_missing_break_goes_before_the_segment_that_makes_it_too_long() -> None:
    finding = only(plan(segment("a", 50), segment("b", 50), segment("c", 40)))
    assert (finding.rule, finding.segment) == ("sitting", "b")
    assert (finding.remedy.kind, finding.remedy.segment) == (RemedyKind.ADD_BREAK, "b")


def test_each_stretch_between_breaks_is_told_once() -> None:
    long = plan(
        *(segment("a", 60), segment("b", 60), segment("c", 60)),
        segment("fika", 15, BREAK, speakers=()),
        *(segment("d", 60), segment("e", 60)),
    )
    assert [finding.segment for finding in checked(long)] == ["b", "e"]


def test_ninety_minutes_are_sat_through() -> None:
    assert checked(plan(segment("a", LONGEST_SITTING))) == ()
    finding = only(plan(segment("a", LONGEST_SITTING + 1)))
    assert (finding.rule, finding.remedy.kind) == ("sitting", RemedyKind.EDIT_SEGMENT)


def test_a_segment_too_long_by_itself_is_divided_by_hand() -> None:
    finding = only(plan(segment("a", 5), segment("b", LONGEST_SITTING + 1)))
    assert (finding.segment, finding.remedy.kind) == ("b", RemedyKind.EDIT_SEGMENT)


def test_waiting_as_long_as_a_break_is_one_and_slack_is_not() -> None:
    waits = plan(segment("a", 60), segment("b", 60, fixed="15:10"))
    assert checked(waits) == ()
    short = plan(segment("a", 60), segment("b", 60, fixed="15:09"))
    assert [one.rule for one in checked(short)] == ["sitting"]
    assert rules(plan(segment("a", 60, slack=20), segment("b", 60))) == ["sitting"]


def test_a_discussion_in_which_no_panelist_speaks_is_told() -> None:
    quiet = plan(segment("a", 20, speakers=(MODERATOR,)), segment("b", 20))
    assert (only(quiet).rule, only(quiet).remedy.kind) == ("voiceless", RemedyKind.CAST_ALL)


def test_whom_a_question_is_for_speaks_in_its_segment() -> None:
    question = QuestionView("q1", "Vem betalar?", MUST, ("ab",), "a")
    assert checked(plan(segment("a", 20, speakers=()), segment("b", 20), questions=(question,))) == ()


def test_no_panel_is_told_once() -> None:
    empty = plan(segment("a", 20, speakers=()), segment("b", 20, speakers=()), seats=())
    assert (only(empty).rule, only(empty).remedy.kind) == ("no_panel", RemedyKind.ADD_PANELIST)


def test_questions_that_need_more_time_than_their_segment_has_are_told() -> None:
    asked = tuple(QuestionView(f"q{n}", f"Fråga {n}?", MUST, ("ab", "bc"), "a") for n in range(3))
    crowded = plan(segment("a", 14), questions=asked)
    assert minutes_needed(crowded, crowded.segments[0]) == 15
    assert (only(crowded).rule, only(crowded).remedy.minutes) == ("crowded", 15)
    assert checked(plan(segment("a", 15), questions=asked)) == ()


def test_questions_for_if_there_is_time_need_none() -> None:
    asked = (
        QuestionView("q1", "Vem?", Priority.IF_TIME, ("ab",), "a"),
        QuestionView("q2", "Vem?", MUST, (), "a"),
    )
    made = plan(segment("a", 3), questions=asked)
    assert minutes_needed(made, made.segments[0]) == 3


def test_a_must_without_a_segment_goes_where_it_can_be_answered() -> None:
    question = QuestionView("q1", "Vem betalar?", MUST, ("bc",))
    made = plan(segment("a", 20, speakers=("ab",)), segment("b", 20, speakers=("bc",)), questions=(question,))
    assert (only(made).rule, only(made).question, only(made).remedy.segment) == ("unplaced", "q1", "b")


def test_a_must_for_nobody_in_particular_goes_into_the_first_discussion() -> None:
    question = QuestionView("q1", "Vem betalar?", MUST)
    opened = segment("a", 5, OPENING)
    assert only(plan(opened, segment("b", 20), questions=(question,))).remedy.segment == "b"
    assert only(plan(opened, questions=(question,))).remedy.kind is RemedyKind.EDIT_QUESTION
    assert checked(plan(questions=(question,), seats=())) == ()


def test_a_panelist_who_is_not_to_be_heard_is_told() -> None:
    finding = only(plan(segment("a", 20, speakers=("ab",))))
    assert (finding.rule, finding.seat, finding.remedy.kind) == ("silent", "bc", RemedyKind.ASK_PANELIST)
    assert finding.text("sv") == "Bo Cedergren har varken någon programpunkt eller fråga."


def test_a_question_without_a_segment_is_enough_to_be_heard() -> None:
    question = QuestionView("q1", "Vem?", Priority.IF_TIME, ("bc",))
    assert checked(plan(segment("a", 20, speakers=("ab",)), questions=(question,))) == ()


def test_a_question_put_before_in_the_series_is_told() -> None:
    question = QuestionView("q1", "Vem betalar till slut?", MUST, ("ab",), "a")
    before = BankedQuestion(
        UUID(int=5), "Del ett", QuestionView("q9", "Vem betalar, till slut", MUST), outcome=Outcome.PUT
    )
    made = plan(segment("a", 20), questions=(question,))
    (finding,) = checked(made, [before])
    assert (finding.rule, finding.question, finding.remedy.words) == (
        "repeated",
        "q1",
        "Vem betalar, till slut",
    )
    assert "Del ett" in finding.text("en")
    copy = replace(made, questions=(replace(question, origin=before.origin),))
    assert checked(copy, [before]) == ()


def test_what_is_serious_comes_first() -> None:
    made = plan(segment("a", 20, speakers=()), segment("b", 50), room=60)
    assert rules(made) == ["over", "voiceless"]


def test_an_undated_plan_has_neither_end_nor_fixed_starts() -> None:
    made = undated(plan(segment("a", 80), segment("b", 5, OPENING, fixed="14:10"), room=60))
    assert checked(made) == ()


@settings(max_examples=150)
@given(plans())
def test_every_remedy_names_what_is_there_and_every_sentence_can_be_said(made: PlanView) -> None:
    segments = {one.id for one in made.segments}
    questions = {one.id for one in made.questions}
    findings = checked(made)
    assert len({finding.id for finding in findings}) == len(findings)
    for finding in findings:
        remedy = finding.remedy
        assert remedy.segment in segments | {""}
        assert remedy.question in questions | {""}
        assert remedy.seat in {seat.id for seat in made.seats} | {""}
        for language in ("sv", "en"):
            assert finding.text(language)
            assert remedy.kind.by_hand or "{" not in finding.done(language)
            assert "{" not in finding.text(language) + finding.advice(language)


@settings(max_examples=150)
@given(plans())
def test_making_room_mends_what_it_was_proposed_for(made: PlanView) -> None:
    """Whatever the plan, one that shortens or takes slack leaves the finding it belongs to behind."""
    for finding in checked(made):
        if finding.rule not in ("over", "late") or finding.remedy.kind.by_hand:
            continue
        mended = _after(made, finding)
        assert finding.id not in {one.id for one in checked(mended)}
        assert timetable_of(mended).planned <= timetable_of(made).planned


def _after(made: PlanView, finding: PlanFinding) -> PlanView:
    remedy = finding.remedy
    left = slack_left(made.segments, remedy.minutes, remedy.segment)
    every: dict[RemedyKind, dict[str, dict[str, Any]]] = {
        RemedyKind.TAKE_SLACK: {name: {"slack": slack} for name, slack in left.items()},
        RemedyKind.SET_MINUTES: {remedy.segment: {"minutes": remedy.minutes}},
        RemedyKind.FREE_START: {remedy.segment: {"fixed_start": None}},
    }
    given = every[remedy.kind]
    changed = [replace(one, **given.get(one.id, {})) for one in made.segments]
    return replace(made, segments=tuple(changed))


def test_both_languages_have_the_same_words_with_the_same_names() -> None:
    tables = [
        tomllib.loads(resources().joinpath("words", f"plan_check.{language}.toml").read_text("utf-8"))
        for language in ("sv", "en")
    ]
    swedish, english = (table["plan_check"] for table in tables)
    assert swedish.keys() == english.keys()
    assert {f"remedy.{kind.value}" for kind in RemedyKind} <= swedish.keys()
    assert {f"done.{kind.value}" for kind in RemedyKind if not kind.by_hand} <= swedish.keys()
    for key, text in swedish.items():
        named = [{part.split("}")[0] for part in one.split("{")[1:]} for one in (text, english[key])]
        assert named[0] == named[1], key
