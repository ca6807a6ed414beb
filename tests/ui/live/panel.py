# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An invented panel to go live with, and a desk whose work can be waited for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from pytestqt.qtbot import QtBot

from seminarapp.application.activities import Activities
from seminarapp.application.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views import CaptureView, Material
from seminarapp.domain.values import Priority, SegmentKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.page import LivePage
from tests.fakes.house import FakeHouse

PANEL = (
    ("Astrid Lindqvist", "Kraftlaget"),
    ("Karim Haddad", "Stålverket"),
    ("Elin Sörensen", "Universitetet"),
    ("Jonas Wikander", "Länsrådet"),
    ("Maja Öberg", "Villaägarna"),
)
SEGMENTS = (
    ("Välkomna och presentation", 5, SegmentKind.OPENING),
    ("Nuläget: var är det fullt?", 15, SegmentKind.DISCUSSION),
    ("Vem ska betala?", 20, SegmentKind.DISCUSSION),
    ("Publikens frågor", 15, SegmentKind.QUESTIONS),
    ("Avslutning: ett råd var", 5, SegmentKind.CLOSING),
)
QUESTIONS = (
    "Vad är den verkliga flaskhalsen – tillstånd, pengar eller kompetens?",
    "Astrid: varför tar en anslutning åtta år?",
    "Vem bär risken om industrin inte kommer?",
    "Elin: vad säger forskningen om flexibilitet?",
    "Maja: vad betyder effektavgiften för en villa?",
)


def planned(activities: Activities) -> UUID:
    """A seminar with five panelists, sixty minutes and five questions."""
    planning = activities.planning
    seminar = planning.plan_seminar(TitleCard("Elnätet som flaskhals", venue="Folkets hus"))
    seats = [planning.seat_panelist(seminar, Panelist(name, organisation=where)) for name, where in PANEL]
    for title, minutes, kind in SEGMENTS:
        planning.add_segment(seminar, title, minutes, kind)
    for place, text in enumerate(QUESTIONS):
        planning.prepare_question(
            seminar,
            PreparedQuestion(
                text,
                priority=Priority.IF_TIME if place % 2 else Priority.MUST,
                seats=(seats[0],) if place == 1 else (),
                follow_ups=("Och om den inte gör det?",) if place == 2 else (),
            ),
        )
    return seminar


@dataclass
class Stage:
    """A live page on a planned seminar, with everything a test looks at."""

    bot: QtBot
    house: FakeHouse
    desk: Desk
    page: LivePage
    seminar: UUID

    @property
    def material(self) -> Material:
        """What the store has."""
        return self.house.activities.writing.material(self.seminar)

    @property
    def captures(self) -> tuple[CaptureView, ...]:
        """The captures the store has."""
        return self.material.captures

    def settle(self) -> None:
        """Wait until the store has done everything and the page knows."""
        self.bot.waitUntil(self._quiet, timeout=10_000)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until that holds."""
        self.bot.waitUntil(holds, timeout=10_000)

    def _quiet(self) -> bool:
        return not self.desk.tasks.busy and not self.desk.tasks._running
