# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What rows say, to the eye and to the ear."""

from __future__ import annotations

from uuid import uuid4

import pytest

from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.search import HitKind, SearchHit
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.rows import Row, RowModel, hit_kind_name, hit_row, seminar_row, state_name
from tests.fakes.clock import TWO_O_CLOCK


def test_seminar_is_told_with_series_part_place_and_day() -> None:
    card = SeminarCard(
        uuid4(),
        "Röret",
        "sv",
        SeminarState.CLOSED,
        series_title="Vatten",
        part=2,
        starts_at=TWO_O_CLOCK,
        venue="Rådhuset",
    )
    row = seminar_row(card)
    assert (row.title, row.under, row.state) == ("Röret", "Vatten · part 2 · Rådhuset", SeminarState.CLOSED)
    assert "2026" in row.fact
    assert row.spoken == f"Röret, Vatten · part 2 · Rådhuset, {row.fact}, Held"


def test_bare_seminar_is_told_by_its_title() -> None:
    row = seminar_row(SeminarCard(uuid4(), "Röret", "sv", SeminarState.PLANNED))
    assert row.spoken == "Röret, Planned"


def test_find_is_one_line_and_says_whose_words_it_has() -> None:
    hit = SearchHit(
        HitKind.CAPTURE, uuid4(), "Röret", "c1", "Jag hör\n\n  ingenting.", "Tobias Lekander", 31.0
    )
    row = hit_row(hit)
    assert row.title == "Jag hör ingenting."
    assert row.under == "Capture · Tobias Lekander · Röret"
    assert row.serif


def test_pasted_book_is_a_row_like_any_other() -> None:
    hit = SearchHit(HitKind.BLOCK, uuid4(), "Röret", "b1", "vatten " * 20_000)
    assert len(hit_row(hit).title) <= 500


def test_every_state_and_find_has_a_name() -> None:
    assert len({state_name(state) for state in SeminarState}) == len(SeminarState)
    assert len({hit_kind_name(kind) for kind in HitKind}) == len(HitKind)


@pytest.mark.parametrize("count", [0, 3])
def test_model_holds_what_it_was_given(count: int) -> None:
    model = RowModel()
    rows = tuple(Row(uuid4(), f"Rad {place}") for place in range(count))
    model.show_rows(rows)
    assert model.rowCount() == count
    assert [model.row(model.index(place, 0)) for place in range(count)] == list(rows)
    assert [model.index(place, 0).data() for place in range(count)] == [row.spoken for row in rows]
