# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.webvtt.markup import voices

WORDS = st.text(st.characters(exclude_characters="<&", exclude_categories=["Cs"])).map(
    lambda text: " ".join(text.split())
)


def said(text: str) -> str:
    """The words of a text that only one voice speaks."""
    spoken = list(voices(text))
    assert len(spoken) <= 1
    return spoken[0][1] if spoken else ""


class TestVoices:
    @pytest.mark.parametrize(
        ("text", "spoken"),
        [
            ("Hej", [("", "Hej")]),
            ("<v Ada Berg>Hej</v>", [("Ada Berg", "Hej")]),
            ("<v Ada Berg>Hej", [("Ada Berg", "Hej")]),
            ("<v.loud.first Ada Berg>Hej</v>", [("Ada Berg", "Hej")]),
            ("<v  Ada\n Berg >Hej</v>", [("Ada Berg", "Hej")]),
            ("<v Ada &amp; Bo>Hej</v>", [("Ada & Bo", "Hej")]),
            ("<v Ada>Hej</v> <v Bo>Hallå</v>", [("Ada", "Hej"), ("Bo", "Hallå")]),
            ("<v Ada>Hej <v Bo>Hallå", [("Ada", "Hej"), ("Bo", "Hallå")]),
            ("Sorl <v Ada>Hej</v> sorl", [("", "Sorl"), ("Ada", "Hej"), ("", "sorl")]),
            ("<v>Hej</v>", [("", "Hej")]),
            ("<v >Hej</v>", [("", "Hej")]),
            ("<v Ada></v>", []),
            ("", []),
        ],
    )
    def test_voices_are_told_apart(self, text: str, spoken: list[tuple[str, str]]) -> None:
        assert list(voices(text)) == spoken

    @given(st.lists(st.tuples(WORDS.filter(lambda name: ">" not in name), WORDS), max_size=5))
    def test_nothing_that_is_said_is_lost(self, spoken: list[tuple[str, str]]) -> None:
        text = "".join(f"<v {name[:400]}>{words}</v>" for name, words in spoken)
        assert list(voices(text)) == [(name[:400].strip(), words) for name, words in spoken if words]


class TestTags:
    @pytest.mark.parametrize(
        "text",
        [
            "<b>Hej</b> du",
            "<i.fast>Hej</i> du",
            "<c.yellow.bg_blue>Hej</c> du",
            "<u>Hej</u> <00:00:01.500>du",
            "<lang sv-FI>Hej</lang> du",
            "<ruby>Hej<rt></rt></ruby> du",
            '<font color="red">Hej</font> du',
            "Hej<00:01.000><c> du</c>",
        ],
    )
    def test_markup_of_the_format_is_taken_away(self, text: str) -> None:
        assert said(text) == "Hej du"

    @pytest.mark.parametrize(
        "text",
        [
            "a<b",
            "a<b och c>d",
            "1 < 2 > 0",
            "<script>alert(1)</script>",
            "<3",
            "<video>",
            "<B>",
            "<>",
            "</>",
            "<v",
            "<v Ada",
            "<b" + "x" * 1000 + ">",
        ],
    )
    def test_anything_else_between_brackets_was_said(self, text: str) -> None:
        assert said(text) == text


class TestCharacters:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("R&amp;D", "R&D"),
            ("a &lt;b&gt; c", "a <b> c"),
            ("&amp;lt;", "&lt;"),
            ("&aring;&#228;&#xF6;", "åäö"),
            ("&nbsp;a&nbsp;b", "a b"),
            ("R&D", "R&D"),
            ("&copy 2026", "&copy 2026"),
            ("&nothing;", "&nothing;"),
            ("&#99999999999;", "&#99999999999;"),
            ("&#xD800;&#0;", "\ufffd\ufffd"),
            ("&;&", "&;&"),
        ],
    )
    def test_references_are_decoded_once(self, text: str, words: str) -> None:
        assert said(text) == words

    def test_decoded_brackets_are_not_markup(self) -> None:
        assert list(voices("&lt;v Ada&gt;Hej")) == [("", "<v Ada>Hej")]

    def test_line_breaks_are_only_layout(self) -> None:
        assert said("Hej  på\n dig") == "Hej på dig"

    @given(WORDS)
    def test_plain_text_is_what_was_said(self, words: str) -> None:
        assert said(words) == words
