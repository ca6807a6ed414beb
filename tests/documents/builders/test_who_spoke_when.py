# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The timeline of a session: its lanes, what it says in words, its axis, and how many pictures it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.reporting.reporting import report_of
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.application.views.session import SessionView
from seminarapp.documents.blocks import Block, Lane, Mark, Paragraph, Stretch, Timeline
from seminarapp.documents.builders.who_spoke_when import ticks, timelines
from seminarapp.documents.drawing import MOST_LANES
from tests.documents.panel import OPENING, PLAN, SEMINAR, held, material, turn

HELD = held(material())


def told(given: Material = HELD, language: str = "sv") -> list[Block]:
    return list(timelines(report_of(given), language))


def pictures(given: Material = HELD, language: str = "sv") -> list[Timeline]:
    return [block for block in told(given, language) if isinstance(block, Timeline)]


def test_every_person_has_a_lane_in_their_colour_with_their_total() -> None:
    (picture,) = pictures()
    assert picture.lanes == (
        Lane("Alma Lindåker", 1, (Stretch(60.0, 300.0), Stretch(910.0, 1190.0)), "8:40"),
        Lane("Bo von Vide", 2, (Stretch(420.0, 800.0),), "6:20"),
        Lane("Cia Frost", 0, (Stretch(0.0, 60.0),), "1:00"),
    )
    assert picture.length == 3300


def test_segments_questions_and_pauses_stand_at_their_times() -> None:
    (picture,) = pictures()
    assert picture.segments == (Stretch(0.0, 360.0, "Välkomna"), Stretch(360.0, 1800.0, "Vem tänder?"))
    assert picture.questions == (Mark(400.0, "1"), Mark(900.0, "2"))
    assert picture.pauses == (Stretch(1200.0, 1320.0),)


def test_the_picture_is_told_in_words() -> None:
    (picture,) = pictures()
    assert picture.title == "Vem som talade när"
    assert picture.alternative == (
        "En tidslinje på 55:00. Programpunkten ”Välkomna” gick från 0:00 till 6:00. Programpunkten ”Vem tänder?” "
        "gick från 6:00 till 30:00. Alma Lindåker talade i 8:40, i inlägg som började 1:00 och 15:10. "
        "Bo von Vide talade i 6:20, i inlägg som började 7:00. Cia Frost talade i 1:00, i inlägg som började 0:00. "
        "Fråga 1 ställdes 6:40. Fråga 2 ställdes 15:00. Det var paus från 20:00 till 22:00."
    )


def test_of_many_stretches_the_first_are_told_and_the_rest_counted() -> None:
    turns = tuple(turn("al", at * 100.0, at * 100.0 + 10) for at in range(9))
    (picture,) = pictures(replace(HELD, turns=turns), "en")
    assert "began at 0:00, 1:40, 3:20, 5:00, 6:40, 8:20 and 3 more." in picture.alternative
    assert "Bo von Vide did not have the floor." in picture.alternative


def test_the_key_explains_what_is_there_and_nothing_else() -> None:
    def key(given: Material) -> str:
        last = told(given, "en")[-1]
        assert isinstance(last, Paragraph)
        return last.text[0].text

    assert key(HELD) == (
        "Minutes from the opening, left to right. Columns are segments. Numbers on dashed lines are prepared questions "
        "put, as in the table below. Hatched is pause."
    )
    bare = replace(HELD, session=SessionView(OPENING, closed_at=1800.0))
    assert key(bare) == "Minutes from the opening, left to right."


def test_where_there_is_nothing_to_see_there_is_no_picture() -> None:
    assert told(replace(HELD, session=SessionView(OPENING, closed_at=1800.0), turns=())) == []
    assert told(replace(HELD, session=SessionView(OPENING, closed_at=0.0), turns=())) == []


@pytest.mark.parametrize(("people", "lanes"), [(MOST_LANES, [36]), (37, [18, 19]), (80, [27, 26, 27])])
def test_a_large_panel_is_shared_out_over_pictures(people: int, lanes: list[int]) -> None:
    seats = tuple(SeatView(f"p{n}", n, SEMINAR, f"Person {n}") for n in range(1, people + 1))
    given = replace(HELD, plan=replace(PLAN, seats=seats), turns=(turn("p1", 0.0, 9.0),))
    found = pictures(given)
    assert [len(picture.lanes) for picture in found] == lanes
    assert [lane.name for picture in found for lane in picture.lanes] == [seat.name for seat in seats]
    if len(lanes) > 1:
        assert found[0].title == f"Vem som talade när, 1 av {len(lanes)}"


@pytest.mark.parametrize(
    ("length", "labels"),
    [
        (40.0, ["0:00", "0:05", "0:10", "0:15", "0:20", "0:25", "0:30", "0:35", "0:40"]),
        (600.0, [str(minute) for minute in range(11)]),
        (3600.0, [str(minute) for minute in range(0, 61, 5)]),
        (6241.0, [str(minute) for minute in range(0, 101, 10)]),
    ],
)
def test_the_axis_has_round_times(length: float, labels: list[str]) -> None:
    assert [tick.label for tick in ticks(length)] == labels


@given(st.floats(0.01, 1e8, allow_nan=False))
def test_the_axis_never_has_more_labels_than_fit_nor_any_past_its_end(length: float) -> None:
    found = ticks(length)
    assert 1 <= len(found) <= 13
    assert all(0 <= tick.at <= length * 1.000001 for tick in found)
