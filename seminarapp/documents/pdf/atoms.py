# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Atoms: lines at their places, the smallest things a page break can fall between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from seminarapp.documents.pdf.breaking import Row
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.runs import SOFT_HYPHEN, Run, Story

_UNDERLINE = (0.13, 0.055)  # of the size: how far below the baseline, and how thick
_TOUCH = (0.28, 0.86)  # of the size: how far a link reaches below and above the baseline


class Line(NamedTuple):
    """A line of a story at its place in an atom.

    Attributes:
        order: its place in the reading order of the page.
        x, drop: where it begins, in points right of the atom's left and down to the baseline from its top.
        entry: an entry for the outline: title and level from 0.
    """

    story: Story
    row: Row
    order: int
    x: float
    drop: float
    entry: tuple[str, int] | None = None

    @property
    def width(self) -> float:
        """How wide it is in points, without the blank it may end with."""
        text = self.story.text[self.row.start : self.row.end]
        return self.story.width(self.row.start, self.row.start + len(text.rstrip()))

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw it on a page, where the atom's upper left corner is at (left, top)."""
        x, y = left + self.x, top - self.drop
        place = self.row.start
        for run, part in self.story.parts(self.row.start, self.row.end):
            place += len(part)
            text = part.replace("\n", " ") if "\n" in part else part
            if self.row.hyphenated and place == self.row.end:
                text += SOFT_HYPHEN
            if run.hanging:
                x -= run.drawn_width(text)
            self._draw_run(canvas, run, text, (x, y))
            x += run.drawn_width(part)

    def _draw_run(self, canvas: TaggedCanvas, run: Run, text: str, place: tuple[float, float]) -> None:
        size = run.look.size
        if run.actual:
            canvas.enter(run.element)
            canvas.instead(run.actual if run.text.startswith(text.rstrip()) else "")
        canvas.text(run.element, place, run.font, size, run.look.colour, text)
        if run.actual:
            canvas.instead_end()
        if run.element.role == "Link":
            x, y = place
            end = x + run.width(text.rstrip(" "))
            canvas.link(run.element, (x, y - _TOUCH[0] * size, end, y + _TOUCH[1] * size))
            down, thickness = _UNDERLINE[0] * size, _UNDERLINE[1] * size
            stroke = run.look.colour.upper()
            canvas.before(f"{stroke} {thickness:.2f} w {x:.2f} {y - down:.2f} m {end:.2f} {y - down:.2f} l S")


class Picture(Protocol):
    """Something drawn that is no line of text; `order` is its place in the reading order of the page."""

    @property
    def order(self) -> int:
        """Its place among the lines."""

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw it on a page, where its upper left corner is at (left, top)."""


@dataclass(frozen=True, slots=True, eq=False)
class Tint:
    """A coloured ground behind atoms that follow one another. `colour` is PDF source for filling."""

    colour: str
    width: float
    stripe: str = ""


@dataclass(slots=True)
class Atom:
    """What a page break can't part.

    Attributes:
        height, before: in points; `before` falls away at the top of a column.
        glued: no page break after it.
        rule: a line above it, as PDF source for its colour and width, and how long it is.
        start: where in its story it begins, if the rest may be set in another width.
        picture: what stands in it instead of lines.
    """

    height: float
    before: float = 0.0
    lines: tuple[Line, ...] = ()
    glued: bool = False
    rule: tuple[str, float] | None = None
    tint: Tint | None = None
    start: int = -1
    picture: Picture | None = None
