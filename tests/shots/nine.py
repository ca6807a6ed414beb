# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A panel of nine with names that are hard to fit, for pictures: its moderator speaks too, and some are silent."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import understood
from seminarapp.domain.values import MODERATOR
from tests.fakes.clock import FixedClock

NOW = 47 * 60 + 12
_PANEL = (
    "Astrid Lindqvist",
    "Karim Haddad",
    "Maximiliana Charlotta von Hohenlohe-Waldenburg-Schillingsfürst",
    "王 小明",
    "Ελένη Παπαδοπούλου",
    "Bo",
    "Анна Воронцова",
    "Jonas Wikander",
    "Þorgerður Sigurðardóttir",
)
_WORDS = {
    "sv": (
        "Nio röster om elnätet",
        ("Välkomna", "Nuläget: var är det fullt?", "Vem ska betala?", "Publikens frågor", "Ett råd var"),
        (
            "Alla får en minut var om läget.",
            'KH: "Vi kan bygga i förväg. Men då måste vi få ha fel ibland."',
            "JW: svarar undvikande på frågan om garantier. #följ-upp",
            'AL: "Risken försvinner inte för att man flyttar den till staten."',
        ),
        "Vad är den verkliga flaskhalsen?",
    ),
    "en": (
        "Nine voices on the grid",
        (
            "Welcome",
            "Where is it full?",
            "Who is to pay?",
            "Questions from the audience",
            "One piece of advice",
        ),
        (
            "Everybody gets a minute on the state of things.",
            'KH: "We can build ahead. But then we must be allowed to be wrong at times."',
            "JW: evasive on the question of guarantees. #follow-up",
            'AL: "The risk does not go away because it is moved to the state."',
        ),
        "What is the real bottleneck?",
    ),
}
_LEADS = 9
_FLOOR = (
    (_LEADS, 20),
    (1, 60),
    (2, 700),
    (_LEADS, 1120),
    (3, 1180),
    (4, 1500),
    (5, 1830),
    (1, 2100),
    (_LEADS, 2300),
    (8, 2340),
    (7, 2500),
)


def play_nine(activities: Activities, clock: FixedClock, language: str) -> UUID:
    """Plan it, open it and let three quarters of an hour happen until now. Returns the seminar."""
    title, segments, lines, question = _WORDS[language]
    planning, moderating = activities.planning, activities.moderating
    seminar = planning.plan_seminar(TitleCard(title, language=language))
    planning.appoint_moderator(seminar, "Ingrid Exempel")
    seats = [planning.seat_panelist(seminar, Panelist(name)) for name in _PANEL]
    for number, name in enumerate(segments):
        planning.add_segment(seminar, name, 5 + 10 * (number % 3))
    planning.prepare_question(seminar, PreparedQuestion(question))
    now = clock.moment
    clock.moment = now - timedelta(seconds=NOW)
    moderating.open_session(seminar)
    runs = [segment.id for segment in activities.overview.plan(seminar).segments]
    for run, at in zip(runs[:3], (0, 310, 1300), strict=True):
        moderating.begin_segment(seminar, run, at)
    for place, at in _FLOOR:
        moderating.give_floor(seminar, MODERATOR if place == _LEADS else seats[place], at)
    known = {seat.initials: seat.id for seat in activities.overview.plan(seminar).seats}
    for number, text in enumerate(lines):
        at = 90 + 800 * number
        activities.moderating.note(
            seminar, Entry(understood(text, known), Moment(at, at + 8), segment=runs[1])
        )
    clock.moment = now
    return seminar
