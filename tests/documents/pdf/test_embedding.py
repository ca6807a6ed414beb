# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Paragraph
from seminarapp.documents.pdf.embedding import to_unicode
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pdf.seminars import ARTICLE, article_of, plain

PAIR = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,8})>")


@given(st.lists(st.characters(exclude_categories=["Cs"], min_codepoint=1), unique=True, max_size=255))
def test_every_code_but_the_first_tells_its_character(characters: list[str]) -> None:
    cmap = to_unicode((0, *map(ord, characters)))
    told = {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in PAIR.findall(cmap)}
    inside = "\uf8a0"  # what a no-break space is called on its way through reportlab
    assert told == {
        code: "\N{NO-BREAK SPACE}" if one == inside else one for code, one in enumerate(characters, 1)
    }
    assert all(int(count) <= 100 for count in re.findall(r"(\d+) beginbfchar", cmap))


def test_a_font_file_holds_only_what_the_document_uses() -> None:
    few, many = write_pdf(article_of(Paragraph(plain("aaa")))).data, write_pdf(ARTICLE).data
    assert len(few) < len(many)
    with pikepdf.open(BytesIO(few)) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            assert len(font.FontDescriptor.FontFile2.read_bytes()) < 20_000


def test_widths_in_the_file_are_as_many_as_its_codes() -> None:
    with pikepdf.open(BytesIO(write_pdf(ARTICLE).data)) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            assert len(font.Widths) == int(font.LastChar) - int(font.FirstChar) + 1
            assert int(font.FontDescriptor.FontFile2.Length1) == len(
                font.FontDescriptor.FontFile2.read_bytes()
            )


def test_one_document_leaves_nothing_behind_for_the_next() -> None:
    first = write_pdf(article_of(Paragraph(plain("först")))).data
    write_pdf(article_of(Paragraph(plain("något helt annat: ÅÄÖ 123"))))
    assert write_pdf(article_of(Paragraph(plain("först")))).data == first
