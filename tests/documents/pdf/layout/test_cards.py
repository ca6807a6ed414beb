# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Cue cards: where they stand on the sheet, and what becomes of one that is too long."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.documents.blocks import Heading, Items, NewSheet, Page, Paragraph, Standfirst, Table
from seminarapp.documents.pdf.layout.sheets import EXTENTS
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.domain.handout import Paper
from tests.documents.pages import EVERY_BLOCK, plainly
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.tagged import Tagged, read

CARD = (Standfirst(plainly("13.10 · Start")), Heading(1, plainly("Varför?")), Paragraph(plainly("Till Bo")))


def page(*cards: tuple[object, ...], paper: Paper = Paper.A4) -> Page:
    blocks: list[object] = []
    for card in cards:
        blocks += [NewSheet()] if blocks else []
        blocks += card
    return Page("cue-cards", "Kort", "sv", tuple(blocks), paper=paper)  # type: ignore[arg-type]  # tests give blocks


def tree(*cards: tuple[object, ...], paper: Paper = Paper.A4) -> Tagged:
    return read(write_pdf(page(*cards, paper=paper)))


def places(told: Tagged, text: str) -> list[tuple[int, int, int]]:
    return [(one.page, round(one.x), round(one.y)) for one in told.drawn if one.text == text]


def test_they_stand_in_two_rows_of_two_read_row_by_row() -> None:
    told = tree(CARD, CARD, CARD, CARD, CARD)
    first, second, third, fourth, fifth = places(told, "Varför?")
    assert first[1] == third[1] == fifth[1] < second[1] == fourth[1]
    assert first[2] == second[2] > third[2] == fourth[2]
    assert [place[0] for place in (first, fourth, fifth)] == [1, 1, 2]


def test_a_small_sheet_has_one_in_larger_type() -> None:
    large, small = tree(CARD, CARD), tree(CARD, CARD, paper=Paper.A5)
    assert [place[0] for place in places(small, "Varför?")] == [1, 2]
    size = {
        told.pages: next(one.size for one in told.drawn if one.text == "Varför?") for told in (large, small)
    }
    assert size[2] > size[1]


@pytest.mark.parametrize("paper", Paper)
def test_every_line_is_inside_its_card(paper: Paper) -> None:
    long = (*CARD, Items(tuple(plainly("en följdfråga med många ord " * 3) for _ in range(12))))
    extent = EXTENTS[paper]
    columns = 1 if extent.small else 2
    for one in tree(long, CARD, long, paper=paper).drawn:
        inside = one.x % (extent.width / columns)
        assert inside > 20
        assert 15 < one.y < extent.height - 25


def test_what_has_no_room_goes_on_under_the_same_number() -> None:
    long = (*CARD, Paragraph(plainly("ord " * 600)))
    told = tree(long, CARD)
    numbers = [one.text for one in told.drawn if one.text.startswith("Kort ")]
    assert numbers[0] == "Kort 1 av 2"
    assert numbers[1] == "Kort 1 av 2, forts."
    assert numbers[-1] == "Kort 2 av 2"
    spoken = " ".join(told.root.paragraphs())
    assert spoken.count("Kort 1 av 2") == 1
    assert spoken.count("ord") == 600


def test_the_longer_a_question_the_smaller_it_is() -> None:
    def size(text: str) -> float:
        told = tree((Heading(1, plainly(text)),))
        return max(one.size for one in told.drawn)

    assert size("Varför?") > size("Varför då? " * 8) > size("Varför då? " * 30)


def test_any_block_may_stand_on_a_card() -> None:
    cards = page(EVERY_BLOCK)
    assert failures(write_pdf(cards).data) == []
    table = next(block for block in EVERY_BLOCK if isinstance(block, Table))
    assert table.caption in read(write_pdf(cards)).root.paragraphs()


def test_no_cards_at_all_still_conform() -> None:
    assert failures(write_pdf(page(())).data) == []


def test_the_version_stands_at_the_foot_of_each_and_is_read_once() -> None:
    told = read(write_pdf(replace(page(CARD, CARD), version="Version 2 · 2026-01-02 03:04")))
    drawn = [one.mcid is None for one in told.drawn if one.text.startswith("Version 2")]
    assert drawn == [False, True]
