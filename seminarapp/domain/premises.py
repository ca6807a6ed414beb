# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Premises: what there is to know of a venue beyond its name."""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.domain.errors import RuleError


@dataclass(frozen=True, slots=True)
class Premises:
    """The room, the street address, and how many people it holds; None where nobody has said."""

    room: str = ""
    address: str = ""
    capacity: int | None = None

    @classmethod
    def of(cls, room: str, address: str, capacity: int | None) -> Premises:
        """Premises as they were typed.

        Raises:
            RuleError: nobody fits in.
        """
        if capacity is not None and capacity < 1:
            raise RuleError(
                "A capacity of {capacity} is not possible: give a number above zero", capacity=capacity
            )
        return cls(room.strip(), address.strip(), capacity)


UNKNOWN = Premises()
"""Nobody has said anything."""
