# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Person: somebody in the directory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import RuleError
from seminarapp.domain.particulars import (
    Basis,
    Consent,
    DatedRole,
    Photo,
    Purpose,
    each_once,
    sound_address,
    sound_number,
)
from seminarapp.domain.personal import Personal
from seminarapp.domain.plan import sound_initials
from seminarapp.domain.values import said


class Person(Aggregate):
    """Somebody the library knows. A seat keeps its own copy of the role, as it was at the panel.

    Attributes:
        roles: titles and organisations over time, in the order in which they are listed.
        merged_into: who this one turned out to be; from then on nothing happens to this one.
        told_apart: who is somebody else, although alike.
        absorbed: who turned out to be this one. What was said of them stays sealed under their own keys.
    """

    TOPIC = "person"

    @event("Created", topic="person.registered")
    def __init__(self, name: Personal, title: Personal, organisation: str) -> None:
        self.name = name
        self.pronunciation = Personal("", None)
        self.initials = Personal("", None)
        self.roles: tuple[DatedRole, ...] = _only_role(title, organisation)
        self.emails: tuple[Personal, ...] = ()
        self.phones: tuple[Personal, ...] = ()
        self.photo: Photo | None = None
        self.consents: dict[Purpose, Consent] = {}
        self.merged_into: UUID | None = None
        self.absorbed: tuple[UUID, ...] = ()
        self.told_apart: frozenset[UUID] = frozenset()

    @staticmethod
    def create_id(name: Personal) -> UUID:
        """The person's id is chosen by whoever registers them: the name is kept under its key."""
        if name.of is None:
            raise ValueError("a person's name must be kept under that person's key")
        return name.of

    @classmethod
    def register(cls, person: UUID, name: str, title: str = "", organisation: str = "") -> Person:
        """Add somebody to the directory.

        Raises:
            EmptyTextError: the name is blank.
        """
        return cls(
            Personal(said(name, "name"), person), Personal(title.strip(), person), organisation.strip()
        )

    @event("PersonCorrected", topic="person.corrected")
    def _correct(self, name: Personal, title: Personal, organisation: str) -> None:
        """Recorded before roles had dates, and in old logs only: there was one, which this replaced."""
        self.name = name
        self.roles = _only_role(title, organisation)

    # -- name and roles ---------------------------------------------------------------------------------------------

    def call(self, name: str, pronunciation: str = "", initials: str = "") -> None:
        """Say how the person is called, how that is pronounced, and by which initials they are named in notes.

        Raises:
            EmptyTextError: the name is blank.
            RuleError: the initials can't be typed before a colon in the capture line.
        """
        self._require_standing()
        new = tuple(
            Personal(text, self.id if text else None)
            for text in (said(name, "name"), pronunciation.strip(), sound_initials(initials))
        )
        if new != (self.name, self.pronunciation, self.initials):
            self._call(*new)

    @event("Called", topic="person.called")
    def _call(self, name: Personal, pronunciation: Personal, initials: Personal) -> None:
        self.name = name
        self.pronunciation = pronunciation
        self.initials = initials

    def list_roles(self, roles: Iterable[DatedRole]) -> None:
        """Say what the person is and was, and where; seats of earlier panels keep what was true then."""
        self._require_standing()
        new = tuple(dict.fromkeys(roles))
        if new != self.roles:
            self._list_roles(new)

    @event("RolesListed", topic="person.roles_listed")
    def _list_roles(self, roles: tuple[DatedRole, ...]) -> None:
        self.roles = roles

    # -- contact and photo ------------------------------------------------------------------------------------------

    def reach_at(self, emails: Iterable[str], phones: Iterable[str]) -> None:
        """Say how the person is reached; the first of each is the usual one.

        Raises:
            RuleError: one of them can't be an e-mail address, or a telephone number.
        """
        self._require_standing()
        new = (
            each_once(self.id, (sound_address(one) for one in emails if one.strip())),
            each_once(self.id, (sound_number(one) for one in phones if one.strip())),
        )
        if new != (self.emails, self.phones):
            self._reach_at(*new)

    @event("ContactChanged", topic="person.contact_changed")
    def _reach_at(self, emails: tuple[Personal, ...], phones: tuple[Personal, ...]) -> None:
        self.emails = emails
        self.phones = phones

    def show(self, photo: Photo | None) -> None:
        """Keep a photo of the person, or none."""
        self._require_standing()
        if photo != self.photo:
            self._show(photo)

    @event("PhotoChanged", topic="person.photo_changed")
    def _show(self, photo: Photo | None) -> None:
        self.photo = photo

    # -- legal bases ------------------------------------------------------------------------------------------------

    def record_consent(self, purpose: Purpose, basis: Basis, given: date, note: str = "") -> None:
        """Say on which basis something may be done with the person's data; an earlier one for that is replaced."""
        self._require_standing()
        note = note.strip()
        new = Consent(basis, given, Personal(note, self.id if note else None))
        if new != self.consents.get(purpose):
            self._record_consent(purpose, new)

    @event("ConsentRecorded", topic="person.consent_recorded")
    def _record_consent(self, purpose: Purpose, consent: Consent) -> None:
        self.consents[purpose] = consent

    def withdraw_consent(self, purpose: Purpose, withdrawn: date) -> None:
        """Say that it may be done no longer; does nothing where that was said already.

        Raises:
            RuleError: there is no basis for that purpose, or it was given later.
        """
        self._require_standing()
        found = self.consents.get(purpose)
        if found is None:
            raise RuleError("There is no legal basis for that to withdraw: record one first")
        if withdrawn < found.given:
            raise RuleError(
                "A basis given {given} can't be withdrawn {withdrawn}: change one of the dates",
                given=found.given.isoformat(),
                withdrawn=withdrawn.isoformat(),
            )
        if found.stands:
            self._withdraw_consent(purpose, withdrawn)

    @event("ConsentWithdrawn", topic="person.consent_withdrawn")
    def _withdraw_consent(self, purpose: Purpose, withdrawn: date) -> None:
        self.consents[purpose] = replace(self.consents[purpose], withdrawn=withdrawn)

    # -- duplicates -------------------------------------------------------------------------------------------------

    def absorb(self, other: Person) -> None:
        """Say that the other one is this one; both are to be saved together.

        Raises:
            RuleError: they are the same entry already, or one of them was merged before.
        """
        self._require_standing()
        other._require_standing()
        if other.id == self.id:
            raise RuleError("Nobody can be merged with themselves: choose two entries")
        self._absorb(other.id)
        other._merge_into(self.id)

    @event("Absorbed", topic="person.absorbed")
    def _absorb(self, other: UUID) -> None:
        self.absorbed = (*self.absorbed, other)

    @event("MergedInto", topic="person.merged_into")
    def _merge_into(self, survivor: UUID) -> None:
        self.merged_into = survivor

    def tell_apart(self, other: UUID) -> None:
        """Say that the other entry is somebody else, however much alike the two are."""
        self._require_standing()
        if other != self.id and other not in self.told_apart:
            self._tell_apart(other)

    @event("ToldApart", topic="person.told_apart")
    def _tell_apart(self, other: UUID) -> None:
        self.told_apart = self.told_apart | {other}

    def _require_standing(self) -> None:
        if self.merged_into is not None:
            raise RuleError(
                "“{name}” was merged into another entry of the directory: open that one", name=self.name.text
            )


def _only_role(title: Personal, organisation: str) -> tuple[DatedRole, ...]:
    return (DatedRole(title, organisation),) if title.text or organisation else ()
