# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation's logo and colours on paper."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from seminarapp.documents.blocks import Page
from seminarapp.documents.brand import Brand
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.domain.organisation import Logo
from tests.documents.pages import SHEETS
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.seminars import ARTICLE, PROGRAMME
from tests.documents.pdf.tagged import read
from tests.profiles import picture

LOGO = Logo(picture(), 400, 200, "Ett rött fält")
BRAND = Brand(band="#F2C200", colour="#7E6500", logo=LOGO)


def branded(page: Page, brand: Brand = BRAND) -> bytes:
    return write_pdf(replace(page, brand=brand)).data


@pytest.mark.parametrize("page", [ARTICLE, PROGRAMME, SHEETS], ids=["article", "programme", "sheets"])
def test_a_document_with_a_logo_conforms(page: Page) -> None:
    assert failures(branded(page)) == []


def test_the_logo_is_read_first_and_described() -> None:
    with pikepdf.open(BytesIO(branded(ARTICLE))) as pdf:
        first = pdf.Root.StructTreeRoot.K
        while first.get("/S") == "/Document":
            first = first.K[0]
        assert (str(first.S), str(first.Alt)) == ("/Figure", "Ett rött fält")


def test_every_sheet_begins_with_it_and_no_other_page_has_one() -> None:
    data = branded(SHEETS)
    with pikepdf.open(BytesIO(data)) as pdf:
        drawn = [b" Do" in page.Contents.read_bytes() for page in pdf.pages]
        assert drawn[0]
    logos = [one for one in read(data).root.all("Figure") if one.alternative == "Ett rött fält"]
    assert sum(drawn) == len(logos)


def test_what_is_transparent_in_it_is_white() -> None:
    with pikepdf.open(BytesIO(branded(PROGRAMME))) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert "/SMask" not in image
        assert image.read_bytes()[:3] == b"\xff\xff\xff"


def test_text_goes_below_it() -> None:
    assert branded(PROGRAMME) != branded(PROGRAMME, replace(BRAND, logo=None))


def test_the_band_has_the_colour_itself_and_text_the_readable_one() -> None:
    with pikepdf.open(BytesIO(branded(ARTICLE))) as pdf:
        drawn = pdf.pages[0].Contents.read_bytes()
    assert b"0.949 0.761 0.000 rg" in drawn
    assert b"0.494 0.396 0.000 rg" in drawn
