# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A page as a Word document (.docx)."""

from __future__ import annotations

from datetime import UTC, datetime

from docx.document import Document as WordDocument
from docx.shared import Mm, Pt

from seminarapp.application.ports.documents import Document
from seminarapp.documents.blocks import Page
from seminarapp.documents.characters import writable
from seminarapp.documents.docx.blocks import write
from seminarapp.documents.docx.package import empty_document, packed
from seminarapp.documents.docx.sheet import Sheet, run
from seminarapp.documents.docx.template import OWN_WIDTH, Templated
from seminarapp.documents.language import spoken, words
from seminarapp.documents.outline import apart, opening
from seminarapp.domain.handout import Paper
from seminarapp.domain.organisation import Logo

_TAGS = {"sv": "sv-SE", "en": "en-GB"}
_PAPERS = {Paper.A5: (148, 210), Paper.LETTER: (215.9, 279.4)}
_NARROW = 14  # millimetres of margin on a small sheet
_TABLE_MARGIN = 18  # millimetres
_SMALL_CELL = Pt(9)
_TABLES = ("run-of-show", "attendance", "programme", "report")
"""Kinds that are tables in the main, and need the width."""
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
_TOTAL = " ("  # what the number of pages begins with
_HIGHEST, _WIDEST = Mm(15), Mm(50)
_LONGEST_PROPERTY = 255  # a limit of the library and of the format


def write_docx(page: Page) -> Document:
    """The page with real styles, lists, links and properties. The same page gives the same bytes."""
    page, remarks = writable(page)
    tag = _TAGS[spoken(page.language)]
    looks = (tag, page.brand.colour, page.brand.tint)
    templated = Templated(page.brand.word_template, *looks) if page.brand.word_template else None
    document = templated.document if templated else empty_document(*looks)
    if templated is None:  # else its paper is the organisation's choice
        _lay(document, page)
    sheet = Sheet(document, OWN_WIDTH if templated else None)
    for number, part in enumerate(apart(page)):
        if number:
            sheet.new_sheet()
        _write_sheet(part, sheet, None if templated else page.brand.logo)
    if templated is not None:
        if page.version:  # the foot is the organisation's, and may have no room for it
            sheet.paragraph("Colophon", page.version)
        templated.finish()
    else:
        _write_footer(document, " · ".join(part for part in (page.footer, page.version) if part))
    _describe(document, page, tag)
    return Document(packed(document), remarks)


def _write_footer(document: WordDocument, text: str) -> None:
    """The standing line; of several sheets, whose pages are numbered each by itself, no number of pages is told."""
    first, *rest = document.sections[0].footer.paragraphs[0].runs
    first.text = text
    if len(document.sections) > 1:
        total = next(number for number, run in enumerate(rest) if run.text == _TOTAL)
        for run in rest[total:]:
            run._r.getparent().remove(run._r)


def _write_sheet(page: Page, sheet: Sheet, logo: Logo | None) -> None:
    say = words(page.language)
    head, blocks = opening(page.blocks)
    if logo is not None:
        height = min(_HIGHEST, round(_WIDEST * logo.height / logo.width))
        into = sheet.paragraph("Publisher")
        sheet.picture(into, logo.png, height, page.brand.logo_description)
        run(into, f"\n{page.publisher}" if page.publisher else "")
    elif page.publisher:
        sheet.paragraph("Publisher", page.publisher)
    if page.kicker:
        sheet.paragraph("Kicker", page.kicker)
    for block in head:
        write(block, sheet, say)
    if page.when.lines:
        sheet.paragraph("Facts", "\n".join(page.when.lines))
    for block in blocks:
        write(block, sheet, say)


def _lay(document: WordDocument, page: Page) -> None:
    """Lay it out for its paper; the empty document is on A4, with margins that suit a text to be read."""
    section = document.sections[0]
    if page.paper is not Paper.A4:
        width, height = _PAPERS[page.paper]
        section.page_width, section.page_height = Mm(width), Mm(height)
    if page.paper is Paper.A5 or page.kind in _TABLES:
        section.left_margin = section.right_margin = Mm(_NARROW if page.paper is Paper.A5 else _TABLE_MARGIN)
    if page.paper is Paper.A5:
        cell = next(style for style in document.styles if style.style_id == "TimetableCell")
        cell.font.size = _SMALL_CELL


def _describe(document: WordDocument, page: Page, tag: str) -> None:
    """The properties a file manager and a screen reader read; the date is the seminar's, since no clock is read."""
    about = document.core_properties
    about.title = page.title[:_LONGEST_PROPERTY]
    about.subject = page.kicker[:_LONGEST_PROPERTY]
    about.author = about.last_modified_by = page.publisher[:_LONGEST_PROPERTY]
    about.language = tag
    about.created = about.modified = (page.when.starts_at or _UNDATED).astimezone(UTC)
    about.revision = 1
