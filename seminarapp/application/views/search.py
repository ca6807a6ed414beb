# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A search of the library: what it is narrowed to, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from seminarapp.application.words.span import Span
from seminarapp.domain.values import Seconds

OPEN = Span()
"""Any day, and no day at all."""


class HitKind(StrEnum):
    """What a search found."""

    SEMINAR = "seminar"
    PERSON = "person"
    QUESTION = "question"
    CAPTURE = "capture"
    AUDIENCE_QUESTION = "audience_question"
    BLOCK = "block"
    SERIES = "series"
    TRANSCRIPT = "transcript"


class Filter(StrEnum):
    """One of the ways to narrow a search."""

    KINDS = "kinds"
    SERIES = "series"
    SEMINAR = "seminar"
    SPEAKER = "speaker"
    SPAN = "span"
    STARRED = "starred"
    QUOTES = "quotes"


_ABLE = {
    Filter.SEMINAR: frozenset(HitKind) - {HitKind.SERIES},
    Filter.SPEAKER: frozenset({HitKind.CAPTURE, HitKind.TRANSCRIPT, HitKind.PERSON}),
    Filter.SPAN: frozenset(HitKind) - {HitKind.SERIES},
    Filter.STARRED: frozenset({HitKind.CAPTURE}),
    Filter.QUOTES: frozenset({HitKind.CAPTURE}),
}
"""Of which kinds there is anything that a filter lets through; the others let all kinds through."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a search is narrowed to beside its words; what is found is within all that is given.

    Attributes:
        kinds: only these; none named is all.
        series: only in its seminars, and the series itself.
        speaker: only what somebody of that name said, and they themselves: the beginning of every word of it will do.
        span: only in seminars that begin within it.
        starred: only captures with a star.
        quotes: only captures that are quotes.
    """

    kinds: frozenset[HitKind] = frozenset()
    series: UUID | None = None
    seminar: UUID | None = None
    speaker: str = ""
    span: Span = OPEN
    starred: bool = False
    quotes: bool = False

    @property
    def named(self) -> tuple[Filter, ...]:
        """Which filters there are."""
        given = {
            Filter.KINDS: bool(self.kinds),
            Filter.SERIES: self.series is not None,
            Filter.SEMINAR: self.seminar is not None,
            Filter.SPEAKER: bool(self.speaker.strip()),
            Filter.SPAN: self.span != OPEN,
            Filter.STARRED: self.starred,
            Filter.QUOTES: self.quotes,
        }
        return tuple(one for one in Filter if given[one])

    @property
    def able(self) -> frozenset[HitKind]:
        """The kinds of which anything can be within all of it."""
        able = self.kinds or frozenset(HitKind)
        for one in self.named:
            able &= _ABLE.get(one, able)
        return able

    def without(self, one: Filter) -> Narrowing:
        """The same without that filter."""
        return replace(self, **{one.value: getattr(EVERYTHING, one.value)})


EVERYTHING = Narrowing()
"""Nothing is narrowed."""


@dataclass(frozen=True, slots=True)
class Loosening:
    """How much a search would find without one of its filters; without any where `filter` is None."""

    filter: Filter | None
    finds: int


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One find: in which seminar, what it says, and the id to go to (a uuid's text, a short id or a cue's number).

    A series stands in no seminar: `seminar` and `seminar_title` are its own id and title. `person` is
    the entry in the directory of a person who was found, None where there is none.
    """

    kind: HitKind
    seminar: UUID
    seminar_title: str
    target: str
    text: str
    speaker: str = ""
    at: Seconds | None = None
    person: UUID | None = None
