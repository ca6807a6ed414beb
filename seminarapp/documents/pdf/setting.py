# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Settings: blocks of a document that can be set in a width, as atoms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Protocol

from seminarapp.documents.pdf.atoms import Atom, Line, Tint
from seminarapp.documents.pdf.breaking import Manner, Row, rows
from seminarapp.documents.pdf.runs import Story

_X_HEIGHT = 0.34  # of the size: how far below the middle of its leading a line's baseline lies
_SMALL_LEADING = 1.45  # of the size: the leading of lines in smaller type than the rest of their paragraph
_SMALLEST_LEADING = 0.6  # of a paragraph's leading: what its smallest lines may have
_MORE = 6  # lines beyond the room, so that none that is set is taken for the last by mistake
_ALL = 1e9  # points: room for everything
_TALL = 400.0  # points; what is taller may be parted even if it should be kept together


class Setting(Protocol):
    """A block that can be set in a width."""

    @property
    def blank(self) -> bool:
        """Whether it has no atoms."""

    def atoms(self, width: float, room: float = ...) -> list[Atom]:
        """Its atoms from top to bottom, at least as many as fill that much room; all in points."""

    def rest(self, atoms: Sequence[Atom]) -> Setting:
        """What is left when only these last atoms of it are."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Atoms that stay as they were set."""

    left: tuple[Atom, ...]

    @property
    def blank(self) -> bool:
        """Whether there are none."""
        return not self.left

    def atoms(self, width: float, room: float = _TALL) -> list[Atom]:  # noqa: ARG002 - they are set already
        """The atoms."""
        return list(self.left)

    def rest(self, atoms: Sequence[Atom]) -> Fixed:
        """The last of them."""
        return Fixed(tuple(atoms))


