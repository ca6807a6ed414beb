# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Timetable: when each segment begins, where slack and waiting sit, and what is left before the seminar's end.

The rules: a segment begins when the one before has had its minutes and its slack. One with a fixed start waits for it;
where the plan comes later than that, it begins late, and what follows begins late with it: nothing is made shorter in
silence. A fixed start means something only while the seminar's own start is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from seminarapp.application.views.plan import PlanView, SegmentView
from seminarapp.domain.values import Minutes

_DAY: Minutes = 24 * 60
_NEXT_DAY: Minutes = -12 * 60
"""A time of day that lies this far before the seminar's start is meant for the day after: some go on past midnight."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A segment in its time. Minutes count from the seminar's start.

    Attributes:
        ends: when its own minutes are over; its slack comes after that.
        idle: how long it is waited for, because of its fixed start.
        late: how long after its fixed start it begins.
    """

    segment: SegmentView
    begins: Minutes
    ends: Minutes
    idle: Minutes = 0.0
    late: Minutes = 0.0

    @property
    def free(self) -> Minutes:
        """When the next segment may begin."""
        return self.ends + self.segment.slack


@dataclass(frozen=True, slots=True)
class Timetable:
    """All segments in their time; `room` is the length of the seminar, None while it isn't known."""

    slots: tuple[Slot, ...]
    room: Minutes | None = None

    @property
    def planned(self) -> Minutes:
        """The segments' own minutes."""
        return sum(slot.segment.minutes for slot in self.slots)

    @property
    def slack(self) -> Minutes:
        """All planned time that belongs to nobody."""
        return sum(slot.segment.slack for slot in self.slots)

    @property
    def idle(self) -> Minutes:
        """All time that fixed starts are waited for."""
        return sum(slot.idle for slot in self.slots)

    @property
    def end(self) -> Minutes:
        """When the last segment and its slack are over."""
        return self.slots[-1].free if self.slots else 0.0

    @property
    def margin(self) -> Minutes | None:
        """What is left between the plan's end and the seminar's; below zero the plan runs over. None: not known."""
        return None if self.room is None else self.room - self.end

    @property
    def scale(self) -> Minutes:
        """The length that bars are drawn against: the seminar's, or the plan's where that is longer."""
        return max(self.end, self.room or 0.0)


def timetable(
    segments: Iterable[SegmentView], starts_at: datetime | None, ends_at: datetime | None = None
) -> Timetable:
    """The segments, in their order, in their time."""
    slots: list[Slot] = []
    free: Minutes = 0.0
    for segment in segments:
        due = _due(segment.fixed_start, starts_at)
        begins = free if due is None else max(free, due)
        late = 0.0 if due is None else max(0.0, free - due)
        slots.append(Slot(segment, begins, begins + segment.minutes, idle=begins - free, late=late))
        free = slots[-1].free
    known = starts_at is not None and ends_at is not None and ends_at > starts_at
    return Timetable(tuple(slots), _minutes(ends_at - starts_at) if known and starts_at and ends_at else None)


def timetable_of(plan: PlanView) -> Timetable:
    """The timetable of a plan."""
    return timetable(plan.segments, plan.card.starts_at, plan.card.ends_at)


def with_starts(segments: Iterable[SegmentView], starts_at: datetime | None) -> tuple[SegmentView, ...]:
    """The segments with their start times, or without any while the seminar has none."""
    return tuple(
        replace(slot.segment, starts_at=starts_at and starts_at + timedelta(minutes=slot.begins))
        for slot in timetable(segments, starts_at).slots
    )


def planned_length(segments: Sequence[SegmentView]) -> Minutes:
    """From the first segment's start to the end of the last one and its slack; waiting counts where it is known."""
    if not segments:
        return 0.0
    first, last = segments[0], segments[-1]
    if first.starts_at is None or last.starts_at is None:
        return timetable(segments, None).end
    return _minutes(last.starts_at - first.starts_at) + last.minutes + last.slack


def _due(fixed: time | None, starts_at: datetime | None) -> Minutes | None:
    if fixed is None or starts_at is None:
        return None
    day = starts_at.replace(hour=fixed.hour, minute=fixed.minute, second=0, microsecond=0)
    minutes = _minutes(day - starts_at)
    return minutes + _DAY if minutes < _NEXT_DAY else minutes


def _minutes(span: timedelta) -> Minutes:
    return span.total_seconds() / 60
