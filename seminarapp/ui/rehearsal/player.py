# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Plays a score on the live console: everything goes the way that keys take."""

from __future__ import annotations

from time import perf_counter
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from seminarapp.application.records.seminar import CaptureRecord
from seminarapp.application.rehearsing.rehearsal import Played, Punctuality
from seminarapp.application.rehearsing.score import Score, noted_of
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import NOBODY, Seconds
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.console.lines import Line, SaveState
from seminarapp.ui.live.console.started import Started
from seminarapp.ui.rehearsal.pace import Pace

_SLICE = 0.006  # seconds on Qt's thread at a time, so that keys and paint come in between
_LONGEST_WAIT = 60_000  # milliseconds; a timer that waits longer is only set again


class Player(QObject):
    """Plays one score in the session that the console shows; answers to `application.score.Stage`.

    While the moderator pauses the session, nothing is played and the score's time stands. It ends by itself when the
    score has been played and everything is saved or was refused, and when the console leaves the session.

    Signals:
        ended(Played): it plays no more.
    """

    ended = Signal(object)

    def __init__(
        self, console: Console, score: Score, speed: float, pace: Pace, parent: QObject | None = None
    ) -> None:
        """`pace` is what the console's clock goes by; it is set to stand and to go on from here."""
        super().__init__(parent)
        self._console = console
        self._seminar = console.seminar
        self._score = score
        self._speed = speed
        self._pace = pace
        self._zero = 0.0
        self._next = 0
        self._paused = self._stopped = self._over = False
        self._entering = False
        self._unsaved: dict[UUID, Seconds] = {}
        self._notes = self._saved = self._turns = self._asked = 0
        self._punctuality = Punctuality()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._play_what_is_due)
        console.session_changed.connect(self._on_session_changed)
        console.shown.connect(self._on_shown)
        console.captures.added.connect(self._on_added)
        console.captures.changed.connect(self._on_changed)
        console.captures.removed.connect(self._on_removed)

    def start(self) -> None:
        """Begin; the session is open, and its clock goes by the pace."""
        self._zero = self._pace() - self._console.now()
        self._play_what_is_due()

    def stop(self) -> None:
        """Play no more; `ended` tells when what was entered is saved."""
        self._stopped = self._stopped or self._next < len(self._score.happenings)
        self._finish()

    # -- the score's time -------------------------------------------------------------------------------------------

    def _now(self) -> Seconds:
        return self._pace() - self._zero

    def _wait_for_the_clock(self) -> None:
        """Read again, the clock went back to what happened last: nothing comes before its time."""
        self._zero = max(self._zero, self._pace() - self._console.now())

    def _play_what_is_due(self) -> None:
        if self._left_the_session():
            self.stop()
            return
        began = perf_counter()
        happenings = self._score.happenings
        while self._next < len(happenings) and happenings[self._next].at <= self._now():
            happenings[self._next].play(self)
            self._next += 1
            if perf_counter() - began > _SLICE:
                break
        if self._next < len(happenings):
            self._wait_for(happenings[self._next].at)
        elif self._now() < self._score.closes_at:
            self._wait_for(self._score.closes_at)
        else:
            self._console.close()
            self._finish()

    def _wait_for(self, at: Seconds) -> None:
        left = (at - self._now()) / self._speed * 1000
        self._timer.start(round(min(max(left, 0.0), _LONGEST_WAIT)))

    def _left_the_session(self) -> bool:
        return self._console.seminar != self._seminar or not self._console.is_open

    def _finish(self) -> None:
        self._timer.stop()
        self._over = True
        self._end_when_saved()

    def _end_when_saved(self) -> None:
        if not self._over or self._unsaved:
            return
        for signal, slot in (
            (self._console.session_changed, self._on_session_changed),
            (self._console.shown, self._on_shown),
            (self._console.captures.added, self._on_added),
            (self._console.captures.changed, self._on_changed),
            (self._console.captures.removed, self._on_removed),
        ):
            signal.disconnect(slot)
        late = self._punctuality
        self.ended.emit(
            Played(
                self._notes,
                self._saved,
                self._turns,
                self._asked,
                late.latest_ms,
                late.p99_ms,
                self._stopped,
            )
        )

    # -- the stage --------------------------------------------------------------------------------------------------

    def begin_segment(self, segment: str, _at: Seconds) -> None:
        """A segment of the run of show begins."""
        self._console.begin(segment)

    def put_question(self, question: str, _at: Seconds) -> None:
        """A prepared question is put to the panel."""
        self._console.put(question)

    def give_floor(self, seat: str, at: Seconds) -> None:
        """The floor goes to a seat, or to NOBODY."""
        plan = self._console.plan
        found = plan.seat(seat) if plan and seat != NOBODY else None
        self._console.give_floor(found.number if found else 0, at)
        self._turns += found is not None

    def note(self, capture: CaptureRecord, at: Seconds) -> None:
        """A note or a quote is entered."""
        started = Started(at, NOBODY, capture.segment, capture.question, capture.fidelity, capture.off_record)
        self._entering = True
        entered = self._console.captures.enter(
            capture.text, started, self._console.now(), noted=noted_of(capture)
        )
        self._entering = False
        self._notes += entered

    def ask(self, text: str, at: Seconds) -> None:
        """Somebody in the audience asks."""
        noted = Noted(text, from_audience=True)
        entered = self._console.captures.enter(f"?{text}", Started(at), self._console.now(), noted=noted)
        self._asked += entered

    # -- what becomes of it -----------------------------------------------------------------------------------------

    def _on_added(self, line: Line) -> None:
        """A line is in the stream, and is it one of ours, it is still to be saved."""
        ours, self._entering = self._entering, False
        if ours:
            self._unsaved[line.capture.id] = line.capture.at

    def _on_changed(self, passing: UUID, line: Line) -> None:
        if passing not in self._unsaved or line.state is SaveState.PENDING:
            return
        at = self._unsaved.pop(passing)
        if line.state is SaveState.SAVED:
            self._saved += 1
            self._punctuality.came((self._now() - at) / self._speed)
        self._end_when_saved()

    def _on_removed(self, passing: UUID) -> None:
        """It was refused and went back to the line, or somebody took it away before it was saved."""
        if self._unsaved.pop(passing, None) is not None:
            self._end_when_saved()

    def _on_session_changed(self) -> None:
        session = self._console.session
        if self._over or session is None:
            return
        if self._left_the_session():
            self.stop()
            return
        self._wait_for_the_clock()
        if self._paused != (session.paused_at is not None):
            self._paused = not self._paused
            self._pace.go_at(0.0 if self._paused else self._speed)
            if self._paused:
                self._timer.stop()
            else:
                self._play_what_is_due()

    def _on_shown(self) -> None:
        if self._over:
            return
        if self._left_the_session():
            self.stop()
        else:
            self._wait_for_the_clock()
