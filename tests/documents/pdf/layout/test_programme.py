# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a programme looks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.documents.blocks import PeopleGrid, PersonLine, Timetable, TimetableRow
from seminarapp.documents.pdf.layout.looks import MM
from seminarapp.documents.pdf.writing import write_pdf
from tests.documents.pdf.seminars import PEOPLE, PROGRAMME, ROWS
from tests.documents.pdf.tagged import Tagged, read


@pytest.fixture(scope="module")
def tree() -> Tagged:
    return read(write_pdf(PROGRAMME))


def place(tree: Tagged, text: str) -> tuple[float, float]:
    return next((one.x, one.y) for one in tree.drawn if one.text.startswith(text))


def test_times_and_titles_stand_on_one_line_in_two_columns(tree: Tagged) -> None:
    for row in ROWS[:3]:
        time, title = place(tree, row.time), place(tree, row.title)
        assert time[1] == pytest.approx(title[1], abs=0.3)
        assert time[0] == pytest.approx(18 * MM, abs=0.1)
        assert title[0] == pytest.approx(18 * MM + 69, abs=0.1)
    assert place(tree, "Karin Sjö hälsar")[1] < place(tree, "Välkomna")[1]


def test_the_tables_head_is_quiet_but_there(tree: Tagged) -> None:
    head = next(one for one in tree.drawn if one.text == "Programpunkt")
    assert head.size < 8
    assert [cell.text for cell in tree.root.all("TH")] == ["Tid", "Programpunkt"]


def test_people_stand_in_two_columns_read_row_by_row(tree: Tagged) -> None:
    places = [place(tree, f"{person.name},") for person in PEOPLE]
    assert places[0][1] == places[1][1] > places[2][1] == places[3][1]
    assert places[0][0] == places[2][0] < places[1][0] == places[3][0]
    assert [item.text for item in tree.root.all("LI")] == [person.line for person in PEOPLE]


def test_name_title_and_organisation_have_a_line_each(tree: Tagged) -> None:
    alma = PEOPLE[0]
    heights = [place(tree, text)[1] for text in (alma.name, alma.title, alma.organisation)]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3


def test_an_odd_number_of_people_leaves_a_place_free() -> None:
    page = replace(PROGRAMME, blocks=(PeopleGrid((*PEOPLE, PersonLine("Siv"))),))
    names = [item.text for item in read(write_pdf(page)).root.all("LI")]
    assert names[-1] == "Siv"
    assert len(names) == 5


@pytest.mark.parametrize("rows", range(14, 30))
def test_nobody_of_the_panel_stands_alone_at_the_top_of_a_page(rows: int) -> None:
    table = Timetable(("Tid", "Punkt"), tuple(TimetableRow(f"t{n}", f"titel {n}") for n in range(rows)))
    people = tuple(PersonLine(f"Person {n}", "titel", "plats") for n in range(9))
    drawn = read(write_pdf(replace(PROGRAMME, blocks=(table, PeopleGrid(people))))).drawn
    pages = {one.text[:8]: one.page for one in drawn if one.text.startswith("Person ")}
    assert pages["Person 8"] == pages["Person 6"]


def test_it_fits_on_one_sheet_and_has_no_running_head(tree: Tagged) -> None:
    assert tree.pages == 1
    assert [one.text for one in tree.drawn if one.mcid is None] == [PROGRAMME.footer, "1 (1)"]


@pytest.mark.parametrize("rows", range(8, 40, 3))
def test_a_row_is_never_parted_by_a_page_break(rows: int) -> None:
    table = Timetable(
        ("Tid", "Punkt"), tuple(TimetableRow(f"t{n}", f"titel {n}", f"anm {n}") for n in range(rows))
    )
    tree = read(write_pdf(replace(PROGRAMME, blocks=(table,))))
    pages = {one.text: one.page for one in tree.drawn}
    for number in range(rows):
        assert pages[f"t{number}"] == pages[f"titel {number}"] == pages[f"anm {number}"]


def test_the_kicker_stands_over_the_title(tree: Tagged) -> None:
    assert place(tree, PROGRAMME.kicker)[1] > place(tree, "Den som vill se")[1]
