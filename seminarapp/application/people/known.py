# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who of the directory somebody in a file is: by the entry's own id, else by name together with something else."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from uuid import UUID

from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.application.views.people import PersonLine, RoleView
from seminarapp.domain.errors import ReadError
from seminarapp.domain.particulars import is_address


def folded(text: str) -> str:
    """A name as it is compared: composed, without case, with single blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


class Known:
    """The directory by id and by name; people who are taken in join it at once."""

    def __init__(self, people: Iterable[PersonLine]) -> None:
        self._by_id: dict[UUID, PersonLine] = {}
        self._by_name: dict[str, list[UUID]] = {}
        for line in people:
            self.learn(line)

    def learn(self, line: PersonLine) -> None:
        """Know somebody, or know them better."""
        before = self._by_id.get(line.id)
        if before is not None:
            self._by_name[folded(before.name)].remove(line.id)
        self._by_id[line.id] = line
        self._by_name.setdefault(folded(line.name), []).append(line.id)

    def who(self, record: PersonRecord) -> UUID | None:
        """Who it is, or None for somebody new.

        A name alone is nobody: it takes the same e-mail address or organisation, or that nothing is said that would
        tell the two apart. An id alone is nobody either, since there are files in which everybody has the same one.

        Raises:
            ReadError: several have that name, and nothing tells which of them is meant.
        """
        if record.person in self._by_id and _kin(self._by_id[record.person], record):
            return record.person
        named = [self._by_id[one] for one in self._by_name.get(folded(record.name), ())]
        for certain in (_same_address, _same_organisation):
            found = [line for line in named if certain(line, record)]
            if found:
                return found[0].id
        possible = [line for line in named if not _told_apart(line, record)]
        if len(possible) > 1:
            raise ReadError(
                "Several in the directory are called “{name}”: say which organisation is meant",
                name=record.name,
            )
        return possible[0].id if possible else None


def _addresses(texts: Iterable[str]) -> set[str]:
    return {text.strip().casefold() for text in texts if is_address(text)}


def _organisations(roles: Iterable[RoleView | RoleRecord]) -> set[str]:
    names = (folded(role.organisation) for role in roles)
    return {name for name in names if name}


def _kin(line: PersonLine, record: PersonRecord) -> bool:
    """Whether an entry and somebody in a file who claims its id have anything in common."""
    words = set(folded(line.name).split()) & set(folded(record.name).split())
    return bool(words) or _same_address(line, record) or _same_organisation(line, record)


def _same_address(line: PersonLine, record: PersonRecord) -> bool:
    return bool(_addresses(line.emails) & _addresses(record.emails))


def _same_organisation(line: PersonLine, record: PersonRecord) -> bool:
    return bool(_organisations(line.roles) & _organisations(record.roles))


def _told_apart(line: PersonLine, record: PersonRecord) -> bool:
    """Whether both have organisations, or both have addresses: those that are the same were found before."""
    both_placed = bool(_organisations(line.roles) and _organisations(record.roles))
    both_reached = bool(_addresses(line.emails) and _addresses(record.emails))
    return both_placed or both_reached
