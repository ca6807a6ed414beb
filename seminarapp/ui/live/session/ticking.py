# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What changes by itself on the live page: once a second the clock, the speaking times and the run of show."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.plan import PlanView
from seminarapp.ui.live.console.clock import steady
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.panelists.panelist_cards import PanelistCards
from seminarapp.ui.live.session.run_panel import RunPanel
from seminarapp.ui.second_hand import SecondHand
from seminarapp.ui.widgets.clock import ClockCard

_SLEPT = 5.0  # seconds; a second that comes so late was slept through


class Ticking(QObject):
    """Says the time while it goes on: texts that have changed are painted, nothing else.

    A machine that wakes says the time at once, and that it slept: what was slept through counts as time.

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
        self._due = 0.0  # on the steady clock: when the next second is to have come
        self._hand = SecondHand(self)
        self._hand.ticked.connect(self._on_second)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state_changed)

    def go_on(self) -> None:
        """The page is seen: tick every second from now on."""
        self._due = steady()  # nobody slept while nobody looked
        self._hand.go_on()

    def rest(self) -> None:
        """Nobody looks."""
        self._hand.rest()

    def tick(self) -> None:
        """Say the time of now."""
        console, plan = self._console, self._console.plan
        if plan is None:
            return
        self.show_speaking()
        if not console.is_open:
            return
        self._show_clock(plan)
        self._run.refresh()
        self.ticked.emit()
        self._due = steady() + 1.0
        self._hand.wind(console.now())

    def show_speaking(self) -> None:
        """Say who has spoken for how long, as it is known now."""
        self._cards.show_times(self._console.speaking_times())
        self._cards.show_silences(self._console.floor.silences())

    def _on_second(self) -> None:
        slept = steady() - self._due
        self.tick()
        if slept > _SLEPT:
            words = self.tr("The computer slept, or stood still, for {time}; the clock has gone on")
            self._announce(words.format(time=as_clock(slept)))

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        """Whoever comes back to the window, from another or from a lock screen, sees the time of now."""
        if self._hand.goes and state == Qt.ApplicationState.ApplicationActive:
            self.tick()

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
