# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A run of seminars."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import EmptyTextError, NotFoundError
from seminarapp.domain.series import Numbering, Series, numbering, rearranged
from tests.domain.replay import assert_replays, nothing_happens, only


def test_a_series_begins_with_a_title() -> None:
    series = Series.start("  Samtal om vatten ", " Tre kvällar. ")
    assert (series.title, series.description) == ("Samtal om vatten", "Tre kvällar.")


def test_a_series_without_a_title_is_refused() -> None:
    with pytest.raises(EmptyTextError, match="The title is empty"):
        Series.start("   ")


def test_a_new_description_is_recorded_once() -> None:
    series = Series.start("Samtal om vatten")
    with only(series, "SeriesDescribed"):
        series.describe("Samtal om vatten", "Tre kvällar.")
        series.describe(" Samtal om vatten", "Tre kvällar. ")
    assert series.description == "Tre kvällar."


def test_a_title_cannot_be_described_away() -> None:
    series = Series.start("Samtal om vatten")
    with nothing_happens(series), pytest.raises(EmptyTextError):
        series.describe("", "Tre kvällar.")


def test_a_series_replays() -> None:
    series = Series.start("Samtal om vatten")
    series.describe("Samtal om jord", "Två kvällar.")
    assert_replays(series)


# -- discarded and restored -------------------------------------------------------------------------------------------


def test_a_series_is_discarded_and_restored_once() -> None:
    series = Series.start("Samtal om vatten")
    with only(series, "SeriesDiscarded"):
        series.discard()
        series.discard()
    gone = series.discarded
    with only(series, "SeriesRestored"):
        series.restore()
        series.restore()
    assert (gone, series.discarded) == (True, False)
    assert_replays(series)


# -- how parts are numbered -------------------------------------------------------------------------------------------


def test_the_next_part_counts_on_from_the_last() -> None:
    assert numbering([]) == Numbering(1)
    assert numbering([1, 2, 3]) == Numbering(4)
    assert numbering([1, 2, 3]).sound


def test_gaps_duplicates_and_what_has_no_number_are_told() -> None:
    told = numbering([2, 2, 5, 9, None, None])
    assert told == Numbering(10, gaps=((1, 1), (3, 4), (6, 8)), duplicates=(2,), unnumbered=2)
    assert not told.sound


def test_a_gap_of_a_thousand_million_is_two_numbers() -> None:
    assert numbering([10**9]).gaps == ((1, 10**9 - 1),)


A, B, C, D = (UUID(int=number) for number in (1, 2, 3, 4))


def test_a_part_that_is_moved_trades_numbers_with_those_between() -> None:
    parts = {A: 1, B: 2, C: 3, D: 4}
    assert rearranged([A, B, C, D], parts, D, B) == {A: 1, D: 2, B: 3, C: 4}
    assert rearranged([A, B, C, D], parts, A, None) == {B: 1, C: 2, D: 3, A: 4}


def test_gaps_stay_where_they_were() -> None:
    assert rearranged([A, B, C], {A: 1, B: 4, C: 9}, C, A) == {C: 1, A: 4, B: 9}


@pytest.mark.parametrize("parts", [{A: 1, B: 1, C: 2}, {A: None, B: None, C: None}, {A: 5, B: None, C: 6}])
def test_numbers_that_are_not_sound_begin_from_one(parts: dict[UUID, int | None]) -> None:
    assert rearranged([A, B, C], parts, C, B) == {A: 1, C: 2, B: 3}


def test_what_is_no_part_cannot_be_moved() -> None:
    with pytest.raises(NotFoundError, match="no such part"):
        rearranged([A, B], {A: 1, B: 2}, C, A)
    with pytest.raises(NotFoundError, match="no such part"):
        rearranged([A, B], {A: 1, B: 2}, A, C)


@given(st.lists(st.one_of(st.none(), st.integers(1, 12)), max_size=10), st.data())
def test_moving_a_part_keeps_every_seminar_and_gives_no_number_twice(
    numbers: list[int | None], data: st.DataObject
) -> None:
    ordered = [UUID(int=place) for place in range(len(numbers) + 1)]
    parts = dict(zip(ordered, [*numbers, 1], strict=True))
    part = data.draw(st.sampled_from(ordered))
    before = data.draw(st.sampled_from([*(one for one in ordered if one != part), None]))
    told = rearranged(ordered, parts, part, before)
    assert sorted(told) == sorted(ordered)
    assert list(told.values()) == sorted(set(told.values()))
