# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An invented panel to go live with, and a desk whose work can be waited for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.activities import Activities
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.values import Priority, SegmentKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.line.capture_line import CaptureLine
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.live.stream.stream_panel import StreamPanel
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow
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

    @property
    def line(self) -> CaptureLine:
        """The capture line."""
        return self.page._line

    @property
    def edit(self) -> QLineEdit:
        """Where it is typed."""
        return self.line.edit

    @property
    def stream(self) -> StreamPanel:
        """The stream."""
        return self.page._stream

    @property
    def rows(self) -> list[StreamRow]:
        """The rows on the screen, segment lines left out."""
        return [row for row in self.every_row if row.kind is not RowKind.DIVIDER]

    @property
    def every_row(self) -> list[StreamRow]:
        """The rows on the screen."""
        model = self.stream.table.rows
        return [model[place] for place in range(len(model))]

    def type(self, text: str) -> None:
        """Type into the line."""
        typed(self.edit, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in whatever has the keys on the page."""
        QTest.keyClick(self.page.focusWidget(), key, modifier)

    def note(self, text: str) -> None:
        """Type a line, press Enter, and wait until it is saved."""
        self.type(text)
        self.press(Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        """Wait until the store has done everything and the page knows."""
        self.bot.waitUntil(self._quiet, timeout=10_000)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until that holds."""
        self.bot.waitUntil(holds, timeout=10_000)

    def _quiet(self) -> bool:
        return not self.desk.tasks.busy and not self.desk.tasks._running


def typed(widget: QWidget, text: str) -> None:
    """Press and release the keys of a text, one by one; letters beyond the keys Qt names are sent as their text."""
    for letter in text:
        key = Qt.Key(ord(letter.upper())) if letter.isascii() and letter.isprintable() else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)
