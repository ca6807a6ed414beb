# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every handout of a large seminar on every paper: it conforms, stays on the paper, and says which version it is."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pytest

from seminarapp.application.ports.documents import Document
from seminarapp.documents.making import DocumentMaker
from seminarapp.documents.pdf.layout.sheets import EXTENTS
from seminarapp.domain.handout import Paper
from tests.documents.crowd import NAMES, crowd
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.tagged import Tagged, read
from tests.hostile import HOSTILE

KINDS = ("programme", "run-of-show", "cue-cards", "name-signs", "attendance", "summary")
VERSION = "Version 3 · 2026-11-26 14:05"


@cache
def document(kind: str, paper: Paper) -> Document:
    return DocumentMaker().make(kind, ".pdf", crowd(paper), "sv")


@cache
def tree(kind: str, paper: Paper = Paper.A4) -> Tagged:
    return read(document(kind, paper))


EVERY = pytest.mark.parametrize(("kind", "paper"), [(kind, paper) for kind in KINDS for paper in Paper])


@EVERY
def test_it_conforms_and_has_the_size_of_its_paper(kind: str, paper: Paper) -> None:
    made = document(kind, paper)
    assert failures(made.data) == []
    with pikepdf.open(BytesIO(made.data)) as pdf:
        sizes = {tuple(round(float(side)) for side in page.mediabox[2:]) for page in pdf.pages}
    assert sizes == {tuple(map(round, EXTENTS[paper].size))}
    assert tree(kind, paper).unowned == []


@EVERY
def test_the_version_is_read_aloud_once_and_stands_on_every_page(kind: str, paper: Paper) -> None:
    told = tree(kind, paper)
    assert told.root.paragraphs()[-1] == VERSION
    assert told.root.text.count(VERSION) == 1
    pages = {one.page for one in told.drawn if VERSION.endswith(one.text.strip()) and ":" in one.text}
    assert len(pages) == told.pages


def test_the_attendance_list_has_everybody_once_and_its_head_on_every_page() -> None:
    told = tree("attendance")
    text = told.root.paragraphs()
    assert text.count("Deltagare Nummer-300 Svensson") == 1
    assert sum("Nummer-" in one for one in text) == 300
    heads = [one for one in told.drawn if one.text == "Namnteckning"]
    assert {one.page for one in heads} == set(range(1, told.pages + 1))
    assert told.pages < 14


def test_no_row_of_the_list_is_parted_by_a_page_break() -> None:
    rows = [row for row in tree("attendance").root.all("TR") if len(row.all("TH")) == 1]
    assert len(rows) == 10 + 300 + 10
    for row in rows:
        pages = {number for cell in row.walk() for number in cell.pages}
        assert len(pages) == 1


def test_every_panelist_has_a_sign_with_name_title_and_organisation() -> None:
    told = tree("name-signs")
    assert told.pages == len(NAMES) + 1, "the moderator has one too"
    headings = told.root.all("H1")
    assert [next(iter(node.pages)) for node in headings] == list(range(1, told.pages + 1))
    for name in (NAMES[0][0], NAMES[2][0], NAMES[4][0]):
        assert name in [" ".join(node.text.split()) for node in headings]
    assert "Vägverket i Norrland" in told.root.paragraphs()


def test_both_halves_of_a_sign_say_the_same_and_one_of_them_is_decoration() -> None:
    told = tree("name-signs")
    last = [one for one in told.drawn if one.page == told.pages]
    assert sorted(one.text for one in last if one.mcid is not None) == sorted(
        one.text for one in last if one.mcid is None and ":" not in one.text
    )


def test_a_name_is_as_large_as_it_can_be_and_none_is_small() -> None:
    sizes: dict[int, float] = {}
    for one in tree("name-signs").drawn:
        sizes[one.page] = max(sizes.get(one.page, 0.0), one.size)
    assert sizes[9] > sizes[1], "“Bo” has more room for each letter"
    assert min(sizes.values()) >= 24


def test_what_no_typeface_has_is_reported_with_whose_sign_it_is_on() -> None:
    remarks = document("name-signs", Paper.A4).remarks
    assert any(
        "namnskyltar har tecken" in one and NAMES[6][0] in one and NAMES[7][0] in one for one in remarks
    )
    assert any("ersättningar" in one for one in remarks)


