# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Lists as text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.people_table import Column, TableRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.lists.text import MOST_ROWS, begins_list, read_list, unescaped

LINES = "Namn;E-post;Ort\nSara Lind;sara@example.org;Umeå\nOlof Åkesson;;Skövde\n"


def read(text: str, encoding: str = "utf-8") -> TableRecord:
    return read_list(text.encode(encoding), "f.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_encoding_separator_and_line_end_is_found(encoding: str, separator: str, end: str) -> None:
    table = read(LINES.replace(";", separator).replace("\n", end), encoding)
    assert table.heads == ("Namn", "E-post", "Ort")
    assert table.rows == (("Sara Lind", "sara@example.org", "Umeå"), ("Olof Åkesson", "", "Skövde"))
    assert (table.first, table.columns) == (2, {Column.NAME: 0, Column.EMAIL: 1})
    assert [one.name for one in table.remarks] == (["read_as"] if encoding == "cp1252" else [])


def test_a_separator_that_the_file_names_is_taken_at_its_word() -> None:
    assert read("sep=;\n" + LINES).heads == ("Namn", "E-post", "Ort")


def test_quoted_cells_hold_separators_and_line_ends() -> None:
    table = read('Namn,Kommentar\n"Lind, Sara","rad 1\nrad 2"\n')
    assert table.rows == (("Lind, Sara", "rad 1\nrad 2"),)


def test_rows_of_all_lengths_are_filled_up() -> None:
    table = read("Namn;E-post\nSara\nOlof;o@example.org;mer\n")
    assert table.heads == ("Namn", "E-post", "3")
    assert table.rows == (("Sara", "", ""), ("Olof", "o@example.org", "mer"))


def test_blank_lines_before_the_heads_are_passed_over() -> None:
    table = read("\n;;\nNamn;E-post;Ort\nSara;s@example.org;\n")
    assert (table.heads[0], table.first) == ("Namn", 4)


def test_without_heads_every_row_is_somebody() -> None:
    table = read("Sara Lind;sara@example.org\nOlof Ek;olof@example.org\n")
    assert (table.heads, len(table.rows), table.first) == (("1", "2"), 2, 1)
    assert table.columns == {Column.NAME: 0, Column.EMAIL: 1}


# -- pasted -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Anna Berg, hydrolog, Vattenverket", ("Anna Berg", "hydrolog", "Vattenverket", "", "")),
        ("Anna Berg, Vattenverket", ("Anna Berg", "", "Vattenverket", "", "")),
        ("Anna Berg <anna@example.org>", ("Anna Berg", "", "", "anna@example.org", "")),
        (
            "Anna Berg, hydrolog, Vattenverket, Umeå <anna@example.org>",
            ("Anna Berg", "hydrolog", "Vattenverket, Umeå", "anna@example.org", ""),
        ),
        ("Anna Berg\thydrolog\tVattenverket", ("Anna Berg", "hydrolog", "Vattenverket", "", "")),
        ('"Anna Berg" <anna@example.org>', ("Anna Berg", "", "", "anna@example.org", "")),
        ("Anna Berg", ("Anna Berg", "", "", "", "")),
    ],
)
def test_a_pasted_line_is_somebody(line: str, person: tuple[str, ...]) -> None:
    table = read(f"{line}\nBo Ek <bo@example.org>\n")
    assert table.rows[0] == person
    assert table.rows[1] == ("Bo Ek", "", "", "bo@example.org", "")
    assert table.columns[Column.NAME] == 0


def test_what_was_copied_from_a_sheet_with_heads_is_a_table() -> None:
    assert read("Namn\tTitel\nAnna Berg\thydrolog\n").columns == {Column.NAME: 0, Column.TITLE: 1}


# -- what is hostile --------------------------------------------------------------------------------------------------


