# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which seminar an event of a schedule is already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from seminarapp.application.ports.views import Views
from seminarapp.application.records.schedule import EventRecord
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.origin import OriginView
from seminarapp.domain.origin import Source
from seminarapp.settings import LANGUAGES

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Match:
    """A seminar that is there already.

    Attributes:
        origin: where it comes from; None where it was planned here.
        discarded: whether it has been thrown away since.
    """

    card: SeminarCard
    origin: OriginView | None = None
    discarded: bool = False


class Matching:
    """Finds the seminars of a schedule's events; none is found twice.

    A name alone is no proof: a calendar may give one to dozens of events. What has the same name, beginning and title
    is the same; so is what has the same name and one of the other two, or a name that is unique by the rules of its
    format, where no other event is called so, neither here nor in the file. What was planned here is found by
    beginning and title, or by its own id, which is what our exports call it.
    """

    def __init__(self, events: Sequence[EventRecord], views: Views) -> None:
        library = views.library()
        self._cards = {card.id: card for card in (*library.discarded, *library.seminars)}
        self._discarded = {card.id for card in library.discarded}
        self._origins: dict[str, list[OriginView]] = {}
        for origin in views.origins_named({one.uid for one in events if one.uid}):
            if origin.seminar in self._cards:
                self._origins.setdefault(origin.source.uid, []).append(origin)
        self._by_words: dict[tuple[str, datetime | None], list[SeminarCard]] = {}
        for card in library.seminars:
            self._by_words.setdefault(_words(card.title, card.starts_at), []).append(card)
        self._named_so = Counter(one.uid for one in events)
        self._found: set[UUID] = set()
        self._exact = {id(one): self._exactly(one) for one in events}

    def match(self, event: EventRecord) -> Match | None:
        """The seminar that this event of the file is; asked of each once."""
        origin = self._exact[id(event)] or self._by_name(event)
        if origin is not None:
            self._found.add(origin.seminar)
            return Match(self._cards[origin.seminar], origin, origin.seminar in self._discarded)
        card = self._ours(event)
        if card is not None:
            self._found.add(card.id)
            return Match(card, discarded=card.id in self._discarded)
        return None

    def _exactly(self, event: EventRecord) -> OriginView | None:
        """Name, beginning and title, and of several such the one in the same place; taken before anything looser."""
        alike = [
            one
            for one in self._free(event.uid)
            if _words(one.source.title, one.source.starts_at) == _words(event.title, event.starts_at)
        ]
        found = next((one for one in alike if one.source.venue == event.venue), None) or _first(alike)
        if found is not None:
            self._found.add(found.seminar)
        return found

    def _by_name(self, event: EventRecord) -> OriginView | None:
        there = self._origins.get(event.uid, [])
        if len(there) != 1 or self._named_so[event.uid] != 1:
            return None
        origin = _first(self._free(event.uid))
        if origin is None:
            return None
        title, begin = _words(origin.source.title, origin.source.starts_at)
        near = title == _folded(event.title) or begin == _words("", event.starts_at)[1]
        return origin if near or event.certain else None

    def _ours(self, event: EventRecord) -> SeminarCard | None:
        try:
            card = self._cards.get(UUID(event.uid.removesuffix("@seminarapp"))) if event.uid else None
        except ValueError:
            card = None
        if card is None and event.starts_at is not None:
            alike = self._by_words.get(_words(event.title, event.starts_at), [])
            card = _first(one for one in alike if one.id not in self._found)
        return card if card is not None and card.id not in self._found else None

    def _free(self, uid: str) -> list[OriginView]:
        return [one for one in self._origins.get(uid, []) if one.seminar not in self._found]


def source_of(event: EventRecord) -> Source:
    """The event as it is remembered."""
    return Source(
        event.uid,
        event.title,
        event.starts_at,
        event.venue,
        event.track,
        bool(event.do_not_record),
        event.sequence,
        "" if event.spoken in LANGUAGES else event.language,
    )


def followed(before: Source, event: EventRecord) -> Source:
    """The event as it is remembered from now on; what this format is silent about stays as it was."""
    silent = event.do_not_record is None
    return replace(
        source_of(event),
        track=event.track or before.track,
        do_not_record=before.do_not_record if silent else bool(event.do_not_record),
        sequence=max(before.sequence, event.sequence),
        language=before.language if not event.language else source_of(event).language,
    )


def _first(several: Iterable[T]) -> T | None:
    return next(iter(several), None)


def _words(title: str, begin: datetime | None) -> tuple[str, datetime | None]:
    return _folded(title), begin.astimezone(UTC) if begin else None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
