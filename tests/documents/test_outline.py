# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where a document's opening ends, and how a picture that is not there is told."""

from __future__ import annotations

from seminarapp.documents.blocks import Block, Figure, Heading, NewSheet, Page, Paragraph, Standfirst
from seminarapp.documents.outline import apart, opening, told
from seminarapp.domain.spans import Span

TITLE = Heading(1, (Span("T"),))
LEAD = Standfirst((Span("L"),))
SECTION = Heading(2, (Span("S"),))
TEXT = Paragraph((Span("P"),))


def parts(*blocks: Block) -> tuple[list[Block], list[Block]]:
    head, rest = opening(blocks)
    return list(head), list(rest)


def test_the_opening_is_the_headline_and_the_standfirst() -> None:
    assert parts(TITLE, LEAD, SECTION, LEAD) == ([TITLE, LEAD], [SECTION, LEAD])


def test_a_document_that_begins_with_something_else_has_no_opening() -> None:
    assert parts(TEXT, TITLE, LEAD) == ([], [TEXT, TITLE, LEAD])


def test_a_document_may_be_all_opening_or_nothing() -> None:
    assert parts(TITLE) == ([TITLE], [])
    assert parts() == ([], [])


def test_a_picture_is_told_by_its_alternative_text() -> None:
    page = Page("article", "T", "sv", (TEXT, Figure("En {lykta}")))
    assert list(told(page)) == [TEXT, Paragraph((Span("[Bild: En {lykta}]"),))]


def test_a_document_is_parted_where_new_sheets_begin_and_none_is_empty() -> None:
    def sheets(*blocks: Block) -> list[tuple[Block, ...]]:
        return [sheet.blocks for sheet in apart(Page("article", "T", "sv", blocks))]

    assert sheets(TITLE, TEXT, NewSheet(), NewSheet(), TITLE) == [(TITLE, TEXT), (TITLE,)]
    assert sheets(NewSheet(), TEXT, NewSheet()) == [(TEXT,)]
    assert sheets(NewSheet()) == sheets() == [()]
