# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The timeline as shapes at their places, the same for every format that draws it.

Coordinates are points from the upper left corner, y downwards; a label's y is its baseline. A shape says what it is,
and the writer what that looks like. Everything can be told apart without colour: by lane, by number, by hatching.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from seminarapp.documents.blocks import Lane, Mark, Timeline


class Part(StrEnum):
    """What a shape is."""

    BAND = "band"
    EDGE = "edge"
    LANE = "lane"
    BAR = "bar"
    PAUSE = "pause"
    HATCHING = "hatching"
    QUESTION = "question"
    PLATE = "plate"
    AXIS = "axis"
    NAME = "name"
    TOTAL = "total"
    SEGMENT = "segment"
    NUMBER = "number"
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle. `colour` is a speaker's number, for a bar."""

    part: Part
    x: float
    y: float
    width: float
    height: float
    colour: int = 0


@dataclass(frozen=True, slots=True)
class Lines:
    """Straight lines, each from one point to another."""

    part: Part
    lines: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Label:
    """Text on one line, its baseline beginning at `x`; what is too long for its room has been shortened."""

    part: Part
    x: float
    y: float
    size: float
    text: str


Shape = Box | Lines | Label
Measure = Callable[[str, Part, float], float]
"""How wide a text is in points, as that part and in that size."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are drawn, and the room they take."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


MOST_LANES = 36
"""More lanes than this are too many for one picture on a page."""

_NAMES = 0.235  # of the width: the column of names, if any is as wide
_TOTALS = 36.0  # points: the column of totals
_GAP = 6.0
_SEGMENTS = 14.0
_NUMBERS = 12.0
_AXIS = 15.0
_SMALL = 7.0  # the size of everything but names
_PITCHES = ((8, 22.0), (14, 17.0), (24, 13.5), (MOST_LANES, 11.5))
_BAR = 0.58  # of the pitch
_NARROWEST = 1.0  # points: a bar that can still be seen
_APART = 4.5  # points between the lines of a hatching
_LONGEST = 120  # characters that are measured at all
_NUMBER_ROWS = 2


def draw(timeline: Timeline, width: float, measure: Measure) -> Drawing:
    """The timeline in that width."""
    drawing = _Drawing(timeline, width, measure)
    shapes = tuple(drawing.shapes())
    return Drawing(width, drawing.height, shapes)


def shortened(text: str, part: Part, size: float, room: float, measure: Measure) -> str:
    """The text, with an ellipsis where it had to be cut to fit; nothing where not even one character does."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST and measure(text, part, size) <= room:
        return text
    fits, too_long = 0, min(len(text), _LONGEST)
    while fits < too_long:
        middle = (fits + too_long + 1) // 2
        if measure(f"{text[:middle].rstrip()}…", part, size) <= room:
            fits = middle
        else:
            too_long = middle - 1
    return f"{text[:fits].rstrip()}…" if fits else ""


