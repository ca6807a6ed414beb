# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The audience: who is registered, and what was asked from the floor."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from seminarapp.domain.values import AudienceState, Seconds


@dataclass(frozen=True, slots=True)
class AudienceQuestionView:
    """A question from the floor; `merged` are those that were merged into it, in the order in which they were asked."""

    id: UUID
    label: str
    text: str
    asked_by: str
    at: Seconds
    votes: int
    state: AudienceState
    merged: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who is registered for a seminar; `id` is the registration's."""

    id: UUID
    name: str
    organisation: str = ""
    email: str = ""
    note: str = ""
    cancelled: bool = False

    def by_name(self) -> tuple[str, str, str]:
        """Sorts participants by name, then organisation; capitals count as small letters."""
        return self.name.casefold(), self.organisation.casefold(), self.email.casefold()