def test_a_formula_stays_text_and_loses_the_apostrophe_it_was_tamed_with() -> None:
    table = read("Namn;Kommentar\n'=HYPERLINK(\"x\");'-1\n=1+1;'allo\n")
    assert table.rows == (('=HYPERLINK("x")', "-1"), ("=1+1", "'allo"))
    assert unescaped("'") == "'"


def test_too_many_columns_are_refused() -> None:
    with pytest.raises(ReadError, match=r"f\.csv has 10000 columns, and a list of people has at most 200"):
        read("Namn" + ";x" * 9_999 + "\nSara\n")


def test_too_many_rows_are_refused() -> None:
    for text in ("Namn;E-post\n" + "a;b\n" * (MOST_ROWS + 1), "Anna\n" * (MOST_ROWS + 2)):
        with pytest.raises(ReadError, match=f"more than {MOST_ROWS} rows"):
            read(text)


@pytest.mark.parametrize(
    "data", [b"\0\1\2\3", b"\xff\xfe\0", b" \n ; \n", b"Namn;E-post\nx" + b"y" * 200_000]
)
def test_what_is_no_list_is_refused_or_read(data: bytes) -> None:
    try:
        assert read_list(data, "f.csv").rows
    except ReadError as error:
        assert "\n" not in str(error)  # noqa: PT017  either is right


@pytest.mark.parametrize(
    "text",
    [
        '"' * 4_000_000,
        "," * 4_000_000,
        "\n" * 4_000_000,
        "a@" * 2_000_000,
        "Namn;" + ("x" * 130_000 + ";") * 30,
    ],
)
def test_a_list_made_to_be_slow_is_not(text: str) -> None:
    begin = time.process_time()
    try:
        read(text)
    except ReadError as error:
        assert len(str(error)) < 300  # noqa: PT017  either is right, as long as it is soon
    assert time.process_time() - begin < 8.0, "two seconds on a quiet machine"


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        table = read_list(data, "f")
    except ReadError as error:
        assert "\n" not in str(error)  # noqa: PT017  either is right
    else:
        assert all(len(row) == len(table.heads) for row in table.rows)
        assert all(at < len(table.heads) for at in table.columns.values())


@pytest.mark.parametrize(
    ("text", "is_list"),
    [
        ("Namn;E-post\n", True),
        ("\nName,Email,Company\n", True),
        ("Namn\n", False),
        ("Ada: Hej, namn.\n", False),
        ("", False),
    ],
)
def test_a_list_is_known_by_its_heads(text: str, is_list: bool) -> None:
    assert begins_list(text) is is_list


@pytest.mark.parametrize(
    "line",
    [
        "a" + " " * 1_990 + "b",
        "@" * 1_999,
        "x@" + "a." * 900 + "<",
        "x" * 900 + "@" + "a." * 500,
        "<" * 1_999,
    ],
)
def test_no_line_takes_long(line: str) -> None:
    before = time.process_time()
    read_list((line + "\n").encode() * 2_000, "f.txt")
    read_list(b"Namn,E-post\n" + f"Ada,x@{'a.' * 60_000}<\n".encode() * 4, "f.csv")
    assert time.process_time() - before < 8


@pytest.mark.parametrize("address", ["anna@example.org", "<anna@example.org>", " anna@example.org> "])
def test_an_address_at_the_end_of_a_line_is_one(address: str) -> None:
    (row,) = read_list(f"Anna Berg {address}\n".encode(), "f.txt").rows
    assert (row[0], row[3]) == ("Anna Berg", "anna@example.org")


def test_cells_that_nobody_could_read_are_shortened_and_told() -> None:
    long = "x" * 5_000
    for data in (f"Namn,Not\nAda,{long}\nBo,{long}\n", f"{long}\n{long}\n"):
        table = read_list(data.encode(), "f.csv")
        assert max(len(cell) for row in table.rows for cell in row) == 1_000
        (reason,) = table.remarks
        assert (reason.name, reason.values["count"]) == ("cells_shortened", 2)
