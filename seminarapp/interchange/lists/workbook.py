# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of people in an Excel workbook: its first sheet that has any.

What is in the zip is counted before anything of it is parsed: sizes that are said and those that come out, elements,
and document types, which a workbook never has.
"""

from __future__ import annotations

import io
import re
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
    measured,
    pieces,
)
from seminarapp.interchange.lists.text import (
    MOST_COLUMNS,
    MOST_ROWS,
    table_of,
    too_many_columns,
    too_many_rows,
    unescaped,
)

MOST_BYTES = 5_000_000

_BOUNDS = Bounds(parts=500, unpacked=12_000_000)
_MOST_MARKS = 400_000
_FAR = re.compile(rb'<c r="([A-Z]{3}|[H-Z][A-Z])[0-9]{1,7}"[^<>]*+(?<!/)>')
"""A cell that holds something, beyond the columns that are read: what stands in HA is in column 209."""

_OVERLAP = max(LONGEST_DECLARATION, 200)  # bytes, of which a cell's beginning takes some fifty


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
    for count, row in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1)):
        if count > MOST_ROWS:
            raise too_many_rows(file)
        cells = [_text(value) for value in row]
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
    """Refuse a zip that is a bomb, whose parts are no plain XML, or a sheet with something far to the right.

    Every row would be filled up to there.

    Raises:
        ReadError: it is one.
    """
    before, part, furthest = b"", "", 0
    try:
        for name, piece in measured(pieces(data, _BOUNDS), _MOST_MARKS):
            overlapping = before + piece if name == part else piece
            if declares(overlapping):
                raise OverfullArchiveError
            if name.startswith("xl/worksheets/"):
                furthest = max([furthest, *map(_column, set(_FAR.findall(overlapping)))])
            before, part = piece[-_OVERLAP:], name
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
    if furthest:
        raise too_many_columns(file, furthest)


def _column(letters: bytes) -> int:
    """The number of a column, counted from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
