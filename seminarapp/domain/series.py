# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Series: a run of seminars, and how its parts are numbered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.values import said


class Series(Aggregate):
    """A run of seminars under one title. Which seminars are its parts is said by the seminars."""

    TOPIC = "series"

    @event("Created", topic="series.started")
    def __init__(self, title: str, description: str) -> None:
        self.title = title
        self.description = description
        self.discarded = False

    @classmethod
    def start(cls, title: str, description: str = "") -> Series:
        """Begin a series.

        Raises:
            EmptyTextError: the title is blank.
        """
        return cls(said(title, "title"), description.strip())

    def describe(self, title: str, description: str) -> None:
        """Change the series' title and description; does nothing when they are the same."""
        title, description = said(title, "title"), description.strip()
        if (title, description) != (self.title, self.description):
            self._describe(title, description)

    @event("SeriesDescribed", topic="series.described")
    def _describe(self, title: str, description: str) -> None:
        self.title = title
        self.description = description

    def discard(self) -> None:
        """Take it off every list; it can be restored. Whether it has parts is checked by the use case."""
        if not self.discarded:
            self._discard()

    @event("SeriesDiscarded", topic="series.discarded")
    def _discard(self) -> None:
        self.discarded = True

    def restore(self) -> None:
        """Put it back on the lists."""
        if self.discarded:
            self._restore()

    @event("SeriesRestored", topic="series.restored")
    def _restore(self) -> None:
        self.discarded = False


@dataclass(frozen=True, slots=True)
class Numbering:
    """How the parts of a series are numbered.

    Attributes:
        next: the number that the next part gets.
        gaps: numbers that no part has, though a later one has one: from and to, both included.
        duplicates: numbers that more than one part has.
        unnumbered: how many seminars of the series have no number.
    """

    next: int
    gaps: tuple[tuple[int, int], ...] = ()
    duplicates: tuple[int, ...] = ()
    unnumbered: int = 0

    @property
    def sound(self) -> bool:
        """Whether the parts are 1, 2, 3 … without a gap, each once."""
        return not (self.gaps or self.duplicates or self.unnumbered)


def numbering(parts: Iterable[int | None]) -> Numbering:
    """What there is to say of these part numbers, None for a seminar that has none."""
    counted = Counter(parts)
    unnumbered = counted.pop(None, 0)
    known = sorted(part for part in counted if part is not None)
    gaps = tuple((before + 1, after - 1) for before, after in pairwise((0, *known)) if after - before > 1)
    duplicates = tuple(part for part in known if counted[part] > 1)
    return Numbering((known[-1] if known else 0) + 1, gaps, duplicates, unnumbered)


def rearranged(
    ordered: Sequence[UUID], parts: Mapping[UUID, int | None], part: UUID, before: UUID | None
) -> dict[UUID, int]:
    """The numbers of all parts when one is put before another, or last.

    The numbers stay the same, given out anew; where they are no sound numbering, the parts count from 1.

    Args:
        ordered: the parts in their present order.
        parts: the number that each has.

    Raises:
        NotFoundError: one of the two is not a part.
    """
    others = [one for one in ordered if one != part]
    if len(others) == len(ordered) or (before is not None and before not in others):
        raise NotFoundError("There is no such part in the series: reload the list")
    at = len(others) if before is None else others.index(before)
    arranged = [*others[:at], part, *others[at:]]
    known = sorted(number for number in parts.values() if number is not None)
    distinct = len(set(known)) == len(arranged)
    return dict(zip(arranged, known if distinct else range(1, len(arranged) + 1), strict=True))
