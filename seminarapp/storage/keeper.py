# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Looks after the library itself: what it knows of itself, whether it is whole, and its views made anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import eventsourcing.persistence as es
import sqlalchemy as sa

from seminarapp.application.ports.keeping import Progress
from seminarapp.application.views.library_facts import LibraryFacts, Verdict
from seminarapp.storage.beside.keys import PersonKeys
from seminarapp.storage.engine import Database
from seminarapp.storage.errors import DamagedError, DiskError
from seminarapp.storage.file.neighbourhood import synced_by
from seminarapp.storage.file.reserve import Reserve
from seminarapp.storage.ledger import LogLedger, sealed_for
from seminarapp.storage.log.tables import HEAD, TRACKING
from seminarapp.storage.log.verify import verify
from seminarapp.storage.projector import FOLLOWER, recorded_basis, views_basis
from seminarapp.storage.rebuild import Rebuilder


class StoredKeeper:
    """Answers to `application.ports.Keeper`."""

    def __init__(
        self,
        database: Database,
        keys: PersonKeys,
        ledger: LogLedger,
        rebuilder: Rebuilder,
        reserve: Reserve,
    ) -> None:
        self._database = database
        self._keys = keys
        self._ledger = ledger
        self._rebuilder = rebuilder
        self._reserve = reserve

    def facts(self) -> LibraryFacts:
        """What the library knows of itself."""
        try:
            with self._database.reading() as connection:
                events, head = connection.execute(sa.select(HEAD.c.events, HEAD.c.hash)).one()
            missing = self._keys.missing(sealed_for(self._database))
        except es.PersistenceError as error:
            raise DamagedError(place=self._database.place, reason=error) from error
        return LibraryFacts(
            location=self._database.place,
            events=events,
            head=bytes(head).hex(),
            keys_missing=len(missing),
            synced_by=synced_by(Path(self._database.place)) if self._database.embedded else "",
        )

    def verify(self, progress: Progress) -> Verdict:
        """Check the log from the first event to the last."""
        return verify(self._database, progress)

    def rebuild(self, progress: Progress) -> int:
        """Make every view and the search index anew from the log; returns how many events were read.

        Raises:
            DamagedEventError, UnknownEventError: an event can't be read; check the library to learn which are altered.
            DiskError: the disk refuses. Whatever is raised, the views stay as they were.
        """
        missing = self._keys.missing(sealed_for(self._database))
        self._keys.settle(anything_missing=bool(missing))
        self._ledger.forget()
        try:
            return self._rebuilder.rebuild(views_basis(missing), progress)
        except es.PersistenceError as error:
            raise DiskError(reason=error) from error

    def watch_room(self, callback: Callable[[bool], object]) -> None:
        """Tell when the last reserve is used up (True), and when there is one again (False)."""
        self._reserve.watch(callback)

    def bring_up_to_date(self, progress: Progress) -> None:
        """Make the views anew if they were made from something else, and add what they lack."""
        missing = self._keys.missing(sealed_for(self._database))
        self._keys.settle(anything_missing=bool(missing))
        with self._database.reading() as connection:
            basis = recorded_basis(connection)
            count = connection.scalar(sa.select(HEAD.c.events)) or 0
            ours = TRACKING.c.application_name == FOLLOWER
            known = connection.scalar(sa.select(TRACKING.c.notification_id).where(ours)) or 0
        if basis != views_basis(missing) or known > count:
            self._rebuilder.rebuild(views_basis(missing), progress)
        elif known < count:
            self._rebuilder.catch_up(progress)
