# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The timeline as shapes: everything at its place, inside the picture, and readable."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Lane, Mark, Stretch, Timeline
from seminarapp.documents.drawing import (
    MOST_LANES,
    Box,
    Drawing,
    Label,
    Lines,
    Part,
    draw,
    shared_out,
    shortened,
)
from tests.documents import pages

WIDTH = 500.0


def measured(text: str, _part: Part, size: float) -> float:
    return len(text) * size * 0.5


def drawn(*lanes: Lane, length: float = 100.0, **more: tuple[Stretch, ...] | tuple[Mark, ...]) -> Drawing:
    return draw(Timeline("T", "A", length, lanes, **more), WIDTH, measured)  # type: ignore[arg-type]  # passed on


def boxes(drawing: Drawing, part: Part) -> list[Box]:
    return [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.part is part]


def labels(drawing: Drawing, part: Part) -> list[Label]:
    return [shape for shape in drawing.shapes if isinstance(shape, Label) and shape.part is part]


ALMA = Lane("Alma", 1, (Stretch(0.0, 50.0), Stretch(75.0, 100.0)), "1:15")
BO = Lane("Bo", 2, (Stretch(50.0, 75.0),), "0:25")


def test_bars_are_as_long_as_their_stretches_and_stand_in_their_lanes() -> None:
    first, second, third = boxes(drawn(ALMA, BO), Part.BAR)
    assert first.width == pytest.approx(2 * third.width)
    assert first.x + first.width == pytest.approx(third.x)
    assert third.x + third.width == pytest.approx(second.x)
    assert first.y == second.y < third.y
    assert (first.colour, third.colour) == (1, 2)


def test_a_short_stretch_can_still_be_seen_and_stays_inside() -> None:
    (bar,) = boxes(drawn(Lane("A", 1, (Stretch(99.999, 100.0),))), Part.BAR)
    assert bar.width >= 1
    assert bar.x + bar.width <= WIDTH


def test_names_and_totals_stand_beside_the_lanes() -> None:
    drawing = drawn(ALMA, BO)
    assert [label.text for label in labels(drawing, Part.NAME)] == ["Alma", "Bo"]
    totals = labels(drawing, Part.TOTAL)
    assert [label.text for label in totals] == ["1:15", "0:25"]
    assert {label.x + measured(label.text, Part.TOTAL, label.size) for label in totals} == {WIDTH}


def test_the_column_of_names_is_as_wide_as_the_widest_but_never_takes_over() -> None:
    short = boxes(drawn(Lane("A", 1, (Stretch(0.0, 9.0),))), Part.BAR)[0].x
    long = boxes(drawn(Lane("A" * 300, 1, (Stretch(0.0, 9.0),))), Part.BAR)[0].x
    assert short < 20 < long < WIDTH / 4


def test_every_other_segment_has_a_ground_and_a_title_where_there_is_room() -> None:
    segments = (Stretch(0.0, 50.0, "Welcome"), Stretch(50.0, 51.0, "Short"), Stretch(51.0, 100.0, "Talk"))
    drawing = drawn(ALMA, segments=segments)
    assert len(boxes(drawing, Part.BAND)) == 2
    assert [label.text for label in labels(drawing, Part.SEGMENT)] == ["Welcome", "Talk"]


def test_numbers_that_would_touch_stand_in_two_rows() -> None:
    apart = drawn(ALMA, questions=(Mark(0.0, "1"), Mark(50.0, "2")))
    close = drawn(ALMA, questions=(Mark(50.0, "1"), Mark(50.5, "2")))
    assert len({label.y for label in labels(apart, Part.NUMBER)}) == 1
    assert len({label.y for label in labels(close, Part.NUMBER)}) == 2
    assert close.height > apart.height


def test_a_pause_is_hatched_inside_its_own_stretch() -> None:
    drawing = drawn(ALMA, BO, pauses=(Stretch(20.0, 40.0),))
    (ground,) = boxes(drawing, Part.PAUSE)
    (hatching,) = [
        shape for shape in drawing.shapes if isinstance(shape, Lines) and shape.part is Part.HATCHING
    ]
    assert len(hatching.lines) > 5
    for x1, y1, x2, y2 in hatching.lines:
        assert ground.x - 0.01 <= x1 <= x2 <= ground.x + ground.width + 0.01
        assert ground.y - 0.01 <= y2 <= y1 <= ground.y + ground.height + 0.01
        assert x2 - x1 == pytest.approx(y1 - y2), "at 45 degrees"


def test_labels_of_the_axis_do_not_touch() -> None:
    drawing = drawn(ALMA, ticks=tuple(Mark(float(at), f"{at}:00") for at in range(0, 101, 2)))
    found = labels(drawing, Part.TICK)
    assert 2 < len(found) < 51
    for one, other in pairwise(found):
        assert one.x + measured(one.text, Part.TICK, one.size) < other.x


@pytest.mark.parametrize("lanes", [1, 8, 14, 24, MOST_LANES])
def test_many_lanes_are_lower_but_still_readable_and_fit_a_page(lanes: int) -> None:
    drawing = drawn(*(Lane(f"Person {n}", n, (Stretch(0.0, 9.0),), "0:09") for n in range(lanes)))
    assert drawing.height < 520
    names = labels(drawing, Part.NAME)
    assert len(names) == lanes
    assert all(name.size >= 6.5 for name in names)
    assert all(below.y - above.y >= above.size * 1.2 for above, below in pairwise(names))


@given(pages.timelines)
def test_nothing_is_drawn_outside_the_picture(timeline: Timeline) -> None:
    drawing = draw(timeline, WIDTH, measured)
    for shape in drawing.shapes:
        match shape:
            case Box():
                assert -0.01 <= shape.y <= shape.y + shape.height <= drawing.height + 0.01
                if shape.part is not Part.PLATE:
                    assert -0.01 <= shape.x <= shape.x + max(0, shape.width) <= WIDTH + 1.01
            case Lines():
                for x1, y1, x2, y2 in shape.lines:
                    assert all(-0.01 <= x <= WIDTH + 1.01 for x in (x1, x2))
                    assert all(-0.01 <= y <= drawing.height + 0.01 for y in (y1, y2))
            case Label():
                assert 0 < shape.y <= drawing.height
                assert shape.text


@given(st.text(max_size=400), st.floats(0, 300))
def test_what_is_shortened_fits_and_is_a_beginning(text: str, room: float) -> None:
    found = shortened(text, Part.NAME, 8.0, room, measured)
    assert measured(found, Part.NAME, 8.0) <= room
    assert " ".join(text.split()).startswith(found.removesuffix("…"))


@given(st.integers(0, 400))
def test_lanes_are_shared_out_evenly_and_all_of_them(lanes: int) -> None:
    parts = shared_out(lanes)
    sizes = [last - first for first, last in parts]
    assert sum(sizes) == lanes
    assert [first for first, _ in parts][1:] == [last for _, last in parts][:-1]
    assert max(sizes) <= MOST_LANES
    assert max(sizes) - min(sizes) <= 1
