# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Name signs: how a text is made to fit its half of the sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.documents.blocks import Page, PeopleGrid, PersonLine
from seminarapp.documents.pdf.layout.sheets import EXTENTS
from seminarapp.documents.pdf.writing import write_pdf
from seminarapp.domain.handout import Paper
from tests.documents.pdf.conforming import failures
from tests.documents.pdf.tagged import Drawn, read

LONG = "Wolfeschlegelsteinhausenbergerdorff" * 2


def page(*people: PersonLine, paper: Paper = Paper.A4) -> Page:
    return Page("name-signs", "Skyltar", "sv", (PeopleGrid(people),), paper=paper)


def face(person: PersonLine, paper: Paper = Paper.A4) -> list[Drawn]:
    """What stands on the half that is read."""
    return [one for one in read(write_pdf(page(person, paper=paper))).drawn if one.mcid is not None]


def test_a_short_name_stands_on_one_line_in_the_middle_of_the_lower_half() -> None:
    name, title, organisation = face(PersonLine("Bo Ek", "chef", "Verket"))
    assert (name.text, title.text, organisation.text) == ("Bo Ek", "chef", "Verket")
    assert 92.0 == name.size > title.size > organisation.size
    assert EXTENTS[Paper.A4].height / 2 > name.y > title.y > organisation.y > 60


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    "name", ["Margareta von Hallersköld-Gyllenstierna Sandbergson-Öhrn", "Åsa Öberg-Ärlemalm", LONG]
)
def test_every_line_is_on_the_half(name: str, paper: Paper) -> None:
    extent = EXTENTS[paper]
    for one in face(PersonLine(name, "chef", "Verket"), paper):
        assert extent.wide.x - 15 <= one.x <= extent.width / 2
        assert 40 <= one.y <= extent.height / 2 - 20


def test_a_double_surname_is_broken_at_its_hyphen_and_no_other_word_is() -> None:
    lines = [one.text.strip() for one in face(PersonLine("Anna-Karin Hallersköld-Gyllenstierna"))]
    assert "".join(lines).replace(" ", "") == "Anna-KarinHallersköld-Gyllenstierna"
    for line in lines[:-1]:
        assert line.endswith(("-", "Karin"))


def test_a_word_wider_than_the_sheet_is_made_smaller_before_it_is_broken() -> None:
    (line,) = face(PersonLine(LONG[:35]))
    assert 17 <= line.size < 40


def test_text_that_no_size_makes_fit_is_cut_and_that_is_said() -> None:
    made = write_pdf(page(PersonLine("Namn " * 400), PersonLine("Bo")))
    assert made.remarks[0].startswith("En namnskylt har mer text än den rymmer")
    assert failures(made.data) == []
    assert write_pdf(page(PersonLine("Bo"))).remarks == ()


def test_several_cut_signs_are_counted() -> None:
    made = write_pdf(page(PersonLine("A " * 900), PersonLine("Bo", organisation="B " * 900)))
    assert made.remarks[0].startswith("2 namnskyltar har mer text")
    assert "Bo" in made.remarks[0]


def test_somebody_without_a_name_is_called_by_what_they_represent() -> None:
    (sign,) = face(PersonLine("", "", "Verket"))
    assert (sign.text, sign.size) == ("Verket", 92.0)


def test_the_other_half_stands_upside_down_at_the_same_place() -> None:
    data = write_pdf(page(PersonLine("Bo"))).data
    tree = read(data)
    mine, other = (one for one in tree.drawn if one.text == "Bo")
    assert (mine.x, mine.y, mine.size) == (other.x, other.y, other.size), "turned about the sheet's middle"
    assert other.mcid is None


def test_the_version_stands_on_the_panelists_own_side_of_each() -> None:
    signs = replace(page(PersonLine("Bo"), PersonLine("Eva")), version="Version 2 · 2026-01-02 03:04")
    tree = read(write_pdf(signs))
    drawn = [one for one in tree.drawn if one.text.startswith("Version 2")]
    assert [(one.page, one.mcid is None) for one in drawn] == [(1, False), (2, True)]


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80), st.sampled_from(Paper))
def test_any_name_makes_a_sign_that_conforms(name: str, paper: Paper) -> None:
    assert failures(write_pdf(page(PersonLine(name, name, name), paper=paper)).data) == []
