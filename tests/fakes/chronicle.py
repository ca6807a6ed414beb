# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What happened, told again from a ledger without a disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from eventsourcing.domain import AggregateEvent

from seminarapp.application.ports.log import Happening, Recorded
from seminarapp.domain.article import Article
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.capture import Capture
from seminarapp.domain.handout import Handout, HandoutKind
from seminarapp.domain.origin import Origin
from seminarapp.domain.registration import Registration
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.session import Session
from seminarapp.domain.turn import Turn
from seminarapp.settings import Author
from tests.fakes.ledger import EventsInMemory
from tests.fakes.views import ReplayedViews


class RetoldLog:
    """Answers to `application.ports.Chronicle`.

    Attributes:
        author: who reads; Anna, as is whoever wrote what the ledger says nothing else of.
    """

    def __init__(self, ledger: EventsInMemory) -> None:
        self._ledger = ledger
        self.author = Author("anna", "dator")

    def of_captures(self, seminar: UUID, limit: int) -> tuple[Recorded, ...]:
        own = {one.id for one in self._ledger.every(Capture) if one.seminar == seminar}
        log = [
            (place, event)
            for place, event in enumerate(self._ledger.log)
            if isinstance(event, AggregateEvent)
        ]
        newest = [(place, event) for place, event in log if event.originator_id in own][-limit:]
        since = newest[0][0] if newest else len(log)
        touched = {event.originator_id for _, event in newest}
        session = Session.create_id(seminar)
        return tuple(
            Recorded(place, event, place >= since)
            for place, event in log
            if event.originator_id in touched
            or (event.originator_id == session and type(event).__name__ == "StepTaken" and place >= since)
        )

    def of_seminar(self, seminar: UUID, until: datetime | None = None) -> Iterator[Happening]:
        own = {seminar, Session.create_id(seminar), RunOfShow.create_id(seminar), Article.create_id(seminar)}
        own |= {Handout.create_id(seminar, kind) for kind in HandoutKind}
        own |= {one.id for one in self._ledger.every(Capture) if one.seminar == seminar}
        own |= {one.id for one in self._ledger.every(Turn) if one.seminar == seminar}
        own |= {one.id for one in self._ledger.every(AudienceQuestion) if one.seminar == seminar}
        own |= {one.id for one in self._ledger.every(Registration) if one.seminar == seminar}
        own |= {one.id for one in self._ledger.every(Origin) if one.seminar == seminar}
        for told in self._everything():
            if told.event.originator_id in own and (until is None or told.at <= until):
                yield told

    def of_plan(self, seminar: UUID, after: int = 0) -> tuple[Happening, ...]:
        own = (seminar, RunOfShow.create_id(seminar))
        return tuple(
            one for one in self._everything() if one.event.originator_id in own and one.position > after
        )

    @contextmanager
    def as_of(self, seminar: UUID, position: int) -> Iterator[ReplayedViews]:
        earlier = EventsInMemory()
        for event in self._ledger.log[:position]:
            if isinstance(event, AggregateEvent):
                earlier.keep(self._ledger.kind_of(event.originator_id), [event])
        yield ReplayedViews(earlier)

    def position(self) -> int:
        return len(self._ledger.log)

    def of_one(self, aggregate: UUID) -> tuple[Happening, ...]:
        return tuple(told for told in self._everything() if told.event.originator_id == aggregate)

    def _everything(self) -> Iterator[Happening]:
        for place, event in enumerate(self._ledger.log, start=1):
            if isinstance(event, AggregateEvent):
                author = self._ledger.authors.get(place, self.author)
                yield Happening(place, self._ledger.moments[place - 1], author.name, author.device, event)
