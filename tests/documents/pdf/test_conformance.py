# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every kind of document is PDF/UA-1 and PDF/A-2a at once, by page-validation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from seminarapp.documents.blocks import Heading, Page, Quote, RecordingLink
from seminarapp.documents.brand import Brand
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pages import PAGE, SHEETS, pages
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.seminars import ARTICLE, PROGRAMME, article, plain
from tests.documents.pdf.tagged import read


@pytest.mark.parametrize(
    ("page", "at_least"),
    [
        (PAGE, 1),
        (ARTICLE, 2),
        (article(6), 7),
        (PROGRAMME, 1),
        (replace(PAGE, kind="programme"), 1),
        (SHEETS, 2),
        (replace(SHEETS, kind="article"), 2),
    ],
    ids=[
        "every block",
        "article",
        "long article",
        "programme",
        "every block as a programme",
        "sheets to answer",
        "sheets as an article",
    ],
)
def test_every_kind_of_document_conforms(page: Page, at_least: int) -> None:
    document = write_pdf(page)
    assert failures(document.data) == []
    assert read(document).pages >= at_least


def test_a_page_with_nothing_on_it_conforms() -> None:
    for kind in ("article", "programme", "approval-sheets", "something new"):
        assert failures(write_pdf(Page(kind, "", "", ())).data) == []


def test_blank_blocks_leave_no_empty_elements() -> None:
    blank = Page(
        "article", " ", "sv", (Heading(1, ()), Quote(()), RecordingLink("", "", "https://example.org/", ""))
    )
    document = write_pdf(blank)
    assert failures(document.data) == []
    assert read(document).root.paragraphs() == ["https://example.org/"]


def test_an_organisation_may_have_another_colour() -> None:
    document = write_pdf(replace(ARTICLE, brand=Brand(band="#7A1F3D", colour="#7A1F3D")))
    assert failures(document.data) == []
    assert b"0.478 0.122 0.239" not in write_pdf(ARTICLE).data
    assert document.data != write_pdf(ARTICLE).data


@settings(max_examples=25)
@given(pages)
def test_no_text_however_hostile_makes_a_file_that_does_not_conform(page: Page) -> None:
    assert failures(write_pdf(page).data) == []


@pytest.mark.parametrize("size", range(40))
def test_no_stream_ends_where_its_last_byte_could_be_taken_for_an_end_of_line(size: int) -> None:
    page = replace(ARTICLE, blocks=(*ARTICLE.blocks[:4], Heading(2, plain("ord " * size + "å" * size))))
    assert b"\r\nendstream" not in write_pdf(page).data
