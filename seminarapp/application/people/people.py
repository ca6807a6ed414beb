# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The people directory: finding, registering, correcting, and taking people in from files."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from seminarapp.application.files import write_whole
from seminarapp.application.people.card import write_card
from seminarapp.application.people.finding import found, meant
from seminarapp.application.people.known import Known
from seminarapp.application.people.likeness import Alike, alike
from seminarapp.application.people.merging import Comparison, Merging, compared
from seminarapp.application.people.records import record_of
from seminarapp.application.people.report import Field, PeopleReport
from seminarapp.application.people.taking_in import PeopleIntake
from seminarapp.application.ports.files import PeopleFiles, Pictures
from seminarapp.application.ports.keeping import Clock
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.records.people import PeopleRecord, PersonRecord
from seminarapp.application.views.people import PersonLine, PersonView
from seminarapp.domain.person import Person


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
        self._merging = Merging(ledger, views)

    # -- finding ----------------------------------------------------------------------------------------------------

    def everybody(self) -> tuple[PersonLine, ...]:
        """Everybody in the directory, in the order of registering."""
        return self._views.people()

    def find(self, words: str) -> tuple[PersonLine, ...]:
        """Who has all of the words in name, initials, role, address or number, by name; everybody for no words."""
        return found(words, self._views.people())

    def meant(self, reference: str) -> PersonLine:
        """Whom a reference means: an id, a unique beginning of one, or a unique name.

        Raises:
            NotFoundError: nobody answers to it, or more than one does.
        """
        return meant(reference, self._views.people())

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

    # -- writing cards ------------------------------------------------------------------------------------------------

    def write_card(self, person: UUID | None, card: PersonRecord) -> UUID:
        """Make the entry say exactly what the card says, in one transaction; None registers somebody new.

        The card's photo is one that the directory has made fit to be kept (`portrait`). Returns the person's id.

        Raises:
            SeminarappError: a part of it can't stand; nothing was recorded.
        """
        found = Person.register(uuid4(), card.name) if person is None else self._ledger.load(Person, person)
        write_card(found, card)
        self._ledger.save(found)
        return found.id

    def portrait(self, path: Path) -> bytes:
        """The picture in that file, made fit to be kept.

        Raises:
            ReadError: the file can't be read, or is no picture that can be kept.
        """
        return self._pictures.portrait_in(path)

    # -- duplicates -------------------------------------------------------------------------------------------------

    def duplicates(self) -> tuple[Alike, ...]:
        """Entries that are likely the same person, the surest first."""
        return alike(self._views.people(), self._views.told_apart())

    def tell_apart(self, first: UUID, second: UUID) -> None:
        """Say that two entries are two people, so that they are not taken for duplicates again."""
        found = self._ledger.load(Person, first)
        found.tell_apart(second)
        self._ledger.save(found)

    def compare(self, stays: UUID, goes: UUID) -> Comparison:
        """Two entries side by side, before they are merged."""
        return compared(self._views.person(stays), self._views.person(goes))

    def merge(self, stays: UUID, goes: UUID, taking: Collection[Field] = ()) -> None:
        """Make two entries one: seats and notes follow to the one that stays, and what was recorded stays recorded.

        Args:
            taking: where the two say different things, what is taken from the one that goes.

        Raises:
            RuleError: both sit in one panel, or one of them was merged before.
        """
        self._ledger.save(*self._merging.merged(stays, goes, taking))

    # -- handing out ------------------------------------------------------------------------------------------------

    def export(self, people: Sequence[UUID], target: Path) -> int:
        """Write people as vCards, in that order; returns how many.

        Raises:
            NotFoundError: one of them is not in the directory.
            WriteError: the target can't be written; no half-written file is left.
        """
        records = [record_of(view) for view in self._views.cards(people)]
        write_whole(target, self._files.write(records, self.today))
        return len(records)
