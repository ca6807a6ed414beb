# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Lists in workbooks."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.people_table import Column
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.lists.workbook import is_workbook, read_workbook


def workbook(*rows: Sequence[object], sheets: int = 1) -> bytes:
    book = openpyxl.Workbook()
    for number in range(1, sheets):
        book.create_sheet(f"tom {number}", 0)
    for row in rows:
        book.worksheets[-1].append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


SOUND = workbook(
    ["Namn", "E-post", "Ålder"], ["Sara Lind", "sara@example.org", 41], ["Olof Åkesson", None, 7.5]
)


def changed(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for one in before.infolist():
            content = before.read(one)
            after.writestr(one.filename, change(content) if one.filename == part else content)
    return out.getvalue()


def refused(data: bytes) -> str:
    begin = time.process_time()
    with pytest.raises(ReadError) as caught:
        read_workbook(data, "f.xlsx")
    assert time.process_time() - begin < 8.0, "two seconds on a quiet machine"
    return str(caught.value)


def test_a_workbook_is_read_as_text() -> None:
    table = read_workbook(SOUND, "f.xlsx")
    assert table.heads == ("Namn", "E-post", "Ålder")
    assert table.rows == (("Sara Lind", "sara@example.org", "41"), ("Olof Åkesson", "", "7.5"))
    assert (table.first, table.columns) == (2, {Column.NAME: 0, Column.EMAIL: 1})
    assert is_workbook(SOUND)
    assert not is_workbook(b"PK\x03\x04 something else")


def test_the_first_sheet_that_has_anybody_is_read() -> None:
    assert len(read_workbook(workbook(["Namn"], ["Sara Lind"], sheets=3), "f").rows) == 1


def test_days_are_written_out_and_formulas_give_what_they_gave() -> None:
    day = datetime(2026, 3, 12, tzinfo=UTC).replace(tzinfo=None)
    table = read_workbook(workbook(["Namn", "Dag", "Summa"], ["Sara Lind", day, "=1+1"]), "f")
    assert table.rows[0][:2] == ("Sara Lind", "2026-03-12T00:00:00")
    assert table.rows[0][2] == ""  # nobody has computed it yet


def test_what_the_sheet_says_of_its_size_is_not_believed() -> None:
    def larger(content: bytes) -> bytes:
        return content.replace(b'ref="A1:C3"', b'ref="A1:XFD1048576"')

    assert len(read_workbook(changed(SOUND, "xl/worksheets/sheet1.xml", larger), "f").rows) == 2


def test_too_many_columns_are_refused() -> None:
    assert "has 10000 columns" in refused(workbook(["Namn", *["x"] * 9_999], ["Sara"]))


def test_what_is_no_workbook_or_has_nobody_is_refused() -> None:
    assert "is no sound workbook" in refused(b"PK\x03\x04xl/ and no more")
    assert "has nobody in it" in refused(workbook())
    assert "has nobody in it" in refused(changed(SOUND, "xl/workbook.xml", lambda _content: b"<x/>"))


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_refused_in_any_encoding(encoding: str) -> None:
    def laughing(content: bytes) -> bytes:
        text = content.decode()
        return (LAUGHS.decode() + text).encode(encoding)

    assert "packed so that it could fill the memory" in refused(
        changed(SOUND, "xl/worksheets/sheet1.xml", laughing)
    )


def test_a_zip_that_unpacks_to_gigabytes_is_refused_in_little_memory() -> None:
    bomb = changed(SOUND, "xl/worksheets/sheet1.xml", lambda _content: b"\0" * 40_000_000)
    tracemalloc.start()
    assert "packed so that it could fill the memory" in refused(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def test_a_zip_that_lies_of_its_sizes_is_refused() -> None:
    bomb = bytearray(changed(SOUND, "xl/worksheets/sheet1.xml", lambda _content: b" " * 40_000_000))
    size = (40_000_000).to_bytes(4, "little")
    while (at := bomb.find(size)) >= 0:
        bomb[at : at + 4] = (100).to_bytes(4, "little")
    assert refused(bytes(bomb)).startswith("f.xlsx is ")


def test_a_flood_of_cells_is_refused() -> None:
    flood = changed(
        SOUND, "xl/worksheets/sheet1.xml", lambda _content: b"<sst>" + b"<si/>" * 800_000 + b"</sst>"
    )
    assert "packed so that it could fill the memory" in refused(flood)


@given(st.integers(0, len(SOUND)), st.binary(max_size=20), st.integers(0, 40))
def test_damaged_workbooks_are_read_or_refused(at: int, piece: bytes, gone: int) -> None:
    data = SOUND[:at] + piece + SOUND[at + gone :]
    try:
        read_workbook(data, "f")
    except ReadError as error:
        assert "\n" not in str(error)  # noqa: PT017  either is right


def test_something_far_to_the_right_is_told_before_every_row_is_filled_up_to_it() -> None:
    def far(sheet: bytes) -> bytes:
        return sheet.replace(b'<c r="A1"', b'<c r="XFD1"', 1)

    assert "has 16384 columns" in refused(changed(SOUND, "xl/worksheets/sheet1.xml", far))


def test_an_empty_cell_far_to_the_right_is_nothing() -> None:
    def far(sheet: bytes) -> bytes:
        return sheet.replace(b"</row>", b'<c r="XFD1" s="1"/></row>', 1)

    assert read_workbook(changed(SOUND, "xl/worksheets/sheet1.xml", far), "f.xlsx") == read_workbook(
        SOUND, "f.xlsx"
    )
