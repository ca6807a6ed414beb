# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Overview: the library's seminars, found again by name, and what is shown of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar
from unicodedata import normalize
from uuid import UUID

from seminarapp.application.ports.views import Views
from seminarapp.application.views.library import LibraryView, SeminarCard, SeriesCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.search import EVERYTHING, Loosening, Narrowing, SearchHit
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.speaking import SpeakingTime, Stretch, speaking_times
from seminarapp.domain.values import MODERATOR, Seconds


@dataclass(frozen=True, slots=True)
class Spoken:
    """Somebody's speaking time: seconds, and the share of everybody's total (0 to 1), the moderator's included."""

    seat: str
    name: str
    organisation: str
    seconds: Seconds
    share: float


class Overview:
    """Use cases of looking."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def library(self) -> LibraryView:
        """All series and seminars."""
        return self._views.library()

    def plan(self, seminar: UUID) -> PlanView:
        """The plan of a seminar.

        Raises:
            NotFoundError: there is no such seminar.
        """
        return self._views.plan(seminar)

    def search(self, words: str, limit: int = 50, within: Narrowing = EVERYTHING) -> tuple[SearchHit, ...]:
        """What holds all of the words within all that it is narrowed to, best first; nothing off the record.

        Without words, what is narrowed to is found, the newest first; kinds alone are too much of that.
        """
        return self._views.search(words, limit, within)

    def loosened(self, words: str, within: Narrowing, most: int = 50) -> tuple[Loosening, ...]:
        """What a search that found nothing would find, at most so much, without one of its filters.

        Where no single one is the hindrance, without all of them; nothing where the words themselves are.
        """
        tried = [(one, within.without(one)) for one in within.named]
        alone = [Loosening(one, len(self.search(words, most, wider))) for one, wider in tried]
        if any(one.finds for one in alone):
            return tuple(one for one in alone if one.finds)
        everything = Loosening(None, len(self.search(words, most))) if len(tried) > 1 else None
        return (everything,) if everything and everything.finds else ()

    def seminar(self, reference: str) -> SeminarCard:
        """The seminar that a reference means: an id, a unique beginning of one, or a unique title.

        A title is the same however its letters are composed: a file name from a Mac has å in two parts.

        Raises:
            NotFoundError: none answers to it, or more than one does.
        """
        found = _meant(self._views.library().seminars, reference)
        if found is None:
            raise NotFoundError("There is no seminar “{name}”: see `seminarapp list`", name=reference.strip())
        return found

    def template(self, reference: str) -> SeminarCard:
        """The template that a reference means, as `seminar` finds one.

        Raises:
            NotFoundError: none answers to it, or more than one does.
        """
        found = _meant(self._views.library().templates, reference)
        if found is None:
            raise NotFoundError(
                "There is no template “{name}”: see `seminarapp list --templates`", name=reference.strip()
            )
        return found

    def discarded(self, reference: str) -> SeminarCard:
        """The discarded seminar that a reference means, as `seminar` finds one.

        Raises:
            NotFoundError: none answers to it, or more than one does.
        """
        found = _meant(self._views.library().discarded, reference)
        if found is None:
            raise NotFoundError(
                "No seminar “{name}” is discarded: see `seminarapp list --discarded`", name=reference.strip()
            )
        return found

    def series(self, reference: str) -> SeriesCard:
        """The series that a reference means: an id, a unique beginning of one, or a unique title.

        Raises:
            NotFoundError: none answers to it, or more than one does.
        """
        found = _meant(self._views.library().series, reference)
        if found is None:
            raise NotFoundError(
                "There is no series “{name}”: see `seminarapp series`", name=reference.strip()
            )
        return found


class _Titled(Protocol):
    @property
    def id(self) -> UUID: ...

    @property
    def title(self) -> str: ...


T = TypeVar("T", bound=_Titled)


def _meant(cards: Sequence[T], reference: str) -> T | None:
    """The one of those cards that a reference means, or None where none answers to it."""
    wanted = normalize("NFC", reference.strip())
    found = [card for card in cards if str(card.id) == wanted.lower()]
    found = found or [card for card in cards if normalize("NFC", card.title) == wanted]
    found = found or [card for card in cards if _folded(card.title) == _folded(wanted)]
    if not found and wanted:
        found = [card for card in cards if str(card.id).startswith(wanted.lower())]
    if len(found) > 1:
        raise NotFoundError(
            "“{name}” means {count} seminars: use the id, as `seminarapp list` shows it",
            name=wanted,
            count=len(found),
        )
    return found[0] if found else None


def _folded(title: str) -> str:
    return normalize("NFC", title.casefold())


def spoken(material: Material, now: Seconds = 0.0) -> tuple[Spoken, ...]:
    """Speaking time per panelist, in the panel's order, and then the moderator's where they have spoken.

    `now` ends a turn that goes on.
    """
    seats = [seat.id for seat in material.plan.seats]
    stretches = [Stretch(turn.seat, turn.began_at, turn.ended_at) for turn in material.turns]
    seats += [MODERATOR] if any(turn.seat == MODERATOR for turn in stretches) else []
    return tuple(_spoken(time, material) for time in speaking_times(seats, stretches, now))


def _spoken(time: SpeakingTime, material: Material) -> Spoken:
    leads = time.seat == MODERATOR
    who = material.plan.moderator if leads else material.plan.seat(time.seat)
    name, organisation = (who.name, who.organisation) if who else ("Moderator" if leads else "", "")
    return Spoken(time.seat, name, organisation, time.seconds, time.share)
