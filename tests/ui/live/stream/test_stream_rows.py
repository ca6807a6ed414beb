# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rows stay in the order of time, under the lines of their segments, whatever comes and goes."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView, SeatView, SegmentView
from seminarapp.domain.values import CaptureKind, Fidelity, SegmentKind, SeminarState
from seminarapp.ui.live.console.lines import Line, SaveState
from seminarapp.ui.live.stream.stream_rows import ON_ITS_WAY, StreamRows
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow

SEMINAR = uuid4()
PLAN = PlanView(
    SeminarCard(SEMINAR, "Elnätet", "sv", SeminarState.LIVE),
    seats=(SeatView("al", 1, uuid4(), "Astrid Lindqvist"),),
    segments=tuple(
        SegmentView(name, f"Del {name}", 5, SegmentKind.DISCUSSION) for name in ("s1", "s2", "s3")
    ),
)


def capture(at: float, segment: str = "s1", text: str = "Ett", seat: str = "") -> CaptureView:
    return CaptureView(
        uuid4(), SEMINAR, "", CaptureKind.NOTE, text, seat, at, Fidelity.PARAPHRASE, segment=segment
    )


def shown(*lines: Line) -> StreamRows:
    rows = StreamRows()
    rows.show(PLAN, lines)
    return rows


def rows_of(rows: StreamRows) -> list[StreamRow]:
    return [rows.model[place] for place in range(len(rows.model))]


def told(rows: StreamRows) -> list[str]:
    return [row.text for row in rows_of(rows)]


def test_each_segment_gets_a_line_where_it_begins() -> None:
    rows = shown(Line(capture(1, "s1", "a")), Line(capture(2, "s2", "b")), Line(capture(3, "s2", "c")))
    assert told(rows) == ["Del s1", "a", "Del s2", "b", "c"]


def test_a_capture_outside_every_segment_needs_no_line() -> None:
    assert told(shown(Line(capture(1, "", "a")), Line(capture(2, "gone", "b")))) == ["a", "b"]


def test_a_capture_that_comes_back_goes_where_its_time_is() -> None:
    rows = shown(Line(capture(1, "s1", "a")), Line(capture(9, "s1", "c")))
    rows.add(Line(capture(5, "s1", "b")))
    assert told(rows) == ["Del s1", "a", "b", "c"]


def test_the_last_capture_of_a_segment_takes_its_line_along() -> None:
    lonely = capture(2, "s2", "b")
    rows = shown(Line(capture(1, "s1", "a")), Line(lonely), Line(capture(3, "s3", "c")))
    rows.remove(lonely.id)
    assert told(rows) == ["Del s1", "a", "Del s3", "c"]


def test_a_row_keeps_its_place_and_id_when_it_is_confirmed() -> None:
    rows = shown()
    passing = capture(1)
    rows.add(Line(passing, SaveState.PENDING))
    (_, before) = rows_of(rows)
    saved = replace(passing, id=uuid4())
    rows.change(passing.id, Line(saved))
    (_, after) = rows_of(rows)
    assert (before.time, after.time) == (ON_ITS_WAY, "0:01")
    assert before.id == after.id
    assert rows.capture_of(after.id) == saved.id
    assert rows.row_of(saved.id) == after.id
    assert rows.row_of(passing.id) is None


def test_a_failed_row_says_so_in_a_word_and_shows_what_was_typed() -> None:
    rows = shown(Line(capture(1, text='"Ett'), SaveState.FAILED))
    assert rows_of(rows)[1].badge
    assert rows_of(rows)[1].text == '"Ett'


def test_speaker_and_colour_are_those_of_the_seat() -> None:
    rows = shown(Line(capture(1, seat="al")), Line(capture(2, seat="left")))
    assert [(row.speaker, row.number) for row in rows_of(rows)[1:]] == [("Astrid Lindqvist", 1), ("", 0)]


def test_what_is_not_in_the_stream_changes_nothing() -> None:
    rows = shown(Line(capture(1)))
    rows.change(uuid4(), Line(capture(2)))
    rows.remove(uuid4())
    assert len(rows.model) == 2


@st.composite
def doings(draw: DrawFn) -> list[tuple[str, float]]:
    doing = st.tuples(st.sampled_from(["add", "add", "remove"]), st.floats(0, 99))
    return draw(st.lists(doing, max_size=40))


@given(doings())
def test_the_stream_is_always_as_if_it_were_shown_anew(steps: list[tuple[str, float]]) -> None:
    rows, kept = shown(), dict[UUID, CaptureView]()
    for what, at in steps:
        if what == "add":
            one = capture(at, f"s{int(at) // 33 + 1}" if at < 99 else "s3", f"{at}")
            kept[one.id] = one
            rows.add(Line(one))
        elif kept:
            gone = list(kept)[int(at) % len(kept)]
            del kept[gone]
            rows.remove(gone)
    ordered = sorted(kept.values(), key=lambda one: one.at)
    assert told(rows) == told(shown(*map(Line, ordered)))
    for row in rows_of(rows):
        assert (rows.capture_of(row.id) is None) == (row.kind is RowKind.DIVIDER)
