# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Person: somebody in the directory."""

from __future__ import annotations

from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.personal import Personal
from seminarapp.domain.values import said


class Person(Aggregate):
    """Somebody the library knows. A seat keeps its own copy of the role, as it was at the panel."""

    TOPIC = "person"

    @event("Created", topic="person.registered")
    def __init__(self, name: Personal, title: Personal, organisation: str) -> None:
        self.name = name
        self.title = title
        self.organisation = organisation

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

    def correct(self, name: str, title: str, organisation: str) -> None:
        """Change what the directory says from now on; seats of earlier panels keep what was true then."""
        new = (Personal(said(name, "name"), self.id), Personal(title.strip(), self.id), organisation.strip())
        if new != (self.name, self.title, self.organisation):
            self._correct(*new)

    @event("PersonCorrected", topic="person.corrected")
    def _correct(self, name: Personal, title: Personal, organisation: str) -> None:
        self.name = name
        self.title = title
        self.organisation = organisation
