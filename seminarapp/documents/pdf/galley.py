# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Galleys: settings that wait for room, and pages that give it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from seminarapp.documents.pdf.atoms import Atom, Line, Picture
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.setting import Setting

_STRIPE = 2.4  # points


@dataclass(frozen=True, slots=True)
class Placed:
    """An atom at its place: the upper left corner, in points from the lower left corner of the page."""

    atom: Atom
    x: float
    top: float


class Galley:
    """Settings in the order in which they are to stand in a column.

    `squeeze` is the share of the room between them that is kept, to make them fit on fewer pages.
    """

    def __init__(self, settings: Iterable[Setting], squeeze: float = 1.0) -> None:
        self._waiting: deque[Setting] = deque(one for one in settings if not one.blank)
        self._squeeze = squeeze

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def take(self, x: float, top: float, width: float, bottom: float, *, fresh: bool) -> list[Placed]:
        """As much as there is room for between two heights.

        On a fresh page something is always taken, even if it should have been kept with what follows.
        """
        taken: list[tuple[Setting, list[Atom]]] = []
        tops: list[float] = []
        y = top
        while self._waiting and y >= bottom:
            setting = self._waiting.popleft()
            atoms = setting.atoms(width, y - bottom)
            taken.append((setting, atoms))
            for atom in atoms:
                y -= atom.before * self._squeeze if tops else 0.0
                tops.append(y)
                y -= atom.height
        atoms = [atom for _, some in taken for atom in some]
        kept = _break(atoms, tops, bottom, fresh=fresh)
        self._give_back(taken, kept)
        return [Placed(atom, x, place) for atom, place in zip(atoms[:kept], tops, strict=False)]

    def _give_back(self, taken: list[tuple[Setting, list[Atom]]], kept: int) -> None:
        left: list[Setting] = []
        for setting, atoms in taken:
            if kept <= 0:
                left.append(setting)
            elif kept < len(atoms):
                left.append(setting.rest(atoms[kept:]))
            kept -= len(atoms)
        self._waiting.extendleft(reversed(left))


def _break(atoms: list[Atom], tops: list[float], bottom: float, *, fresh: bool) -> int:
    """How many atoms stay: up to the last place where a break may fall."""
    fitting = sum(1 for atom, top in zip(atoms, tops, strict=True) if top - atom.height >= bottom)
    if fitting == len(atoms):
        return fitting
    for place in range(fitting, 0, -1):
        if not atoms[place - 1].glued:
            return place
    return fitting if fresh else 0


@dataclass(slots=True)
class Sheet:
    """One page: atoms at their places."""

    placed: list[Placed] = field(default_factory=list)

    def lowest(self, top: float) -> float:
        """Where what is placed ends, or `top` if nothing is."""
        return min((one.top - one.atom.height for one in self.placed), default=top)

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the grounds and rules, then all lines and pictures in reading order."""
        for one in self.placed:
            if one.atom.rule is not None:
                colour, length = one.atom.rule
                canvas.behind(f"{colour} {one.x:.2f} {one.top:.2f} m {one.x + length:.2f} {one.top:.2f} l S")
        for ground in _grounds(self.placed):
            canvas.behind(ground)
        drawn: list[tuple[Line | Picture, float, float]] = []
        for one in self.placed:
            drawn += [(line, one.x, one.top) for line in one.atom.lines]
            if one.atom.picture is not None:
                drawn.append((one.atom.picture, one.x, one.top))
        for thing, x, top in sorted(drawn, key=lambda placed: placed[0].order):
            thing.draw(canvas, x, top)
            if isinstance(thing, Line) and thing.entry is not None:
                canvas.bookmark(thing.entry[0], thing.entry[1], top)


def _grounds(placed: list[Placed]) -> Iterator[str]:
    for tint, group in groupby(placed, lambda one: one.atom.tint):
        if tint is None:
            continue
        ones = list(group)
        x, top = ones[0].x, ones[0].top
        bottom = ones[-1].top - ones[-1].atom.height
        yield f"{tint.colour} {x:.2f} {bottom:.2f} {tint.width:.2f} {top - bottom:.2f} re f"
        if tint.stripe:
            yield f"{tint.stripe} {x:.2f} {bottom:.2f} {_STRIPE} {top - bottom:.2f} re f"
