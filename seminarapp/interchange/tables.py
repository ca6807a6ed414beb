# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captures and participants as CSV and as a workbook, captures as JSON too.

What was typed stays text: nothing in it becomes a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING

import msgspec

from seminarapp.application.exporting.capture_table import COLUMNS, CaptureRow
from seminarapp.application.views.audience import Participant
from seminarapp.interchange.captions import writable

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

_BYTE_ORDER_MARK = "\ufeff"  # by which Excel knows that it is UTF-8
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_PARTICIPANTS = ("name", "organisation", "email", "note")
_LONGEST_CELL = 32_767  # by Excel's own limits, as is the length of a sheet's name
_LONGEST_NAME = 31
_IN_NAME = str.maketrans("", "", "[]:*?/\\'")


def as_csv(rows: Sequence[CaptureRow]) -> bytes:
    """A file by RFC 4180 with a head; a cell that a spreadsheet would compute begins with an apostrophe (OWASP)."""
    return _csv(COLUMNS, map(_cells, rows))


def as_workbook(rows: Sequence[CaptureRow], title: str) -> bytes:
    """A workbook with one sheet, its head frozen; every text is a text, also one that begins with “=”."""
    widths = {"H": 80, "F": 24, "G": 24, "J": 60, "K": 24, "L": 40}
    return _workbook(COLUMNS, map(_cells, rows), title, widths)


def too_long(rows: Sequence[CaptureRow]) -> int:
    """How many texts are longer than a cell of a workbook can be; there they are cut."""
    texts = (cell for row in rows for cell in _cells(row) if isinstance(cell, str))
    return sum(len(_marked(writable(text))) > _LONGEST_CELL for text in texts)


def participants_as_csv(participants: Sequence[Participant]) -> bytes:
    """Who is registered, as `as_csv` writes captures; read again, it is the same list."""
    return _csv(_PARTICIPANTS, map(_participant, participants))


def participants_as_workbook(participants: Sequence[Participant], title: str) -> bytes:
    """Who is registered, as `as_workbook` writes captures."""
    return _workbook(_PARTICIPANTS, map(_participant, participants), title, dict.fromkeys("ABCD", 32))


def _csv(heads: Sequence[str], rows: Iterable[Sequence[str | float]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(heads)
    for row in rows:
        writer.writerow([_safe(cell) if isinstance(cell, str) else cell for cell in row])
    return f"{_BYTE_ORDER_MARK}{out.getvalue()}".encode()


def _workbook(
    heads: Sequence[str], rows: Iterable[Sequence[str | float]], title: str, widths: Mapping[str, int]
) -> bytes:
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    book.properties.title = writable(title)
    sheet = book.create_sheet(writable(title).translate(_IN_NAME)[:_LONGEST_NAME].strip() or "list")
    sheet.freeze_panes = "A2"
    for name, width in widths.items():
        sheet.column_dimensions[name].width = width

    def cell(value: str | float) -> Cell:
        if not isinstance(value, str):
            return WriteOnlyCell(sheet, value)
        made = WriteOnlyCell(sheet, _marked(writable(value))[:_LONGEST_CELL])
        made.data_type = "s"
        return made

    sheet.append([cell(name) for name in heads])
    for row in rows:
        sheet.append([cell(value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_json(rows: Sequence[CaptureRow]) -> bytes:
    """An array of objects, keys as in the table."""
    return msgspec.json.format(msgspec.json.encode(rows), indent=2) + b"\n"


def _cells(row: CaptureRow) -> list[str | float]:
    cells = astuple(row)
    return [" ".join(f"#{tag}" for tag in one) if isinstance(one, tuple) else one for one in cells]


def _participant(one: Participant) -> list[str | float]:
    return [one.name, one.organisation, one.email, one.note]


def _safe(text: str) -> str:
    """Behind an apostrophe where a spreadsheet would compute it."""
    text = _marked(writable(text))
    return f"'{text}" if text.startswith(_FORMULAS) else text


def _marked(text: str) -> str:
    """What was typed with an apostrophe before a formula gets one more, since a reader takes one away."""
    return f"'{text}" if text.startswith("'") and text.lstrip("'").startswith(_FORMULAS) else text
