# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A plan page in a test's hands."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.values import SegmentKind
from seminarapp.ui.plan.card import PlanCard
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.theme.look import Look
from tests.ui.home import ALT, CONTROL, SHIFT, Home, focused

KEY = Qt.Key
ADD_PANELIST, ADD_SEGMENT, ADD_QUESTION = KEY.Key_P, KEY.Key_S, KEY.Key_F


@dataclass
class Planned:
    """The page, the store behind it, and how it is worked by keys."""

    home: Home
    page: PlanPage
    seminar: UUID

    @property
    def plan(self) -> PlanView:
        """What the store has."""
        return self.home.plan(self.seminar)

    @property
    def names(self) -> list[str]:
        """The panel that the store has."""
        return [seat.name for seat in self.plan.seats]

    def add(self, kind: Qt.Key) -> None:
        """Press the keys that open a form for something new."""
        self.home.press(kind, held=CONTROL | SHIFT)

    def fill(self, *texts: str) -> None:
        """Type into one field after another, by Tab, over what stands there."""
        for place, text in enumerate(texts):
            if place:
                self.home.press(KEY.Key_Tab)
            if text:
                self.home.press(KEY.Key_A, held=CONTROL)
                self.home.type(text)

    def enter(self) -> None:
        """Press Enter and wait until all is done."""
        self.home.press(KEY.Key_Return)

    def leave(self) -> None:
        """Press Escape."""
        self.home.press(KEY.Key_Escape)

    def move_up(self) -> None:
        """Press Alt+Up."""
        self.home.press(KEY.Key_Up, held=ALT)

    def go_to(self, card: PlanCard, entry: str) -> None:
        """Put the keys on an entry of a card."""
        card.entries.setFocus()
        card.entries.choose(entry)

    def shown(self, card: PlanCard) -> list[str]:
        """The lines of a card, as they are read aloud."""
        return [entry.sentence for entry in card.entries.entries.entries]

    def furnish(self) -> None:
        """Three panelists, three segments and two questions, straight into the store."""
        planning, seminar = self.home.activities.planning, self.seminar

        def make() -> None:
            for name in ("Marit Hedvall", "Ivar Stenlund", "Nadia Parvizi"):
                planning.seat_panelist(seminar, Panelist(name))
            for title, minutes in (("Välkomna", 5), ("Samtal", 40), ("Ett råd var", 15)):
                planning.add_segment(seminar, title, minutes, SegmentKind.DISCUSSION)
            planning.prepare_question(seminar, PreparedQuestion("Vem betalar?", seats=("mh",), segment="s2"))
            planning.prepare_question(seminar, PreparedQuestion("Vad väntar vi på?"))

        self.home.ask(make)
        self.page.show_seminar(seminar)
        self.home.settle()

    def is_typing_in(self, widget: QWidget) -> bool:
        """Whether the keys go into something in a widget."""
        return widget.isAncestorOf(focused())


def open_plan(home: Home, look: Look) -> Planned:
    """A page on a new seminar."""
    seminar = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Elnätet som flaskhals")))
    page = PlanPage(home.desk, look, home.chooser)
    page.show_seminar(seminar)
    home.show(page)
    home.settle()
    return Planned(home, page, seminar)