def test_cards_are_numbered_and_what_has_no_room_goes_on_on_the_next() -> None:
    told = tree("cue-cards")
    numbers = [one.text for one in told.drawn if one.text.startswith("Kort ")]
    assert "Kort 1 av 29" in numbers
    assert "Kort 1 av 29, forts." in numbers
    assert [text for text in told.root.paragraphs() if text.startswith("Kort ")] == [
        f"Kort {number} av 29" for number in range(1, 30)
    ]


def test_there_are_four_cards_on_a_sheet_and_one_on_a_small_one() -> None:
    large, small = tree("cue-cards"), tree("cue-cards", Paper.A5)
    per_page = [
        sum(one.page == page and one.text.startswith("Kort ") for one in large.drawn)
        for page in range(1, large.pages)
    ]
    assert set(per_page) == {4}
    assert small.pages >= 29


def test_cards_are_set_in_the_typeface_that_is_read_at_arms_length() -> None:
    fonts = {one.font for one in tree("cue-cards").drawn}
    assert any("AtkinsonHyperlegible" in font for font in fonts)


@pytest.mark.parametrize("paper", Paper)
def test_a_summary_is_one_page(paper: Paper) -> None:
    assert tree("summary", paper).pages == 1


@pytest.mark.parametrize("first", range(0, 250, 50))
def test_hostile_texts_on_signs_and_cards_are_only_text(first: int) -> None:
    given = crowd()
    texts = HOSTILE[first : first + 50]
    seats = tuple(
        replace(
            given.plan.seats[0], id=f"h{at}", name=text, title=text, organisation=text, pronunciation=text
        )
        for at, text in enumerate(texts)
    )
    asked = tuple(
        replace(given.plan.questions[0], id=f"h{at}", text=text, seats=(f"h{at}",), follow_ups=(text,))
        for at, text in enumerate(texts)
    )
    plan = replace(given.plan, seats=seats, questions=asked, publisher=texts[0])
    for kind in ("name-signs", "cue-cards"):
        made = DocumentMaker().make(kind, ".pdf", replace(given, plan=plan), "en")
        assert failures(made.data) == []
        assert read(made).unowned == []


def drawn(kind: str, paper: Paper) -> set[str]:
    """Every piece of text as it stands on one line."""
    return {one.text.strip() for one in tree(kind, paper).drawn}


@pytest.mark.parametrize("paper", Paper)
def test_heads_of_the_attendance_list_are_never_broken(paper: Paper) -> None:
    assert drawn("attendance", paper) >= {"Nr", "Namn", "Organisation", "Närvarande", "Namnteckning"}


@pytest.mark.parametrize("paper", Paper)
def test_times_of_the_run_of_show_are_never_broken(paper: Paper) -> None:
    told = drawn("run-of-show", paper)
    assert told >= {"Tid", "Min", "Programpunkt", "Vem", "Noterat"}
    assert told >= {"14.00", "14.07", "15.57", "7,5"}


@pytest.mark.parametrize("paper", Paper)
def test_numbers_of_three_figures_stand_on_one_line(paper: Paper) -> None:
    assert {"100", "299", "300", "310"} <= drawn("attendance", paper)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("paper", Paper)
def test_nothing_is_drawn_beside_the_paper(kind: str, paper: Paper) -> None:
    extent = EXTENTS[paper].shrunk(0.7)  # whatever share of its size the page is drawn in
    for one in tree(kind, paper).drawn:
        assert 0 < one.x < extent.width
        assert 0 < one.y < extent.height


@pytest.mark.parametrize("paper", Paper)
def test_the_same_material_gives_the_same_bytes(paper: Paper) -> None:
    again = DocumentMaker().make("cue-cards", ".pdf", crowd(paper), "sv")
    assert again.data == document("cue-cards", paper).data


def test_every_segment_of_twenty_five_has_a_row() -> None:
    told = tree("run-of-show").root.paragraphs()
    for number in range(1, 24):
        assert f"Programpunkt {number} om vatten, rör och brunnar" in told
    assert told.count("Slut") == 1
    assert "25 programpunkter, 242,5 min" in told


def test_a_plan_that_is_longer_than_the_seminar_says_so() -> None:
    assert any(
        "2,5 min efter att seminariet ska sluta" in one for one in tree("run-of-show").root.paragraphs()
    )


def test_every_language_has_its_own_words_on_every_sheet() -> None:
    for kind in KINDS:
        english = DocumentMaker().make(kind, ".pdf", crowd(), "en")
        assert english.data != document(kind, Paper.A4).data
        said = read(english).root.text
        assert "Programpunkt" not in said.replace("Programpunkt ", "")
        assert "Namnteckning" not in said
