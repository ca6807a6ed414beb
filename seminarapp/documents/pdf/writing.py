# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writes a neutral page as a tagged PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO

from seminarapp.application.ports.documents import Document
from seminarapp.documents.blocks import Heading, Page
from seminarapp.documents.characters import writable
from seminarapp.documents.outline import apart
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.glyphs import Omissions
from seminarapp.documents.pdf.layout.article import ArticleLayout
from seminarapp.documents.pdf.layout.cards import Cards
from seminarapp.documents.pdf.layout.furniture import Furniture
from seminarapp.documents.pdf.layout.logo import LogoMark
from seminarapp.documents.pdf.layout.looks import Looks
from seminarapp.documents.pdf.layout.programme import ProgrammeLayout
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.layout.sheets import EXTENTS, Extent
from seminarapp.documents.pdf.layout.signs import Signs
from seminarapp.documents.pdf.metadata import Metadata
from seminarapp.documents.pdf.runs import Inscriber
from seminarapp.documents.pdf.structure import Element

_WIDE = ("programme", "report", "approval-sheets", "run-of-show", "attendance", "summary")
"""Kinds that have one column as wide as the page."""

_ON_SMALL = 0.86  # in which share of its size everything is drawn on small paper
_ZOOMS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def write_pdf(page: Page) -> Document:
    """The page as PDF that is both PDF/UA-1 and PDF/A-2a.

    The same page gives the same bytes. The remarks name what could not be printed as typed: characters that no document
    can hold, and characters that no shipped typeface has.
    """
    page, remarks = writable(page)
    page = replace(page, language=page.language if _TAG.fullmatch(page.language) else "und")
    omissions, looks, extent = Omissions(), Looks(page.brand), EXTENTS[page.paper]
    making: Callable[[_Making], _Drawn] = {"name-signs": _signs, "cue-cards": _cards, "summary": _fitted}.get(
        page.kind, _sheets
    )
    drawn = making(_Making(page, looks, omissions, extent))
    remarks += (*drawn.remarks, *omissions.remarks(page.language))  # before furniture, which only repeats

    out = BytesIO()
    canvas = TaggedCanvas(out, extent.size, page.language, fonts.font(fonts.SERIF).name, drawn.zoom)
    drawn.draw(canvas)
    canvas.finish(drawn.root, Metadata.of(page, _title(page)))
    return Document(out.getvalue(), remarks)


@dataclass(frozen=True, slots=True)
class _Making:
    """What is made up, in which looks, on paper of which extent."""

    page: Page
    looks: Looks
    omissions: Omissions
    extent: Extent

    def setter(self) -> Setter:
        """A setter with a tree of its own."""
        return Setter(Inscriber(self.omissions), Element("Document"), self.looks, self.page.language)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What has been made up and is to be drawn, in which share of its size."""

    root: Element
    draw: Callable[[TaggedCanvas], None]
    pages: int = 1
    remarks: tuple[str, ...] = ()
    zoom: float = 1.0


def _signs(making: _Making) -> _Drawn:
    setter = making.setter()
    signs = Signs(setter, making.page, making.extent)
    return _Drawn(setter.root, signs.draw, remarks=signs.remarks())


def _cards(making: _Making) -> _Drawn:
    setter = making.setter()
    return _Drawn(setter.root, Cards(setter, making.page, making.extent).draw)


def _sheets(making: _Making, zoom: float = 1.0) -> _Drawn:
    setter, page = making.setter(), making.page
    zoom *= _ON_SMALL if making.extent.small else 1.0
    extent = making.extent.shrunk(zoom)
    wide = page.kind in _WIDE or making.extent.small
    layout = ProgrammeLayout if wide else ArticleLayout
    parts = []
    for part in apart(page):
        logo = LogoMark(page.brand, setter.root) if page.brand.logo else None
        parts.append((logo, layout(setter, part, extent).sheets()))
    furniture = Furniture(page, making.looks, setter.inscriber, setter.root, extent)

    def draw(canvas: TaggedCanvas) -> None:
        for logo, (sheets, frames) in parts:
            furniture.draw(canvas, sheets, frames, logo)

    return _Drawn(setter.root, draw, sum(len(sheets) for _, (sheets, _) in parts), zoom=zoom)


def _fitted(making: _Making) -> _Drawn:
    """On one page, smaller where that takes it; what fits on none at the smallest goes on on more, at full size."""
    for zoom in _ZOOMS:
        drawn = _sheets(replace(making, omissions=Omissions()), zoom)
        if drawn.pages == 1:
            break
    return _sheets(making, zoom if drawn.pages == 1 else 1.0)


def _title(page: Page) -> str:
    if page.title.strip():
        return page.title
    headings = (block for block in page.blocks if isinstance(block, Heading))
    return next(("".join(span.text for span in heading.text) for heading in headings), "")
