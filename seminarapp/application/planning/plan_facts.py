# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything that a plan says, item by item, and what two states of a plan differ in: what steps are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from seminarapp.domain.plan import PlanDeed, Question, Role, Seat, Segment
from seminarapp.domain.premises import Premises
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import MODERATOR, Recording, Schedule


class Part(StrEnum):
    """What kinds of item a plan has."""

    CARD = "card"
    SEGMENT = "segment"
    QUESTION = "question"
    SEAT = "seat"


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the title card says."""

    title: str
    language: str
    schedule: Schedule
    venue: str
    publisher: str
    premises: Premises
    series: UUID | None
    part: int | None
    moderator: tuple[UUID, Role] | None
    recording: Recording | None


Item = CardFacts | Segment | Question | Seat
Key = tuple[Part, str]
"""Names an item of a plan: its part and, but for the card, its id."""

PlanFacts = Mapping[Key, Item]
CARD: Key = (Part.CARD, "")
_DONE_TO = {
    "segment": Part.SEGMENT,
    "slack": Part.SEGMENT,
    "question": Part.QUESTION,
    "panelist": Part.SEAT,
    "seat": Part.SEAT,
}


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What a step did to one item; None where it wasn't in the plan."""

    key: Key
    before: Item | None
    after: Item | None

    @property
    def back(self) -> ItemChange:
        """The change that takes this one back."""
        return ItemChange(self.key, self.after, self.before)

    @property
    def _changed(self) -> dict[str, Any]:
        """What an item that stayed says otherwise since."""
        if self.before is None or self.after is None:
            return {}
        pairs = ((one.name, getattr(self.after, one.name)) for one in fields(self.after))
        return {name: value for name, value in pairs if getattr(self.before, name) != value}

    def fits(self, now: Item | None) -> bool:
        """Whether the item still says what this change begins with: nobody has changed just that meanwhile."""
        if now is None or self.before is None or self.after is None:
            return now == self.before
        return all(getattr(now, name) == getattr(self.before, name) for name in self._changed)

    def onto(self, now: Item | None) -> Item | None:
        """The item as it becomes by this change; what else is said of it stays as it is."""
        return self.after if now is None or not self._changed else replace(now, **self._changed)


def facts_of(seminar: Seminar, show: RunOfShow) -> dict[Key, Item]:
    """What the plan says now."""
    card = CardFacts(
        title=seminar.title,
        language=seminar.language,
        schedule=seminar.schedule,
        venue=seminar.venue,
        publisher=seminar.publisher,
        premises=seminar.premises,
        series=seminar.series,
        part=seminar.part,
        moderator=seminar.moderator,
        recording=seminar.recording,
    )
    facts: dict[Key, Item] = {CARD: card}
    facts.update(((Part.SEGMENT, name), item) for name, item in show.segments.items())
    facts.update(((Part.QUESTION, name), item) for name, item in show.questions.items())
    facts.update(((Part.SEAT, name), item) for name, item in seminar.seats.items())
    return facts


def part_of(deed: PlanDeed) -> Part:
    """Which part of a plan a deed is done to."""
    return _DONE_TO.get(deed.value.partition("_")[0], Part.CARD)


def changes_between(before: PlanFacts, after: PlanFacts) -> tuple[ItemChange, ...]:
    """What is otherwise in the second; an item that is new, or gone, among it."""
    keys = dict.fromkeys((*before, *after))
    pairs = ((key, before.get(key), after.get(key)) for key in keys)
    return tuple(ItemChange(key, was, now) for key, was, now in pairs if was != now)


def left_hanging(facts: PlanFacts) -> Iterator[Key]:
    """The items that name a seat or a segment that is not in the plan."""
    there = {MODERATOR, *(name for part, name in facts if part is Part.SEAT)}
    for key, item in facts.items():
        match item:
            case Segment(speakers=named):
                hangs = not there.issuperset(named)
            case Question(seats=named, segment=segment):
                bound = not segment or (Part.SEGMENT, segment) in facts
                hangs = not bound or not there.issuperset(named)
            case _:
                continue
        if hangs:
            yield key


def called(item: Item) -> str:
    """What an item is called: a title, a question's text, a panelist's name."""
    match item:
        case Question(text=text):
            return text
        case Seat(role=role):
            return role.name.text
    return item.title


def role_in(item: Item | None) -> Role | None:
    """Whose name an item holds: a panelist's, or the moderator's."""
    match item:
        case Seat(role=role) | CardFacts(moderator=(_, role)):
            return role
    return None


def become(seminar: Seminar, show: RunOfShow, changes: Mapping[Key, Item | None]) -> None:
    """Let these items be so, and those that are None be gone; as commands, each of which may be refused.

    What leaves goes first, so that its initials and its place are free; what names another comes after it.
    """
    for (part, name), item in changes.items():
        if item is None:
            _remove(seminar, show, part, name)
    order = [Part.CARD, Part.SEAT, Part.SEGMENT, Part.QUESTION]
    for _, item in sorted(changes.items(), key=lambda one: order.index(one[0][0])):
        match item:
            case CardFacts():
                _fill_in(seminar, item)
            case Segment():
                show.restore_segment(item)
            case Question():
                show.restore_question(item)
            case Seat():
                seminar.restore_seat(item)


def _remove(seminar: Seminar, show: RunOfShow, part: Part, name: str) -> None:
    match part:
        case Part.SEGMENT:
            show.remove_segment(name)
        case Part.QUESTION:
            show.withdraw_question(name)
        case Part.SEAT:
            seminar.excuse_panelist(name)


def _fill_in(seminar: Seminar, card: CardFacts) -> None:
    seminar.retitle(card.title, card.language)
    seminar.reschedule(card.schedule)
    seminar.host(card.venue, card.publisher)
    seminar.describe_premises(card.premises)
    seminar.place_in_series(card.series, card.part)
    seminar.link_recording(card.recording)
    if card.moderator is None:
        seminar.release_moderator()
    else:
        seminar.appoint_moderator(*card.moderator)
