# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the clock says: time spent and left in a segment and in the seminar. Pauses count in nobody's plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seminarapp.application.planning.timetable import planned_length
from seminarapp.application.views.plan import SegmentView
from seminarapp.application.views.session import SegmentRun, SessionView
from seminarapp.domain.values import Seconds

_MINUTE = 60
_LONG_SILENCE = 5  # minutes from which on it is said


@dataclass(frozen=True, slots=True)
class ClockFace:
    """The figures of the clock card, in whole seconds; below zero is past the plan; `segment` may be ""."""

    segment: str
    elapsed: int
    planned: int
    seminar_left: int

    @property
    def left(self) -> int:
        """What is left of the segment."""
        return self.planned - self.elapsed

    @property
    def over(self) -> bool:
        """Whether the segment has run over its plan."""
        return self.planned > 0 and self.left < 0

    @property
    def spent(self) -> float:
        """The part of the segment's plan that is used (0 to 1)."""
        return min(1.0, self.elapsed / self.planned) if self.planned else 0.0


def clock_face(session: SessionView, segments: Iterable[SegmentView], now: Seconds) -> ClockFace:
    """The clock at `now`; a closed session's clock stands at its closing.

    Where no segment has begun, the session's own time is counted.
    """
    ordered = tuple(segments)
    plan = {segment.id: segment for segment in ordered}
    now = now if session.closed_at is None else session.closed_at
    total = round(planned_length(ordered) * _MINUTE)
    used = now - sum(paused_within(session, run, now) for run in session.runs)
    current = running(session)
    planned = plan[current].minutes * _MINUTE if current in plan else 0
    elapsed = run_length(session, current, now) if current else used
    return ClockFace(current, int(elapsed), round(planned), total - int(used) if total else 0)


def running(session: SessionView) -> str:
    """The segment that runs, or the last that ran; "" before the first."""
    return session.runs[-1].segment if session.runs else ""


def run_length(session: SessionView, segment: str, now: Seconds) -> Seconds:
    """How long a segment has been going, all its runs together, pauses left out."""
    return sum(
        (now if run.ended_at is None else run.ended_at) - run.began_at - paused_within(session, run, now)
        for run in session.runs
        if run.segment == segment
    )


def paused_within(session: SessionView, run: SegmentRun, now: Seconds) -> Seconds:
    """The seconds of a run in which the clock stood, with the pause that goes on."""
    if session.paused_at is None or run.ended_at is not None:
        return run.paused
    return run.paused + max(0.0, now - max(session.paused_at, run.began_at))


def next_segment(session: SessionView, segments: Iterable[SegmentView]) -> SegmentView | None:
    """What comes after the running segment in the run of show; None after the last."""
    ordered = list(segments)
    current = running(session)
    place = next((index for index, segment in enumerate(ordered) if segment.id == current), -1)
    return ordered[place + 1] if place + 1 < len(ordered) else None


def question_in_hand(session: SessionView) -> str:
    """The prepared question last put and not taken back: what is noted now belongs to it. "" for none."""
    return max(session.put, key=lambda question: session.put[question], default="")


def silent_minutes(silence: Seconds) -> int:
    """The whole minutes of a silence that is long enough to be told of; 0 for a shorter one."""
    minutes = int(silence // _MINUTE)
    return minutes if minutes >= _LONG_SILENCE else 0


def deviation(seconds: float) -> str:
    """“+0:55” past a plan, “−0:30” short of it, “±0:00” on the second."""
    sign = "±" if not int(seconds) else "+" if seconds > 0 else "−"
    return sign + as_clock(seconds)


def as_clock(seconds: float) -> str:
    """Seconds as `7:20` or, from an hour on, `1:07:20`; whole seconds, downwards. Negative ones as they are late."""
    whole = abs(int(seconds))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
