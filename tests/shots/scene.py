# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A panel in full flow, for pictures: the sample's third part, half an hour after it was opened."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import understood
from tests.fakes.clock import FixedClock

NOW = 31 * 60 + 58
_SEGMENTS = (("s1", 0), ("s2", 5 * 60 + 12), ("s3", 21 * 60 + 40), ("s4", 24 * 60 + 38))
_FLOOR = (
    ("ob", 350),
    ("lf", 520),
    ("ob", 690),
    ("mh", 790),
    ("lf", 910),
    ("mh", 1020),
    ("ob", 1150),
    ("", 1290),
    ("ks", 1490),
    ("mh", 1650),
    ("ks", 1730),
    ("lf", 1842),
    ("ks", 1878),
)
_PUT = (("q1", 340), ("q2", 515), ("q3", 785), ("q4", 1480))
_LINES = {
    "sv": (
        (365, "OB: Larmet kom 23.40. Först vid tredje samtalet förstod de att det gällde hela staden."),
        (412, 'OB: "Vi åkte på källare. Vi borde ha åkt på skolan." #vägval'),
        (548, "LF: 412 anmälda skador på en natt, de flesta i hus byggda före 1970. #faktakolla"),
        (
            640,
            '!LF: "En källare kostar trehundratusen. Ett fotoalbum kostar ingenting och går inte att ersätta."',
        ),
        (830, "MH: Större rör hjälper inte när allt kommer på tjugo minuter. #uppföljning"),
        (1065, 'MH: "Röret är inte för litet. Det är staden som saknar en plan B."'),
        (1180, "OB: → Be om räddningstjänstens tidslinje för natten"),
        (1300, "Paus vid pumparna. Många vill fråga om försäkringar."),
        (1535, "KS: Parken är ritad för att stå under vatten sex timmar, två gånger om året."),
        (1602, 'KS: "Barnen kallar den badkaret. Det är det finaste betyg jag har fått." #mellanrubrik'),
        (1690, "MH svarar på vem som sköter luckorna: det är inte bestämt. #uppföljning"),
        (1858, 'LF: "Vi sänker gärna premien för den som bor vid en sådan park."'),
        (1901, 'KS: "Vatten går inte att förbjuda. Man kan bara bjuda in det på rätt ställe."'),
    ),
    "en": (
        (365, "OB: The alarm came at 23.40. Only at the third call did they see that it was the whole town."),
        (412, 'OB: "We drove to basements. We should have driven to the school." #crossroads'),
        (548, "LF: 412 claims in one night, most of them in houses built before 1970. #check"),
        (
            640,
            '!LF: "A basement costs thirty thousand. A photo album costs nothing and can never be replaced."',
        ),
        (830, "MH: Bigger pipes don't help when everything comes in twenty minutes. #follow-up"),
        (1065, 'MH: "The pipe is not too small. It is the town that has no plan B."'),
        (1180, "OB: → Ask for the fire service's timeline of the night"),
        (1300, "A break by the pumps. Many want to ask about insurance."),
        (1535, "KS: The park is drawn to stand under water for six hours, twice a year."),
        (1602, 'KS: "The children call it the bathtub. That is the finest mark I ever got." #subheading'),
        (1690, "MH on who looks after the gates: that has not been decided. #follow-up"),
        (1858, 'LF: "We would gladly lower the premium for those who live by such a park."'),
        (1901, 'KS: "You can\'t forbid water. You can only invite it to the right place."'),
    ),
}
_ASKED = {
    "sv": (
        (1330, "Gäller hemförsäkringen om vattnet kommer upp ur golvbrunnen?"),
        (1710, "Varför får man hårdgöra hela sin tomt?"),
        (1790, "Kan vår skolgård bli en sådan park?"),
    ),
    "en": (
        (1330, "Does home insurance cover water that comes up through the floor drain?"),
        (1710, "Why may people pave their whole plot?"),
        (1790, "Could our schoolyard become such a park?"),
    ),
}


def play(activities: Activities, clock: FixedClock, card: SeminarCard) -> None:
    """Open that seminar at its own time and let the first half hour happen; the clock then stands at `NOW`."""
    assert card.starts_at is not None, "the sample has its times"
    clock.moment = card.starts_at
    moderating, seminar = activities.moderating, card.id
    moderating.open_session(seminar)
    for segment, at in _SEGMENTS:
        moderating.begin_segment(seminar, segment, at)
    for seat, at in _FLOOR:
        moderating.give_floor(seminar, seat, at)
    for question, at in _PUT:
        moderating.put_question(seminar, question, at)
    for at, text in _ASKED[card.language]:
        moderating.ask(seminar, text, at)
    _note_down(activities, seminar, _LINES[card.language])
    clock.moment = card.starts_at + timedelta(seconds=NOW)


def _note_down(activities: Activities, seminar: UUID, lines: tuple[tuple[int, str], ...]) -> None:
    seats = {seat.initials: seat.id for seat in activities.overview.plan(seminar).seats}
    for at, line in lines:
        segment = [name for name, began in _SEGMENTS if began <= at][-1]
        question = next((name for name, put in reversed(_PUT) if put <= at), "")
        entry = Entry(understood(line, seats), Moment(at, at + 9), segment=segment, question=question)
        activities.moderating.note(seminar, entry)
