# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Breaking a story into lines: ragged right, never wider than asked, hyphenated only where a line would be short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seminarapp.documents.pdf.hyphens import hyphen_places, kept_together, typed_breaks
from seminarapp.documents.pdf.runs import SOFT_HYPHEN, Story

_BLANK = re.compile(r"[ \n]")
_RAGGED = 0.11  # a line may stay this much short before a word is hyphenated
_IN_A_ROW = 2  # hyphenated lines
_RUNT = 10  # a last word of fewer characters isn't left alone on its line
_BALANCED = 600  # characters; a longer text isn't balanced
_LONG_WORD = 45  # characters; a longer one is an address or a mistake, and may be broken anywhere
_BETTER = re.compile(r"[/?&=._-]")
_EXACT = 0.01
_PIECE = 400  # characters looked at, at a time, when a word is broken


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a part of the story's text, with the blank it ends with. `width` is in points, without that blank."""

    start: int
    end: int
    width: float
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


def rows(story: Story, width: float, manner: Manner = Manner(), start: int = 0) -> list[Row]:
    """The lines of a story from `start` on, none wider than `width` points (but one character is never broken)."""
    words = list(_words(story, start))
    lines = _Filler(story, width, manner).fill(words)
    if not manner.balanced or len(lines) < 2 or len(story.text) > _BALANCED:
        return lines
    least, most = width * manner.balanced, width
    while most - least > 1:
        middle = (least + most) / 2
        tried = _Filler(story, middle, manner).fill(words)
        if len(tried) > len(lines) or _broken(story, tried):
            least = middle
        else:
            most, lines = middle, tried
    return lines


def _broken(story: Story, lines: list[Row]) -> bool:
    """Whether a word had to be broken."""
    return any(line.hyphenated or story.text[line.end - 1] not in " \n-/—" for line in lines[:-1])


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int  # without the blank
    after: int  # with the blank
    ends_line: bool


def _words(story: Story, start: int) -> Iterator[_Word]:
    """What may not be parted without need: words, with what must stay on the same line."""
    text = story.text
    together = kept_together(text)
    last = text.rfind(" ")
    if len(text) - last <= _RUNT and last > len(text) // 2:
        together |= {last}
    begin = start
    for blank in _BLANK.finditer(text, start):
        place = blank.start()
        if place in together:
            continue
        yield from _typed(text, begin, place, place + 1)
        begin = place + 1
    if begin < len(text):
        yield from _typed(text, begin, len(text), len(text))


def _typed(text: str, begin: int, end: int, after: int) -> Iterator[_Word]:
    word = text[begin:end]
    if ("-" in word or "/" in word or "—" in word) and len(word) <= _LONG_WORD:
        for place in typed_breaks(word):
            yield _Word(begin, text_end := end - len(word) + place, text_end, ends_line=False)
            begin = text_end
    yield _Word(begin, end, after, ends_line=text[end:after] == "\n")


class _Filler:
    """Fills lines of one width, first fit."""

    def __init__(self, story: Story, width: float, manner: Manner) -> None:
        self._story = story
        self._width = width + _EXACT
        self._manner = manner
        self._lines: list[Row] = []
        self._start = -1
        self._used = 0.0  # by the words so far
        self._blank = 0.0  # by the blank after them

    def fill(self, words: list[_Word]) -> list[Row]:
        """The lines."""
        measure = self._story.width
        end = 0
        for word in words:
            start = word.start
            needed = measure(start, word.end)
            if self._start < 0:
                self._start = start
            elif self._used + self._blank + needed > self._width:
                room = self._width - self._used - self._blank
                taken = self._hyphenate(start, word.end, room)
                if taken == start:
                    self._end_line(end)
                self._start = start = taken
                needed = measure(start, word.end)
            if self._start == start and needed > self._width:
                start, needed = self._break(start, word.end)
            self._used = needed if self._start == start else self._used + self._blank + needed
            self._blank = measure(word.end, word.after)
            end = word.after
            if word.ends_line:
                self._end_line(end)
        if self._start >= 0:
            self._end_line(end)
        return self._lines

    def _end_line(self, end: int, *, hyphenated: bool = False) -> None:
        self._lines.append(Row(self._start, end, self._used, hyphenated))
        self._start, self._used, self._blank = -1, 0.0, 0.0

    def _hyphenate(self, start: int, end: int, room: float) -> int:
        """End the line within a word if that is worth it; returns how far the word was taken."""
        story = self._story
        if not self._manner.language or room < self._width * _RAGGED or end - start > _LONG_WORD:
            return start
        if end == len(story.text):  # half a word would be alone on the last line
            return start
        if all(line.hyphenated for line in self._lines[-_IN_A_ROW:]) and len(self._lines) >= _IN_A_ROW:
            return start
        hyphen = story.at(start).width(SOFT_HYPHEN)
        for place in reversed(hyphen_places(story.text[start:end], self._manner.language)):
            width = story.width(start, start + place) + hyphen
            if width <= room:
                self._used += self._blank + width
                self._end_line(start + place, hyphenated=True)
                return start + place
        return start

    def _break(self, start: int, end: int) -> tuple[int, float]:
        """Break a word that is wider than a line, as often as it takes; returns where its last part begins."""
        story = self._story
        while (needed := story.width(start, min(end, start + _PIECE))) > self._width or end - start > _PIECE:
            stop = self._reach(start, end)
            hyphenated = False
            if end - start <= _LONG_WORD and self._manner.language:
                hyphen = story.at(start).width(SOFT_HYPHEN)
                for place in reversed(hyphen_places(story.text[start:end], self._manner.language)):
                    if story.width(start, start + place) + hyphen <= self._width:
                        stop, hyphenated = start + place, True
                        break
            self._start = start
            self._used = story.width(start, stop)
            self._end_line(stop, hyphenated=hyphenated)
            start = stop
        self._start = start
        return start, needed

    def _reach(self, start: int, end: int) -> int:
        """How far a line filled with this word alone goes; a little less, if that is a better place."""
        used, place = 0.0, start
        for run, text in self._story.parts(start, min(end, start + _PIECE)):
            for character in text:
                used += run.font.characters[character] * run.look.size / 1000
                if used > self._width:
                    break
                place += 1
            else:
                continue
            break
        place = max(place, start + 1)
        better = list(_BETTER.finditer(self._story.text, start + (place - start) * 3 // 5, place))
        return better[-1].end() if better else place
