# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writes a neutral page as a tagged PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

from seminarapp.application.ports import Document
from seminarapp.documents.blocks import Heading, Page
from seminarapp.documents.characters import writable
from seminarapp.documents.outline import apart
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.glyphs import Omissions
from seminarapp.documents.pdf.layout.article import ArticleLayout
from seminarapp.documents.pdf.layout.furniture import Furniture
from seminarapp.documents.pdf.layout.logo import LogoMark
from seminarapp.documents.pdf.layout.looks import A4, Looks
from seminarapp.documents.pdf.layout.programme import ProgrammeLayout
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.metadata import Metadata
from seminarapp.documents.pdf.runs import Inscriber
from seminarapp.documents.pdf.structure import Element

_WIDE = ("programme", "report", "approval-sheets")  # kinds that have one column as wide as the page
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def write_pdf(page: Page) -> Document:
    """The page as PDF that is both PDF/UA-1 and PDF/A-2a.

    The same page gives the same bytes. The remarks name what could not be printed as typed: characters that no document
    can hold, and characters that no shipped typeface has.
    """
    page, remarks = writable(page)
    page = replace(page, language=page.language if _TAG.fullmatch(page.language) else "und")
    omissions, looks, root = Omissions(), Looks(page.brand), Element("Document")
    inscriber = Inscriber(omissions)
    setter = Setter(inscriber, root, looks, page.language)
    layout = ProgrammeLayout if page.kind in _WIDE else ArticleLayout
    parts = []
    for part in apart(page):
        logo = LogoMark(page.brand, root) if page.brand.logo else None
        parts.append((logo, layout(setter, part).sheets()))
    remarks += omissions.remarks(page.language)  # before the furniture, which only repeats

    out = BytesIO()
    canvas = TaggedCanvas(out, A4, page.language, fonts.font(fonts.SERIF).name)
    furniture = Furniture(page, looks, inscriber)
    for logo, (sheets, frames) in parts:
        furniture.draw(canvas, sheets, frames, logo)
    canvas.finish(root, Metadata.of(page, _title(page)))
    return Document(out.getvalue(), remarks)


def _title(page: Page) -> str:
    if page.title.strip():
        return page.title
    headings = (block for block in page.blocks if isinstance(block, Heading))
    return next(("".join(span.text for span in heading.text) for heading in headings), "")
