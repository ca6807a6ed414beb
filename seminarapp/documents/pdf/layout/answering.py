# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is answered on paper: wordings side by side, boxes to tick, lines to write on.

Boxes and lines are decoration: what they are for stands beside them as text.
"""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.documents import blocks
from seminarapp.documents.pdf.atoms import Atom
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.layout.looks import stroke
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.setting import Abreast, Cell, Fixed, Setting
from seminarapp.documents.pdf.structure import Element

_GUTTER = 18.0
_BOX = 9.2  # points: the side of a box
_BESIDE = 16.0  # from the left of a box to the left of its text
_DROP = 2.2  # from the top of a line to the top of the box on it
_LINE = 23.0  # points between two lines to write on
_UNDER = 10.0


def versions(setter: Setter, block: blocks.Versions, width: float) -> Setting:
    """The wordings in columns."""
    room = (width + _GUTTER) / max(1, len(block.versions)) - _GUTTER
    cells = []
    for number, (label, words) in enumerate(block.versions):
        named = setter.line(label, setter.looks.label, 12.0)
        element = setter.root.add("BlockQuote").add("P")
        said = setter.text(setter.inscriber.plain(words, setter.looks.version, element), 17.0)
        cells.append(Cell(number * (room + _GUTTER), room, (named, said)))
    return Abreast(tuple(cells), before=8.0)


def answers(setter: Setter, block: blocks.Answers, width: float) -> list[Setting]:
    """Boxes beside one another, then what the lines are for, then the lines; all kept together."""
    atoms = _boxes(setter, block.options, width)
    label = setter.line(block.label, setter.looks.large_fact, 12.0, 9.0 if block.options else 22.0)
    atoms += label.atoms(width)
    if block.lines:
        rule = stroke(setter.looks.brand.hairline, 0.8), width
        atoms.append(Atom(_LINE if block.label else _LINE - _UNDER))
        atoms += [Atom(_LINE, rule=rule) for _ in range(block.lines - 1)]
        atoms.append(Atom(_UNDER, rule=rule))
    for atom in atoms[:-1]:
        atom.glued = True
    return [Fixed(tuple(atoms))]


def _boxes(setter: Setter, options: tuple[str, ...], width: float) -> list[Atom]:
    if not options:
        return []
    whole = setter.root.add("L", attributes={"O": "/List", "ListNumbering": "/None"})
    room = width / len(options)
    cells, order = [], 0
    for number, option in enumerate(options):
        body: Element = whole.add("LI").add("LBody")
        text = setter.text(setter.inscriber.plain(option, setter.looks.answer, body), 13.4)
        order = order or text.order
        cells.append(Cell(number * room + _BESIDE, room - _BESIDE - _GUTTER / 2, (text,)))
    atoms = Abreast(tuple(cells), before=9.0).atoms(width)
    if atoms:
        places = tuple(
            cell.x - _BESIDE for cell, option in zip(cells, options, strict=True) if option.strip()
        )
        atoms[0].picture = _Squares(order, places, stroke(setter.looks.brand.colour, 0.9))
    return atoms


@dataclass(frozen=True, slots=True)
class _Squares:
    """Empty boxes on a line (`atoms.Picture`)."""

    order: int
    places: tuple[float, ...]
    ink: str

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw them as decoration; what they are for stands beside them as text."""
        for place in self.places:
            canvas.behind(f"{self.ink} {left + place:.2f} {top - _DROP - _BOX:.2f} {_BOX} {_BOX} re S")
