# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from seminarapp.domain.spans import spans_of
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.write.editor.spans import SpanHighlighter, _signs


def painted(text: str, look: Look) -> list[tuple[str, bool, bool]]:
    """The stretches that are painted apart: (text, italic, underlined)."""
    document = QTextDocument()
    highlighter = SpanHighlighter(look, document)
    document.setPlainText(text)
    highlighter.rehighlight()
    units = text.encode("utf-16-le")
    return [
        (
            units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"),
            one.format.fontItalic(),
            one.format.fontUnderline(),
        )
        for one in document.begin().layout().formats()
    ]


def test_emphasis_is_italic_between_faint_signs(look: Look) -> None:
    assert ("inte alltid", True, False) in painted("Kartorna *inte alltid* stämmer.", look)


def test_a_link_is_underlined_and_its_address_is_not(look: Look) -> None:
    shown = painted("Enligt [rapporten](https://example.org/a) kostar", look)
    assert ("rapporten", False, True) in shown
    assert ("](https://example.org/a)", False, False) in shown


def test_an_emoji_before_moves_nothing(look: Look) -> None:
    assert ("varmt", True, False) in painted("💧💧 är *varmt*", look)


@pytest.mark.parametrize("text", ["2*3*4", "[x](file:///etc/hostname)", "utan", "* punkt"])
def test_what_only_looks_like_markup_is_left_as_typed(look: Look, text: str) -> None:
    assert not [one for one in painted(text, look) if one[1] or one[2]]


def test_links_take_the_colours_of_the_theme(look: Look) -> None:
    document = QTextDocument("[a](https://b.example)")
    highlighter = SpanHighlighter(look, document)
    look.choose(ThemeChoice.DARK)
    highlighter.rehighlight()
    colours = {one.format.foreground().color().name() for one in document.begin().layout().formats()}
    assert look.colour(Role.ACCENT).name() in colours


@given(st.text(alphabet="a *[]()https://.é💧", max_size=60))
def test_signs_and_texts_together_are_what_was_typed(text: str) -> None:
    spans = spans_of(text)
    assert "".join(_signs(span)[0] + span.text + _signs(span)[1] for span in spans) == text
