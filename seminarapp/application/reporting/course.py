# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Course: the run of show as it was planned, and as it was run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from seminarapp.application.moderating.timekeeping import run_length, running
from seminarapp.application.views.plan import SegmentView
from seminarapp.application.views.session import SessionView
from seminarapp.domain.values import Minutes, Seconds

_MINUTE = 60


class SegmentStanding(StrEnum):
    """Where a segment stands."""

    RAN = "ran"
    RUNS = "runs"
    SKIPPED = "skipped"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class SegmentCourse:
    """One segment, planned and run.

    Attributes:
        title: empty for a segment that has left the plan since it ran.
        actual: how long it ran, all its stretches together, pauses left out.
        began_at: when it first began; None if it did not.
        spans: from when to when it ran, pauses and all.
        moved: whether a segment that stands after it in the run of show had begun before it.
    """

    segment: str
    title: str
    planned: Seconds
    standing: SegmentStanding
    actual: Seconds = 0.0
    began_at: Seconds | None = None
    spans: tuple[tuple[Seconds, Seconds], ...] = ()
    moved: bool = False

    @property
    def deviation(self) -> Seconds:
        """How much longer it ran than planned; below zero it was shorter."""
        return self.actual - self.planned


def segment_courses(
    session: SessionView, segments: Iterable[SegmentView], end: Seconds
) -> tuple[SegmentCourse, ...]:
    """The run of show in its order, then what ran without standing in it any longer.

    Args:
        end: when the session closed, or now.
    """
    plan = list(segments)
    begun: dict[str, Seconds] = {}
    for run in session.runs:
        begun.setdefault(run.segment, run.began_at)
    gone = [name for name in begun if name not in {segment.id for segment in plan}]
    courses = [
        _course(session, segment.id, segment.title, segment.minutes, begun, plan, end) for segment in plan
    ]
    return (*courses, *(_course(session, name, "", 0, begun, plan, end) for name in gone))


def _course(
    session: SessionView,
    segment: str,
    title: str,
    minutes: Minutes,
    begun: dict[str, Seconds],
    plan: list[SegmentView],
    end: Seconds,
) -> SegmentCourse:
    spans = tuple(
        (run.began_at, max(run.began_at, end if run.ended_at is None else run.ended_at))
        for run in session.runs
        if run.segment == segment
    )
    order = [one.id for one in plan]
    later = order[order.index(segment) + 1 :] if segment in order else []
    return SegmentCourse(
        segment,
        title,
        round(minutes * _MINUTE),
        _standing(session, segment, later, begun),
        actual=run_length(session, segment, end),
        began_at=begun.get(segment),
        spans=spans,
        moved=segment in begun and any(begun[one] < begun[segment] for one in later if one in begun),
    )


def _standing(
    session: SessionView, segment: str, later: list[str], begun: dict[str, Seconds]
) -> SegmentStanding:
    """A segment that has not run is skipped once the session is closed, or a later one has begun."""
    if segment in begun:
        goes_on = session.closed_at is None and running(session) == segment
        return SegmentStanding.RUNS if goes_on else SegmentStanding.RAN
    over = session.closed_at is not None or any(one in begun for one in later)
    return SegmentStanding.SKIPPED if over else SegmentStanding.TO_COME
