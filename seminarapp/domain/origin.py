# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Origin: which event of another program's schedule a seminar was made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from eventsourcing.domain import Aggregate, event


@dataclass(frozen=True, slots=True)
class Source:
    """An event as the other program had it, to find it again by, with what the plan has no place for.

    Attributes:
        uid: its name there; "" where it had none. A calendar may give the same one to many.
        track: the string of events it belonged to.
        do_not_record: whether it was asked that it not be recorded.
        language: what it is held in, where that is none that our documents speak.
        sequence: how often a calendar says that it was changed; what is written of it counts on from there.
    """

    uid: str
    title: str
    starts_at: datetime | None = None
    venue: str = ""
    track: str = ""
    do_not_record: bool = False
    sequence: int = 0
    language: str = ""


class Origin(Aggregate):
    """Where a seminar comes from, so that the same schedule read again finds it, and a schedule written names it so."""

    TOPIC = "origin"

    @event("Created", topic="origin.noted")
    def __init__(self, seminar: UUID, file: str, source: Source) -> None:
        self.seminar = seminar
        self.file = file
        self.source = source

    def follow(self, file: str, source: Source) -> None:
        """The other program says otherwise now; does nothing when it says the same."""
        if source != self.source:
            self._follow(file, source)

    @event("Followed", topic="origin.followed")
    def _follow(self, file: str, source: Source) -> None:
        self.file = file
        self.source = source
