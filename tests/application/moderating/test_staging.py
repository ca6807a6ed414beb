# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the panel may see, and that nothing else is among it."""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.moderating.staging import (
    READY_MADE,
    StageFacts,
    StageState,
    ready_made,
    stage_facts,
)
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView, QuestionView, SeatView, SegmentView
from seminarapp.application.views.session import SegmentRun, SessionView
from seminarapp.domain.values import AudienceState, Priority, SegmentKind, SeminarState
from seminarapp.settings import resources

OPENED = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
PLAN = PlanView(
    SeminarCard(uuid4(), "The grid", "en", SeminarState.LIVE, starts_at=OPENED),
    seats=(
        SeatView("al", 1, uuid4(), "Astrid Lindqvist"),
        SeatView("kh", 2, uuid4(), "Karim Haddad"),
    ),
    segments=(
        SegmentView("s1", "Welcome", 5, SegmentKind.OPENING),
        SegmentView("s2", "Who pays?", 20, SegmentKind.DISCUSSION),
        SegmentView("s3", "Closing", 5, SegmentKind.CLOSING),
    ),
    questions=(
        QuestionView("q1", "Who bears the risk?", Priority.MUST, ("al", "kh"), follow_ups=("And if not?",)),
        QuestionView("q2", "What now?", Priority.MUST),
    ),
)
IN_SECOND = SessionView(OPENED, runs=(SegmentRun("s1", 0, 330), SegmentRun("s2", 330)), put={"q1": 400.0})


def asked(text: str, state: AudienceState, at: float = 100.0) -> AudienceQuestionView:
    return AudienceQuestionView(uuid4(), "a1", text, "Birgitta, Sala", at, 3, state)


def test_running_segment_is_told_with_what_is_left_and_what_comes() -> None:
    facts = stage_facts(PLAN, IN_SECOND, 330 + 747, holder="kh", moment=OPENED.replace(minute=33))
    assert (facts.state, facts.title, facts.figure, facts.over) == (
        StageState.RUNNING,
        "Who pays?",
        "7:33",
        False,
    )
    assert (facts.floor, facts.following, facts.time) == ("Karim Haddad", "Closing", "14:33")
    assert facts.spent == pytest.approx(747 / 1200)


def test_over_run_is_told_in_figures_and_words() -> None:
    facts = stage_facts(PLAN, IN_SECOND, 330 + 1274)
    assert (facts.over, facts.figure, facts.words.state) == (True, "+1:14", "Over time")
    assert "1:14 over time" in facts.words.sentence


def test_pause_is_told() -> None:
    facts = stage_facts(PLAN, replace(IN_SECOND, paused_at=900.0), 2000)
    assert (facts.state, facts.words.state, facts.clock) == (StageState.PAUSED, "Paused", 1200 - 570)


def test_over_run_stays_red_in_a_pause_which_is_what_the_word_says() -> None:
    facts = stage_facts(PLAN, replace(IN_SECOND, paused_at=1604.0), 2000)
    assert (facts.over, facts.words.state) == (True, "Paused")


def test_without_a_plan_the_clock_counts_up_and_is_never_over() -> None:
    bare = replace(PLAN, segments=())
    facts = stage_facts(bare, SessionView(OPENED), 75)
    assert (facts.title, facts.figure, facts.counts_up, facts.over) == ("The grid", "1:15", True, False)
    assert "1:15 spent" in facts.words.sentence


def test_before_the_opening_it_says_when_that_is() -> None:
    facts = stage_facts(PLAN, None, 0, message="Welcome")
    assert (facts.state, facts.title, facts.words.state) == (StageState.BEFORE, "The grid", "Begins 14:00")
    assert (facts.goes, facts.message) == (False, "Welcome")


def test_undated_seminar_promises_no_time() -> None:
    plan = replace(PLAN, card=replace(PLAN.card, starts_at=None))
    assert stage_facts(plan, None, 0).words.state == ""


