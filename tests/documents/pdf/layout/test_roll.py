# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The attendance list: rows that a hand can write in."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf

from seminarapp.documents.blocks import Page, PersonLine, Roll
from seminarapp.documents.pdf.layout.looks import MM
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pages import ROLL
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.tagged import Tagged, folded, read


def page(roll: Roll = ROLL) -> Page:
    return Page("attendance", "Lista", "en", (roll,))


def tree(roll: Roll = ROLL) -> Tagged:
    return read(write_pdf(page(roll)))


def test_it_is_a_table_with_a_caption_whose_rows_are_named_by_their_names() -> None:
    (table,) = tree().root.all("Table")
    assert [node.role for node in table.kids if not isinstance(node, str)] == ["Caption", *["TR"] * 5]
    rows = [[cell.role for cell in row.kids if not isinstance(cell, str)] for row in table.all("TR")]
    assert rows == [["TH"] * 5, *[["TD", "TH", "TD", "TD", "TD"]] * 4]
    assert [folded(cell.text) for cell in table.all("TH")][5:7] == ["Bo Vide", "Alma"]


def test_rows_are_high_enough_to_sign_in_and_evenly_numbered() -> None:
    numbers = [one for one in tree().drawn if one.text in {"1", "2", "3", "4"} and one.mcid is not None]
    steps = {round(above.y - below.y, 1) for above, below in pairwise(numbers)}
    assert steps == {25.0}
    assert 8 * MM < 25.0


def test_each_row_has_a_box_and_a_frame_that_are_decoration() -> None:
    with pikepdf.open(BytesIO(write_pdf(page()).data)) as pdf:
        source = pdf.pages[0].Contents.read_bytes()
    assert source.count(b"9.6 9.6 re S") == 4
    assert source.count(b"re S") == 8


def test_a_long_name_takes_the_lines_it_needs() -> None:
    long = replace(
        ROLL, people=(PersonLine("Margareta von Hallersköld-Gyllenstierna Sandbergson " * 2, "", "Ö"),)
    )
    lines = [one for one in tree(long).drawn if "Hallersköld" in one.text or "Sandbergson" in one.text]
    assert len(lines) >= 2
    assert failures(write_pdf(page(long)).data) == []


def test_a_list_of_nobody_conforms() -> None:
    assert failures(write_pdf(page(replace(ROLL, people=(), blank=0, caption=""))).data) == []
