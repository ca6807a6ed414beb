# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Markdown that comes out as typed when it is rendered, whatever was typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given

from seminarapp.documents.blocks import (
    Block,
    Column,
    Heading,
    Items,
    Page,
    PanelList,
    Paragraph,
    PersonLine,
    Quote,
    RecordingLink,
    Table,
    TableRow,
    Timetable,
    TimetableRow,
    When,
)
from seminarapp.documents.markdown import text, write_markdown
from seminarapp.domain.spans import Span
from tests.documents.pages import EVERY_BLOCK, PAGE, ROLL, SHEETS, harmless, page_of, pages, plainly
from tests.documents.reading import Html, Telling, body, rendered

OPENING = "# Headline\n\n"


def markdown(*blocks: Block) -> str:
    page = Page("article", "Headline", "en", (Heading(1, plainly("Headline")), *blocks))
    return write_markdown(page).data.decode().removeprefix(OPENING)


def test_a_page_reads_as_plain_markdown() -> None:
    assert write_markdown(PAGE).data.decode() == (
        "Talking light · Part 2 of 3\n\n"
        "# Headline\n\n"
        "Lead\n\n"
        "Thursday 12 March 2026, 14:00\\\nThe Mill\n\n"
        "## Section\n\n"
        "See *this* and [that](https://example.org/)\n\n"
        "### Below\n\n"
        "> “Yes,” said Bo Vide.\n\n"
        "- one\n- two\n\n"
        "1. first\n2. second\n\n"
        "The panel:\n\n- Bo Vide, astronomer, Observatory\n- Alma\n\n"
        "The moderator was Cia.\n\n"
        "Here it is:\\\n[Watch](https://play.example.org/1)\\\nThe recording has captions.\n\n"
        "\\[Picture: A lamp in fog\\]\n\n"
        "| Time | Item |\n| --- | --- |\n| 14:00 | Welcome |\n| 14:05 | Talk<br>Bo Vide |\n\n"
        "- Bo Vide, astronomer, Observatory\n- guest\n\n"
        "Speaking time\n\n| Name | Time |\n| --- | --: |\n| Bo Vide<br>Observatory | 5:20 |\n| Together | 5:20 |\n\n"
        "\\[Picture: Bo Vide spoke from 0:10 to 5:30.\\]\n\n"
        "The end.\n\n"
        "---\n\nPublished 26 November 2026, edition 1\n\nCorrected 28 November 2026: a name\n"
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("*a* _b_ `c` ~~d~~", r"\*a\* \_b\_ \`c\` \~\~d\~\~"),
        ("[a](b) ![c](d)", r"\[a\](b) !\[c\](d)"),
        ("<b> a<b", r"\<b> a\<b"),
        ("&amp; & R&D; &#60;", r"\&amp; & R\&D; \&#60;"),
        ("# a", r"\# a"),
        ("a # b", "a # b"),
        ("- a - b", r"\- a - b"),
        ("+ a", r"\+ a"),
        ("> a > b", r"\> a > b"),
        ("1. a", r"1\. a"),
        ("12) a", r"12\) a"),
        ("1.5 meter", r"1\.5 meter"),
        ("2026 var", "2026 var"),
        ("===", r"\==="),
        ("a | b", r"a \| b"),
        ("\\", r"\\"),
        ("    kod", "kod"),
        ("ett\n# två", "ett\\\n\\# två"),
        ("ett  \ntvå", "ett\\\ntvå"),
        ("10 % – 30 $", r"10 % – 30 \$"),
    ],
)
def test_only_what_would_mean_something_is_escaped(typed: str, written: str) -> None:
    assert text(typed) == written


