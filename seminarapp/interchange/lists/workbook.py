# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of people in an Excel workbook: its first sheet that has any.

What is in the zip is counted before anything of it is parsed: sizes that are said and those that come out, elements,
and document types, which a workbook never has.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from seminarapp.application.records.people_table import TableRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.archive import (
    LONGEST_DECLARATION,
    Bounds,
    DamagedArchiveError,
    OverfullArchiveError,
    declares,
    pieces,
)
from seminarapp.interchange.lists.text import MOST_COLUMNS, MOST_ROWS, table_of, too_many_rows, unescaped

MOST_BYTES = 5_000_000

_BOUNDS = Bounds(parts=500, unpacked=30_000_000)
_MOST_SIGNS = 700_000
_WIDEST = MOST_COLUMNS + 1


def is_workbook(data: bytes) -> bool:
    """Whether the bytes begin like a zip and name the parts of a workbook."""
    return data.startswith(b"PK\x03\x04") and b"xl/" in data


def read_workbook(data: bytes, file: str) -> TableRecord:
    """The list in the bytes of the file with that name.

    Raises:
        ReadError: it is no workbook, hides too much, has nobody in it, or too many rows or columns.
    """
    _require_harmless(data, file)
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets:
                rows = list(_rows(sheet, file))
                if any(any(cell.strip() for cell in row) for row in rows):
                    return table_of(rows, file)
        finally:
            book.close()
    except ReadError:
        raise
    except Exception as error:  # noqa: BLE001  openpyxl raises whatever a broken part makes it stumble over
        raise ReadError(
            "{file} is no sound workbook ({reason}): open it in a spreadsheet and save it again",
            file=file,
            reason=type(error).__name__,
        ) from None
    raise ReadError("{file} has nobody in it: choose another file", file=file)


def _rows(sheet: Any, file: str) -> Iterator[list[str]]:
    """The rows as text, without the empty cells at their ends."""
    if getattr(sheet, "reset_dimensions", None) is None:
        return  # a sheet with a chart has no rows
    sheet.reset_dimensions()  # what a file says of its size is no measure
    for count, row in enumerate(sheet.iter_rows(values_only=True)):
        if count > MOST_ROWS:
            raise too_many_rows(file)
        cells = [_text(value) for value in row[: 100 * _WIDEST]]
        while cells and not cells[-1]:
            cells.pop()
        yield cells


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return unescaped(str(value)) if value is not None else ""


def _require_harmless(data: bytes, file: str) -> None:
    """Refuse a zip that is a bomb, or whose parts are no plain XML.

    Raises:
        ReadError: it is one.
    """
    signs, before, part = 0, b"", ""
    try:
        for name, piece in pieces(data, _BOUNDS):
            signs += piece.count(b"<")
            overlapping = before + piece if name == part else piece
            if signs > _MOST_SIGNS or declares(overlapping):
                raise OverfullArchiveError
            before, part = piece[-LONGEST_DECLARATION:], name
    except OverfullArchiveError:
        raise ReadError(
            "{file} is packed so that it could fill the memory: save it again from a spreadsheet", file=file
        ) from None
    except DamagedArchiveError:
        raise ReadError(
            "{file} is no sound workbook ({reason}): open it in a spreadsheet and save it again",
            file=file,
            reason="zip",
        ) from None
