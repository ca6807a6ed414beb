# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What became of people who were taken in, one by one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from seminarapp.domain.errors import SeminarappError


class Field(StrEnum):
    """A part of what the directory says of somebody."""

    NAME = "name"
    PRONUNCIATION = "pronunciation"
    INITIALS = "initials"
    ROLES = "roles"
    EMAILS = "emails"
    PHONES = "phones"
    PHOTO = "photo"
    CONSENTS = "consents"


class Outcome(StrEnum):
    """What became of one person of a file."""

    REGISTERED = "registered"
    CORRECTED = "corrected"
    THERE = "there"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Taken:
    """One person of a file, in its order.

    Attributes:
        person: their id in the directory; None for somebody who was left out.
        changed: of somebody who was corrected, what now says something else, or more.
        why: of somebody who was left out, the reason.
        remarks: what of them was changed or left out, and why.
    """

    name: str
    outcome: Outcome
    person: UUID | None = None
    changed: tuple[Field, ...] = ()
    why: SeminarappError | None = None
    remarks: tuple[SeminarappError, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleReport:
    """What was taken in, or would be.

    Attributes:
        events: how many events were, or would be, recorded.
        remarks: on the file as a whole.
    """

    taken: tuple[Taken, ...]
    events: int = 0
    remarks: tuple[SeminarappError, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many had that outcome."""
        return sum(one.outcome is outcome for one in self.taken)
