# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory as a use case sees it: who is known there, and who is new."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID, uuid4

from seminarapp.application.ports.views import Views
from seminarapp.domain.particulars import DatedRole
from seminarapp.domain.person import Person


class Newcomer(Protocol):
    """What is said of somebody who is to sit in a panel."""

    @property
    def person(self) -> UUID | None:
        """Who of the directory it is, where that was chosen."""

    @property
    def name(self) -> str:
        """The name."""

    @property
    def title(self) -> str:
        """The title, or ""."""

    @property
    def organisation(self) -> str:
        """The organisation, or ""."""

    @property
    def organisation_short(self) -> str:
        """Its short form, or ""."""

    @property
    def pronunciation(self) -> str:
        """How the name is pronounced, or ""."""


class Directory:
    """Finds people by name and organisation, and registers those that nobody knows.

    Attributes:
        newcomers: who was registered here; they are saved with what the use case changes.
    """

    def __init__(self, views: Views) -> None:
        self._views = views
        self._found: dict[tuple[str, str], UUID] = {}
        self.newcomers: list[Person] = []

    def person(self, name: str, title: str, organisation: str) -> UUID:
        """The person of that name and organisation; asked for twice, it is the same one."""
        key = (name.strip(), organisation.strip())
        known = self._found.get(key) or self._views.person_named(*key)
        if known is None:
            known = uuid4()
            self.newcomers.append(Person.register(known, name, title.strip(), key[1]))
        self._found[key] = known
        return known

    def known(self, person: UUID) -> UUID:
        """Who has that id, or whom their entry was merged into.

        Raises:
            NotFoundError: nobody has it.
        """
        return self._views.person(person).line.id

    def namesake(self, name: str) -> UUID:
        """Somebody else of that name, of whom nothing is known yet."""
        person = uuid4()
        self.newcomers.append(Person.register(person, name, "", ""))
        return person

    def panelist(self, said: Newcomer) -> UUID:
        """Who is to sit in a panel: the person that was chosen, or whom name and organisation tell.

        Of somebody new the directory learns what the seat says. An entry that was merged is whom it was merged into.

        Raises:
            NotFoundError: nobody has the id that was chosen.
        """
        if said.person is not None:
            return self.known(said.person)
        count = len(self.newcomers)
        found = self.person(said.name, said.title, said.organisation)
        if len(self.newcomers) > count:
            newcomer = self.newcomers[-1]
            if said.pronunciation.strip():
                newcomer.call(said.name, said.pronunciation)
            if said.organisation_short.strip():
                role = (said.title, said.organisation, said.organisation_short)
                newcomer.list_roles([DatedRole.of(found, *role)])
        return found
