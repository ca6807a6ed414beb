# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Faults found on the way to tagged PDF with reportlab, each kept as a test."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdf
import pytest

from seminarapp.documents.blocks import Page, Paragraph, Timetable, TimetableRow
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pdf.seminars import ARTICLE, PROGRAMME, article, article_of, plain
from tests.documents.pdf.tagged import read

LONG = (
    "Kommunikationsdirektören och förvaltningschefen diskuterade kulturmagasinets tillgänglighetsredogörelse. "
    * 6
)


def test_the_blank_at_a_line_break_is_kept_so_that_words_do_not_run_together() -> None:
    tree = read(write_pdf(article_of(Paragraph(plain("aaa bbb " * 200)))))
    assert tree.root.all("P")[-1].text == ("aaa bbb " * 200).strip()
    lines = {one.y for one in tree.drawn if "aaa" in one.text}
    assert len(lines) > 10


def test_the_hyphen_that_ends_a_line_is_a_soft_one() -> None:
    text = read(write_pdf(article_of(Paragraph(plain(LONG))))).root.all("P")[-1].text
    assert "\N{SOFT HYPHEN}" in text
    assert "-" not in text
    assert text.replace("\N{SOFT HYPHEN}", "") == LONG.strip()


def test_a_typed_hyphen_at_a_line_end_stays_a_hyphen() -> None:
    typed = "ljus-och-mörker " * 60
    text = read(write_pdf(article_of(Paragraph(plain(typed))))).root.all("P")[-1].text
    assert text == typed.strip()


def test_no_body_text_becomes_an_artifact() -> None:
    """Ids of objects that are gone are used again; what was drawn must not be told by its id."""
    tree = read(write_pdf(article(8)))
    assert tree.unowned == []
    known = {"Samtal om ljus, del 3 av 5", "Ljusrådet i Norrhamn"}
    others = {one.text for one in tree.drawn if one.mcid is None} - known
    assert all(re.fullmatch(r"\d+ \(\d+\)", text) for text in others)


def test_title_and_author_are_the_pages_own() -> None:
    with pikepdf.open(BytesIO(write_pdf(ARTICLE).data)) as pdf:
        assert str(pdf.docinfo.Title) == ARTICLE.title
        assert str(pdf.docinfo.Author) == ARTICLE.publisher
        assert str(pdf.docinfo.Subject) == ARTICLE.kicker
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


@pytest.mark.parametrize("page", [ARTICLE, PROGRAMME], ids=["article", "programme"])
def test_only_shipped_typefaces_are_in_the_file_and_all_are_embedded(page: Page) -> None:
    with pikepdf.open(BytesIO(write_pdf(page).data)) as pdf:
        fonts = {str(font.BaseFont): font for one in pdf.pages for font in one.Resources.Font.values()}
        assert {name.split("+")[1].split("-")[0] for name in fonts} == {"Inter", "SourceSerif4"}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts.values())


def test_a_table_over_two_pages_has_its_head_tagged_once() -> None:
    rows = tuple(TimetableRow(f"{hour}.00", f"Punkt {hour}", "Någon") for hour in range(40))
    page = replace(PROGRAMME, blocks=(Timetable(("Tid", "Programpunkt"), rows),))
    tree = read(write_pdf(page))
    assert tree.pages > 1
    assert [cell.text for cell in tree.root.all("TH")] == ["Tid", "Programpunkt"]
    assert len(tree.root.all("TR")) == 41


def test_xmp_can_be_read_without_knowing_pdf() -> None:
    data = write_pdf(ARTICLE).data
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in data
    assert ARTICLE.title.encode() in data


def test_no_code_stands_for_u_0000() -> None:
    with pikepdf.open(BytesIO(write_pdf(ARTICLE).data)) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            cmap = font.ToUnicode.read_bytes()
            assert b"<0000>" not in cmap
            assert max(map(int, re.findall(rb"(\d+) beginbfchar", cmap))) <= 100


def test_a_no_break_space_stays_one() -> None:
    tree = read(
        write_pdf(article_of(Paragraph(plain("kl.\N{NO-BREAK SPACE}14 och 2\N{NARROW NO-BREAK SPACE}000"))))
    )
    assert tree.root.all("P")[-1].text == "kl.\N{NO-BREAK SPACE}14 och 2\N{NARROW NO-BREAK SPACE}000"


def test_more_characters_than_one_subset_holds_are_read_back() -> None:
    typed = "".join(
        chr(code)
        for code in (*range(0x21, 0x7F), *range(0xC0, 0x180), *range(0x391, 0x3A2), *range(0x410, 0x450))
    )
    document = write_pdf(article_of(Paragraph(plain(typed))))
    assert read(document).root.all("P")[-1].text == typed
    assert document.remarks == ()


def test_the_file_names_its_language_and_says_that_it_is_tagged() -> None:
    with pikepdf.open(BytesIO(write_pdf(ARTICLE).data)) as pdf:
        assert str(pdf.Root.Lang) == "sv"
        assert bool(pdf.Root.MarkInfo.Marked)
    with pikepdf.open(BytesIO(write_pdf(replace(ARTICLE, language="what is this")).data)) as pdf:
        assert str(pdf.Root.Lang) == "und"


def test_bookmarks_follow_the_headings() -> None:
    reader = pypdf.PdfReader(BytesIO(write_pdf(ARTICLE).data))
    [headline, below] = reader.outline
    assert headline.title == ARTICLE.title  # type: ignore[union-attr] # a destination before its list
    entries = [entry for entry in below if not isinstance(entry, list)]
    assert [entry.title for entry in entries] == [
        "Ljusare för varje år",
        "Se samtalet",
        "Mörker är inte detsamma som otrygghet",
    ]
    pages = [reader.get_destination_page_number(entry) or 0 for entry in entries]
    assert pages == sorted(pages)