@dataclass(slots=True)
class Text:
    """A paragraph, a heading, a list item.

    Attributes:
        story: the text; an empty one gives no atoms.
        order: its place in the reading order.
        leading, before: in points.
        indent: of all its lines, in points.
        label: a mark before the first line and where it begins, in points from the left: a bullet, a hanging dash.
        manner: how its lines are broken.
        whole: it is kept on one page if it isn't too tall.
        with_next: no page break between it and the next block.
        widows: how many of its last lines stay together.
        entry: an entry for the outline: title and level from 0.
        start: where in the story it begins.
    """

    story: Story
    order: int
    leading: float
    before: float = 0.0
    indent: float = 0.0
    label: tuple[Story, float] | None = None
    manner: Manner = field(default_factory=Manner)
    whole: bool = False
    with_next: bool = False
    widows: int = 2
    entry: tuple[str, int] | None = None
    start: int = 0

    @property
    def blank(self) -> bool:
        """Whether it has no text."""
        return not self.story.text

    def kept(
        self,
        *,
        whole: bool = False,
        with_next: bool = False,
        widows: int = 2,
        indent: float = 0.0,
        label: tuple[Story, float] | None = None,
        entry: tuple[str, int] | None = None,
    ) -> Text:
        """This text, with these attributes from now on."""
        self.whole, self.with_next, self.widows = whole, with_next, widows
        self.indent, self.label, self.entry = indent, label, entry
        return self

    def atoms(self, width: float, room: float = _TALL) -> list[Atom]:
        """Its lines; not all of them where there are many more than there is room for."""
        if self.blank:
            return []
        most = int(max(room, _TALL) / (self.leading * _SMALLEST_LEADING)) + _MORE
        lines = rows(self.story, width - self.indent, self.manner, self.start, most)
        whole = self.whole and len(lines) * self.leading < _TALL
        last = len(lines) - 1
        atoms = []
        for number, row in enumerate(lines):
            near_end = last - self.widows < number < last
            size = self.story.size(row.start, row.end)
            height = self.leading if size == self.story.largest else size * _SMALL_LEADING
            atoms.append(
                Atom(
                    height,
                    lines=(Line(self.story, row, self.order, self.indent, height / 2 + _X_HEIGHT * size),),
                    glued=self.with_next if number == last else whole or number == 0 or near_end,
                    start=row.start,
                )
            )
        self._furnish(atoms[0])
        return atoms

    def _furnish(self, first: Atom) -> None:
        if self.start:
            return
        first.before = self.before
        if self.entry is not None:
            first.lines = (first.lines[0]._replace(entry=self.entry),)
        if self.label is not None:
            story, x = self.label
            drop = first.lines[0].drop
            mark = Line(story, Row(0, len(story.text)), self.order, x, drop)
            first.lines = (mark, *first.lines)

    def rest(self, atoms: Sequence[Atom]) -> Text:
        """The text from the first of these lines on."""
        return replace(self, start=atoms[0].start)


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of an `Abreast`: where it begins and how wide it is, in points, and what stands in it.

    `at_right` puts its lines at the right edge, as figures stand.
    """

    x: float
    width: float
    content: tuple[Setting, ...]
    at_right: bool = False

    def atoms(self) -> list[Atom]:
        """What stands in it, from top to bottom."""
        atoms = [atom for setting in self.content for atom in setting.atoms(self.width, _ALL)]
        if self.at_right:
            for atom in atoms:
                atom.lines = tuple(line._replace(x=self.width - line.width) for line in atom.lines)
        return atoms


@dataclass(frozen=True, slots=True)
class Abreast:
    """Columns side by side: a table row, two people. Each line of one stands beside one of the other.

    Attributes:
        above, below: room between the rule and the first line, and beneath the last, in points.
        rule: a line above, as in `Atom`.
        ground: the colour of the ground behind it, as PDF source; "" for none.
    """

    cells: tuple[Cell, ...]
    before: float = 0.0
    above: float = 0.0
    below: float = 0.0
    rule: tuple[str, float] | None = None
    with_next: bool = False
    ground: str = ""

    @property
    def blank(self) -> bool:
        """Whether all columns are empty."""
        return all(setting.blank for cell in self.cells for setting in cell.content)

    def atoms(self, width: float, room: float = _TALL) -> list[Atom]:  # noqa: ARG002 - it is set as a whole
        """Its lines, kept together unless they are too tall."""
        columns = [cell.atoms() for cell in self.cells]
        atoms = [self._beside(level) for level in zip_longest(*columns)]
        if self.blank:
            return []
        if self.above:
            atoms.insert(0, Atom(self.above))
        if self.below:
            atoms.append(Atom(self.below))
        together = sum(atom.height + atom.before for atom in atoms) < _TALL
        for atom in atoms[:-1]:
            atom.glued = together
        atoms[-1].glued = self.with_next
        atoms[0].before, atoms[0].rule = self.before, self.rule
        if self.ground:
            tint = Tint(self.ground, width)
            for atom in atoms:
                atom.tint = tint
        return atoms

    def _beside(self, level: tuple[Atom | None, ...]) -> Atom:
        lines = [
            line._replace(x=line.x + cell.x)
            for cell, atom in zip(self.cells, level, strict=True)
            if atom is not None
            for line in atom.lines
        ]
        there = [atom for atom in level if atom is not None]
        return Atom(max(atom.height for atom in there), max(atom.before for atom in there), tuple(lines))

    def rest(self, atoms: Sequence[Atom]) -> Fixed:
        """The last lines, as they were set."""
        return Fixed(tuple(atoms))


@dataclass(frozen=True, slots=True)
class Boxed:
    """A text on a tinted ground, with room around it in points."""

    content: Text
    colour: str
    room: float
    before: float = 0.0
    stripe: str = ""

    @property
    def blank(self) -> bool:
        """Whether there is no text in it."""
        return self.content.blank

    def atoms(self, width: float, room: float = _TALL) -> list[Atom]:  # noqa: ARG002 - it is set as a whole
        """Its lines between two bands of ground."""
        if self.blank:
            return []
        inner = self.content.atoms(width - 2 * self.room, _ALL)
        for atom in inner:
            atom.lines = tuple(line._replace(x=line.x + self.room) for line in atom.lines)
        inner[0].before = 0.0
        glued = [Atom(self.room, self.before, glued=True), *inner, Atom(self.room)]
        glued[-2].glued = True
        tint = Tint(self.colour, width, self.stripe)
        for atom in glued:
            atom.tint = tint
        return glued

    def rest(self, atoms: Sequence[Atom]) -> Fixed:
        """The last lines, as they were set."""
        return Fixed(tuple(atoms))


def with_next(setting: Setting) -> Setting:
    """The same, with no page break between it and the next block."""
    return replace(setting, with_next=True) if isinstance(setting, Text | Abreast) else setting
