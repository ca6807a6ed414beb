# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is shown of the directory: frozen records, read from the projections. Erased text reads `[erased]`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from seminarapp.domain.particulars import Basis, Purpose, current


@dataclass(frozen=True, slots=True)
class RoleView:
    """What somebody is called and where, from the first to the last day; either may be open."""

    title: str = ""
    organisation: str = ""
    organisation_short: str = ""
    since: date | None = None
    until: date | None = None


NO_ROLE = RoleView()
"""Nothing is known of what somebody does."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody as they stand in a list, with what they are searched by and what a new seat is offered."""

    id: UUID
    name: str
    pronunciation: str = ""
    initials: str = ""
    roles: tuple[RoleView, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    pictured: bool = False

    def role(self, day: date) -> RoleView:
        """What they are on that day; NO_ROLE when nothing is known."""
        return current(self.roles, day) or NO_ROLE


@dataclass(frozen=True, slots=True)
class ConsentView:
    """A legal basis for one purpose."""

    purpose: Purpose
    basis: Basis
    given: date
    note: str = ""
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True)
class Appearance:
    """A seminar in which somebody has, or had, a part; `seat` is "" for the moderator."""

    seminar: UUID
    title: str
    starts_at: datetime | None
    seat: str = ""
    excused: bool = False


@dataclass(frozen=True, slots=True)
class PersonView:
    """Everything the directory says of somebody.

    Attributes:
        photo: JPEG; nothing for none.
        consents: by purpose, in the order of `Purpose`.
        absorbed: earlier entries that turned out to be this person.
        appearances: the latest seminar first.
    """

    line: PersonLine
    photo: bytes = field(default=b"", repr=False)
    photo_alternative: str = ""
    consents: tuple[ConsentView, ...] = ()
    absorbed: tuple[UUID, ...] = ()
    appearances: tuple[Appearance, ...] = ()
