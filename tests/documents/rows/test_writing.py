# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rows as files: nothing typed is ever a formula."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest
from lxml import etree

from seminarapp.application.views import Material
from seminarapp.documents.rows.captures import COLUMNS
from seminarapp.documents.rows.writing import captures_as_csv, captures_as_json, captures_as_workbook
from tests.documents.panel import material, quote

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("https://x.example","y")']
OTHERS = ["– Tack.", 'a "b", c', "a\nb", "\u202eabc", "{=1}", "https://x.example", "1", "x" * 30_000]
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def saying(*texts: str) -> Material:
    return material(captures=tuple(quote(f"c{at}", text) for at, text in enumerate(texts)))


def csv_texts(given: Material) -> list[str]:
    read = csv.DictReader(io.StringIO(captures_as_csv(given, "en").data.decode("utf-8-sig"), newline=""))
    return [row["Text"] for row in read]


def book_texts(data: bytes) -> list[str]:
    """The cells of the text's column, by its letter."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = etree.fromstring(book.read("xl/sharedStrings.xml"))
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    strings = ["".join(part.text or "" for part in one.iter(f"{SHEET}t")) for one in shared]
    letter = "ABCDEFGHIJKL"[COLUMNS.index("text")]
    found = [cell for cell in sheet.iter(f"{SHEET}c") if cell.get("r", "").startswith(letter)]
    assert all(cell.get("t") == "s" for cell in sheet.iter(f"{SHEET}c") if len(cell))
    assert not list(sheet.iter(f"{SHEET}f"))
    assert not list(sheet.iter(f"{SHEET}hyperlink"))
    return [strings[int(cell[0].text or "")] for cell in found[1:]]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_csv_is_a_formula(text: str) -> None:
    assert csv_texts(saying(text)) == [f"'{text}"]


@pytest.mark.parametrize("text", OTHERS)
def test_everything_else_stands_in_csv_as_it_was_typed(text: str) -> None:
    assert csv_texts(saying(text)) == [text]


def test_csv_is_read_by_excel_as_what_it_is() -> None:
    data = captures_as_csv(saying("Å"), "sv").data
    assert data.startswith("\ufeffTid,Talare".encode())
    assert data.endswith(b"\r\n")


def test_every_cell_of_the_workbook_is_a_string() -> None:
    texts = [text for text in FORMULAS + OTHERS if "\r" not in text]
    assert book_texts(captures_as_workbook(saying(*texts), "sv").data) == texts


def test_a_cell_longer_than_excel_holds_is_cut_and_told() -> None:
    document = captures_as_workbook(saying("x" * 1_000_000, "kort"), "en")
    assert [len(text) for text in book_texts(document.data)] == [32_767, 4]
    assert document.remarks == ("Cells of more than 32,767 characters were cut, as Excel holds no more: 1",)


def test_json_has_the_words_of_the_seminar_file_in_any_language() -> None:
    (row,) = json.loads(captures_as_json(saying("=1"), "sv").data)
    assert list(row) == list(COLUMNS)
    assert (row["text"], row["kind"], row["fidelity"], row["starred"], row["tags"]) == (
        "=1",
        "quote",
        "verbatim",
        False,
        [],
    )


def test_what_no_file_can_hold_is_left_out_everywhere() -> None:
    given = saying("a\0b\x1bc\ud800d")
    assert csv_texts(given) == ["abcd"]
    assert book_texts(captures_as_workbook(given, "sv").data) == ["abcd"]
    assert json.loads(captures_as_json(given, "sv").data)[0]["text"] == "abcd"


def test_without_captures_there_are_headings_alone() -> None:
    given = material(captures=())
    assert csv_texts(given) == []
    assert book_texts(captures_as_workbook(given, "sv").data) == []
    assert json.loads(captures_as_json(given, "sv").data) == []
