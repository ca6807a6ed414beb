# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People in what was pasted: how it is divided is found out, or said by the user."""

from __future__ import annotations

import csv
import re
from collections import Counter

from seminarapp.application.records.import_lines import Reason
from seminarapp.application.records.pasted_people import Layout, Pasted
from seminarapp.application.records.people import PeopleRecord
from seminarapp.application.records.people_table import Column, TableRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.lists import web
from seminarapp.interchange.lists.blocks import are_blocks, said_in_blocks
from seminarapp.interchange.lists.kinds_of_words import is_heading
from seminarapp.interchange.lists.lines import said_in_line, without_bullet
from seminarapp.interchange.lists.names import MOST_PEOPLE, are_names, said_in_row
from seminarapp.interchange.lists.text import MOST_COLUMNS, begins_list, separator_of, table_of, unescaped

MOST_CHARACTERS = 1_000_000

_COLUMNS = (Column.NAME, Column.TITLE, Column.ORGANISATION, Column.EMAIL, Column.PHONE)
_UNSEEN = re.compile(
    "[\\x00-\\x08\\x0e-\\x1f\\x7f\\x80-\\x84\\x86-\\x9f\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb]"
)
_ENDS = re.compile("\\r\\n|[\\r\\v\\f\\x85\\u2028\\u2029]")
_HALVES = re.compile("[\\ud800-\\udfff]")
_BLANKS = re.compile("[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+")
_ANGLED = re.compile(r"<([^<>@\s]{1,100}@[^<>@\s]{1,200})>")
_CARD = "BEGIN:VCARD"
_MOST_NAMED = 5


def read_pasted(pasted: Pasted, layout: Layout | None = None) -> TableRecord | PeopleRecord:
    """The people in what was pasted.

    Signs that can't be seen, right-to-left marks among them, are left out and counted.

    Args:
        layout: how it is divided; None to find out.

    Raises:
        ReadError: there is nobody in it, or it is too much to be pasted.
    """
    if len(pasted.text) > MOST_CHARACTERS:
        raise ReadError(
            "What was pasted has {count} characters, and at most {most} can be: save it as a file and take that in",
            count=f"{len(pasted.text):,}",
            most=f"{MOST_CHARACTERS:,}",
        )
    cards = pasted.text.lstrip()
    if (
        cards[: len(_CARD)].upper() == _CARD
    ):  # read as they are: a blank at the end of a line means something there
        from seminarapp.interchange.vcard import reading as vcard

        return vcard.read_people(cards.encode(errors="replace"), pasted.source)
    text, unseen = _seen(pasted.text)
    rows: list[list[str]] = []
    if pasted.html and len(pasted.html) <= web.MOST_CHARACTERS and layout in (None, Layout.TABLE):
        copied = web.web_text(_seen(pasted.html)[0])
        rows = max((table for table in copied.tables if _tells(table)), key=len, default=[])
        if copied.linked and not rows and layout is None:
            text = copied.text
    found = layout or (Layout.TABLE if rows else _layout(text))
    table = _as_table(rows or _rows(text), pasted.source) if found is Layout.TABLE else _divided(text, found)
    remarks = (*table.remarks, *([Reason("signs_left", {"count": unseen})] if unseen else ()))
    return TableRecord(table.heads, table.rows, table.first, table.columns, remarks, table.headed, found)


def _seen(text: str) -> tuple[str, int]:
    """The text with line feeds for all ends of lines and without what can't be seen; how much that was."""
    text, unseen = _UNSEEN.subn("", _ENDS.sub("\n", text))
    return _HALVES.sub("\ufffd", _BLANKS.sub(" ", text)), unseen


def _layout(text: str) -> Layout:
    """How the text is likely divided."""
    lines = [line for line in text.split("\n") if line.strip()]
    _require_few(len(lines))
    if not lines:
        raise _nobody()
    tabbed = sum("\t" in without_bullet(line) for line in lines)
    if begins_list(text) or tabbed * 2 > len(lines):
        return Layout.TABLE
    if are_names(text):
        return Layout.NAMES
    if are_blocks(text):
        return Layout.BLOCKS
    widths = Counter(line.count(";") for line in lines)
    width, alike = widths.most_common(1)[0]
    if width and len(lines) > 1 and alike == len(lines):
        return Layout.TABLE
    return Layout.LINES


