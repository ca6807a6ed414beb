# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The report of a session: held, open, taken in, or never opened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from seminarapp.application.reporting.coverage import Standing
from seminarapp.application.reporting.reporting import Departed, Departure, report_of
from seminarapp.application.views.material import Material
from seminarapp.application.views.session import Pause, SegmentRun, SessionView
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import DocumentError
from tests.application.sessions import CAPTURES, HELD, OPENED, PLAN, SESSION, STARTS, TURNS, capture


def departures(material: Material) -> list[Departed]:
    return list(report_of(material).departures)


def test_a_session_that_was_never_opened_has_no_report() -> None:
    with pytest.raises(DocumentError) as refusal:
        report_of(Material(PLAN))
    assert str(refusal.value) == "The session has not been opened: there is nothing to report yet"
    assert said_in("sv", refusal.value).startswith("Samtalet har inte öppnats")


def test_a_closed_session_is_told_to_its_closing_whatever_time_it_is() -> None:
    report = report_of(replace(HELD, now=90_000.0))
    assert (report.closed, report.lasted, report.paused, report.used) == (True, 1500, 100, 1400)
    assert report.planned == 1800
    assert report.moment(60) == OPENED + timedelta(minutes=1)


def test_an_open_session_is_told_as_of_now() -> None:
    session = SessionView(OPENED, paused_at=800.0, runs=(SegmentRun("s1", 0.0),))
    report = report_of(replace(HELD, session=session, turns=(), now=900.0))
    assert (report.closed, report.lasted, report.used) == (False, 900, 800)
    assert report.pauses == (Pause(800, 900),)
    assert report.segments[0].actual == 800


def test_now_is_never_before_what_has_happened() -> None:
    session = replace(SESSION, closed_at=None)
    assert report_of(replace(HELD, session=session, turns=TURNS, now=0.0)).lasted == 1000


def test_everything_is_counted_that_is_on_the_record() -> None:
    report = report_of(HELD)
    assert (report.notes, report.quotes) == (3, 1)
    hidden = report_of(replace(HELD, captures=tuple(replace(one, off_record=True) for one in CAPTURES)))
    assert (hidden.notes, hidden.quotes) == (0, 0)


def test_what_is_off_the_record_answers_no_question() -> None:
    filed = capture("c9", "bv", question="q1")
    for off_record in (False, True):
        report = report_of(replace(HELD, captures=(replace(filed, off_record=off_record),)))
        assert report.questions[0].answers[1].answered is not off_record


def test_audience_questions_come_with_most_votes_first() -> None:
    assert [one.label for one in report_of(HELD).audience] == ["a2", "a1"]


def test_what_went_other_than_planned_is_told_in_order() -> None:
    assert departures(HELD) == [
        Departed(Departure.OPENED_LATE, seconds=120),
        Departed(Departure.SHORTER, seconds=400),
        Departed(Departure.SEGMENT_MOVED, "Vem tänder?"),
        Departed(Departure.SEGMENT_LONGER, "Vem tänder?", 200),
        Departed(Departure.SEGMENT_SKIPPED, "Sista ordet", 300),
        Departed(Departure.UNANSWERED, "Vem tänder?", who=("Bo von Vide",)),
        Departed(Departure.QUESTION_LEFT_OUT, "Vem släcker?"),
    ]


def test_an_open_session_is_not_called_short_and_its_questions_are_not_called_left_out() -> None:
    session = SessionView(STARTS, runs=(SegmentRun("s1", 0.0),))
    assert departures(replace(HELD, session=session, turns=(), now=60.0)) == []


def test_a_session_past_its_plan_is_over() -> None:
    session = SessionView(STARTS, runs=(SegmentRun("s1", 0.0),))
    found = departures(replace(HELD, session=session, turns=(), now=1860.0))
    assert found[0] == Departed(Departure.LONGER, seconds=60)


@pytest.mark.parametrize(
    ("late", "told"),
    [
        (timedelta(seconds=59), []),
        (timedelta(minutes=-3), [Departed(Departure.OPENED_EARLY, seconds=180)]),
        (timedelta(days=-2), []),  # a rehearsal
    ],
)
def test_an_opening_is_compared_with_the_plan_of_the_same_day(late: timedelta, told: list[Departed]) -> None:
    session = SessionView(STARTS + late)
    plan = replace(PLAN, segments=(), questions=())
    assert departures(Material(plan, session, now=1.0)) == told


def test_of_a_transcript_neither_segments_nor_the_time_of_day_are_known() -> None:
    plan = replace(PLAN, card=replace(PLAN.card, starts_at=None), segments=(), questions=())
    report = report_of(Material(plan, SessionView(OPENED, closed_at=1000.0), TURNS))
    assert not report.dated
    assert not report.segments_ran
    assert report.departures == ()
    assert report.spoken == 440


def test_segments_of_which_nothing_is_known_are_not_called_skipped() -> None:
    found = departures(replace(HELD, session=SessionView(STARTS, closed_at=1800.0)))
    assert [one.how for one in found] == [Departure.QUESTION_LEFT_OUT, Departure.QUESTION_LEFT_OUT]


def test_what_is_filed_under_a_question_says_that_it_was_put() -> None:
    taken_in = SessionView(STARTS, closed_at=1800.0)
    filed = capture("c9", "al", question="q1")
    report = report_of(replace(HELD, session=taken_in, captures=(filed,)))
    assert [one.standing for one in report.questions] == [Standing.PUT, Standing.TO_COME, Standing.TO_COME]
    assert report.questions[0].put_at is None
    assert Departure.UNANSWERED not in [one.how for one in report.departures]
