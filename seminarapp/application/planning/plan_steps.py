# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Steps of whoever plans, read from the log: what undo takes back, what redo does again, and what each is called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from eventsourcing.domain import Aggregate, AggregateEvent

from seminarapp.application.planning.plan_facts import (
    CARD,
    Item,
    ItemChange,
    Key,
    Part,
    PlanFacts,
    called,
    changes_between,
    facts_of,
    part_of,
)
from seminarapp.application.ports.log import Happening, Ledger, topic_of
from seminarapp.application.step_stack import StepStack
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.application.words.wording import phrases
from seminarapp.domain.plan import STEP_TAKEN, PlanDeed
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import StepWay
from seminarapp.settings import Author

_LONGEST = 40  # characters of a name in a menu


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One thing that was done to a plan.

    Attributes:
        item: what it was done to; the card where it was to no single item.
        name: what that is called, "" for the card.
        changes: what it did, to that item and to others.
    """

    deed: PlanDeed
    item: Key
    name: str
    changes: tuple[ItemChange, ...] = ()

    def told(self, language: str) -> str:
        """The step in “sv” or “en”, as it stands after “Undo:”."""
        return phrases("plan_steps", language)[self.deed.value].format(name=beginning_of(self.name, _LONGEST))


class PlanUnfolding:
    """A plan as it stands while its log is read, with the steps that one author took on one device.

    What others did is no step of theirs; neither is what was read in from a file, or changed by a merge of people.
    """

    def __init__(self, author: Author) -> None:
        self.stack: StepStack[PlanStep] = StepStack()
        self.position = 0
        self._author = author
        self._seminar: Seminar | None = None
        self._show: RunOfShow | None = None
        self._since: list[PlanFacts] = []
        self._touched: dict[Key, str] = {}

    def take(self, entry: Happening) -> None:
        """Let an event happen."""
        topic = topic_of(entry.event)
        self.position = entry.position
        if topic in STEP_TAKEN:
            self._take_step(entry)
        else:
            self._since.append(self._facts())
            self._touched[_touched(topic, entry.event)] = entry.author
        self._mutate(entry.event)

    def changed_by(self, key: Key) -> str:
        """Who changed an item last; "" where that is not known."""
        return self._touched.get(key, "")

    def _take_step(self, entry: Happening) -> None:
        told = vars(entry.event)
        before = self._since[-told["events"]] if 0 < told["events"] <= len(self._since) else self._facts()
        self._since = []
        if (entry.author, entry.device) != (self._author.name, self._author.device):
            return
        after = self._facts()
        key = (part_of(told["deed"]), told["item"])
        found = after.get(key) or before.get(key)
        step = PlanStep(told["deed"], key, called(found) if found else "", changes_between(before, after))
        if step.changes or told["way"] is not StepWay.DONE:
            self.stack.take(told["way"], step)

    def _facts(self) -> dict[Key, Item]:
        if self._seminar is None or self._show is None:
            return {}
        return facts_of(self._seminar, self._show)

    def _mutate(self, event: AggregateEvent) -> None:
        """Aggregates are made anew from their own events, so that what they say is what the program understands."""
        if topic_of(event).startswith("run_of_show."):
            self._show = event.mutate(self._show)
        else:
            self._seminar = event.mutate(self._seminar)


def save_step(
    ledger: Ledger, deed: PlanDeed, item: str, *aggregates: Aggregate, way: StepWay = StepWay.DONE
) -> None:
    """Record what happened to a seminar, its run of show and whoever is new, in one transaction and as one step.

    Args:
        item: the id of what it was done to; "" for the title card.
    """
    ledger.save(*as_step(deed, item, *aggregates, way=way))


def as_step(
    deed: PlanDeed, item: str, *aggregates: Aggregate, way: StepWay = StepWay.DONE
) -> tuple[Aggregate, ...]:
    """Mark what is about to be saved of one seminar as one step; in the order in which it must be saved.

    Where nothing of the plan has changed, it is no step.
    """
    changed = [one for one in aggregates if isinstance(one, Seminar | RunOfShow) and one.pending_events]
    if not changed:
        return aggregates
    last = changed[-1]
    last.take_step(way, sum(len(one.pending_events) for one in changed), deed, item)
    return (*(one for one in aggregates if one is not last), last)


def unfolded(recorded: Iterable[Happening], author: Author) -> PlanUnfolding:
    """The plan that these events, from the first on, tell of."""
    unfolding = PlanUnfolding(author)
    for entry in recorded:
        unfolding.take(entry)
    return unfolding


def _touched(topic: str, event: AggregateEvent) -> Key:
    """Which item an event happened to."""
    told = vars(event)
    if topic.startswith("run_of_show.segment"):
        return Part.SEGMENT, told["segment"]
    if topic.startswith("run_of_show.question"):
        return Part.QUESTION, told["question"]
    return (Part.SEAT, told["seat"]) if "seat" in told else CARD
