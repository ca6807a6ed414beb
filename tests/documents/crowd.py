# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A large invented seminar: nine panelists with long names, 25 segments, 300 people on the attendance list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid5

from seminarapp.application.views.audience import Participant
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import QuestionView, SeatView, SegmentView
from seminarapp.domain.handout import Issue, Paper
from seminarapp.domain.values import Priority, SegmentKind
from tests.documents.panel import OPENING, PLAN, SEMINAR, material, named

NAMES = (
    (
        "Margareta Alexandra von Hallersköld-Gyllenstierna Sandbergson",
        "generaldirektör",
        "Vägverket i Norrland",
    ),
    ("Åsa Öberg-Ärlemalm", "enhetschef för digital service", "Region Mellannorrland"),
    ("Maria del Carmen Fernández-Ordóñez y Etxeberria Goikoetxea", "forskare", "Universidad de la Costa"),
    ("Ngô Thị Phương Thảo Nguyễn-Lindström", "strateg", "Myndigheten för delaktighet i hela landet"),
    ("Александра Константиновна Воскресенская-Преображенская", "профессор", "Институт воды"),
    ("Ελευθερία Παπαδημητρακοπούλου", "δήμαρχος", "Δήμος Παραλίας"),
    ("عبد الرحمن الفارسي", "ingenjör", "Brunnsborrarna"),
    ("渡辺 美咲", "", "Vatteninstitutet"),
    ("Bo", "Projektledare för klimatanpassning av kommunala dagvattensystem i tätbebyggda områden", "Ö"),
)
"""Name, title, organisation: sixty characters, double surnames, Greek, Cyrillic, and two that no typeface has."""

_KINDS = (SegmentKind.DISCUSSION, SegmentKind.DISCUSSION, SegmentKind.QUESTIONS, SegmentKind.BREAK)


def crowd(paper: Paper = Paper.A4) -> Material:
    """The seminar, as what is handed out of it on that paper is made of."""
    seats = tuple(
        SeatView(f"p{at}", at, named(f"p{at}"), *who, pronunciation="BOO" if who[0] == "Bo" else "")
        for at, who in enumerate(NAMES, start=1)
    )
    segments = [SegmentView("s0", "Välkomna", 7.5, SegmentKind.OPENING)]
    segments += [
        SegmentView(f"s{at}", f"Programpunkt {at} om vatten, rör och brunnar", 10, _KINDS[at % 4])
        for at in range(1, 24)
    ]
    segments.append(SegmentView("s24", "Sista ordet", 5, SegmentKind.CLOSING))
    questions = tuple(
        QuestionView(
            f"q{at}",
            f"Fråga {at}: vem betalar för ledningen när ingen bor kvar i huset?",
            Priority.MUST if at % 3 else Priority.IF_TIME,
            (f"p{at % 9 + 1}",) if at % 5 else tuple(seat.id for seat in seats),
            f"s{at}" if at < 20 else "",
            ("Vad kostade det?", "Och vem bestämde?") if at % 2 else (),
        )
        for at in range(1, 23)
    )
    card = replace(PLAN.card, starts_at=OPENING, ends_at=OPENING + timedelta(hours=4))
    plan = replace(PLAN, card=card, seats=seats, segments=tuple(segments), questions=questions)
    people = tuple(
        Participant(uuid5(SEMINAR, str(at)), f"Deltagare Nummer-{at:03} Svensson", f"Kommun {at % 17}")
        for at in range(1, 301)
    )
    issue = Issue(3, datetime(2026, 11, 26, 14, 5, tzinfo=UTC), "sv", paper, "pdf", 7)
    return replace(material(plan=plan), participants=people, paper=paper, issue=issue)
