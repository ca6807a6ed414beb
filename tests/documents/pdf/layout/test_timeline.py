# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The timeline on paper: drawn in lines and areas, tagged, on one page."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from seminarapp.documents.blocks import Lane, Page, Stretch, Timeline
from seminarapp.documents.drawing import MOST_LANES
from seminarapp.documents.pdf.layout.looks import SPEAKERS, fill
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents import pages
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.seminars import PROGRAMME, paragraph
from tests.documents.pdf.tagged import read

PICTURE = next(block for block in pages.EVERY_BLOCK if isinstance(block, Timeline))


def page(picture: Timeline, before: int = 0) -> Page:
    return replace(PROGRAMME, kind="report", blocks=(*map(paragraph, range(before)), picture))


def content(document: bytes, number: int = 0) -> str:
    with pikepdf.open(BytesIO(document)) as pdf:
        contents: pikepdf.Object = pdf.pages[number].Contents
        return contents.read_bytes().decode("latin-1")


def test_it_is_drawn_as_lines_and_areas_in_the_speakers_colours() -> None:
    source = content(write_pdf(page(PICTURE)).data)
    figure = re.search(r"/Figure <</MCID \d+>> BDC q (.*?) Q EMC", source, re.DOTALL)
    assert figure
    assert fill(SPEAKERS[0]) in figure[1]
    assert " re f" in figure[1]
    assert " l S" in figure[1]
    assert " Do" not in source, "no image"


def test_colours_go_round_again_and_the_moderator_has_none() -> None:
    lanes = (Lane("Tio", 10, (Stretch(0, 60),)), Lane("Cia", 0, (Stretch(60, 90),)))
    source = content(write_pdf(page(replace(PICTURE, lanes=lanes))).data)
    assert fill(SPEAKERS[0]) in source
    assert fill("#4A5755") in source


@pytest.mark.parametrize("before", range(0, 14, 2))
def test_it_is_never_parted_by_a_page_break_and_stays_in_its_place(before: int) -> None:
    many = tuple(Lane(f"Person {n}", n, (Stretch(n, n + 9),), "0:09") for n in range(MOST_LANES))
    document = write_pdf(page(replace(PICTURE, lanes=many), before))
    tree = read(document)
    [figure] = tree.root.all("Figure")
    assert len(figure.pages) == 1
    assert [node.role for node in tree.root.kids if not isinstance(node, str)][-1] == "Figure"
    drawn = [one for one in tree.drawn if one.text.startswith("Person ")]
    assert len(drawn) == MOST_LANES
    assert min(one.y for one in drawn) > 64
    assert failures(document.data) == []


def test_a_picture_with_nothing_in_it_and_nothing_to_say_still_conforms() -> None:
    document = write_pdf(page(Timeline("", " ", 1.0, ())))
    assert failures(document.data) == []
    [figure] = read(document).root.all("Figure")
    assert figure.alternative == "–"


def test_a_name_without_glyphs_is_reported_once_where_the_table_tells_it() -> None:
    picture = replace(PICTURE, lanes=(Lane("سلام", 1, ()),))
    assert write_pdf(page(picture)).remarks == ()
