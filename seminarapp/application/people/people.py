# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The people directory: finding, registering, correcting, and taking people in from files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from seminarapp.application.files import write_whole
from seminarapp.application.people.finding import found
from seminarapp.application.people.known import Known
from seminarapp.application.people.records import record_of
from seminarapp.application.people.report import PeopleReport
from seminarapp.application.people.taking_in import PeopleIntake
from seminarapp.application.person_views import PersonLine, PersonView
from seminarapp.application.ports import Clock, Ledger, PeopleFiles, Pictures, Views
from seminarapp.application.record import PeopleRecord, PersonRecord


class People:
    """Use cases of the directory. Every method is one transaction."""

    def __init__(
        self, ledger: Ledger, views: Views, pictures: Pictures, files: PeopleFiles, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._views = views
        self._pictures = pictures
        self._files = files
        self._clock = clock

    # -- finding ----------------------------------------------------------------------------------------------------

    def everybody(self) -> tuple[PersonLine, ...]:
        """Everybody in the directory, in the order of registering."""
        return self._views.people()

    def find(self, words: str) -> tuple[PersonLine, ...]:
        """Who has all of the words in name, initials, role, address or number, by name; everybody for no words."""
        return found(words, self._views.people())

    @property
    def today(self) -> date:
        """The day of which roles are the present ones."""
        return self._clock.now().date()

    def person(self, person: UUID) -> PersonView:
        """Everything about somebody, or about whom their entry was merged into.

        Raises:
            NotFoundError: there is nobody with that id.
        """
        return self._views.person(person)

    # -- taking in --------------------------------------------------------------------------------------------------

    def take_in(
        self, records: Sequence[PersonRecord] | PeopleRecord, *, dry_run: bool = False
    ) -> PeopleReport:
        """Take people in: register whom the directory does not have, correct whom it has, in one transaction.

        Somebody who can't be taken is left out with the reason, and so is a part of somebody that can't stand; the
        others are taken. What the directory says and the file does not is kept.

        Args:
            dry_run: do everything but record it.

        Raises:
            NotSavedError: the disk refused; nobody was taken in.
        """
        people, remarks = (
            (records.people, records.remarks) if isinstance(records, PeopleRecord) else (records, ())
        )
        intake = PeopleIntake(self._ledger, Known(self._views.people()), self._pictures)
        taken = tuple(intake.take(record) for record in people)
        touched = intake.touched
        events = sum(len(person.pending_events) for person in touched)
        if not dry_run:
            self._ledger.save(*touched)
        return PeopleReport(taken, events, remarks)

    # -- handing out ------------------------------------------------------------------------------------------------

    def export(self, people: Sequence[UUID], target: Path) -> int:
        """Write people as vCards, in that order; returns how many.

        Raises:
            NotFoundError: one of them is not in the directory.
            WriteError: the target can't be written; no half-written file is left.
        """
        records = [record_of(self._views.person(one)) for one in people]
        write_whole(target, self._files.write(records, self.today))
        return len(records)