def test_after_the_closing_it_says_so_and_shows_no_clock() -> None:
    facts = stage_facts(PLAN, replace(IN_SECOND, closed_at=2000.0), 2000)
    assert (facts.state, facts.goes, facts.over) == (StageState.CLOSED, False, False)
    assert facts.words.state == "The conversation is over"


def test_question_in_hand_waits_for_those_who_have_not_spoken() -> None:
    facts = stage_facts(PLAN, IN_SECOND, 500)
    assert (facts.question, facts.awaited) == ("Who bears the risk?", ("Astrid Lindqvist", "Karim Haddad"))
    assert facts.words.awaited == "For Astrid Lindqvist, Karim Haddad"
    heard = stage_facts(PLAN, IN_SECOND, 500, heard={"al"}, holder="kh")
    assert heard.awaited == ()


def test_audience_question_comes_before_the_prepared_one_until_it_is_answered() -> None:
    put, earlier = asked("And tenants?", AudienceState.PUT, 300), asked("Norway?", AudienceState.PUT, 200)
    waiting = asked("Later?", AudienceState.OPEN, 400)
    facts = stage_facts(PLAN, IN_SECOND, 500, audience=(earlier, put, waiting))
    assert (facts.question, facts.awaited) == ("And tenants?", ())
    answered = stage_facts(PLAN, IN_SECOND, 500, audience=(replace(put, state=AudienceState.ANSWERED),))
    assert answered.question == "Who bears the risk?"


def test_question_that_left_the_plan_is_not_shown() -> None:
    session = replace(IN_SECOND, put={"q9": 400.0})
    assert stage_facts(PLAN, session, 500).question == ""


def test_nothing_private_is_among_the_facts() -> None:
    facts = stage_facts(PLAN, IN_SECOND, 500, audience=(asked("And tenants?", AudienceState.PUT),))
    told = f"{facts} {facts.words.sentence}"
    assert "And if not?" not in told  # the moderator's follow-up
    assert "Birgitta" not in told  # who asked


def test_nothing_of_a_capture_can_come_in() -> None:
    """The facts are made from these alone: a new field has to be thought of here."""
    assert {field.name for field in fields(StageFacts)} == {
        "state",
        "language",
        "title",
        "clock",
        "counts_up",
        "spent",
        "question",
        "awaited",
        "floor",
        "following",
        "message",
        "time",
        "begins",
    }


def test_everything_is_said_in_the_language_of_the_seminar() -> None:
    plan = replace(PLAN, card=replace(PLAN.card, language="sv"))
    facts = stage_facts(plan, IN_SECOND, 330 + 1274, holder="kh", message="Två minuter")
    assert facts.words.state == "Över tiden"
    assert facts.words.sentence == (
        "Who pays? 1:14 över tiden. Who bears the risk? Till Astrid Lindqvist. Meddelande: Två minuter. "
        "Karim Haddad har ordet. Härnäst: Closing."
    )


def test_messages_to_choose_from_are_in_the_language_of_the_seminar() -> None:
    assert ready_made("en") == ("Two minutes", "Round off", "One minute", "Thank you")
    assert ready_made("sv-SE") == ("Två minuter", "Runda av", "En minut", "Tack")


def test_both_languages_say_the_same_things() -> None:
    tables = [
        tomllib.loads((resources() / "words" / f"stage.{language}.toml").read_text("utf-8"))["stage"]
        for language in ("en", "sv")
    ]
    assert tables[0].keys() == tables[1].keys() >= set(READY_MADE)
    assert [text.count("{") for text in tables[0].values()] == [
        text.count("{") for text in tables[1].values()
    ]


def test_no_seminar_says_nothing() -> None:
    assert StageFacts().words.sentence == ""


@given(now=st.floats(0, 100_000), paused=st.none() | st.floats(331, 90_000))
def test_clock_and_word_agree_at_every_moment(now: float, paused: float | None) -> None:
    facts = stage_facts(PLAN, replace(IN_SECOND, paused_at=paused), max(now, 330))
    assert facts.over == facts.figure.startswith("+")
    assert 0 <= facts.spent <= 1
