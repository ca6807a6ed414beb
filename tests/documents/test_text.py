# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Plain text for e-mail: 72 columns, whole addresses, and the words as they were typed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seminarapp.documents.blocks import (
    Block,
    Heading,
    Items,
    Page,
    Paragraph,
    Quote,
    RecordingLink,
    Timetable,
    TimetableRow,
    When,
)
from seminarapp.documents.text import WIDTH, wrapped, write_text
from seminarapp.domain.spans import Span
from tests.documents.pages import PAGE, ROLL, SHEETS, TYPED, page_of, pages, plainly
from tests.documents.reading import Telling, body, folded


def text(*blocks: Block) -> str:
    return write_text(Page("article", "", "sv", blocks)).data.decode()


def test_a_page_reads_as_a_letter() -> None:
    assert write_text(PAGE).data.decode() == (
        "Talking light · Part 2 of 3\n\n"
        "Headline\n========\n\n"
        "Lead\n\n"
        "Thursday 12 March 2026, 14:00\nThe Mill\n\n"
        "Section\n-------\n\n"
        "See this and that (https://example.org/)\n\n"
        "Below\n~~~~~\n\n"
        "“Yes,” said Bo Vide.\n\n"
        "- one\n- two\n\n"
        "1. first\n2. second\n\n"
        "The panel:\n- Bo Vide, astronomer, Observatory\n- Alma\n\n"
        "The moderator was Cia.\n\n"
        "Here it is:\nWatch\nhttps://play.example.org/1\nThe recording has captions.\n\n"
        "[Picture: A lamp in fog]\n\n"
        "14:00  Welcome\n14:05  Talk\n       Bo Vide\n\n"
        "- Bo Vide, astronomer, Observatory\n- guest\n\n"
        "Speaking time\n"
        "Name                 Time\n"
        "Bo Vide Observatory  5:20\n"
        "Together             5:20\n\n"
        "[Picture: Bo Vide spoke from 0:10 to 5:30.]\n\n"
        "The end.\n\n"
        "Published 26 November 2026, edition 1\nCorrected 28 November 2026: a name\n"
    )


def test_lines_are_wrapped_at_72_columns() -> None:
    lines = text(Paragraph(plainly("ord " * 200))).splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert len(lines) == 12


def test_items_hang_under_their_first_word() -> None:
    assert text(Items((plainly("ord " * 20),), ordered=True)).splitlines()[1] == "   ord ord ord"


def test_an_address_is_never_broken() -> None:
    address = "https://example.org/" + "lång-väg/" * 20
    written = text(Paragraph((Span("Läs "), Span("mer här", url=address))))
    assert f"({address})" in written
    assert text(RecordingLink("", address, address)) == f"{address}\n"


def test_a_link_whose_label_is_its_address_is_written_once() -> None:
    assert text(Paragraph((Span("https://e.org", url="https://e.org"),))) == "https://e.org\n"


def test_no_line_begins_with_a_dash_by_accident() -> None:
    for length in range(60, 76):
        lines = text(Paragraph(plainly("a" * length + " – och sedan mer"))).splitlines()
        assert not [line for line in lines if line.startswith("–")], length


def test_a_spoken_line_begins_with_its_dash() -> None:
    assert text(Quote((("– Ja", True), (", sa Bo.", False)))) == "– Ja, sa Bo.\n"


def test_line_breaks_are_kept() -> None:
    assert text(Paragraph(plainly("ett\ntvå"))) == "ett\ntvå\n"


@pytest.mark.parametrize(
    ("title", "underline"),
    [("Å", "-"), ("日本", "----"), ("e\N{COMBINING ACUTE ACCENT}", "-"), ("ord " * 40, "-" * 71)],
)
def test_a_heading_is_underlined_as_wide_as_it_is(title: str, underline: str) -> None:
    assert text(Heading(2, plainly(title))).splitlines()[-1] == underline


def test_times_and_titles_stand_in_columns() -> None:
    rows = (TimetableRow("5 min", "Ett"), TimetableRow("20 min", "Två", "Bo"), TimetableRow("", "Tre"))
    assert text(Timetable(("", ""), rows)) == "5 min   Ett\n20 min  Två\n        Bo\n        Tre\n"


def test_a_row_or_item_without_words_is_still_there() -> None:
    assert text(Timetable(("", ""), (TimetableRow("14.00", ""),))) == "14.00\n"
    assert text(Items((plainly(""), plainly("b")))) == "-\n- b\n"


@given(pages)
@example(PAGE)
def test_the_words_come_out_in_their_order(page: Page) -> None:
    written = folded(write_text(page).data.decode())
    at = 0
    for word in body(page, Telling(headed=False, bracketed=True, addressed=True, between="")).split():
        at = written.find(word, at)
        assert at >= 0, word
        at += len(word)


@given(TYPED)
def test_a_paragraph_is_as_typed_but_for_its_white_space(typed: str) -> None:
    assert folded(write_text(page_of(typed)).data.decode()) == folded(f"Rubrik ====== {typed}")


@given(st.lists(st.sampled_from(["–", "a", "bb", "ccc" * 9, "d" * 80, "\n"])).map(" ".join))
def test_wrapping_loses_nothing_and_keeps_to_the_width(typed: str) -> None:
    lines = wrapped(typed, "- ", "  ").split("\n")
    assert folded(" ".join(lines).removeprefix("-")) == folded(typed)
    for line in lines:
        assert len(line) <= WIDTH or len(re.split(r" (?!–)", line.strip().removeprefix("- "))) == 1


def test_what_can_not_be_written_is_told() -> None:
    document = write_text(page_of("a\x1b[31mb"))
    assert document.data.decode().endswith("a[31mb\n")
    assert len(document.remarks) == 1


def test_sheets_to_answer_are_letters_with_boxes() -> None:
    first, line, second = write_text(SHEETS).data.decode().partition(f"\n{'=' * WIDTH}\n")
    assert line, "a line parts them"
    assert "As it was noted\n“Yes.”\n\nAs it was approved\n“Yes, indeed.”\n\n[ ] As it stands\n" in first
    assert "[ ] Not to be used\nNew wording:\n" in first
    assert second.lstrip().startswith("Talking light · Part 2 of 3\n\nAnother sheet\n")
    assert second.endswith("Date and name:\n")


def test_an_attendance_list_is_a_list_to_tick() -> None:
    page = replace(PAGE, blocks=(ROLL,), kicker="", when=When())
    assert write_text(page).data.decode() == "Panel\n[ ] Bo Vide, Observatory\n[ ] Alma\n"
