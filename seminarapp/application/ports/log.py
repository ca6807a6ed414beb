# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The log: where aggregates are kept as events, and what tells again what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from eventsourcing.domain import Aggregate, AggregateEvent

from seminarapp.application.ports.views import Views
from seminarapp.settings import Author

A = TypeVar("A", bound=Aggregate)


class Ledger(Protocol):
    """Where aggregates are kept: as events, in one log."""

    def load(self, kind: type[A], id: UUID) -> A:  # noqa: A002 - the domain's word
        """The aggregate as it now is.

        Raises:
            NotFoundError: there is none with that id.
        """

    def find(self, kind: type[A], id: UUID) -> A | None:  # noqa: A002 - the domain's word
        """The aggregate as it now is, or None."""

    def save(self, *aggregates: Aggregate) -> int:
        """Record what happened to all of them, with every projection, in one transaction; returns how many events.

        Raises:
            NotSavedError: nothing was stored; load the aggregates again before the next try.
        """


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event and its position in the log; `recent` is False for what is told only so that the rest can be read."""

    position: int
    event: AggregateEvent
    recent: bool = True


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as the log has it: its position, when it was recorded (UTC), by whom and on which device."""

    position: int
    at: datetime
    author: str
    device: str
    event: AggregateEvent


def topic_of(event: AggregateEvent) -> str:
    """What kind of event it is, as in the log, whatever its class is called."""
    topic: str = getattr(type(event), "TOPIC", type(event).__name__)
    return topic


class Chronicle(Protocol):
    """Tells again what happened, from the log."""

    def of_seminar(self, seminar: UUID, until: datetime | None = None) -> Iterator[Happening]:
        """Everything that happened to a seminar and all that belongs to it, by position; read as it is asked for.

        Args:
            until: what was recorded later is left out.
        """

    def position(self) -> int:
        """How far the log has come; 0 before anything happened."""

    def of_one(self, aggregate: UUID) -> Sequence[Happening]:
        """Everything that happened to one aggregate, by position; nothing where there is none with that id."""

    def of_plan(self, seminar: UUID, after: int = 0) -> Sequence[Happening]:
        """What happened to a seminar's own plan and to its run of show, by position.

        Args:
            after: what was recorded there or earlier is left out.
        """

    @property
    def author(self) -> Author:
        """Who writes to the log here, and on which device."""

    def as_of(self, seminar: UUID, position: int) -> AbstractContextManager[Views]:
        """The views of one seminar as they were at that position in the log, while the block lasts."""

    def of_captures(self, seminar: UUID, limit: int) -> Sequence[Recorded]:
        """The newest `limit` events of a seminar's captures and the steps they were, by position.

        Before them stands what happened earlier to the same captures.
        """
