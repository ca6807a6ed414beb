# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People for the directory, as files have them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.particulars import Basis, Purpose


@dataclass(frozen=True, slots=True)
class RoleRecord:
    """What somebody is called and where; first and last day where they are known."""

    title: str = ""
    organisation: str = ""
    organisation_short: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """On which basis something may be done with somebody's data, and since when no longer."""

    purpose: Purpose
    basis: Basis
    given: date
    note: str = ""
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Somebody for the directory. Only the name has to be known.

    Attributes:
        roles: the present one first.
        photo: JPEG or PNG as it was found, not looked at yet; nothing for none.
        person: who they are in the directory, where a file of our own says so.
        remarks: what the reader changed or left out of this one.
    """

    name: str
    roles: tuple[RoleRecord, ...] = ()
    pronunciation: str = ""
    initials: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    photo: bytes = field(default=b"", repr=False)
    photo_alternative: str = ""
    consents: tuple[ConsentRecord, ...] = ()
    person: UUID | None = None
    remarks: tuple[SeminarappError, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleRecord:
    """People as a file has them, and what its reader left out of the file as a whole.

    Remarks are refusals that were not raised, so that they can be told in the user's language.
    """

    people: tuple[PersonRecord, ...]
    remarks: tuple[SeminarappError, ...] = ()
