# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A small invented panel as the views hand it to documents: two panelists, three captures that may be quoted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from uuid import UUID, uuid5

from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import ModeratorView, PlanView, QuestionView, SeatView, SegmentView
from seminarapp.application.views.session import Pause, SegmentRun, SessionView, TurnView
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.values import (
    MODERATOR,
    AudienceState,
    BlockKind,
    CaptureKind,
    Fidelity,
    Priority,
    Recording,
    SegmentKind,
    SeminarState,
)

SEMINAR = UUID("00000000-0000-0000-0000-0000000005ea")
OPENING = datetime(2026, 3, 12, 14, 0, tzinfo=timezone(timedelta(hours=1)))


def named(label: str) -> UUID:
    """The id of the capture, person or series that the tests call by that label."""
    return uuid5(SEMINAR, label)


ALMA = SeatView("al", 1, named("alma"), "Alma Lindåker", "ljusdesigner", "Glimma lampor AB", "Glimma", "AL")
BO = SeatView(
    "bv", 2, named("bo"), "Bo von Vide", "astronom", "Observatoriet på Höjden", "Observatoriet", "BV"
)

CARD = SeminarCard(
    id=SEMINAR,
    title="Mörkret mellan lyktorna",
    language="sv",
    state=SeminarState.CLOSED,
    series=named("series"),
    series_title="Samtal om ljus",
    part=2,
    starts_at=OPENING,
    ends_at=OPENING + timedelta(hours=1),
    venue="Kvarnsalen, Sjöholm",
)
PLAN = PlanView(
    card=CARD,
    publisher="Ljusrådet",
    series_parts=3,
    moderator=ModeratorView(named("cia"), "Cia Frost", "redaktör", "Ljusrådet"),
    recording=Recording("Se samtalet i efterhand", "https://play.example.org/ljus/2", captioned=True),
    seats=(ALMA, BO),
    segments=(
        SegmentView("s1", "Välkomna", 5, SegmentKind.OPENING),
        SegmentView("s2", "Vem tänder?", 20, SegmentKind.DISCUSSION),
        SegmentView("s3", "Frågor", 35, SegmentKind.QUESTIONS),
    ),
    questions=(
        QuestionView("q1", "Vem tänder?", Priority.MUST, ("al",), "s2"),
        QuestionView("q2", "Vem släcker?", Priority.IF_TIME, ("bv",), "s2"),
        QuestionView("q3", "Något mer?", Priority.MUST, ("al", "bv"), "s3"),
    ),
)


def quote(label: str, text: str, seat: str = "al", fidelity: Fidelity = Fidelity.VERBATIM) -> CaptureView:
    """A quote that may be quoted, unless its grade says otherwise."""
    return CaptureView(named(label), SEMINAR, label, CaptureKind.QUOTE, text, seat, 60.0, fidelity)


CAPTURES = (
    quote("c1", "Vi tänder för att se. Sedan ser vi inget annat."),
    quote("c2", "Vart tog Vintergatan vägen?", "bv"),
    quote("c3", "Släck en lampa i taget."),
)


def turn(seat: str, began_at: float, ended_at: float | None) -> TurnView:
    """A stretch of speaking."""
    return TurnView(named(f"{seat}{began_at}"), seat, began_at, ended_at)


SESSION = SessionView(
    OPENING + timedelta(minutes=3),
    closed_at=3300.0,
    runs=(SegmentRun("s1", 0.0, 360.0), SegmentRun("s2", 360.0, 1800.0, paused=120.0)),
    put={"q1": 400.0, "q2": 900.0},
    skipped=frozenset({"q3"}),
    pauses=(Pause(1200.0, 1320.0),),
)
TURNS = (
    turn(MODERATOR, 0.0, 60.0),
    turn("al", 60.0, 300.0),
    turn("bv", 420.0, 800.0),
    turn("al", 910.0, 1190.0),
)
AUDIENCE = (
    AudienceQuestionView(named("a1"), "a1", "Vad kostar en lykta?", "", 2000.0, 3, AudienceState.ANSWERED),
)


def held(given: Material) -> Material:
    """The same material with a session that was held."""
    return replace(given, session=SESSION, turns=TURNS, audience_questions=AUDIENCE)


def quoting(label: str, **choices: object) -> Content:
    """A quote block on that capture."""
    return replace(Content(BlockKind.QUOTE, capture=named(label)), **choices)  # type: ignore[arg-type]  # tests know


def article(*contents: Content, style: ArticleStyle | None = None) -> ArticleView:
    """An article of those blocks; with the quotation dash unless a style says otherwise."""
    blocks = tuple(BlockView(f"b{number}", content) for number, content in enumerate(contents, start=1))
    return ArticleView(style or ArticleStyle(), blocks)


def material(
    *contents: Content,
    plan: PlanView = PLAN,
    captures: tuple[CaptureView, ...] = CAPTURES,
    style: ArticleStyle | None = None,
) -> Material:
    """The panel with an article of those blocks, or without an article."""
    return Material(plan, captures=captures, article=article(*contents, style=style) if contents else None)


def of_card(**changes: object) -> PlanView:
    """The plan with another card."""
    return replace(PLAN, card=replace(CARD, **changes))  # type: ignore[arg-type]  # tests know the fields
