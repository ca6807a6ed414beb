# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Heading, Paragraph
from seminarapp.documents.pdf.glyphs import Omissions, cleaned, stand_in
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.domain.spans import Span
from tests.documents.pages import page_of
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.seminars import ARTICLE, article_of, plain
from tests.documents.pdf.tagged import read


def printed(text: str) -> str:
    """What is seen on paper of a paragraph."""
    drawn = read(write_pdf(article_of(Paragraph(plain(text))))).drawn
    return "".join(one.text for one in drawn if one.mcid is not None and one.size == 10.4)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Hej 😀 där", "Hej [U+1F600] där"),
        ("\ue000", "[U+E000]"),
        ("漢字", "[U+6F22][U+5B57]"),
        ("مرحبا", "[Arabic\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}5]"),
        ("日本語の文章", "[CJK\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}6]"),
        ("👩\u200d👩\u200d👧", "[U+1F469][U+1F469][U+1F467]"),
        ("😀😁😂😃", "[U+1F600…\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}4]"),
    ],
)
def test_a_character_without_a_glyph_has_a_readable_stand_in_and_the_tree_says_what_was_typed(
    typed: str, seen: str
) -> None:
    assert printed(typed) == seen
    document = write_pdf(article_of(Paragraph(plain(typed))))
    assert read(document).root.all("P")[-1].text == typed
    assert failures(document.data) == []


def test_the_remark_names_the_characters_and_says_how_many() -> None:
    [remark] = write_pdf(page_of("😀 och 😀 och 漢", language="sv")).remarks
    assert remark.startswith("3 tecken")
    assert "U+1F600 GRINNING FACE × 2" in remark
    assert "U+6F22 CJK UNIFIED IDEOGRAPH-6F22 × 1" in remark
    [remark] = write_pdf(page_of("😀", language="en")).remarks
    assert remark.startswith("One character")


def test_a_remark_stays_short_however_many_characters_are_missing() -> None:
    [remark] = write_pdf(page_of("".join(map(chr, range(0x4E00, 0x4F00))))).remarks
    assert remark.startswith("256 tecken")
    assert "251 till" in remark
    assert len(remark) < 400


def test_what_is_in_a_heading_and_in_a_link_is_counted_once() -> None:
    page = article_of(Heading(2, plain("漢")), Paragraph((Span("字", url="https://example.org/"),)))
    [remark] = write_pdf(page).remarks
    assert remark.startswith("2 tecken")


def test_swedish_english_and_typographic_signs_need_no_stand_in() -> None:
    assert write_pdf(page_of("ÅÄÖ åäö é ü ß æ ø ł ő “”‘’–—…•·×−±½°§€£№™©®→←↑↓≈≤≥ﬁ")).remarks == ()
    assert write_pdf(ARTICLE).remarks == ()


def test_a_face_that_lacks_a_character_gets_it_from_the_other() -> None:
    document = write_pdf(article_of(Paragraph(plain("en ✓ stjärna ★ och ⌘"))))
    assert document.remarks == ()
    assert {one.font.split("+")[1].split("-")[0] for one in read(document).drawn if one.size == 10.4} == {
        "Inter",
        "SourceSerif4",
    }


def test_accents_are_composed() -> None:
    assert cleaned("e\N{COMBINING ACUTE ACCENT}") == "é"


def test_blanks_are_folded_but_line_ends_and_no_break_spaces_stay() -> None:
    assert cleaned("a  b\t c\N{NO-BREAK SPACE}d") == "a b c\N{NO-BREAK SPACE}d"
    assert cleaned("a \r\n b\N{LINE SEPARATOR}c") == "a\nb\nc"


def test_what_has_no_shape_is_left_out() -> None:
    assert (
        cleaned("so\N{SOFT HYPHEN}ft z\N{ZERO WIDTH SPACE}w \N{RIGHT-TO-LEFT MARK}x\N{ZERO WIDTH JOINER}y")
        == "soft zw xy"
    )


@given(st.text(max_size=30))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(
    st.text(
        st.characters(min_codepoint=0x600, exclude_categories=["Cs", "Cc", "Cf", "Zs", "Zl", "Zp"]),
        min_size=1,
        max_size=9,
    )
)
def test_a_stand_in_is_short_and_has_no_blank_to_break_at(run: str) -> None:
    seen = stand_in(run)
    assert seen.startswith("[")
    assert seen.endswith("]")
    assert " " not in seen
    assert len(seen) <= 40


def test_nothing_missing_gives_no_remark() -> None:
    assert Omissions().remarks("sv") == ()
