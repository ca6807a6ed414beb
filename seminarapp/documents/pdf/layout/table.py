# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Tables of figures: a caption, a tinted head, a hairline between rows; every row is named by its first cell.

The head stands again on every page the table goes on to, for those who look; for those who listen it is there once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from seminarapp.documents import blocks
from seminarapp.documents.pdf.atoms import Atom
from seminarapp.documents.pdf.canvas import ARTIFACT
from seminarapp.documents.pdf.layout.looks import fill, stroke
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.runs import Look
from seminarapp.documents.pdf.setting import Abreast, Cell, Fixed, Setting, with_next
from seminarapp.documents.pdf.structure import Element

_EDGE = 4.0  # points between the table's edge and its text
_GUTTER = 11.0
_LEADING = 11.6
_SMALL_LEADING = 10.2
_COLUMN = {"O": "/Table", "Scope": "/Column"}
_ROW = {"O": "/Table", "Scope": "/Row"}
_TALLEST_HEAD = 120.0  # points; a card has some 320
_KEPT = 2  # rows that stay with the head, and with the sum


def table(setter: Setter, block: blocks.Table, width: float) -> list[Setting]:
    """The table in a column of so many points."""
    return _Setting(setter, block, width).settings()


@dataclass(frozen=True, slots=True)
class Rows:
    """Head and rows of a table (`setting.Setting`); `again` is the head as it stands where the table goes on."""

    again: tuple[Atom, ...]
    left: tuple[Atom, ...]

    @property
    def blank(self) -> bool:
        """Whether there are none."""
        return not self.left

    def atoms(self, width: float, room: float = 0.0) -> list[Atom]:  # noqa: ARG002 - they are set already
        """The atoms."""
        return list(self.left)

    def rest(self, atoms: Sequence[Atom]) -> Rows:
        """The last of them, under the head; a head that leaves rows no room on a card stands only once."""
        again = self.again if sum(atom.height for atom in self.again) < _TALLEST_HEAD else ()
        return Rows(again, (*again, *atoms))


class _Setting:
    """Sets one table; where its columns stand follows from their widths."""

    def __init__(self, setter: Setter, block: blocks.Table, width: float) -> None:
        self._setter = setter
        self._block = block
        self._width = width
        whole = sum(column.width for column in block.columns) or 1.0
        inner = width - 2 * _EDGE + _GUTTER
        rooms = [inner * column.width / whole for column in block.columns]
        starts = accumulate(rooms[:-1], initial=_EDGE)
        self._places = [(x, room - _GUTTER) for x, room in zip(starts, rooms, strict=True)]

    def settings(self) -> list[Setting]:
        looks, block = self._setter.looks, self._block
        element = self._setter.root.add("Table")
        settings: list[Setting] = []
        runs = self._setter.inscriber.plain(block.caption, looks.table_caption, element.add("Caption"))
        if runs:
            settings.append(self._setter.text(runs, 13.0, 10.0).kept(with_next=True))
        row = element.add("TR")
        heads = [row.add("TH", attributes=_COLUMN) for _ in block.columns]
        head = self._head(heads)
        again = tuple(self._head([ARTIFACT] * len(heads)).atoms(self._width))
        atoms = [atom for setting in (head, *self._rows(element)) for atom in setting.atoms(self._width)]
        return [*settings, Rows(again, tuple(atoms))]

    def _rows(self, element: Element) -> list[Setting]:
        looks, rows = self._setter.looks, self._block.rows
        strong = stroke(looks.brand.colour, 0.9), self._width
        hairline = stroke(looks.brand.hairline, 0.6), self._width
        last = len(rows) - 1
        settings: list[Setting] = []
        for number, row in enumerate(rows):
            rule = strong if number == 0 or row.strong else hairline
            setting = self._row(row, element.add("TR"), rule)
            near_edge = number < _KEPT - 1 or last - _KEPT < number
            settings.append(with_next(setting) if near_edge and number != last else setting)
        closing = strong if rows and rows[-1].strong else hairline
        return [*settings, Fixed((Atom(0.0, rule=closing),))]

    def _head(self, elements: list[Element]) -> Setting:
        looks = self._setter.looks
        cells = [
            self._cell(number, column.head, looks.table_head, element)
            for number, (column, element) in enumerate(zip(self._block.columns, elements, strict=True))
        ]
        ground = fill(looks.brand.tint)
        return Abreast(tuple(cells), before=7.0, above=4.0, below=4.0, with_next=True, ground=ground)

    def _row(self, row: blocks.TableRow, element: Element, rule: tuple[str, float]) -> Setting:
        looks = self._setter.looks
        look = looks.row_name if row.strong else looks.figure
        cells = [
            self._named(row, element.add("TH", attributes=_ROW))
            if number == self._block.named_by
            else self._cell(number, text, look, element.add("TD"))
            for number, text in enumerate(row.cells)
        ]
        return Abreast(tuple(cells), above=3.6, below=4.0, rule=rule)

    def _named(self, row: blocks.TableRow, element: Element) -> Cell:
        looks, inscriber = self._setter.looks, self._setter.inscriber
        x, room = self._places[self._block.named_by]
        said = row.cells[self._block.named_by]
        name = self._setter.text(inscriber.plain(said, looks.row_name, element.add("P")), _LEADING)
        remark = self._setter.text(
            inscriber.plain(row.remark, looks.row_remark, element.add("P")), _SMALL_LEADING
        )
        return Cell(x, room, (name, remark))

    def _cell(self, number: int, text: str, look: Look, element: Element) -> Cell:
        x, room = self._places[number]
        runs = self._setter.inscriber.plain(text, look, element)
        return Cell(
            x, room, (self._setter.text(runs, _LEADING),), at_right=self._block.columns[number].figures
        )
