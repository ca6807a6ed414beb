# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Text as runs: stretches of one look that belong to one element. User text is never markup: it comes in as typed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, chain, groupby, repeat

from seminarapp.documents.blocks import Spans
from seminarapp.documents.pdf.fonts import Font, fallback, font
from seminarapp.documents.pdf.glyphs import JOINERS, Omissions, cleaned, stand_in
from seminarapp.documents.pdf.structure import Element

_LONGEST = 2000  # characters in a line, even of such that take no room: a string in PDF/A has fewer than 32,768 bytes
_SPOKEN = 300  # characters of a link's label that its annotations repeat
SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text looks.

    Attributes:
        font: a name from `fonts`.
        size: in points.
        colour: as PDF source for filling, “0 0 0 rg”.
        emphasis: the font of emphasised words.
        link: the colour of links.
    """

    font: str
    size: float
    colour: str
    emphasis: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one face, size and colour that belongs to one element.

    `actual` is what was typed, where `text` is a stand-in for characters without a glyph. A hanging run begins a line,
    left of where it begins, and takes no room in it.
    """

    text: str
    look: Look
    font: Font
    element: Element
    actual: str = ""
    hanging: bool = False

    def looks_like(self, other: Run) -> bool:
        """Whether both could be one run."""
        mine, its = ((one.element, one.font, one.hanging, one.look) for one in (self, other))
        return mine == its and not (self.actual or other.actual)

    def width(self, text: str) -> float:
        """The room in points that a part of it takes in a line."""
        return 0.0 if self.hanging else self.drawn_width(text)

    def advances(self) -> Iterable[float]:
        """The room in points that each of its characters takes in a line."""
        if self.hanging:
            return repeat(0.0, len(self.text))
        scale = self.look.size / 1000
        return [width * scale for width in map(self.font.characters.__getitem__, self.text)]

    def drawn_width(self, text: str) -> float:
        """The width in points of a part of it as it is drawn."""
        return self.font.widths[text] * self.look.size / 1000


class Inscriber:
    """Makes runs of user text, and keeps account of what can't be printed."""

    def __init__(self, omissions: Omissions) -> None:
        self._omissions = omissions

    def spans(self, spans: Spans, look: Look, element: Element) -> list[Run]:
        """Inline text with its links and emphasis, as one paragraph's runs: no blank at either end."""
        runs: list[Run] = []
        for span in spans:
            if span.url:
                label = cleaned(span.text).strip()
                link = element.add(
                    "Link", url=span.url, alternative=(label or span.url)[:_SPOKEN], inline=True
                )
                runs += self._fitted(span.text, replace(look, colour=look.link or look.colour), link)
            elif span.emphasised:
                inside = element.add("Em", inline=True)
                runs += self._fitted(span.text, replace(look, font=look.emphasis or look.font), inside)
            else:
                runs += self._fitted(span.text, look, element)
        return _joined(runs)

    def plain(self, text: str, look: Look, element: Element) -> list[Run]:
        """Text without links or emphasis."""
        return _joined(list(self._fitted(text, look, element)))

    def pieces(self, pieces: Sequence[tuple[str, Look]], element: Element) -> list[Run]:
        """Pieces in several looks that are one sentence of one element."""
        return _joined([run for text, look in pieces for run in self._fitted(text, look, element)])

    def line_end(self, look: Look, element: Element) -> Run:
        """A place where the line ends for certain."""
        return Run("\n", look, font(look.font), element)

    def mark(self, text: str, look: Look, element: Element, *, hanging: bool = False) -> list[Run]:
        """A part of a line with the blanks at its ends: a bullet, a dash, a piece of a sentence."""
        runs = list(self._fitted(text, look, element)) if text else []
        return [replace(run, hanging=True) for run in runs] if hanging else runs

    def _fitted(self, text: str, look: Look, element: Element) -> Iterator[Run]:
        """Runs in the look's face, in its fallback, or in stand-ins."""
        text = cleaned(text)
        face = font(look.font)
        if face.covers(text):
            yield Run(text, look, face, element)
            return
        second = fallback(look.font)
        for choice, characters in groupby(text, lambda one: _face_of(one, face, second)):
            part = "".join(characters)
            if choice is not None:
                yield Run(part, look, choice, element)
            else:
                self._omissions.missing.update(one for one in part if one not in JOINERS)
                yield Run(stand_in(part), look, face, element, actual=part)


def _face_of(character: str, first: Font, second: Font) -> Font | None:
    if character in first.characters:
        return first
    return second if character in second.characters else None


def _joined(runs: list[Run]) -> list[Run]:
    """Without blanks at the ends and doubled blanks where two runs meet."""
    out: list[Run] = []
    blank = True
    for run in runs:
        text = run.text.lstrip(" ") if blank else run.text
        if text:
            out.append(run if text == run.text else replace(run, text=text))
            blank = text.endswith((" ", "\n"))
    while out and not (stripped := out[-1].text.rstrip(" ")):
        out.pop()
    if out and stripped != out[-1].text:
        out[-1] = replace(out[-1], text=stripped)
    return out


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs, those that follow one another and look the same as one."""
    out: list[Run] = []
    for run in runs:
        last = out[-1] if out else None
        if last is not None and run.looks_like(last):
            out[-1] = replace(run, text=last.text + run.text)
        else:
            out.append(run)
    return tuple(out)


class Story:
    r"""A paragraph's runs as one text. A "\n" in it is a place where a line ends for certain; it reads as a blank."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self.runs = tuple(runs) if len(runs) < 2 else _merged(runs)
        self.text = "".join(run.text for run in self.runs)
        self.largest = max((run.look.size for run in self.runs), default=0.0)
        self._starts = [0, *accumulate(len(run.text) for run in self.runs)]

    @cached_property
    def _advances(self) -> list[float]:
        """How far each place in the text is from its beginning, in points, if it were one line."""
        advances = chain.from_iterable(run.advances() for run in self.runs)
        return list(accumulate(advances, initial=0.0))

    def width(self, start: int, end: int) -> float:
        """The width in points of a part of the text."""
        return self._advances[end] - self._advances[start]

    def reach(self, start: int, width: float) -> int:
        """How far a line of that width goes that begins at `start`: to the last place where the text fits."""
        fits = bisect_right(self._advances, self._advances[start] + width) - 1
        return min(fits, start + _LONGEST)

    def parts(self, start: int, end: int) -> Iterator[tuple[Run, str]]:
        """The runs that a part of the text is made of, each with its share of it."""
        index = bisect_right(self._starts, start) - 1
        while start < end:
            stop = min(end, self._starts[index + 1])
            yield self.runs[index], self.text[start:stop]
            start = stop
            index += 1

    def size(self, start: int, end: int) -> float:
        """The largest size in points in a part of the text."""
        if len(self.runs) == 1:
            return self.largest
        return max(run.look.size for run, _ in self.parts(start, end))

    def at(self, place: int) -> Run:
        """The run that a place belongs to."""
        return self.runs[bisect_right(self._starts, place) - 1]
