# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where pages break."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.pdf.atoms import Atom
from seminarapp.documents.pdf.galley import Galley, Placed, Sheet
from seminarapp.documents.pdf.setting import Abreast, Boxed, Cell, Fixed, Text, with_next
from tests.documents.pdf.stories import story


def text(lines: int, order: int = 1, **kept: object) -> Text:
    """A paragraph of so many lines."""
    return Text(story("\n".join(["rad"] * lines)), order, 10.0, 5.0, **kept)  # type: ignore[arg-type] # Text's fields


def pages(*settings: Text | Abreast | Boxed | Fixed, height: float = 100.0) -> list[list[Placed]]:
    galley = Galley(settings)
    made = []
    while galley:
        made.append(galley.take(0.0, height, 200.0, 0.0, fresh=True))
        assert made[-1], "every fresh page takes something"
    return made


def counts(*settings: Text | Abreast | Boxed | Fixed, height: float = 100.0) -> list[int]:
    return [len(page) for page in pages(*settings, height=height)]


def test_lines_fill_a_page_and_the_rest_goes_on() -> None:
    assert counts(text(25)) == [10, 10, 5]


def test_no_line_is_alone_at_the_top_or_the_foot_of_a_page() -> None:
    assert counts(text(11)) == [9, 2]
    assert counts(text(9), text(5)) == [9, 5]


def test_three_lines_may_be_kept_for_the_next_page() -> None:
    assert counts(text(11, widows=3)) == [8, 3]


def test_a_heading_goes_with_what_follows() -> None:
    assert counts(text(8), text(1, with_next=True), text(4)) == [8, 5]
    assert counts(text(7), text(1, with_next=True), text(1, with_next=True), text(4)) == [7, 6]


def test_what_is_whole_stays_whole_unless_it_is_taller_than_a_page() -> None:
    assert counts(text(6), text(5, whole=True)) == [6, 5]
    assert counts(text(30, whole=True)) == [10, 10, 10]


def test_what_can_not_be_kept_together_is_parted_on_a_fresh_page_only() -> None:
    galley = Galley([text(1, with_next=True), text(30, whole=True)])
    assert galley.take(0.0, 50.0, 200.0, 0.0, fresh=False) == []
    assert len(galley.take(0.0, 100.0, 200.0, 0.0, fresh=True)) == 9


def test_room_above_falls_away_at_the_top_of_a_page() -> None:
    first, second = pages(text(10), text(3))
    assert first[0].top == 100.0
    assert second[0].top == 100.0


def test_squeezing_takes_from_the_room_between_blocks_alone() -> None:
    galley = Galley([text(2), text(2)], squeeze=0.5)
    tops = [one.top for one in galley.take(0.0, 100.0, 200.0, 0.0, fresh=True)]
    assert tops == [100.0, 90.0, 77.5, 67.5]


def test_the_rest_of_a_paragraph_is_set_anew_in_the_width_of_its_page() -> None:
    long = Text(story("ord " * 300), 1, 10.0)
    galley = Galley([long])
    narrow = galley.take(0.0, 100.0, 100.0, 0.0, fresh=True)
    wide = galley.take(0.0, 1000.0, 300.0, 0.0, fresh=True)
    assert not galley
    drawn = [line for placed in (*narrow, *wide) for line in placed.atom.lines]
    assert "".join(line.story.text[line.row.start : line.row.end] for line in drawn) == long.story.text
    assert max(line.row.end - line.row.start for line in drawn[len(narrow) :]) > 2 * max(
        line.row.end - line.row.start for line in drawn[: len(narrow)]
    )


def test_columns_side_by_side_share_their_lines() -> None:
    row = Abreast(
        (Cell(0.0, 90.0, (text(1),)), Cell(100.0, 100.0, (text(3, order=2),))), above=4.0, below=6.0
    )
    [page] = pages(row)
    assert [one.atom.height for one in page] == [4.0, 10.0, 10.0, 10.0, 6.0]
    assert [[line.x for line in one.atom.lines] for one in page] == [[], [0.0, 100.0], [100.0], [100.0], []]
    assert counts(text(8), row) == [8, 5]


def test_a_box_keeps_its_ground_with_its_text() -> None:
    box = Boxed(text(2), "1 0 0 rg", 8.0, before=3.0)
    [page] = pages(box)
    assert [one.atom.height for one in page] == [8.0, 10.0, 10.0, 8.0]
    assert len({id(one.atom.tint) for one in page}) == 1
    assert counts(text(8), box) == [8, 4]
    assert Boxed(text(0), "1 0 0 rg", 8.0).atoms(100.0) == []


def test_any_setting_can_be_kept_with_the_next() -> None:
    assert with_next(text(2)).atoms(100.0)[-1].glued
    row = with_next(Abreast((Cell(0.0, 90.0, (text(1),)),)))
    assert row.atoms(100.0)[-1].glued
    fixed = Fixed((Atom(3.0),))
    assert with_next(fixed) is fixed


@dataclass(frozen=True)
class Case:
    lines: int
    whole: bool
    with_next: bool


@given(
    st.lists(st.builds(Case, st.integers(0, 30), st.booleans(), st.booleans()), max_size=12),
    st.integers(30, 200),
)
def test_every_line_is_placed_once_in_order_and_on_the_page(cases: list[Case], height: int) -> None:
    settings = [
        text(case.lines, number, whole=case.whole, with_next=case.with_next)
        for number, case in enumerate(cases)
    ]
    made = pages(*settings, height=float(height))
    placed = [(line.order, line.row.start) for page in made for one in page for line in one.atom.lines]
    assert placed == sorted(placed)
    assert len(placed) == sum(case.lines for case in cases)
    assert all(one.top - one.atom.height >= -0.01 for page in made for one in page)
    assert all(a.top - a.atom.height >= b.top for page in made for a, b in pairwise(page))


def test_the_lowest_place_of_a_sheet_is_where_its_text_ends() -> None:
    assert Sheet().lowest(70.0) == 70.0
    [page] = pages(text(3))
    assert Sheet(page).lowest(100.0) == 70.0
    assert replace(text(1), order=4).order == 4
