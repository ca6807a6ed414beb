# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captures as CSV, as a workbook and as JSON. What was typed stays text: nothing in it becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING

import msgspec

from seminarapp.application.capture_table import COLUMNS, CaptureRow
from seminarapp.interchange.captions import writable

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

_BYTE_ORDER_MARK = "\ufeff"  # by which Excel knows that it is UTF-8
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL = 32_767  # by Excel's own limits, as is the length of a sheet's name
_LONGEST_NAME = 31
_IN_NAME = str.maketrans("", "", "[]:*?/\\'")


def as_csv(rows: Sequence[CaptureRow]) -> bytes:
    """A file by RFC 4180 with a head; a cell that a spreadsheet would compute begins with an apostrophe (OWASP)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_safe(cell) if isinstance(cell, str) else cell for cell in _cells(row)])
    return f"{_BYTE_ORDER_MARK}{out.getvalue()}".encode()


def as_workbook(rows: Sequence[CaptureRow], title: str) -> bytes:
    """A workbook with one sheet, its head frozen; every text is a text, also one that begins with “=”."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    book.properties.title = writable(title)
    sheet = book.create_sheet(writable(title).translate(_IN_NAME)[:_LONGEST_NAME].strip() or "captures")
    sheet.freeze_panes = "A2"
    for name, width in {"H": 80, "F": 24, "G": 24, "J": 60, "K": 24, "L": 40}.items():
        sheet.column_dimensions[name].width = width

    def cell(value: str | float) -> Cell:
        if not isinstance(value, str):
            return WriteOnlyCell(sheet, value)
        made = WriteOnlyCell(sheet, writable(value)[:_LONGEST_CELL])
        made.data_type = "s"
        return made

    sheet.append([cell(name) for name in COLUMNS])
    for row in rows:
        sheet.append([cell(value) for value in _cells(row)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_json(rows: Sequence[CaptureRow]) -> bytes:
    """An array of objects, keys as in the table."""
    return msgspec.json.format(msgspec.json.encode(rows), indent=2) + b"\n"


def _cells(row: CaptureRow) -> list[str | float]:
    cells = astuple(row)
    return [" ".join(f"#{tag}" for tag in one) if isinstance(one, tuple) else one for one in cells]


def _safe(text: str) -> str:
    text = writable(text)
    return f"'{text}" if text.startswith(_FORMULAS) else text