def _divided(text: str, layout: Layout) -> TableRecord:
    """The people of text that has no columns of its own."""
    left: list[str] = []
    if layout is Layout.NAMES:
        people = said_in_row(text)
    elif layout is Layout.BLOCKS:
        people = said_in_blocks(text)
    else:
        lines = [line for line in text.split("\n") if line.strip()]
        _require_few(len(lines))
        left = [line.strip() for line in lines if is_heading(line)]
        people = [said_in_line(line) for line in lines if not is_heading(line)]
        people = [one for one in people if any(one)]
    _require_few(len(people))
    if not people:
        raise _nobody()
    told = " · ".join(line[:40] for line in left[:_MOST_NAMED]) + ("…" if len(left) > _MOST_NAMED else "")
    remarks = (Reason("headings_left", {"lines": told}),) if left else ()
    columns = {column: at for at, column in enumerate(_COLUMNS)}
    rows: list[tuple[str, ...]] = [tuple(one) for one in people]
    return TableRecord(
        tuple(column.value for column in _COLUMNS), tuple(rows), 1, columns, remarks, headed=False
    )


def _rows(text: str) -> list[list[str]]:
    """The rows of text with separators."""
    separator = separator_of(text) or "\t"
    lines = text.strip("\n").split("\n")
    rows: list[list[str]] = []
    try:
        for row in csv.reader((f"{line}\n" for line in lines), delimiter=separator):
            _require_few(len(rows))
            rows.append([unescaped(cell) for cell in row[: MOST_COLUMNS * 100]])
    except csv.Error:  # a quote in a cell that is none: as spreadsheets never copy it
        rows = [line.split(separator) for line in lines]
    return rows


def _as_table(rows: list[list[str]], source: str) -> TableRecord:
    """Rows as a list, with a column more where addresses stand behind the names."""
    _require_few(len(rows))
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        raise _nobody()
    table = table_of(rows, source)
    columns, body, heads = dict(table.columns), table.rows, table.heads
    if Column.NAME in columns and Column.EMAIL not in columns:
        at = columns[Column.NAME]
        found = [_ANGLED.search(row[at]) for row in body]
        if any(found):
            columns[Column.EMAIL] = len(heads)
            heads = (*heads, str(len(heads) + 1))
            body = tuple(
                (
                    *row[:at],
                    " ".join(_ANGLED.sub(" ", row[at]).split()),
                    *row[at + 1 :],
                    one[1] if one else "",
                )
                for row, one in zip(body, found, strict=True)
            )
    if not table.headed:
        columns = _in_order(columns, body, len(heads))
    return TableRecord(heads, body, table.first, columns, headed=table.headed)


def _in_order(columns: dict[Column, int], rows: tuple[tuple[str, ...], ...], width: int) -> dict[Column, int]:
    """Where there are no heads, what stands after the name is title and organisation, or one of them."""
    taken = set(columns.values())
    free = [
        at
        for at in range(columns.get(Column.NAME, -1) + 1, width)
        if at not in taken and any(any(sign.isalpha() for sign in row[at]) for row in rows)
    ]
    after = [(Column.ORGANISATION,), (Column.TITLE, Column.ORGANISATION)][len(free) > 1]
    return {**columns, **dict(zip(after, free, strict=False))} if free else columns


def _tells(rows: list[list[str]]) -> bool:
    """Whether a table is one of people rather than the frame of a letter."""
    wide = [row for row in rows if sum(map(bool, row)) > 1]
    return (
        len(wide) > 1 and len(wide) * 2 >= len(rows) and all(len(cell) < 400 for row in rows for cell in row)
    )


def _require_few(count: int) -> None:
    if count > MOST_PEOPLE:
        raise ReadError(
            "What was pasted has more than {most} lines: save it as a file and take that in",
            most=f"{MOST_PEOPLE:,}",
        )


def _nobody() -> ReadError:
    return ReadError("There is nobody in what was pasted: copy names, a table or vCards, and paste again")
