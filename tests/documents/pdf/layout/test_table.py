# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a table of figures looks, and what becomes of one that is longer than a page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.documents.blocks import Column, Page, Table, TableRow
from seminarapp.documents.pdf.layout.looks import MM
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.seminars import PROGRAMME
from tests.documents.pdf.tagged import Tagged, read

COLUMNS = (Column("Namn", 3.0), Column("Tid", figures=True), Column("Andel", figures=True), Column("Svar"))


def page(rows: int) -> Page:
    lines = [TableRow((f"Person {n}", f"{n}:00", "9 %", "ja"), f"Organisation {n}") for n in range(rows)]
    lines.append(TableRow(("Tillsammans", "10:00", "100 %", ""), strong=True))
    return replace(PROGRAMME, kind="report", blocks=(Table("Per person", COLUMNS, tuple(lines)),))


@pytest.fixture(scope="module")
def long() -> Tagged:
    return read(write_pdf(page(60)))


def right(tree: Tagged, text: str) -> float:
    """Where a text ends, as far as its size tells: the same text ends where it ends."""
    return next(one.x for one in tree.drawn if one.text == text)


def test_figures_of_the_same_length_stand_under_one_another_at_the_right() -> None:
    tree = read(write_pdf(page(3)))
    short, wide = right(tree, "1:00"), right(tree, "10:00")
    assert wide < short, "they end at one edge, so the longer one begins before"
    assert right(tree, "Person 0") == right(tree, "Person 1")


def test_the_columns_stay_inside_the_page(long: Tagged) -> None:
    assert all(18 * MM - 0.1 <= one.x <= 192 * MM for one in long.drawn)


def test_the_head_stands_on_every_page_and_is_tagged_once(long: Tagged) -> None:
    assert long.pages >= 3
    heads = [one for one in long.drawn if one.text == "Andel"]
    assert [one.page for one in heads] == list(range(1, long.pages + 1))
    assert [one.mcid is None for one in heads] == [False] + [True] * (long.pages - 1)
    assert [node.text for node in long.root.all("TH")].count("Andel") == 1
    for number in range(2, long.pages + 1):
        body = [one for one in long.drawn if one.page == number and one.mcid is not None]
        head = next(one for one in heads if one.page == number)
        assert head.y > max(one.y for one in body)


def test_every_row_is_there_once_and_whole(long: Tagged) -> None:
    rows = long.root.all("TR")
    assert len(rows) == 62
    assert all(len(row.pages | {p for cell in row.walk() for p in cell.pages}) == 1 for row in rows)
    assert long.unowned == []


def test_the_sum_is_never_alone_on_a_page() -> None:
    for count in range(20, 34):
        tree = read(write_pdf(page(count)))
        last = [one.text for one in tree.drawn if one.page == tree.pages and one.mcid is not None]
        assert "Tillsammans" in last
        assert f"Person {count - 1}" in last


@pytest.mark.parametrize("rows", [0, 1, 60])
def test_it_conforms_however_long_it_is(rows: int) -> None:
    assert failures(write_pdf(page(rows)).data) == []


@pytest.mark.parametrize("kind", ["cue-cards", "report"])
def test_a_head_taller_than_the_room_stands_once_and_the_table_ends(kind: str) -> None:
    columns = tuple(Column("Ord " * 300, 1.0) for _ in range(8))
    rows = tuple(TableRow(("9",) * 8) for _ in range(40))
    made = replace(page(1), kind=kind, blocks=(Table("Hög", columns, rows),))
    tree = read(write_pdf(made))
    assert tree.pages < 80
    assert len(tree.root.all("TR")) == 41
    assert tree.unowned == []
