# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Breaking a story into lines: ragged right, never wider than asked, hyphenated only where a line would be short."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from seminarapp.documents.pdf.hyphens import hyphen_places, kept_together, typed_breaks
from seminarapp.documents.pdf.runs import SOFT_HYPHEN, Story

_BLANK = re.compile(r"[ \n]")
_RAGGED = 0.11  # a line may stay this much short before a word is hyphenated
_IN_A_ROW = 2  # hyphenated lines
_RUNT = 10  # a last word of fewer characters isn't left alone on its line
_BALANCED = 600  # characters; a longer text isn't balanced
_LONG_WORD = 45  # characters; a longer one is an address or a mistake, and may be broken anywhere
_BETTER = re.compile(r"[/?&=._-]")
_EVEN = 3.0  # points: balanced to this
_EXACT = 0.01


class Row(NamedTuple):
    """One line: a part of the story's text, with the blank it ends with."""

    start: int
    end: int
    hyphenated: bool = False


@dataclass(frozen=True, slots=True)
class Manner:
    """How lines are broken.

    Attributes:
        language: whose hyphens are used; "" for none.
        balanced: to what share of the width lines may be narrowed to make them equally long; 0 leaves them.
    """

    language: str = ""
    balanced: float = 0.0


def rows(
    story: Story, width: float, manner: Manner = Manner(), start: int = 0, most: int | None = None
) -> list[Row]:
    """The lines of a story from `start` on, none wider than `width` points (but one character is never broken).

    No more than `most` are made: a page has no room for all the lines of a very long text.
    """
    places = _places(story.text)
    lines = list(islice(_Filler(story, places, width, manner).fill(start), most))
    if not manner.balanced or len(lines) < 2 or len(story.text) > _BALANCED:
        return lines
    narrow, wide = width * manner.balanced, width
    while wide - narrow > _EVEN:
        middle = (narrow + wide) / 2
        tried = list(_Filler(story, places, middle, manner).fill(start))
        if len(tried) > len(lines) or _broken(story.text, tried):
            narrow = middle
        else:
            wide, lines = middle, tried
    return lines


def _broken(text: str, lines: list[Row]) -> bool:
    """Whether a word had to be broken."""
    return any(line.hyphenated or text[line.end - 1] not in " \n-/—" for line in lines[:-1])


class _Places(NamedTuple):
    """Where lines may end, ascending: before the blank, and after it; `forced` are those where they must (after it)."""

    ends: list[int]
    afters: list[int]
    forced: list[int]


@lru_cache(maxsize=32)
def _places(text: str) -> _Places:
    together = kept_together(text)
    last = text.rfind(" ")
    if len(text) - last <= _RUNT and last > len(text) // 2:
        together |= {last}
    blanks = [found.start() for found in _BLANK.finditer(text)]
    ends = [blank for blank in blanks if blank not in together] if together else blanks
    afters = [end + 1 for end in ends]
    if "-" in text or "/" in text or "—" in text:
        typed = [place for place in typed_breaks(text) if _in_short_word(place, blanks, len(text))]
        if typed:
            both = sorted([*zip(ends, afters, strict=True), *((place, place) for place in typed)])
            ends, afters = [end for end, _ in both], [after for _, after in both]
    forced = [blank + 1 for blank in blanks if text[blank] == "\n"] if "\n" in text else []
    if not ends or afters[-1] < len(text):
        ends.append(len(text))
        afters.append(len(text))
    return _Places(ends, afters, forced)


def _in_short_word(place: int, blanks: list[int], length: int) -> bool:
    """Whether a place is in a word of ordinary length: an address has other rules."""
    number = bisect_left(blanks, place)
    begin = blanks[number - 1] + 1 if number else 0
    end = blanks[number] if number < len(blanks) else length
    return end - begin <= _LONG_WORD


class _Filler:
    """Fills lines of one width, first fit."""

    def __init__(self, story: Story, places: _Places, width: float, manner: Manner) -> None:
        self._story = story
        self._places = places
        self._width = width + _EXACT
        self._language = manner.language
        self._hyphenated_before = 0

    def fill(self, start: int) -> Iterator[Row]:
        """The lines from a place in the text on."""
        length = len(self._story.text)
        while start < length:
            row = self._row(start)
            self._hyphenated_before = self._hyphenated_before + 1 if row.hyphenated else 0
            yield row
            start = row.end

    def _row(self, start: int) -> Row:
        reach = self._story.reach(start, self._width)
        ends, afters = self._places.ends, self._places.afters
        number = bisect_right(ends, reach) - 1
        if number < 0 or ends[number] <= start:
            following = bisect_right(ends, start)
            if afters[following - 1] > start and following:  # a blank alone
                return Row(start, afters[following - 1])
            return self._broken_word(start, ends[following], reach)
        forced = self._places.forced
        if (
            forced
            and (first := bisect_right(forced, start)) < len(forced)
            and forced[first] <= afters[number]
        ):
            return Row(start, forced[first])
        end, after = ends[number], afters[number]
        if self._language and number + 1 < len(ends):
            room = self._width - self._story.width(start, after)
            place = self._hyphen(after, ends[number + 1], room)
            if place > after and ends[number + 1] < len(self._story.text):  # the last word stays whole
                return Row(start, place, hyphenated=True)
        return Row(start, after if after > start else end)

    def _hyphen(self, start: int, end: int, room: float) -> int:
        """Where a word is best hyphenated to fill a line; its start if not at all."""
        if room < self._width * _RAGGED or end - start > _LONG_WORD or self._hyphenated_before >= _IN_A_ROW:
            return start
        return self._fitting_hyphen(start, end, room)

    def _fitting_hyphen(self, start: int, end: int, room: float) -> int:
        story = self._story
        room -= story.at(start).width(SOFT_HYPHEN)
        for place in reversed(hyphen_places(story.text[start:end], self._language)):
            if story.width(start, start + place) <= room:
                return start + place
        return start

    def _broken_word(self, start: int, end: int, reach: int) -> Row:
        """The first part of a word that is wider than a line."""
        if self._language and end - start <= _LONG_WORD:
            place = self._fitting_hyphen(start, end, self._width)
            if place > start:
                return Row(start, place, hyphenated=True)
        place = max(reach, start + 1)
        better = list(_BETTER.finditer(self._story.text, start + (place - start) * 3 // 5, place))
        return Row(start, better[-1].end() if better else place)
