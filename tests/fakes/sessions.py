# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A session's view, told from its events: which segment ran when, and how long the clock stood."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from seminarapp.application.views.session import Pause, SegmentRun, SessionView, TurnView
from seminarapp.domain.session import Session
from tests.fakes.ledger import Event


def session_view(session: Session, events: Iterable[Event], floor: TurnView | None) -> SessionView:
    """The panel as it runs, or ran."""
    runs: list[SegmentRun] = []
    skipped: set[str] = set()
    parked: set[str] = set()
    paused_at: float | None = None
    closed_at = 0.0
    pauses: list[Pause] = []
    for event in events:
        told = vars(event)
        match type(event).__name__:
            case "SegmentBegun":
                _end(runs, told["at"], paused_at)
                runs.append(SegmentRun(told["segment"], told["at"]))
            case "SessionPaused":
                paused_at = told["at"]
            case "SessionResumed":
                _stand(runs, told["at"], paused_at)
                pauses += _over(paused_at, told["at"])
                paused_at = None
            case "SessionClosed":
                _end(runs, told["at"], paused_at)
                pauses += _over(paused_at, told["at"])
                paused_at, closed_at = None, told["at"]
            case "SessionReopened":
                pauses += _over(closed_at, told["at"]) if told["at"] > closed_at else []
                if runs:
                    runs[-1] = replace(runs[-1], ended_at=None)
                _stand(runs, told["at"], closed_at)
            case "QuestionPut":
                skipped.discard(told["question"])
                parked.discard(told["question"])
            case "QuestionSkipped":
                skipped.add(told["question"])
                parked.discard(told["question"])
            case "QuestionParked":
                parked.add(told["question"])
                skipped.discard(told["question"])
    return SessionView(
        opened_at=session.opened_at,
        closed_at=session.closed_at,
        paused_at=session.paused_at,
        runs=tuple(runs),
        put=dict(session.put),
        skipped=frozenset(skipped),
        floor=floor,
        parked=frozenset(parked),
        pauses=tuple(pauses),
    )


def _over(paused_at: float | None, at: float) -> list[Pause]:
    return [] if paused_at is None else [Pause(paused_at, max(paused_at, at))]


def _end(runs: list[SegmentRun], at: float, paused_at: float | None) -> None:
    _stand(runs, at, paused_at)
    if runs and runs[-1].ended_at is None:
        runs[-1] = replace(runs[-1], ended_at=at)


def _stand(runs: list[SegmentRun], at: float, paused_at: float | None) -> None:
    """The clock stood since `paused_at`; what of it fell into the segment that runs is not counted in its length."""
    if runs and paused_at is not None:
        stood = max(0.0, at - max(paused_at, runs[-1].began_at))
        runs[-1] = replace(runs[-1], paused=runs[-1].paused + stood)
