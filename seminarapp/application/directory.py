# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The directory as a use case sees it: who is known there, and who is new."""

from __future__ import annotations

from uuid import UUID, uuid4

from seminarapp.application.ports import Views
from seminarapp.domain.person import Person


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
