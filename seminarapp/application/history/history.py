# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""History: everything that happened to a seminar, or to one quote, in words: when, who, what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from eventsourcing.domain import AggregateEvent

from seminarapp.application.history.standing import Standing, standing_of
from seminarapp.application.history.telling import Telling
from seminarapp.application.ports.log import Chronicle, Happening, topic_of
from seminarapp.application.ports.views import Views
from seminarapp.domain.plan import STEP_TAKEN
from seminarapp.domain.values import StepWay


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One event in words.

    Attributes:
        at: when it was recorded, UTC.
        topic: what kind of event it is, as in the log.
        subject: the aggregate it happened to.
        text: what happened, in the language asked for.
    """

    position: int
    at: datetime
    author: str
    device: str
    topic: str
    subject: UUID
    text: str


class History:
    """Use cases of looking back. Nothing is recorded by them."""

    def __init__(self, chronicle: Chronicle, views: Views) -> None:
        self._chronicle = chronicle
        self._views = views

    def of_seminar(
        self, seminar: UUID, language: str, until: datetime | None = None
    ) -> Iterator[HistoryLine]:
        """Everything in order, a line an event, read while it is asked for; what was one step of a plan is not said.

        The words of what is off the record are left out, those of the erased read `[erased]`.

        Args:
            language: “sv” or “en”.
            until: what was recorded later is left out.

        Raises:
            NotFoundError: there is no such seminar.
        """
        plan = self._views.plan(seminar)
        captures = self._views.captures(seminar, discarded=True)
        telling = Telling(language, plan, {one.id for one in captures if one.off_record})
        for happening in self._chronicle.of_seminar(seminar, until):
            if not _only_marks(happening.event):
                yield _line(happening, telling)

    def standing(self, seminar: UUID, until: datetime | None = None) -> Standing:
        """How the seminar stood at that moment, or stands now."""
        return standing_of(self._chronicle.of_seminar(seminar, until))

    def of_capture(self, capture: UUID, language: str) -> tuple[HistoryLine, ...]:
        """Everything that happened to one note or quote, the oldest first.

        Raises:
            NotFoundError: there is no such capture.
        """
        view = self._views.capture(capture)
        telling = Telling(language, self._views.plan(view.seminar))
        return tuple(_line(happening, telling) for happening in self._chronicle.of_one(capture))


def _only_marks(event: AggregateEvent) -> bool:
    """Whether it says no more than that the events before it were one step of the plan: they tell it themselves."""
    return topic_of(event) in STEP_TAKEN and vars(event)["way"] is StepWay.DONE


def _line(happening: Happening, telling: Telling) -> HistoryLine:
    event = happening.event
    return HistoryLine(
        position=happening.position,
        at=happening.at,
        author=happening.author,
        device=happening.device,
        topic=topic_of(event),
        subject=event.originator_id,
        text=telling.tell(event),
    )
