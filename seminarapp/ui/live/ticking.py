# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What changes by itself on the live page: once a second the clock, the speaking times and the run of show."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from seminarapp.application.views import PlanView
from seminarapp.ui.live.console import Console
from seminarapp.ui.live.panelist_cards import PanelistCards
from seminarapp.ui.live.run_panel import RunPanel
from seminarapp.ui.second_hand import SecondHand
from seminarapp.ui.widgets.clock import ClockCard


class Ticking(QObject):
    """Says the time while it goes on: texts that have changed are painted, nothing else.

    Signals:
        ticked: another second of an open session has gone.
    """

    ticked = Signal()

    def __init__(self, console: Console, clock: ClockCard, cards: PanelistCards, run: RunPanel) -> None:
        super().__init__(clock)
        self._console = console
        self._clock = clock
        self._cards = cards
        self._run = run
        self._over = ""  # the segment whose over-run has been announced
        self._hand = SecondHand(self)
        self._hand.ticked.connect(self.tick)

    def go_on(self) -> None:
        """The page is seen: tick every second from now on."""
        self._hand.go_on()

    def rest(self) -> None:
        """Nobody looks."""
        self._hand.rest()

    def tick(self) -> None:
        """Say the time of now."""
        console, plan = self._console, self._console.plan
        if plan is None:
            return
        self._cards.show_times(console.speaking_times())
        if not console.is_open:
            return
        self._show_clock(plan)
        self._run.refresh()
        self.ticked.emit()
        self._hand.wind(console.now())

    def _show_clock(self, plan: PlanView) -> None:
        face = self._console.face()
        titles = {segment.id: segment.title for segment in plan.segments}
        title = titles.get(face.segment, plan.card.title)
        session = self._console.session
        paused = session is not None and session.paused_at is not None
        self._clock.show_times(
            self.tr("{title} – paused").format(title=title) if paused else title,
            elapsed=face.elapsed,
            planned=face.planned,
            seminar_left=face.seminar_left,
        )
        if face.over and self._over != face.segment:
            self._announce(self.tr("Over time: {title}").format(title=titles.get(face.segment, "")))
        self._over = face.segment if face.over else ""

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self._clock, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
