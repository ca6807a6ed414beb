# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Entries of the directory that are likely the same person: alike by name, and nothing speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from seminarapp.application.people.finding import plain
from seminarapp.application.views.people import PersonLine

_MOST_ALIKE = 60  # entries under one key: of more, that key says too little about a person
_LEAST_LETTERS = 8  # of a name in which one may be mistyped


class Likeness(StrEnum):
    """Why two entries are likely one, the surest first."""

    ADDRESS = "address"
    NAME = "name"
    INITIAL = "initial"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Alike:
    """Two entries, the one that is known longer first."""

    first: PersonLine
    second: PersonLine
    likeness: Likeness


def alike(people: Iterable[PersonLine], told_apart: Collection[frozenset[UUID]] = ()) -> tuple[Alike, ...]:
    """The likely duplicates, surest first, then by name; pairs that somebody told apart are left out."""
    lines = list(people)
    found: dict[tuple[int, int], Likeness] = {}
    for likeness, keys, sure in _RULES:
        for first, second in _pairs(lines, keys):
            if (first, second) not in found and sure(lines[first], lines[second]):
                found[first, second] = likeness
    order = list(Likeness)
    pairs = [
        Alike(lines[first], lines[second], likeness)
        for (first, second), likeness in found.items()
        if frozenset((lines[first].id, lines[second].id)) not in told_apart
    ]
    return tuple(sorted(pairs, key=lambda pair: (order.index(pair.likeness), plain(pair.first.name))))


def _pairs(lines: list[PersonLine], keys: Callable[[PersonLine], Iterable[str]]) -> Iterator[tuple[int, int]]:
    """Those that have a key in common; only these are compared, so that thousands take no time."""
    under: dict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        for key in {key for key in keys(line) if key}:
            under[key].append(place)
    for places in under.values():
        if len(places) <= _MOST_ALIKE:
            yield from combinations(places, 2)


def _words(line: PersonLine) -> list[str]:
    spaced = "".join(letter if letter.isalnum() else " " for letter in plain(line.name))
    return spaced.split()


def _by_address(line: PersonLine) -> list[str]:
    return [address.casefold() for address in line.emails]


def _by_name(line: PersonLine) -> list[str]:
    """Whatever the order of the words: “Berg, Anna”."""
    return [" ".join(sorted(_words(line)))]


def _by_initial(line: PersonLine) -> list[str]:
    words = _words(line)
    return [f"{words[0][0]} {words[-1]}"] if len(words) > 1 else []


def _by_half(line: PersonLine) -> list[str]:
    """First or last name: a name with a mistyped letter in one of them has the other in common."""
    words = _words(line)
    return [f"first {words[0]}", f"last {words[-1]}"] if len(words) > 1 else []


def _same_person_at_address(one: PersonLine, other: PersonLine) -> bool:
    """A name in common, too: offices have addresses that several people share."""
    return bool(set(_words(one)) & set(_words(other)))


def _nothing_against(_one: PersonLine, _other: PersonLine) -> bool:
    """Namesakes at two places are two people more often than one, but a person may have moved: worth a look."""
    return True


def _initial_for_name(one: PersonLine, other: PersonLine) -> bool:
    """“A. Berg” and “Anna Berg”, at the same place or with no place known."""
    shorter = min(len(_words(one)[0]), len(_words(other)[0]))
    return shorter == 1 and _may_be_together(one, other)


def _mistyped(one: PersonLine, other: PersonLine) -> bool:
    first, second = " ".join(_words(one)), " ".join(_words(other))
    if min(len(first), len(second)) < _LEAST_LETTERS or not _may_be_together(one, other):
        return False
    return one_letter_apart(first, second)


def one_letter_apart(one: str, other: str) -> bool:
    """Whether a letter was left out, added, mistyped, or exchanged with its neighbour."""
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) > 1 or one == other:
        return False
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    rest, left = shorter[at + 1 :], longer[at + 1 :]
    exchanged = shorter[at : at + 2] == longer[at : at + 2][::-1] and shorter[at + 2 :] == longer[at + 2 :]
    return rest == left or exchanged


def _may_be_together(one: PersonLine, other: PersonLine) -> bool:
    """Whether an organisation is the same, or of one of them none is known."""
    first, second = ({plain(role.organisation) for role in line.roles} - {""} for line in (one, other))
    return not first or not second or bool(first & second)


_RULES: tuple[
    tuple[Likeness, Callable[[PersonLine], Iterable[str]], Callable[[PersonLine, PersonLine], bool]],
    ...,
] = (
    (Likeness.ADDRESS, _by_address, _same_person_at_address),
    (Likeness.NAME, _by_name, _nothing_against),
    (Likeness.INITIAL, _by_initial, _initial_for_name),
    (Likeness.SPELLING, _by_half, _mistyped),
)
