# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What of the plans a format of other programs has no place for.

The words stand in `resources/words/exports.*.toml`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from seminarapp.application.views.material import Material
from seminarapp.application.words.wording import phrases

Counting = Callable[[Material], int]


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that the plans say and the file does not: its short name, and how many there are of it."""

    fact: str
    count: int

    def told(self, language: str) -> str:
        """What it is, in “sv” or “en”."""
        return phrases("exports", language)[self.fact]


_FACTS: dict[str, Counting] = {
    "series": lambda one: bool(one.plan.card.series_title),
    "series_description": lambda one: bool(one.plan.series_description.strip()),
    "part": lambda one: one.plan.card.part is not None,
    "language": lambda one: bool(one.plan.card.language),
    "zone": lambda one: bool(one.plan.card.zone),
    "publisher": lambda one: bool(one.plan.publisher.strip()),
    "capacity": lambda one: one.plan.card.capacity is not None,
    "moderator": lambda one: one.plan.moderator is not None,
    "roles": lambda one: sum(bool(seat.title or seat.organisation) for seat in one.plan.seats),
    "initials": lambda one: sum(bool(seat.initials) for seat in one.plan.seats),
    "short_names": lambda one: sum(bool(seat.organisation_short) for seat in one.plan.seats),
    "pronunciations": lambda one: sum(bool(seat.pronunciation) for seat in one.plan.seats),
    "run_of_show": lambda one: len(one.plan.segments),
    "questions": lambda one: len(one.plan.questions),
    "recording": lambda one: one.plan.recording is not None,
    "participants": lambda one: len(one.participants),
}
"""How many of each thing a plan has, in the order of the plan."""

_EVENT = frozenset({"language", "publisher", "capacity", "moderator", "roles", "recording"})
_HELD: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "calendar": (frozenset({"series", "language", "zone", "moderator", "roles"}), frozenset()),
    "schedule": (frozenset({"series", "language", "zone"}), frozenset()),
    "event": (_EVENT | {"series"}, frozenset({"series_description"})),
}
"""What the formats of other programs hold of it, and what else where they are of a whole series."""


def lacks(kind: str, materials: Sequence[Material], *, whole: bool) -> tuple[Lack, ...]:
    """What is in these plans and not in a file of that kind; nothing for a kind that was never meant to hold plans.

    What a series has in common counts once.

    Args:
        whole: whether the file is of a series.
    """
    if kind not in _HELD:
        return ()
    alone, of_series = _HELD[kind]
    held = alone | of_series if whole else alone
    found = {fact: [count(one) for one in materials] for fact, count in _FACTS.items() if fact not in held}
    if whole and "series_description" in found:
        found["series_description"] = found["series_description"][:1]
    return tuple(Lack(fact, sum(counts)) for fact, counts in found.items() if any(counts))


def summed(lacking: Sequence[Lack], language: str) -> str:
    """How many things it is, in a sentence without a full stop; "" where nothing is missing."""
    if not lacking:
        return ""
    sentence = "one_lacking" if len(lacking) == 1 else "lacking"
    return phrases("exports", language)[sentence].format(count=len(lacking))


def listed(lacking: Sequence[Lack], language: str) -> str:
    """Each thing with how many there are of it: “initials (4), prepared questions (7)”."""
    return ", ".join(f"{one.told(language)} ({one.count})" for one in lacking)


def in_full(lacking: Sequence[Lack], language: str) -> str:
    """Sum and list in one line; "" where nothing is missing."""
    return f"{summed(lacking, language)}: {listed(lacking, language)}" if lacking else ""
