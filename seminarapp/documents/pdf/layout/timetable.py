# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands in columns: the programme's rows as a tagged table, and people side by side."""

from __future__ import annotations

from seminarapp.documents import blocks
from seminarapp.documents.blocks import PersonLine
from seminarapp.documents.pdf.atoms import Atom
from seminarapp.documents.pdf.layout.facts import person
from seminarapp.documents.pdf.layout.looks import stroke
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.setting import Abreast, Cell, Fixed, Setting
from seminarapp.documents.pdf.structure import Element

_TIMES = 69.0  # points: the column of times
_GUTTER = 10.0
_HEAD = {"O": "/Table", "Scope": "/Column"}


def timetable(setter: Setter, block: blocks.Timetable, width: float) -> list[Setting]:
    """The programme as a table: times in a narrow column, a quiet head, hairlines between the rows."""
    table = setter.root.add("Table")
    hairline = (stroke(setter.looks.brand.hairline, 0.6), width)
    settings = [_head(setter, block, table.add("TR"), width)]
    for row in block.rows:
        entry = table.add("TR")
        looks, inscriber = setter.looks, setter.inscriber
        time = setter.text(inscriber.plain(row.time, looks.time, entry.add("TD")), 15.0)
        cell = entry.add("TD")
        title = setter.text(inscriber.plain(row.title, looks.segment, cell.add("P")), 15.0)
        remark = setter.text(inscriber.plain(row.remark, looks.remark, cell.add("P")), 13.4)
        cells = (Cell(0.0, _TIMES - _GUTTER, (time,)), Cell(_TIMES, width - _TIMES, (title, remark)))
        settings.append(Abreast(cells, above=8.5, below=9.5, rule=hairline))
    return [*settings, Fixed((Atom(0.0, rule=hairline),))]


def _head(setter: Setter, block: blocks.Timetable, row: Element, width: float) -> Setting:
    cells = []
    for x, room, name in ((0.0, _TIMES - _GUTTER, block.head[0]), (_TIMES, width - _TIMES, block.head[1])):
        runs = setter.inscriber.plain(name, setter.looks.column_head, row.add("TH", attributes=_HEAD))
        cells.append(Cell(x, room, (setter.text(runs, 10.0),)))
    return Abreast(tuple(cells), before=16.0, below=4.0, with_next=True)


def people(setter: Setter, everyone: tuple[PersonLine, ...], width: float) -> list[Setting]:
    """People in two columns, read row by row; the last two rows stay together."""
    whole = setter.root.add("L", attributes={"O": "/List", "ListNumbering": "/None"})
    half = width / 2
    entries = [person(setter, someone, whole, before=0.0, large=True) for someone in everyone]
    rows: list[Setting] = []
    for first in range(0, len(entries), 2):
        cells = (Cell(at * half, half - _GUTTER, (one,)) for at, one in enumerate(entries[first : first + 2]))
        last_but_one = (
            len(entries) - 4 <= first < len(entries) - 2
        )  # nobody is left alone at the top of a page
        rows.append(Abreast(tuple(cells), before=9.0 if first else 5.0, with_next=last_but_one))
    return rows
