# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which panelists have answered the questions that were put, kept up while the panel goes on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from seminarapp.application.moderating.timekeeping import question_in_hand
from seminarapp.application.reporting.coverage import Answer, question_coverage
from seminarapp.application.views.session import TurnView
from seminarapp.domain.values import Seconds
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.console.lines import Line

_TOGETHER = 150  # milliseconds in which what happens is counted once


class Coverage(QObject):
    """Counted again when the floor, the questions or the notes under them change: not by the second, not by the key.

    Most of what happens concerns the question in hand, so that one alone is counted, whatever the panel's length.

    Signals:
        changed: somebody has answered, or not any more.
    """

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._turns: tuple[TurnView, ...] = ()  # as they were when they were last counted
        self._answers: dict[str, tuple[Answer, ...]] = {}
        self._counted: dict[str, Seconds] = {}  # the questions put, and when, as they were counted
        self._stale: set[str] = set()
        self._filed: dict[UUID, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._timer.timeout.connect(self._count)
        console.shown.connect(self._on_shown)
        console.session_changed.connect(self._on_session_changed)
        console.floor_changed.connect(self._on_floor_changed)
        console.captures.added.connect(self._on_added)
        console.captures.changed.connect(self._on_changed)
        console.captures.removed.connect(self._on_removed)

    def of(self, question: str) -> tuple[Answer, ...]:
        """What each panelist has done with a question that was put; empty before that."""
        return self._answers.get(question, ())

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_shown(self) -> None:
        lines = self._console.captures.lines()
        self._filed = {line.capture.id: line.capture.question for line in lines if line.capture.question}
        self._turns = self._console.floor.turns
        self._answers = {}
        self._stale = set(self._put())
        self._count()

    def _on_session_changed(self) -> None:
        """A question put or taken back changes when those before it ended."""
        if dict(self._put()) != self._counted:
            self._stale |= set(self._put())
            self._timer.start()

    def _on_floor_changed(self) -> None:
        """The turn that goes on is of the question in hand; one put right, or read again, may be of any."""
        before, self._turns = self._turns, self._console.floor.turns
        session = self._console.session
        if session is None or not _goes_on(before, self._turns):
            self._recount(self._put())
        else:
            self._recount([question_in_hand(session)])

    def _on_added(self, line: Line) -> None:
        self._file(line.capture.id, line.capture.question)

    def _on_changed(self, passing: UUID, line: Line) -> None:
        self._filed.pop(passing, None)
        self._file(line.capture.id, line.capture.question)

    def _on_removed(self, capture: UUID) -> None:
        self._recount([self._filed.pop(capture, "")])

    def _file(self, capture: UUID, question: str) -> None:
        if question:
            self._filed[capture] = question
            self._recount([question])

    # -- counting ---------------------------------------------------------------------------------------------------

    def _put(self) -> Mapping[str, Seconds]:
        return self._console.session.put if self._console.session else {}

    def _recount(self, questions: Iterable[str]) -> None:
        wanted = {question for question in questions if question}
        if wanted:
            self._stale |= wanted
            self._timer.start()

    def _count(self) -> None:
        console = self._console
        plan, session = console.plan, console.session
        if plan is None:
            return
        put = set(self._put())
        self._counted = dict(self._put())
        known = {question: answers for question, answers in self._answers.items() if question in put}
        stale, self._stale = self._stale & put, set()
        if stale:
            asked = replace(plan, questions=tuple(one for one in plan.questions if one.id in stale))
            captures = [
                line.capture
                for capture, question in self._filed.items()
                if question in stale and (line := console.captures.line(capture)) is not None
            ]
            counted = question_coverage(asked, session, self._turns, captures, console.now())
            known |= {one.question.id: one.answers for one in counted}
        if known != self._answers:
            self._answers = known
            self.changed.emit()


def _goes_on(before: Sequence[TurnView], after: Sequence[TurnView]) -> bool:
    """Whether nothing happened but that the last turn ended, or others came after it."""
    told = [replace(turn, ended_at=None) for turn in before[-1:]]
    again = [replace(turn, ended_at=None) for turn in after[len(before) - 1 : len(before)]] if before else []
    return before[:-1] == after[: max(0, len(before) - 1)] and told == again
