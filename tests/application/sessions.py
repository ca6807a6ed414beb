# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A small invented session as the views hand it over: three panelists and a moderator, three segments, one pause."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from uuid import UUID, uuid5

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import ModeratorView, PlanView, QuestionView, SeatView, SegmentView
from seminarapp.application.views.session import Pause, SegmentRun, SessionView, TurnView
from seminarapp.domain.values import (
    MODERATOR,
    AudienceState,
    CaptureKind,
    Priority,
    SegmentKind,
    SeminarState,
)

SEMINAR = UUID("00000000-0000-0000-0000-0000000005ea")
STARTS = datetime(2026, 3, 12, 14, 0, tzinfo=timezone(timedelta(hours=1)))
OPENED = STARTS + timedelta(minutes=2)


def named(label: str) -> UUID:
    """The id of what the tests call by that label."""
    return uuid5(SEMINAR, label)


PLAN = PlanView(
    SeminarCard(SEMINAR, "Mörkret mellan lyktorna", "sv", SeminarState.CLOSED, starts_at=STARTS),
    moderator=ModeratorView(named("cia"), "Cia Frost", "redaktör", "Ljusrådet"),
    seats=(
        SeatView("al", 1, named("al"), "Alma Lindåker", "ljusdesigner", "Glimma lampor"),
        SeatView("bv", 2, named("bv"), "Bo von Vide", "astronom", "Observatoriet"),
        SeatView("du", 3, named("du"), "Disa Uggla", "", "Glimma lampor"),
    ),
    segments=(
        SegmentView("s1", "Välkomna", 5, SegmentKind.OPENING),
        SegmentView("s2", "Vem tänder?", 10, SegmentKind.DISCUSSION),
        SegmentView("s3", "Frågor", 10, SegmentKind.QUESTIONS),
        SegmentView("s4", "Sista ordet", 5, SegmentKind.CLOSING),
    ),
    questions=(
        QuestionView("q1", "Vem tänder?", Priority.MUST, ("al", "bv"), "s2"),
        QuestionView("q2", "Vem släcker?", Priority.MUST, ("bv",), "s2"),
        QuestionView("q3", "Något mer?", Priority.IF_TIME, (), "s4"),
    ),
)


def turn(seat: str, began_at: float, ended_at: float | None) -> TurnView:
    """A stretch of speaking."""
    return TurnView(named(f"{seat}{began_at}"), seat, began_at, ended_at)


def capture(label: str, seat: str, kind: CaptureKind = CaptureKind.QUOTE, question: str = "") -> CaptureView:
    """Something that was noted."""
    return CaptureView(
        named(label), SEMINAR, label, kind, "Ja.", seat, 400.0, kind.usual_fidelity, question=question
    )


SESSION = SessionView(
    OPENED,
    closed_at=1500.0,
    runs=(
        SegmentRun("s1", 0.0, 240.0),
        SegmentRun("s3", 240.0, 600.0),
        SegmentRun("s2", 600.0, 1500.0, paused=100.0),
    ),
    put={"q1": 610.0},
    skipped=frozenset({"q2"}),
    pauses=(Pause(700.0, 800.0),),
)
TURNS = (
    turn(MODERATOR, 0, 60),
    turn("al", 60, 260),
    turn("al", 260, 300),
    turn("bv", 300, 360),
    turn("al", 620, 700),
    turn("gone", 900, 1000),
)
CAPTURES = (
    capture("c1", "al"),
    capture("c2", "al", CaptureKind.NOTE),
    capture("c3", "bv", CaptureKind.NOTE),
    capture("c4", "", CaptureKind.NOTE),
)
AUDIENCE = (
    AudienceQuestionView(named("a1"), "a1", "Vad kostar det?", "Någon", 500.0, 1, AudienceState.OPEN),
    AudienceQuestionView(named("a2"), "a2", "Och sen?", "", 550.0, 4, AudienceState.ANSWERED),
)
HELD = Material(PLAN, SESSION, TURNS, CAPTURES, AUDIENCE)
