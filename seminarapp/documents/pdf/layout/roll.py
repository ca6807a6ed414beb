# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The attendance list: rows with a box to tick and a frame to sign in; the head stands again on every page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from seminarapp.documents import blocks
from seminarapp.documents.blocks import PersonLine
from seminarapp.documents.pdf.atoms import Atom
from seminarapp.documents.pdf.canvas import ARTIFACT, TaggedCanvas
from seminarapp.documents.pdf.layout.looks import fill, stroke
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.layout.table import Rows
from seminarapp.documents.pdf.runs import Look
from seminarapp.documents.pdf.setting import Abreast, Cell, Setting
from seminarapp.documents.pdf.structure import Element

_WIDTHS = (0.8, 4.2, 3.1, 2.2, 3.05)  # number, name, organisation, box, signature; in relation to one another
_EDGE = 4.0  # points between the table's edge and its text
_GUTTER = 8.0
_ROW = 25.0  # points: how high a row is at least, so that a hand can sign in it
_LEADING = 11.6
_BOX = 9.6
_INSIDE = 3.2  # points between a row's rules and the frame to sign in
_COLUMN = {"O": "/Table", "Scope": "/Column"}
_NAMING = {"O": "/Table", "Scope": "/Row"}


def roll(setter: Setter, block: blocks.Roll, width: float) -> list[Setting]:
    """The list in a column of so many points."""
    return list(_Setting(setter, block, width).settings())


class _Setting:
    """Sets one list; its columns are as wide as `_WIDTHS` says."""

    def __init__(self, setter: Setter, block: blocks.Roll, width: float) -> None:
        self._setter = setter
        self._block = block
        self._width = width
        share = (width - 2 * _EDGE) / sum(_WIDTHS)
        starts = accumulate((part * share for part in _WIDTHS[:-1]), initial=_EDGE)
        self._places = [(x, part * share - _GUTTER) for x, part in zip(starts, _WIDTHS, strict=True)]

    def settings(self) -> Iterator[Setting]:
        setter, block = self._setter, self._block
        element = setter.root.add("Table")
        runs = setter.inscriber.plain(block.caption, setter.looks.table_caption, element.add("Caption"))
        if runs:
            yield setter.text(runs, 13.0, 14.0).kept(with_next=True)
        row = element.add("TR")
        head = self._head([row.add("TH", attributes=_COLUMN) for _ in block.head])
        again = tuple(self._head([ARTIFACT] * len(block.head)).atoms(self._width))
        atoms = head.atoms(self._width)
        everybody = (*block.people, *((PersonLine(""),) * block.blank))
        for number, person in enumerate(everybody, start=1):
            atoms += self._row(number, person, element.add("TR"))
        atoms.append(Atom(0.0, rule=(stroke(setter.looks.brand.hairline, 0.6), self._width)))
        yield Rows(again, tuple(atoms))

    def _head(self, elements: list[Element]) -> Setting:
        looks = self._setter.looks
        cells = [
            self._cell(number, text, looks.table_head, element)
            for number, (text, element) in enumerate(zip(self._block.head, elements, strict=True))
        ]
        ground = fill(looks.brand.tint)
        return Abreast(tuple(cells), before=7.0, above=4.0, below=4.0, with_next=True, ground=ground)

    def _row(self, number: int, person: PersonLine, element: Element) -> list[Atom]:
        """A row's lines in the middle of its height, kept together, with box and frame behind them."""
        looks = self._setter.looks
        cells = (
            self._cell(0, str(number), looks.row_remark, element.add("TD")),
            self._cell(1, person.name, looks.row_name, element.add("TH", attributes=_NAMING)),
            self._cell(2, person.organisation, looks.figure, element.add("TD")),
        )
        for _ in range(2):
            element.add("TD")  # to be filled in by hand
        lines = Abreast(cells).atoms(self._width)
        free = max(_ROW - sum(atom.height for atom in lines), 2 * _INSIDE)
        atoms = [Atom(free / 2), *lines, Atom(free / 2)]
        for atom in atoms[:-1]:
            atom.glued = True
        atoms[0].rule = stroke(looks.brand.hairline, 0.6), self._width
        height = sum(atom.height for atom in atoms)
        inks = stroke(looks.brand.colour, 0.9), stroke(looks.brand.hairline, 0.6)
        order = self._setter.next()
        atoms[0].picture = _Hand(order, self._places[3][0], self._places[4], height, inks)
        return atoms

    def _cell(self, number: int, text: str, look: Look, element: Element) -> Cell:
        x, room = self._places[number]
        runs = self._setter.inscriber.plain(text, look, element)
        return Cell(x, room, (self._setter.text(runs, _LEADING),))


@dataclass(frozen=True, slots=True)
class _Hand:
    """What a row has for the hand (`atoms.Picture`): a box at `box`, a frame at `frame` (where, how wide)."""

    order: int
    box: float
    frame: tuple[float, float]
    height: float
    inks: tuple[str, str]

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw both as decoration; the head of the column says what they are for."""
        middle = top - self.height / 2
        canvas.behind(f"{self.inks[0]} {left + self.box:.2f} {middle - _BOX / 2:.2f} {_BOX} {_BOX} re S")
        x, width = self.frame
        low, high = top - self.height + _INSIDE, self.height - 2 * _INSIDE
        canvas.behind(f"{self.inks[1]} {left + x:.2f} {low:.2f} {width + _GUTTER:.2f} {high:.2f} re S")
