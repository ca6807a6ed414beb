# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""User text is never markup, never lost and never too long."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from seminarapp.documents.blocks import (
    Block,
    Closing,
    Figure,
    Heading,
    Items,
    ModeratorLine,
    Page,
    PanelList,
    Paragraph,
    PeopleGrid,
    PersonLine,
    Quote,
    RecordingLink,
    Standfirst,
    Timetable,
    TimetableRow,
)
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.domain.spans import Span
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.seminars import ARTICLE, PROGRAMME, article_of, plain
from tests.documents.pdf.tagged import Tagged, read

LINE = "x" * 100_000
WIDTH, HEIGHT = 595.28, 841.89


def inside_the_page(tree: Tagged) -> bool:
    """Whether every text begins on the paper, and no line is longer than its characters can be."""
    return all(20 < one.x < WIDTH - 20 and 20 < one.y < HEIGHT - 14 for one in tree.drawn)


@pytest.mark.parametrize(
    "typed",
    [
        "a<b",
        "<speaker>",
        '<img src="file:///etc/passwd"/>',
        "&amp; & &lt;",
        "</para><para>",
        "<font color=red>",
        "(parentes) \\ och \\( till",
        "<<tal>> [lista] {x} %kommentar",
        "*stjärna* och [länk](https://example.org) som typed",
    ],
)
def test_text_that_looks_like_markup_comes_out_as_typed(typed: str) -> None:
    blocks: tuple[Block, ...] = (
        Paragraph(plain(typed)),
        Items((plain(typed),)),
        Quote(((typed, True),)),
        PanelList(typed, (PersonLine(typed, typed, typed),)),
        ModeratorLine(typed, PersonLine(typed)),
        Figure(typed),
        Timetable((typed, typed), (TimetableRow(typed, typed, typed),)),
        Closing(plain(typed)),
    )
    tree = read(
        write_pdf(replace(article_of(*blocks), title=typed, publisher=typed, kicker=typed, footer=typed))
    )
    assert tree.root.text.count(" ".join(typed.split())) == 17
    assert f"{typed}" in tree.artifacts


LONG: dict[str, Page] = {
    "paragraph": article_of(Paragraph(plain(LINE))),
    "words": article_of(Paragraph(plain("ord " * 25_000))),
    "title": replace(ARTICLE, title=LINE, blocks=(Heading(1, plain(LINE)), *ARTICLE.blocks[1:])),
    "standfirst": article_of(Standfirst(plain(LINE))),
    "heading": article_of(Heading(2, plain(LINE))),
    "name": article_of(
        PanelList("I panelen:", (PersonLine(LINE, LINE, "Org"), PersonLine("Bo"))), Paragraph(plain("Text"))
    ),
    "quote": article_of(Quote((("– " + LINE, True), (", sa " + LINE, False)))),
    "spoken words": article_of(Quote((("– " + "ett ord " * 12_000, True), (", sa Bo.", False)))),
    "item": article_of(Items((plain(LINE), plain("kort"), plain("c " * 5000)))),
    "link": article_of(Paragraph((Span(LINE[:20_000], url="https://example.org/" + "å" * 1500),))),
    "recording": article_of(RecordingLink(LINE, LINE[:9000], "https://example.org/", LINE)),
    "closing": article_of(Paragraph(plain("Före")), Closing(plain("hej på dig " * 3000))),
    "figure": article_of(Figure(LINE)),
    "surroundings": replace(ARTICLE, publisher=LINE, kicker=LINE, footer=LINE),
    "timetable": replace(
        PROGRAMME, blocks=(Timetable((LINE[:999], LINE), (TimetableRow(LINE[:9999], LINE, LINE),)),)
    ),
    "people": replace(PROGRAMME, blocks=(PeopleGrid((PersonLine(LINE, LINE, LINE), PersonLine("Bo"))),)),
    "accents": article_of(Paragraph(plain("a" + "\N{COMBINING GRAVE ACCENT}" * 20_000))),
    "dashes": article_of(Paragraph(plain("– " * 20_000)), Paragraph(plain("12 000 " * 9000))),
}


@pytest.mark.parametrize("page", LONG.values(), ids=LONG.keys())
def test_a_text_of_a_hundred_thousand_characters_is_set_in_seconds_and_stays_on_the_paper(page: Page) -> None:
    before = time.process_time()
    document = write_pdf(page)
    assert time.process_time() - before < 20, "it must not hang"
    assert inside_the_page(read(document))
    assert len(document.data) < 4_000_000
    assert failures(document.data) == []


def test_a_word_wider_than_its_column_is_broken_and_none_of_it_is_lost() -> None:
    for page in (LONG["paragraph"], LONG["name"]):
        tree = read(write_pdf(page))
        drawn = [one.text for one in tree.drawn if "xx" in one.text]
        assert len(drawn) > 1000
        assert "".join(drawn).count("x") == len(LINE) * (1 if page is LONG["paragraph"] else 2)


def test_an_address_is_broken_at_a_sign_rather_than_within_a_name() -> None:
    address = "https://example.org/" + "/".join(["enganskalangmapp"] * 12)
    lines = [
        one.text for one in read(write_pdf(article_of(Paragraph(plain(address))))).drawn if "mapp" in one.text
    ]
    assert len(lines) > 2
    assert all(line.endswith("/") for line in lines[:-1])


def test_characters_no_document_can_hold_are_left_out_with_a_remark() -> None:
    document = write_pdf(article_of(Paragraph(plain("a\x00b\x07c\x1bd\ud800e"))))
    assert read(document).root.all("P")[-1].text == "abcde"
    [remark] = document.remarks
    assert remark.startswith("4 tecken")


def test_a_line_break_within_a_paragraph_is_kept() -> None:
    tree = read(write_pdf(article_of(Paragraph(plain("Första raden\nandra raden")))))
    first, second = (one for one in tree.drawn if "raden" in one.text)
    assert first.y > second.y
    assert tree.root.all("P")[-1].text == "Första raden andra raden"


def test_an_address_is_written_in_the_characters_a_uri_may_have() -> None:
    data = write_pdf(article_of(Paragraph((Span("länk", url="https://example.org/å?a=(1)&b=<2>"),)))).data
    assert b"/URI (https://example.org/%C3%A5?a=\\(1\\)&b=%3C2%3E)" in data
