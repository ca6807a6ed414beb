# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Paper: sizes, margins, the foot with the version, and a summary that is made to fit."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from seminarapp.documents.blocks import Heading, Items, Page, Paragraph
from seminarapp.documents.pdf.layout.looks import MM
from seminarapp.documents.pdf.layout.sheets import EXTENTS, Extent
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.domain.handout import Paper
from tests.documents.pages import PAGE, plainly
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.seminars import ARTICLE, PROGRAMME
from tests.documents.pdf.tagged import Tagged, read

REPORT = replace(PAGE, kind="report")
VERSION = "Version 3 · 2026-11-26 14:05"


def summary(points: int, paper: Paper = Paper.A4) -> Page:
    items = tuple(plainly(f"Punkt {at}: något som sades och som är värt att minnas") for at in range(points))
    return Page("summary", "S", "sv", (Heading(1, plainly("Samtalet")), Items(items)), paper=paper)


def body_size(tree: Tagged) -> float:
    """The size of a point, as far as the file says it; what it is shrunk by is not in it."""
    return next(one.size for one in tree.drawn if one.text.startswith("Punkt"))


def test_every_paper_has_room_for_its_text() -> None:
    assert set(EXTENTS) == set(Paper)
    for extent in EXTENTS.values():
        assert extent.wide.x * 2 + extent.wide.width == pytest.approx(extent.width)
        assert extent.wide.x >= 12 * MM
    assert [paper for paper, extent in EXTENTS.items() if extent.small] == [Paper.A5]


def test_what_is_drawn_smaller_has_more_room() -> None:
    assert Extent(100.0, 200.0).shrunk(0.5) == Extent(200.0, 400.0)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    "page", [ARTICLE, PROGRAMME, replace(PAGE, kind="report")], ids=["article", "programme", "report"]
)
def test_any_document_can_be_laid_out_for_any_paper(page: Page, paper: Paper) -> None:
    made = write_pdf(replace(page, paper=paper))
    assert failures(made.data) == []
    assert set(read(made).root.paragraphs()) >= {" ".join(text.split()) for text in _headings(page)}


def _headings(page: Page) -> list[str]:
    headings = [block for block in page.blocks if isinstance(block, Heading)]
    return ["".join(span.text for span in block.text) for block in headings]


def test_an_article_on_small_paper_tells_when_and_where_last() -> None:
    told = read(write_pdf(replace(PAGE, paper=Paper.A5))).root.paragraphs()
    assert told[-3:] == ["When and where", *PAGE.when.lines]


def test_a_summary_is_made_smaller_before_it_takes_another_page() -> None:
    short, longer = read(write_pdf(summary(5))), read(write_pdf(summary(44)))
    assert short.pages == longer.pages == 1
    assert body_size(short) == body_size(longer), "it is the page that is shrunk"


def test_a_summary_that_fits_on_no_page_is_set_at_its_full_size() -> None:
    made = write_pdf(summary(200))
    assert read(made).pages > 1
    assert failures(made.data) == []


def test_links_of_a_page_that_is_drawn_smaller_lie_where_their_text_is() -> None:
    page = replace(PAGE, paper=Paper.A5)
    with pikepdf.open(BytesIO(write_pdf(page).data)) as pdf:
        rectangles = [link.Rect for sheet in pdf.pages for link in sheet.get("/Annots", [])]
    width, height = EXTENTS[Paper.A5].size
    assert rectangles
    for left, bottom, right, top in ([float(side) for side in one] for one in rectangles):
        assert 0 < left < right < width
        assert 0 < bottom < top < height


@pytest.mark.parametrize("footer", ["", "Ljusrådet · Program", "Mycket långt " * 30])
def test_the_version_is_never_cut_at_the_foot(footer: str) -> None:
    page = replace(
        PROGRAMME,
        footer=footer,
        version=VERSION,
        blocks=(*PROGRAMME.blocks, *([Paragraph(plainly("ord " * 300))] * 4)),
    )
    tree = read(write_pdf(page))
    assert tree.pages > 1
    drawn = [one for one in tree.drawn if one.text == VERSION]
    assert [one.page for one in drawn] == list(range(1, tree.pages + 1))
    assert [one.mcid is None for one in drawn] == [False] + [True] * (tree.pages - 1)
    assert all(one.x < 192 * MM for one in drawn)
