# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Places in an ordered list, as text that sorts: moving one item never renumbers the others.

A place is a fraction between 0 and 1 written in base 36 without the leading "0."; between two different places there is
always room for a third. Two writers who insert at the same spot commute: equal places are ordered by id.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from seminarapp.domain.errors import NotFoundError

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def between(before: str, after: str) -> str:
    """A place after `before` and before `after`; the empty string means the list's beginning or end.

    Raises:
        ValueError: `before` does not sort before `after`.
    """
    if after and before >= after:
        raise ValueError(f"no place between {before!r} and {after!r}")
    place = ""
    index = 0
    while True:
        low = _DIGITS.index(before[index]) if index < len(before) else 0
        high = _DIGITS.index(after[index]) if after and index < len(after) else _BASE
        if high - low > 1:
            return place + _DIGITS[(low + high) // 2]
        place += _DIGITS[low]
        if high > low:  # from here on everything is below `after`
            after = ""
        index += 1


def at_end(places: Iterable[str]) -> str:
    """A place after all of `places`; appending grows it slowly, a digit per eight or so appended items."""
    last = max(places, default="")
    for index, digit in enumerate(last):
        value = _DIGITS.index(digit)
        if value < _BASE - 1:
            step = max(1, min(4, _BASE - 1 - value))
            return last[:index] + _DIGITS[value + step]
    return last + _DIGITS[_BASE // 4]


class Placed(Protocol):
    """An item of an ordered list."""

    @property
    def id(self) -> str:
        """What names the item in its list."""

    @property
    def place(self) -> str:
        """Where it stands."""


T = TypeVar("T", bound=Placed)


def in_order(items: Iterable[T]) -> list[T]:
    """The items by place, and by id where two have the same."""
    return sorted(items, key=lambda item: (item.place, item.id))


def moved(ordered: Sequence[Placed], item: str, before: str | None) -> str:
    """The place that puts `item` before the one named `before`, or last when that is None.

    `item` need not be in the list yet. Where it stands there already, its place is the one it has.

    Raises:
        NotFoundError: `before` is not in the list.
    """
    ids = [other.id for other in ordered]
    if item in ids:
        index = ids.index(item)
        follower = ids[index + 1] if index + 1 < len(ids) else None
        if before in (item, follower):
            return ordered[index].place
    others = [other for other in ordered if other.id != item]
    if before is None:
        return at_end(other.place for other in others)
    at = next((index for index, other in enumerate(others) if other.id == before), None)
    if at is None:
        raise NotFoundError("There is no “{name}” in the list to stand before: reload the list", name=before)
    high = others[at].place
    # Where two writers met, several items share a place: go before all of them.
    low = max((other.place for other in others[:at] if other.place < high), default="")
    return between(low, high)
