# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who of the directory somebody in a file is: by the entry's own id, else by name together with something else."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import islice
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
        self._by_name: dict[str, _Namesakes] = {}
        for line in people:
            self.learn(line)

    def learn(self, line: PersonLine) -> None:
        """Know somebody, or know them better."""
        before = self._by_id.get(line.id)
        if before is not None:
            self._by_name[folded(before.name)].forget(before)
        self._by_id[line.id] = line
        self._by_name.setdefault(folded(line.name), _Namesakes()).learn(line)

    def who(self, record: PersonRecord) -> UUID | None:
        """Who it is, or None for somebody new.

        A name alone is nobody: it takes the same e-mail address or organisation, or that nothing is said that would
        tell the two apart. An id alone is nobody either, since there are files in which everybody has the same one.

        Raises:
            ReadError: several have that name, and nothing tells which of them is meant.
        """
        if record.person in self._by_id and _kin(self._by_id[record.person], record):
            return record.person
        named = self._by_name.get(folded(record.name))
        if named is None:
            return None
        certain = named.certain(record)
        if certain is not None:
            return certain
        possible = named.possible(record)
        if len(possible) > 1:
            raise ReadError(
                "Several in the directory are called “{name}”: say which organisation is meant",
                name=record.name,
            )
        return possible[0] if possible else None


class _Namesakes:
    """Everybody of one name, found by what else is known of them: there are lists with ten thousand of one name."""

    def __init__(self) -> None:
        self._by_sign: dict[tuple[str, str], dict[UUID, None]] = {}
        self._by_knowledge: dict[tuple[bool, bool], dict[UUID, None]] = {}

    def learn(self, line: PersonLine) -> None:
        """One more of that name."""
        for sign in _signs(line.emails, line.roles):
            self._by_sign.setdefault(sign, {})[line.id] = None
        self._by_knowledge.setdefault(_knowledge(line.emails, line.roles), {})[line.id] = None

    def forget(self, line: PersonLine) -> None:
        """They are called otherwise, or more is known of them."""
        for sign in _signs(line.emails, line.roles):
            self._by_sign[sign].pop(line.id)
        self._by_knowledge[_knowledge(line.emails, line.roles)].pop(line.id)

    def certain(self, record: PersonRecord) -> UUID | None:
        """Who has the same address, else the same organisation."""
        for sign in sorted(_signs(record.emails, record.roles)):  # addresses come first
            found = self._by_sign.get(sign)
            if found:
                return next(iter(found))
        return None

    def possible(self, record: PersonRecord) -> list[UUID]:
        """Up to two of whom nothing is known that would tell them apart from somebody in a file.

        Both have organisations, or both have addresses, and they aren't the same: that tells two people apart.
        """
        placed, reached = _knowledge(record.emails, record.roles)
        return [
            one
            for (has_place, has_address), several in self._by_knowledge.items()
            if not (placed and has_place) and not (reached and has_address)
            for one in islice(several, 2)
        ]


def _signs(emails: Iterable[str], roles: Iterable[RoleView | RoleRecord]) -> set[tuple[str, str]]:
    addresses = {("address", one) for one in _addresses(emails)}
    return addresses | {("organisation", one) for one in _organisations(roles)}


def _knowledge(emails: Iterable[str], roles: Iterable[RoleView | RoleRecord]) -> tuple[bool, bool]:
    """Whether an organisation, and whether an address is known."""
    return bool(_organisations(roles)), bool(_addresses(emails))


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
