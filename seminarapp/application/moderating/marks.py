# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Marks: what is marked on a session's clock, and what the marks amount to.

The read tables go through the recorded marks; the live page adds one that the store has still to record. Both use the
same rules, so what is shown at once is what the store will answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from seminarapp.application.views.session import Pause, SegmentRun, SessionView
from seminarapp.domain.values import Seconds


@dataclass
class Marked:
    """How a session went, as far as its marks tell."""

    closed_at: Seconds | None = None
    paused_at: Seconds | None = None
    runs: list[SegmentRun] = field(default_factory=list)
    put: dict[str, Seconds] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)
    parked: set[str] = field(default_factory=set)
    pauses: list[Pause] = field(default_factory=list)

    def take(self, kind: str, subject: str, at: Seconds) -> None:
        """One more mark; `kind` is the end of its event's topic, `subject` the segment or question."""
        match kind:
            case "segment_begun":
                self._end_segment(at)
                self.runs.append(SegmentRun(subject, at))
            case "paused":
                self.paused_at = at
            case "resumed":
                self._end_pause(at)
                self._go_on(at)
            case "question_put":
                self._settle(subject)
                self.put[subject] = at
            case "question_skipped":
                self._settle(subject)
                self.skipped.add(subject)
            case "question_parked":
                self._settle(subject)
                self.parked.add(subject)
            case "closed":
                self._end_segment(at)
                self.closed_at = at
                self._go_on(at)
            case "reopened":
                self._reopen(at)

    def _reopen(self, at: Seconds) -> None:
        """The last segment goes on; what passed while the session was closed is a pause."""
        closed_at, self.closed_at = self.closed_at, None
        if closed_at is None:
            return
        if at > closed_at:
            self.pauses.append(Pause(closed_at, at))
        if self.paused_at is not None:
            self.paused_at = max(self.paused_at, at)
        if self.runs:
            run = self.runs[-1]
            away = max(0.0, at - max(closed_at, run.began_at))
            self.runs[-1] = replace(run, ended_at=None, paused=run.paused + away)

    def _settle(self, question: str) -> None:
        """Forget what had become of a prepared question: something else is becoming of it."""
        self.put.pop(question, None)
        self.skipped.discard(question)
        self.parked.discard(question)

    def _end_pause(self, at: Seconds) -> None:
        """Count the part of a pause that fell into the segment that runs."""
        if self.paused_at is not None and self.runs and self.runs[-1].ended_at is None:
            run = self.runs[-1]
            self.runs[-1] = replace(run, paused=run.paused + max(0.0, at - max(self.paused_at, run.began_at)))

    def _go_on(self, at: Seconds) -> None:
        """The clock goes again, or the session is over."""
        if self.paused_at is not None:
            self.pauses.append(Pause(self.paused_at, max(self.paused_at, at)))
        self.paused_at = None

    def _end_segment(self, at: Seconds) -> None:
        """The segment that runs has come to its end."""
        self._end_pause(at)
        if self.runs and self.runs[-1].ended_at is None:
            self.runs[-1] = replace(self.runs[-1], ended_at=at)


def run_through(marks: Iterable[tuple[Any, ...]]) -> Marked:
    """What the marks (kind, subject, seconds) amount to, in their order."""
    marked = Marked()
    for kind, subject, at in marks:
        marked.take(kind, subject, at)
    return marked


def foreseen(session: SessionView, kind: str, subject: str, at: Seconds) -> SessionView:
    """The session as it will be when the store has recorded one more mark; who has the floor is left as it is."""
    marked = Marked(
        session.closed_at,
        session.paused_at,
        list(session.runs),
        dict(session.put),
        set(session.skipped),
        set(session.parked),
        list(session.pauses),
    )
    marked.take(kind, subject, at)
    return with_marks(session, marked)


def with_marks(session: SessionView, marked: Marked) -> SessionView:
    """The session, gone as the marks tell."""
    return replace(
        session,
        closed_at=marked.closed_at,
        paused_at=marked.paused_at,
        runs=tuple(marked.runs),
        put=dict(marked.put),
        skipped=frozenset(marked.skipped),
        parked=frozenset(marked.parked),
        pauses=tuple(marked.pauses),
    )
