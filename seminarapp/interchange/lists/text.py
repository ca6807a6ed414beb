# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of people as text: separated by commas, semicolons or tabs, in any encoding that spreadsheets write."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from seminarapp.application.records.import_lines import Reason
from seminarapp.application.records.people_table import Column, TableRecord, guessed, known_heads
from seminarapp.domain.errors import ReadError
from seminarapp.domain.particulars import is_address
from seminarapp.interchange.encoding import other_encoding
from seminarapp.interchange.lists.lines import said_in_line
from seminarapp.interchange.shortening import LONGEST, shortened

MOST_BYTES = 5_000_000
MOST_ROWS = 10_000
MOST_COLUMNS = 200

_SEPARATORS = ("\t", ";", ",")
_LOOKED_AT = 20
_MARKED = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)
_SAID = (Column.NAME, Column.TITLE, Column.ORGANISATION, Column.EMAIL, Column.PHONE)
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n)|[^\r\n]++\Z")


def read_list(data: bytes, file: str) -> TableRecord:
    """The list in the bytes of the file with that name.

    Without a separator that makes columns, each line is somebody: “Name, title, organisation” or “Name <address>”.

    Raises:
        ReadError: it is no text, has nobody in it, or too many rows or columns.
    """
    text, remarks = _decoded(data, file)
    marked = _MARKED.match(text)
    begin = marked.end() if marked else 0
    separator = marked[1] if marked else separator_of(text)
    rows = _rows(text[begin:], separator, file) if separator else []
    if separator and (marked or _is_table(rows)):
        return table_of(rows, file, remarks)
    return _of_lines(text, file, remarks)


def begins_list(beginning: str, separators: str = "".join(_SEPARATORS)) -> bool:
    """Whether a text begins like a list of people: its first line has columns, and known heads."""
    line = next((one for one in beginning.splitlines() if one.strip()), "")
    return any(
        known_heads(cells) >= 1 and len(cells) > 1
        for separator in separators
        for cells in csv.reader([line[:1000]], delimiter=separator)
    )


def table_of(rows: list[list[str]], file: str, remarks: tuple[Reason, ...] = ()) -> TableRecord:
    """Rows as a list, the first of them its heads where any of these is known.

    Raises:
        ReadError: there is nobody in it, or it has too many columns.
    """
    at = next((number for number, row in enumerate(rows) if any(cell.strip() for cell in row)), None)
    width = max((len(row) for row in rows), default=0)
    if at is None:
        raise ReadError("{file} has nobody in it: choose another file", file=file)
    if width > MOST_COLUMNS:
        raise too_many_columns(file, width)
    headed = known_heads(rows[at]) > 0
    cut = sum(len(cell) > LONGEST for row in rows for cell in row)
    if cut:
        rows = _shortened(rows)
        remarks = (*remarks, Reason("cells_shortened", {"count": cut, "most": LONGEST}))
    body = [(*row, *[""] * (width - len(row))) for row in rows[at + headed :]]
    heads = [cell.strip() for cell in rows[at]] if headed else []
    named = tuple(
        heads[number] if number < len(heads) and heads[number] else str(number + 1) for number in range(width)
    )
    return TableRecord(named, tuple(body), at + headed + 1, guessed(named, body), remarks, headed)


def _shortened(rows: list[list[str]]) -> list[list[str]]:
    """The rows without what is longer than a cell may be; the same long text is cut once, wherever it stands."""
    short = {cell: f"{cell[: LONGEST - 1]}…" for row in rows for cell in row if len(cell) > LONGEST}
    return [[short.get(cell, cell) if len(cell) > LONGEST else cell for cell in row] for row in rows]


def unescaped(cell: str) -> str:
    """A cell without the apostrophe that a spreadsheet was kept from computing it by."""
    bare = cell.lstrip("'")
    return cell[1:] if bare[:1] in _FORMULAS and len(bare) < len(cell) else cell


def _decoded(data: bytes, file: str) -> tuple[str, tuple[Reason, ...]]:
    other = other_encoding(data)
    try:
        if other:
            return data.decode(other).lstrip("\ufeff"), ()
        if b"\0" in data:
            raise ReadError("{file} is not a text file: choose the file that was exported as text", file=file)
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        if other:
            raise ReadError(
                "{file} is not a text file: choose the file that was exported as text", file=file
            ) from None
    return data.decode("cp1252", errors="replace"), (Reason("read_as", {"encoding": "Windows-1252"}),)


def separator_of(text: str) -> str:
    """What separates the columns: what divides the heads, else most of the first lines alike; "" for nothing."""
    lines = [line for line in islice(_lines(text), _LOOKED_AT) if line.strip()]
    for separator in _SEPARATORS:
        if begins_list(lines[0] if lines else "", separator):
            return separator
    best, score = "", 1.0
    for separator in _SEPARATORS:
        try:
            counts = Counter(
                len(row) for row in csv.reader([line[:5000] for line in lines], delimiter=separator)
            )
        except csv.Error:
            continue
        width, alike = counts.most_common(1)[0] if counts else (1, 0)
        found = alike / max(1, len(lines)) * (2 if separator == "\t" else 1) * min(width, 50)
        if width > 1 and found > score:
            best, score = separator, found
    return best


def _is_table(rows: list[list[str]]) -> bool:
    """Known heads, or a column of addresses; commas alone may be those of a sentence."""
    first = next((row for row in rows if any(cell.strip() for cell in row)), [])
    mails = sum(is_address(cell) for row in rows[:_LOOKED_AT] for cell in row)
    return known_heads(first) > 0 or (len(first) > 1 and mails > 0)


def _rows(text: str, separator: str, file: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(_lines(text), delimiter=separator):
            if len(rows) > MOST_ROWS:
                raise too_many_rows(file)
            rows.append([unescaped(cell) for cell in row[: MOST_COLUMNS * 100]])
    except csv.Error as error:
        raise ReadError(
            "{file} can't be divided into columns ({reason}): export it again",
            file=file,
            reason=str(error)[:80],
        ) from None
    return rows


def too_many_columns(file: str, count: int) -> ReadError:
    """What is said of a list that is too wide."""
    return ReadError(
        "{file} has {count} columns, and a list of people has at most {most}: delete those that aren't needed",
        file=file,
        count=count,
        most=MOST_COLUMNS,
    )


def too_many_rows(file: str) -> ReadError:
    """What is said of a list that is too long."""
    return ReadError(
        "{file} has more than {most} rows: divide it into several files", file=file, most=MOST_ROWS
    )


def _lines(text: str) -> Iterator[str]:
    """The lines with their ends; nothing but line feeds and carriage returns ends one."""
    return (found[0] for found in _LINE.finditer(text))


def _of_lines(text: str, file: str, remarks: tuple[Reason, ...]) -> TableRecord:
    rows: list[tuple[str, ...]] = []
    cut = 0
    for line in _lines(text):
        if len(rows) > MOST_ROWS:
            raise too_many_rows(file)
        said = line.strip()
        cut += len(said) > LONGEST
        rows.append(said_in_line(shortened(said) if len(said) > LONGEST else line))
    if cut:
        remarks = (*remarks, Reason("cells_shortened", {"count": cut, "most": LONGEST}))
    if not any(any(row) for row in rows):
        raise ReadError("{file} has nobody in it: choose another file", file=file)
    columns = {column: at for at, column in enumerate(_SAID)}
    heads = tuple(column.value for column in _SAID)
    return TableRecord(heads, tuple(rows), 1, columns, remarks, headed=False)