class _Drawing:
    """One pass from the ground to what stands on it."""

    def __init__(self, timeline: Timeline, width: float, measure: Measure) -> None:
        self._timeline = timeline
        self._measure = measure
        self._right = width - _TOTALS
        count = len(timeline.lanes)
        self._pitch = next((pitch for most, pitch in _PITCHES if count <= most), _PITCHES[-1][1])
        self._size = min(8.4, self._pitch * 0.62)
        self._left = min(width * _NAMES, self._widest_name() + _GAP)
        self._numbers = _SEGMENTS if timeline.segments else 0.0
        self._top = self._numbers + self._number_rows() * _NUMBERS
        self._bottom = self._top + count * self._pitch
        self.height = self._bottom + _AXIS

    def shapes(self) -> Iterator[Shape]:
        yield from self._grounds()
        yield from self._lanes()
        yield from self._pauses()
        yield from self._questions()
        yield from self._axis()

    def _widest_name(self) -> float:
        names = [lane.name[:_LONGEST] for lane in self._timeline.lanes]
        return max((self._measure(name, Part.NAME, self._size) for name in names), default=0.0)

    def _x(self, at: float) -> float:
        share = min(1.0, max(0.0, at / self._timeline.length)) if self._timeline.length > 0 else 0.0
        return self._left + share * (self._right - self._left)

    def _text(self, part: Part, place: tuple[float, float], text: str, room: float) -> Iterator[Label]:
        size = self._size if part is Part.NAME else _SMALL
        if fitting := shortened(text, part, size, room, self._measure):
            yield Label(part, *place, size, fitting)

    # -- the ground -------------------------------------------------------------------------------------------------

    def _grounds(self) -> Iterator[Shape]:
        for number, segment in enumerate(self._timeline.segments):
            begin, end = self._x(segment.begin), self._x(segment.end)
            if number % 2 == 0:
                yield Box(Part.BAND, begin, 0.0, end - begin, self._bottom)
        edges = sorted({self._x(at) for one in self._timeline.segments for at in (one.begin, one.end)})
        if edges:
            yield Lines(Part.EDGE, tuple((x, 0.0, x, self._bottom) for x in edges))
        for segment in self._timeline.segments:
            begin, end = self._x(segment.begin), self._x(segment.end)
            yield from self._text(Part.SEGMENT, (begin + 3, _SEGMENTS - 4.5), segment.label, end - begin - 5)

    def _pauses(self) -> Iterator[Shape]:
        top, height = self._top, self._bottom - self._top
        for pause in self._timeline.pauses:
            begin, end = self._x(pause.begin), max(self._x(pause.end), self._x(pause.begin) + _NARROWEST)
            yield Box(Part.PAUSE, begin, top, end - begin, height)
            yield Lines(Part.HATCHING, tuple(_hatching(begin, top, end - begin, height)))

    # -- the lanes --------------------------------------------------------------------------------------------------

    def _lanes(self) -> Iterator[Shape]:
        middles = [self._top + (number + 0.5) * self._pitch for number in range(len(self._timeline.lanes))]
        if middles:
            yield Lines(Part.LANE, tuple((self._left, y, self._right, y) for y in middles))
        for lane, middle in zip(self._timeline.lanes, middles, strict=True):
            yield from self._lane(lane, middle)

    def _lane(self, lane: Lane, middle: float) -> Iterator[Shape]:
        height = self._pitch * _BAR
        baseline = middle + self._size * 0.35
        yield from self._text(Part.NAME, (0.0, baseline), lane.name, self._left - _GAP)
        for one in lane.stretches:
            begin, end = self._x(one.begin), self._x(one.end)
            wide = max(_NARROWEST, end - begin)
            yield Box(
                Part.BAR, min(begin, self._right - wide), middle - height / 2, wide, height, lane.colour
            )
        room = _TOTALS - _GAP / 2
        total = shortened(lane.total, Part.TOTAL, _SMALL, room, self._measure)
        if total:
            end = self._right + _TOTALS - self._measure(total, Part.TOTAL, _SMALL)
            yield Label(Part.TOTAL, end, middle + _SMALL * 0.35, _SMALL, total)

    # -- marks ------------------------------------------------------------------------------------------------------

    def _questions(self) -> Iterator[Shape]:
        placed = list(self._placed())
        if placed:
            lines = tuple((x, top + _NUMBERS - 2, x, self._bottom) for _, x, top in placed)
            yield Lines(Part.QUESTION, lines)
        for mark, x, top in placed:
            if not mark.label.strip():
                continue
            wide = self._measure(mark.label, Part.NUMBER, _SMALL)
            yield Box(Part.PLATE, x - wide / 2 - 1, top + 1, wide + 2, _NUMBERS - 3)
            yield Label(Part.NUMBER, x - wide / 2, top + _NUMBERS - 4, _SMALL, mark.label)

    def _placed(self) -> Iterator[tuple[Mark, float, float]]:
        """The questions by time, with the x and the top of each number; one that would touch the last stands lower."""
        ends = [-1e9] * _NUMBER_ROWS
        for mark in sorted(self._timeline.questions, key=lambda one: one.at):
            half = self._measure(mark.label, Part.NUMBER, _SMALL) / 2 + 1
            x = self._x(mark.at)
            row = next((row for row, end in enumerate(ends) if x - half >= end), _NUMBER_ROWS - 1)
            ends[row] = x + half
            yield mark, x, self._numbers + row * _NUMBERS

    def _number_rows(self) -> int:
        tops = {top for _, _, top in self._placed()}
        return len(tops) and round((max(tops) - self._numbers) / _NUMBERS) + 1

    def _axis(self) -> Iterator[Shape]:
        strokes = [(self._left, self._bottom, self._right, self._bottom)]
        labels = []
        free = -1e9
        for tick in self._timeline.ticks:
            x = self._x(tick.at)
            strokes.append((x, self._bottom, x, self._bottom + 3))
            wide = self._measure(tick.label, Part.TICK, _SMALL)
            begin = min(x - wide / 2, self._right - wide + _TOTALS)
            if tick.label.strip() and begin >= free:
                free = begin + wide + _GAP
                labels.append(Label(Part.TICK, begin, self._bottom + 11, _SMALL, tick.label))
        yield Lines(Part.AXIS, tuple(strokes))
        yield from labels


def _hatching(x: float, y: float, width: float, height: float) -> Iterator[tuple[float, float, float, float]]:
    """Lines from lower left to upper right that fill a rectangle."""
    reach = _APART
    while reach < width + height:
        begin = (x + max(0.0, reach - height), y + min(reach, height))
        end = (x + min(reach, width), y + max(0.0, reach - width))
        yield (*begin, *end)
        reach += _APART


def shared_out(lanes: int) -> list[tuple[int, int]]:
    """Which lanes each picture holds, from and to: as few pictures as there must be, as equal as they can be."""
    pictures = max(1, -(-lanes // MOST_LANES))
    edges = [round(lanes * number / pictures) for number in range(pictures + 1)]
    return list(pairwise(edges))
