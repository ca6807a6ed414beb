# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library as the start page shows it: series and seminars, a card each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seminarapp.domain.values import SeminarState


@dataclass(frozen=True, slots=True)
class SeriesCard:
    """A series as it stands in a list."""

    id: UUID
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class SeminarCard:
    """A seminar as it stands in a list. `series_title` is empty outside a series.

    Attributes:
        zone: the IANA name of the zone whose clocks its times go by; "" where nobody has said.
        capacity: how many people the room holds; None where nobody has said.
        template: it is a pattern that seminars are planned from.
    """

    id: UUID
    title: str
    language: str
    state: SeminarState
    series: UUID | None = None
    series_title: str = ""
    part: int | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    venue: str = ""
    zone: str = ""
    room: str = ""
    address: str = ""
    capacity: int | None = None
    template: bool = False

    @property
    def place(self) -> str:
        """Venue, room and address on one line, as far as they are known."""
        return ", ".join(part for part in (self.venue, self.room, self.address) if part)


@dataclass(frozen=True, slots=True)
class LibraryView:
    """Everything the start page lists: series by title, seminars by time with the undated last.

    Templates stand by title, and what was discarded as it stood before; none of these is among the others.
    """

    series: tuple[SeriesCard, ...]
    seminars: tuple[SeminarCard, ...]
    templates: tuple[SeminarCard, ...] = ()
    discarded: tuple[SeminarCard, ...] = ()
    discarded_series: tuple[SeriesCard, ...] = ()

    def parts_of(self, series: UUID) -> tuple[SeminarCard, ...]:
        """The seminars of a series by their numbers, those without one last; by time where that leaves it open."""
        own = [card for card in self.seminars if card.series == series]
        return tuple(sorted(own, key=lambda card: (card.part is None, card.part or 0)))
