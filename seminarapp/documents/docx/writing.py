# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A page as a Word document (.docx)."""

from __future__ import annotations

from datetime import UTC, datetime

from docx.document import Document as WordDocument

from seminarapp.application.ports import Document
from seminarapp.documents.blocks import Page
from seminarapp.documents.characters import writable
from seminarapp.documents.docx.blocks import write
from seminarapp.documents.docx.package import empty_document, packed
from seminarapp.documents.docx.sheet import Sheet
from seminarapp.documents.language import spoken, words
from seminarapp.documents.outline import apart, opening

_TAGS = {"sv": "sv-SE", "en": "en-GB"}
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
_TOTAL = " ("  # what the number of pages begins with
_LONGEST_PROPERTY = 255  # a limit of the library and of the format


def write_docx(page: Page) -> Document:
    """The page with real styles, lists, links and properties. The same page gives the same bytes."""
    page, remarks = writable(page)
    tag = _TAGS[spoken(page.language)]
    document = empty_document(tag)
    sheet = Sheet(document)
    for number, part in enumerate(apart(page)):
        if number:
            sheet.new_sheet()
        _write_sheet(part, sheet)
    _write_footer(document, page.footer)
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


def _write_sheet(page: Page, sheet: Sheet) -> None:
    say = words(page.language)
    head, blocks = opening(page.blocks)
    for style, text in (("Publisher", page.publisher), ("Kicker", page.kicker)):
        if text:
            sheet.paragraph(style, text)
    for block in head:
        write(block, sheet, say)
    if page.when.lines:
        sheet.paragraph("Facts", "\n".join(page.when.lines))
    for block in blocks:
        write(block, sheet, say)


def _describe(document: WordDocument, page: Page, tag: str) -> None:
    """The properties a file manager and a screen reader read; the date is the seminar's, since no clock is read."""
    about = document.core_properties
    about.title = page.title[:_LONGEST_PROPERTY]
    about.subject = page.kicker[:_LONGEST_PROPERTY]
    about.author = about.last_modified_by = page.publisher[:_LONGEST_PROPERTY]
    about.language = tag
    about.created = about.modified = (page.when.starts_at or _UNDATED).astimezone(UTC)
    about.revision = 1
