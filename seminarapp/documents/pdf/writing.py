# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writes a neutral page as a tagged PDF."""

from __future__ import annotations

from io import BytesIO

from seminarapp.application.ports import Document
from seminarapp.documents.blocks import Heading, Page
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.finishing import finished
from seminarapp.documents.pdf.glyphs import Omissions
from seminarapp.documents.pdf.layout.article import ArticleLayout
from seminarapp.documents.pdf.layout.furniture import Furniture
from seminarapp.documents.pdf.layout.looks import A4, Brand, Looks
from seminarapp.documents.pdf.layout.programme import ProgrammeLayout
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.metadata import Metadata
from seminarapp.documents.pdf.runs import Inscriber
from seminarapp.documents.pdf.structure import Element


def write_pdf(page: Page, brand: Brand | None = None) -> Document:
    """The page as PDF that is both PDF/UA-1 and PDF/A-2a.

    The same page gives the same bytes. The remarks name what could not be printed as typed: control characters,
    and characters that no shipped typeface has.
    """
    looks = Looks(brand or Brand())
    omissions = Omissions()
    inscriber = Inscriber(omissions)
    root = Element("Document")
    setter = Setter(inscriber, root, looks, page.language)
    layout = ProgrammeLayout(setter, page) if page.kind == "programme" else ArticleLayout(setter, page)
    sheets, frames = layout.sheets()

    out = BytesIO()
    canvas = TaggedCanvas(out, A4, page.language or "und", fonts.font(fonts.SERIF).name)
    remarks = omissions.remarks()  # before the furniture, which only repeats
    Furniture(page, looks, inscriber).draw(canvas, sheets, frames)
    canvas.finish(root)
    return Document(finished(out.getvalue(), Metadata.of(page, _title(page))), remarks)


def _title(page: Page) -> str:
    if page.title.strip():
        return page.title
    headings = (block for block in page.blocks if isinstance(block, Heading))
    return next(("".join(span.text for span in heading.text) for heading in headings), "")
