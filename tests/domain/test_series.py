# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A run of seminars."""

from __future__ import annotations

import pytest

from seminarapp.domain.errors import EmptyTextError
from seminarapp.domain.series import Series
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