@pytest.mark.parametrize(
    ("spans", "written"),
    [
        ((Span("a"), Span("b", emphasised=True), Span("c")), "a*b*c"),
        ((Span("”b”", emphasised=True),), "<em>”b”</em>"),
        ((Span("a", emphasised=True), Span("b", emphasised=True)), "*a*<em>b</em>"),
        ((Span("a", emphasised=True), Span(""), Span("b", emphasised=True)), "*a*<em>b</em>"),
        ((Span("a*b", emphasised=True),), r"*a\*b*"),
        ((Span("a]b", url="https://e.org/(x)&amp;"),), r"[a\]b](https://e.org/\(x\)\&amp;)"),
        ((Span("a", url="https://e.org/?b=1&c=2"),), "[a](https://e.org/?b=1&c=2)"),
        ((Span("a", url="javascript:alert(1)"),), "a"),
        ((Span("Läs!"), Span("mer!", url="https://e.org")), r"Läs\![mer!](https://e.org)"),
        ((Span("&"), Span("amp;")), r"\&amp;"),
    ],
)
def test_emphasis_and_links_hold_beside_anything(spans: tuple[Span, ...], written: str) -> None:
    assert markdown(Paragraph(spans)) == f"{written}\n"


def test_a_heading_keeps_its_number_signs() -> None:
    assert markdown(Heading(2, plainly("C #\nF ##"))) == "## C \\# F \\#\\#\n"


def test_two_lists_in_a_row_stay_two() -> None:
    one, two = Items((plainly("a"),)), Items((plainly("b"),))
    assert markdown(one, two) == "- a\n\n<!-- -->\n\n- b\n"
    assert markdown(PanelList("Panel:", (PersonLine("A"),)), one) == "Panel:\n\n- A\n\n<!-- -->\n\n- a\n"
    assert markdown(one, Items((plainly("c"),), ordered=True)) == "- a\n\n1. c\n"


def test_a_quote_of_two_lines_is_one_quotation() -> None:
    assert markdown(Quote((("– Ja\n> nej", True),))) == "> – Ja\\\n> \\> nej\n"


def test_a_recording_that_is_no_link_is_text() -> None:
    assert markdown(RecordingLink("", "Film", "file:///a_b")) == "Film: file:///a\\_b\n"


def test_a_row_is_one_line_of_the_table() -> None:
    table = Timetable(("Tid", "Vad|"), (TimetableRow("14", "a\nb | c"),))
    assert markdown(table) == "| Tid | Vad\\| |\n| --- | --- |\n| 14 | a b \\| c |\n"


@given(pages)
@example(replace(PAGE, blocks=EVERY_BLOCK))
def test_rendered_the_words_come_out_as_typed(page: Page) -> None:
    assert rendered(write_markdown(page).data).text == body(page, Telling(bracketed=True, box="☐"))


@given(pages)
def test_no_text_becomes_markup(page: Page) -> None:
    assert _structure(page) == _structure(harmless(page))


def _structure(page: Page) -> list[str]:
    return [tag for tag, _ in rendered(write_markdown(page).data).skeleton]


def test_only_web_addresses_become_links() -> None:
    typed = "[a](javascript:alert(1)) <file:///x> [b]: https://example.org"
    assert rendered(write_markdown(page_of(typed)).data).named("a") == []


def test_what_can_not_be_written_is_told() -> None:
    document = write_markdown(page_of("\x00# a"))
    assert document.data.decode().endswith("\\# a\n")
    assert len(document.remarks) == 1


def test_the_renderer_of_these_tests_sees_markup() -> None:
    assert [tag for tag, _ in Html("<p>x</p>").elements] == ["p"]
    assert rendered(b"*a* [b](https://example.org)").named("a") == [{"href": "https://example.org"}]


def test_boxes_to_tick_and_wordings_side_by_side_are_written_out() -> None:
    assert markdown(*SHEETS.blocks[3:5]) == (
        "As it was noted\n\n> “Yes.”\n\nAs it was approved\n\n> “Yes, indeed.”\n\n"
        "- ☐ As it stands\n- ☐ Not to be used\n\nNew wording:\n"
    )


def test_an_attendance_list_is_a_list_to_tick() -> None:
    page = replace(PAGE, blocks=(ROLL,), kicker="", when=When())
    assert "- ☐ Bo Vide, Observatory\n- ☐ Alma" in write_markdown(page).data.decode()


def test_the_column_that_names_a_row_has_its_remarks_a_line_each() -> None:
    rows = (TableRow(("14:00", "Talk"), "Why?\nHow?"),)
    page = replace(PAGE, blocks=(Table("T", (Column("Time"), Column("Item")), rows, named_by=1),))
    assert "| 14:00 | Talk<br>Why?<br>How? |" in write_markdown(page).data.decode()
