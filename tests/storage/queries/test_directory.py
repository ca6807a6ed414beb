# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Series by their exact name."""

from __future__ import annotations

from tests.storage.houses import StoredHouse


def test_a_series_is_found_by_its_exact_title(house: StoredHouse) -> None:
    series = house.planning.start_series("Samtal om vatten")
    house.planning.start_series("Samtal om vatten")
    assert house.views.series_titled("Samtal om vatten") == series
    assert house.views.series_titled("Samtal") is None
