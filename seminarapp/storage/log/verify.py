# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Checks the log: walks the chain from the first event to the last, and names the first that is not as recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import eventsourcing.persistence as es
import sqlalchemy as sa

from seminarapp.application.ports.keeping import Progress
from seminarapp.application.views.library_facts import Verdict
from seminarapp.storage.engine import Database
from seminarapp.storage.log.chain import BEGINNING, Entry, link
from seminarapp.storage.log.tables import EVENTS, HEAD

BATCH = 2000

# The id as it is stored: an altered one may be none, and must be named instead of stopping the check.
_RAW = [
    sa.type_coerce(EVENTS.c.originator_id, sa.Text) if c is EVENTS.c.originator_id else c for c in EVENTS.c
]


def verify(database: Database, progress: Progress) -> Verdict:
    """Whether every event is as it was recorded, in its place, and none is missing, not even at the end."""
    walk = _Walk(progress)
    try:
        with database.reading() as connection:
            head = connection.execute(sa.select(HEAD.c.events, HEAD.c.hash)).one_or_none()
        if head is None:
            return Verdict(0, "The log's head is missing")
        fault = walk.to(database, head.events, head.hash)
    except es.PersistenceError as error:
        fault = f"What follows event {walk.checked} can't be read: {error}"
    return Verdict(walk.checked, fault)


class _Walk:
    """Along the chain; `checked` events were as recorded so far."""

    def __init__(self, progress: Progress) -> None:
        self.checked = 0
        self._progress = progress

    def to(self, database: Database, count: int, head: bytes) -> str:
        """What is wrong between the first event and the head; "" when nothing is."""
        last = BEGINNING
        self._progress(0, count)
        for entry, digest in _entries(database):
            if entry.id != self.checked + 1:
                return f"Event {self.checked + 1} is missing: event {entry.id} stands in its place"
            last = _linked(last, entry)
            if last != digest:
                return f"{_named(entry)} is not as it was recorded"
            self.checked += 1
            if self.checked % BATCH == 0:
                self._progress(self.checked, max(count, self.checked))
        self._progress(self.checked, max(count, self.checked))
        if self.checked < count:
            return f"The end is cut off: {count - self.checked} events after event {self.checked} are missing"
        if self.checked > count or last != head:
            return f"The log's head does not fit its last event, number {self.checked}"
        return ""


def _entries(database: Database) -> Iterator[tuple[Entry, Any]]:
    """Every event by position, whatever numbers they bear; the connection is free between batches."""
    after = None
    query = sa.select(*_RAW).order_by(EVENTS.c.id).limit(BATCH)
    while True:
        with database.reading() as connection:
            rows = connection.execute(query if after is None else query.where(EVENTS.c.id > after)).all()
        if not rows:
            return
        for *columns, digest in rows:
            yield Entry(*columns), digest
        after = rows[-1].id


def _linked(last: bytes, entry: Entry) -> bytes:
    """The entry's hash; nothing for a row whose very types were altered."""
    try:
        return link(last, replace(entry, originator_id=UUID(str(entry.originator_id))))
    except (ValueError, TypeError, AttributeError):
        return b""


def _named(entry: Entry) -> str:
    moment = entry.recorded_at
    with suppress(ValueError, TypeError):  # the moment itself may have been altered
        moment = datetime.fromisoformat(moment).isoformat(sep=" ", timespec="seconds")
    return f"Event {entry.id} ({entry.topic}, {moment}, {entry.author})"
