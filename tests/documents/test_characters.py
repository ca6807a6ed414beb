# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Characters that no document can hold are left out, and that is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from seminarapp.documents.blocks import Items, Page, PanelList, Paragraph, PersonLine, Quote
from seminarapp.documents.characters import writable
from seminarapp.domain.spans import Span

PAGE = Page("article", "Titel", "sv", (Paragraph((Span("Text."),)),))


@pytest.mark.parametrize(
    "unwritable", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x9b", "\ud800", "\ufffe", "\uffff"]
)
def test_a_character_without_a_place_is_left_out_and_told(unwritable: str) -> None:
    page, remarks = writable(replace(PAGE, title=f"Ti{unwritable}tel"))
    assert page == PAGE
    assert remarks == ("Ett tecken som inget dokument kan visa har utelämnats.",)


@pytest.mark.parametrize(
    "kept", ["\t", "\n", "\r", "\x85", "\xa0", "\xad", "\u200f", "\ufffd", "\U0001f3a4", "ش"]
)
def test_every_other_character_is_kept(kept: str) -> None:
    page = replace(PAGE, title=f"Ti{kept}tel")
    assert writable(page) == (page, ())


def test_they_are_found_wherever_text_stands() -> None:
    blocks = (
        Items(((Span("a\x00"), Span("b", url="https://example.org/\x01")),)),
        PanelList("p\x02", (PersonLine("n\x03", "t\x04", "o\x05"),)),
        Quote((("s\x06", True),), "n\x07", "w\x08", "c\x0e"),
    )
    page, remarks = writable(Page("article", "t", "en", blocks, publisher="p\x0f"))
    assert page.blocks == (
        Items(((Span("a"), Span("b", url="https://example.org/")),)),
        PanelList("p", (PersonLine("n", "t", "o"),)),
        Quote((("s", True),), "n", "w", "c"),
    )
    assert page.publisher == "p"
    assert remarks == ("11 characters that no document can show were left out.",)


@pytest.mark.parametrize("unseen", ["\ufffe", "\u200b", " \xa0", "\u200f\u2066"])
def test_a_link_nobody_could_see_is_told_by_its_address(unseen: str) -> None:
    page, _ = writable(replace(PAGE, blocks=(Paragraph((Span(unseen, url="https://example.org/"),)),)))
    assert page.blocks == (Paragraph((Span("https://example.org/", url="https://example.org/"),)),)
    assert writable(replace(PAGE, title=unseen))[0].title != "https://example.org/"


def test_a_page_without_them_is_handed_on_as_it_is() -> None:
    assert writable(PAGE)[0] is PAGE


@given(st.text(st.characters()))
def test_what_is_left_can_stand_in_xml(typed: str) -> None:
    page, remarks = writable(replace(PAGE, title=typed))
    element = etree.Element("title")
    element.text = page.title
    read = etree.fromstring(etree.tostring(element))
    assert (read.text or "") == page.title.replace("\r\n", "\n").replace("\r", "\n") or "\r" in page.title
    assert bool(remarks) == (page.title != typed)
