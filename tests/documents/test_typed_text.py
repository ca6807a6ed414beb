# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What people type comes out as typed in every format that is written here, from an article to the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from seminarapp.application.views.material import Material
from seminarapp.documents.making import DocumentMaker
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from tests.documents.panel import PLAN, material, of_card, quote, quoting
from tests.documents.reading import Html, folded, rendered, word_text

READERS: dict[str, Callable[[bytes], str]] = {
    ".html": lambda data: Html(data).text,
    ".fragment.html": lambda data: Html(data).text,
    ".md": lambda data: rendered(data).text,
    ".txt": lambda data: folded(data.decode()),
    ".docx": word_text,
}
EVERY_FORMAT = pytest.mark.parametrize("suffix", READERS)

TYPED = [
    "<b>fet</b> & R&D, a<b och b>a",
    "&amp; &lt;script&gt;alert(1)&lt;/script&gt;",
    "</article></script><!-- --> ]]> <?xml?>",
    "😀 👩‍🔬 och é",
    "مرحبا بالعالم",
    "# rubrik - punkt 1. ett > citat | rad",
    "snake_case **tjock** `kod` ~~struken~~ \\ $x$",
    "[etikett](javascript:alert(1)) [fil](file:///etc/passwd) ![bild](x)",
    "{{ 7 * 7 }} {% if %} %s {0} ${HOME}",
    "10 % – 1 000 kr, kl. 14",
]


def read(suffix: str, given: Material) -> str:
    made = DocumentMaker().make("article", suffix, given, "sv")
    assert made.remarks == ()
    return READERS[suffix](made.data)


@EVERY_FORMAT
@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize(
    "kind",
    [
        BlockKind.HEADLINE,
        BlockKind.STANDFIRST,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST,
        BlockKind.CLOSING,
        BlockKind.FIGURE,
        BlockKind.PANEL,
    ],
)
def test_text_of_every_kind_of_block(suffix: str, typed: str, kind: BlockKind) -> None:
    assert folded(typed) in read(suffix, material(Content(kind, typed)))


@EVERY_FORMAT
@pytest.mark.parametrize("typed", TYPED)
def test_the_words_of_a_quote_and_the_names_of_people(suffix: str, typed: str) -> None:
    seat = replace(PLAN.seats[0], name=typed, title=typed, organisation=typed)
    panel = replace(PLAN, seats=(seat,))
    captures = (quote("c1", f"{typed}!"),)
    text = read(suffix, material(Content(BlockKind.PANEL), quoting("c1"), plan=panel, captures=captures))
    who = folded(typed)
    assert f"{who}, {who}, {who}" in text
    assert f"– {who}! sa {who}, {who}, {who}." in text


@EVERY_FORMAT
def test_a_line_of_a_hundred_thousand_characters(suffix: str) -> None:
    unbroken = "å" * 100_000
    words = " ".join(["<ord>"] * 16_700)
    paragraphs = (Content(BlockKind.PARAGRAPH, unbroken), Content(BlockKind.PARAGRAPH, words))
    text = read(suffix, material(*paragraphs))
    assert unbroken in text
    assert words in text


@EVERY_FORMAT
def test_what_no_document_can_hold_is_left_out_and_told(suffix: str) -> None:
    contents = (Content(BlockKind.PARAGRAPH, "före\x00\x1b\ud83d\ufffe efter"),)
    made = DocumentMaker().make("article", suffix, material(*contents), "sv")
    assert "före efter" in READERS[suffix](made.data)
    assert made.remarks == ("4 tecken som inget dokument kan visa har utelämnats.",)


@pytest.mark.parametrize("suffix", [".html", ".docx"])
@pytest.mark.parametrize("typed", TYPED)
def test_a_programme_says_what_the_plan_says(suffix: str, typed: str) -> None:
    segments = tuple(replace(segment, title=typed) for segment in PLAN.segments)
    plan = replace(of_card(title=typed, venue=typed), segments=segments, publisher=typed)
    made = DocumentMaker().make("programme", suffix, material(plan=plan), "sv")
    text = READERS[suffix](made.data)
    assert text.count(folded(typed)) >= 6
