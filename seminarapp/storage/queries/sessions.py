# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel as it ran: the session, and who had the floor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from seminarapp.application.views import Pause, SegmentRun, SessionView, TurnView
from seminarapp.domain.session import Session
from seminarapp.domain.values import Seconds
from seminarapp.storage.projections.sessions import MARKS, SESSIONS
from seminarapp.storage.projections.turns import TURNS


def session(connection: sa.Connection, seminar: UUID) -> SessionView | None:
    """The panel as it ran, or runs; None before it was opened."""
    own = Session.create_id(seminar)
    opened_at = connection.scalar(sa.select(SESSIONS.c.opened_at).where(SESSIONS.c.id == own))
    if opened_at is None:
        return None
    marks = sa.select(MARKS.c.kind, MARKS.c.subject, MARKS.c.at).where(MARKS.c.session == own)
    course = run_through(tuple(row) for row in connection.execute(marks.order_by(MARKS.c.number)))
    return SessionView(
        opened_at=datetime.fromisoformat(opened_at),
        closed_at=course.closed_at,
        paused_at=course.paused_at,
        runs=tuple(course.runs),
        put=course.put,
        skipped=frozenset(course.skipped),
        floor=_floor(connection, seminar),
        parked=frozenset(course.parked),
        pauses=tuple(course.pauses),
    )


def turns(connection: sa.Connection, seminar: UUID) -> tuple[TurnView, ...]:
    """Every turn, by time."""
    c = TURNS.c
    rows = connection.execute(sa.select(TURNS).where(c.seminar == seminar).order_by(c.began_at, c.recorded))
    return tuple(_turn(row) for row in rows)


@dataclass
class Course:
    """How a session went, as far as its marks tell."""

    closed_at: Seconds | None = None
    paused_at: Seconds | None = None
    runs: list[SegmentRun] = field(default_factory=list)
    put: dict[str, Seconds] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)
    parked: set[str] = field(default_factory=set)
    pauses: list[Pause] = field(default_factory=list)

    def settle(self, question: str) -> None:
        """Forget what had become of a prepared question: something else is becoming of it."""
        self.put.pop(question, None)
        self.skipped.discard(question)
        self.parked.discard(question)

    def end_pause(self, at: Seconds) -> None:
        """Count the part of a pause that fell into the segment that runs."""
        if self.paused_at is not None and self.runs and self.runs[-1].ended_at is None:
            run = self.runs[-1]
            self.runs[-1] = replace(run, paused=run.paused + max(0.0, at - max(self.paused_at, run.began_at)))

    def go_on(self, at: Seconds) -> None:
        """The clock goes again, or the session is over."""
        if self.paused_at is not None:
            self.pauses.append(Pause(self.paused_at, max(self.paused_at, at)))
        self.paused_at = None

    def end_segment(self, at: Seconds) -> None:
        """The segment that runs has come to its end."""
        self.end_pause(at)
        if self.runs and self.runs[-1].ended_at is None:
            self.runs[-1] = replace(self.runs[-1], ended_at=at)


def run_through(marks: Iterable[tuple[Any, ...]]) -> Course:
    """What the marks (kind, subject, seconds) amount to, in their order."""
    course = Course()
    for kind, subject, at in marks:
        match kind:
            case "segment_begun":
                course.end_segment(at)
                course.runs.append(SegmentRun(subject, at))
            case "paused":
                course.paused_at = at
            case "resumed":
                course.end_pause(at)
                course.go_on(at)
            case "question_put":
                course.settle(subject)
                course.put[subject] = at
            case "question_skipped":
                course.settle(subject)
                course.skipped.add(subject)
            case "question_parked":
                course.settle(subject)
                course.parked.add(subject)
            case "closed":
                course.end_segment(at)
                course.closed_at = at
                course.go_on(at)
            case "reopened":
                course.closed_at = None
                if course.runs:
                    course.runs[-1] = replace(course.runs[-1], ended_at=None)
    return course


def _floor(connection: sa.Connection, seminar: UUID) -> TurnView | None:
    c = TURNS.c
    open_turns = sa.select(TURNS).where(c.seminar == seminar, c.ended_at.is_(None))
    row = connection.execute(open_turns.order_by(c.began_at.desc(), c.recorded.desc()).limit(1)).one_or_none()
    return None if row is None else _turn(row)


def _turn(row: Any) -> TurnView:
    return TurnView(row.id, row.seat, row.began_at, row.ended_at)
