# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A paragraph is measured as it is drawn."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seminarapp.ui.theme.fonts import interface_font, serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.paragraph import Paragraph

pytestmark = pytest.mark.usefixtures("session_look")


def test_narrower_is_higher() -> None:
    text = "Om villaägaren ska betala för stålverket måste någon säga det högt."
    wide, narrow = Paragraph(text, serif_font(), 900), Paragraph(text, serif_font(), 200)
    assert wide.lines == 1
    assert narrow.lines > 2
    assert narrow.height == narrow.lines * wide.height


def test_leading_makes_lines_higher() -> None:
    plain, airy = Paragraph("x", serif_font(), 100), Paragraph("x", serif_font(), 100, 1.28)
    assert airy.height == pytest.approx(plain.height * 1.28, abs=1)


@pytest.mark.parametrize("text", ["one\ntwo", "one\r\ntwo"])
def test_typed_line_breaks_are_kept(text: str) -> None:
    assert Paragraph(text, interface_font(), 900).lines == 2


def test_long_word_is_broken_and_stays_within_the_width() -> None:
    paragraph = Paragraph("w" * 500, interface_font(), 200)
    assert paragraph.lines > 10
    widths = [paragraph.layout.lineAt(line).naturalTextWidth() for line in range(paragraph.lines)]
    assert max(widths) <= 200


def test_pasted_book_does_not_stop_the_window() -> None:
    begun = time.thread_time()
    paragraph = Paragraph("word " * 20_000, interface_font(), 300)
    assert paragraph.lines < 200
    assert paragraph.layout.text().endswith("…")
    assert time.thread_time() - begun < 1  # whole it takes many times that


@given(st.text(max_size=60), st.integers(min_value=-5, max_value=400))
def test_any_text_in_any_width_has_a_height(session_look: Look, text: str, width: int) -> None:
    paragraph = Paragraph(text, interface_font(), width)
    assert paragraph.lines >= 1
    assert paragraph.height >= paragraph.lines


def test_more_than_so_many_lines_end_in_an_ellipsis() -> None:
    text = "Om villaägaren ska betala för stålverket måste någon säga det högt."
    whole, cut = Paragraph(text, serif_font(), 200), Paragraph(text, serif_font(), 200, most=2)
    assert whole.lines > 2
    assert cut.lines == 2
    assert cut.layout.text().endswith("…")
    assert cut.layout.text()[:20] == text[:20]
    assert Paragraph("kort", serif_font(), 200, most=2).layout.text() == "kort"


def test_letters_that_qt_counts_twice_are_cut_where_they_stand() -> None:
    text = (
        "\N{DESERET CAPITAL LETTER LONG I}" * 12
        + " och sedan kommer det mycket mer text som inte får plats alls"
    )
    cut = Paragraph(text, interface_font(), 200, most=2)
    assert cut.lines == 2
    assert cut.layout.text()[:12] == text[:12]
    assert cut.layout.text().endswith("…")


@example("\N{LINEAR B SYLLABLE B008 A}00", 2, 10.0)
@given(st.text(max_size=200), st.integers(1, 4), st.floats(10, 400))
def test_never_more_lines_than_allowed(text: str, most: int, width: float) -> None:
    assert Paragraph(text, interface_font(), width, most=most).lines <= most
