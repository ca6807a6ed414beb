# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel as it ran: segments, turns and pauses, in seconds from the session's opening."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from seminarapp.domain.values import Seconds


@dataclass(frozen=True, slots=True)
class SegmentRun:
    """A segment as it ran; `paused` seconds are not counted in its length. `ended_at` is None while it runs."""

    segment: str
    began_at: Seconds
    ended_at: Seconds | None = None
    paused: Seconds = 0.0


@dataclass(frozen=True, slots=True)
class TurnView:
    """One stretch of speaking, of a seat or the MODERATOR; `ended_at` is None while the floor is held."""

    id: UUID
    seat: str
    began_at: Seconds
    ended_at: Seconds | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch during which the clock stood."""

    began_at: Seconds
    ended_at: Seconds


@dataclass(frozen=True, slots=True)
class SessionView:
    """The panel as it ran, or runs.

    Attributes:
        paused_at: when the present pause began; None while the clock goes.
        pauses: those that are over.
        put: question id to when it was put.
        parked: prepared questions that are kept for after the panel.
        floor: the turn that goes on, or None.
    """

    opened_at: datetime
    closed_at: Seconds | None = None
    paused_at: Seconds | None = None
    runs: tuple[SegmentRun, ...] = ()
    put: Mapping[str, Seconds] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    floor: TurnView | None = None
    parked: frozenset[str] = frozenset()
    pauses: tuple[Pause, ...] = ()
