# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The plan of one seminar: its panel, its run of show, its prepared questions.

Seats, segments and questions are named by the seminar's own short ids; "" means none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.plan import Origin
from seminarapp.domain.values import MODERATOR, Minutes, Priority, Recording, SegmentKind


@dataclass(frozen=True, slots=True)
class SeatView:
    """A panelist as they were at the panel; `number` is the key 1–9 (counts on for larger panels)."""

    id: str
    number: int
    person: UUID
    name: str
    title: str = ""
    organisation: str = ""
    organisation_short: str = ""
    initials: str = ""
    pronunciation: str = ""


@dataclass(frozen=True, slots=True)
class ModeratorView:
    """Who leads the discussion."""

    person: UUID
    name: str
    title: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class SegmentView:
    """A segment of the run of show.

    Attributes:
        starts_at: follows from the seminar's start, the segments and slack before, and its own fixed start.
        slack: planned time after it that belongs to nobody.
        fixed_start: the time of day at which it must begin, where the seminar is held; None where it just follows.
        speakers: who was named to speak in it: seats in the panel's order, the MODERATOR before them.
    """

    id: str
    title: str
    minutes: Minutes
    kind: SegmentKind
    starts_at: datetime | None = None
    slack: Minutes = 0.0
    fixed_start: time | None = None
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A prepared question; `origin` is the question of another seminar that it is a copy of."""

    id: str
    text: str
    priority: Priority
    seats: tuple[str, ...] = ()
    segment: str = ""
    follow_ups: tuple[str, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class PlanView:
    """The whole plan of one seminar; `registered` is how many people are, those who have cancelled not counted."""

    card: SeminarCard
    publisher: str = ""
    series_description: str = ""
    series_parts: int = 0
    moderator: ModeratorView | None = None
    recording: Recording | None = None
    seats: tuple[SeatView, ...] = ()
    segments: tuple[SegmentView, ...] = ()
    questions: tuple[QuestionView, ...] = ()
    registered: int = 0

    def seat(self, seat: str) -> SeatView | None:
        """The seat with that id, or None for somebody who left the panel."""
        return next((one for one in self.seats if one.id == seat), None)

    def heard_in(self, segment: SegmentView) -> tuple[str, ...]:
        """Who speaks in a segment: who was named, and whom its questions are for; the MODERATOR first, then seats."""
        asked = {seat for one in self.questions if one.segment == segment.id for seat in one.seats}
        heard = asked | set(segment.speakers)
        return tuple(one for one in (MODERATOR, *(seat.id for seat in self.seats)) if one in heard)
