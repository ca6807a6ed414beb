# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where the panel's cards stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.ui.live.panelists.seating import NARROWEST, Seating, seating

IN_1440, IN_1366, IN_1180, IN_960 = 824, 750, 564, 624
"""What the middle column has in windows of those widths."""


@pytest.mark.parametrize(
    ("panelists", "width", "rows", "columns"),
    [
        (1, IN_960, 1, 1),
        (5, IN_1440, 1, 5),
        (5, IN_960, 1, 5),
        (6, IN_1440, 1, 6),
        (6, IN_1180, 2, 3),
        (9, IN_1440, 2, 5),
        (9, IN_1366, 2, 5),
        (9, IN_1180, 2, 5),
        (9, IN_960, 2, 5),
        (33, IN_1440, 5, 7),
    ],
)
def test_a_panel_with_its_moderator_stands_in_few_rows(
    panelists: int, width: int, rows: int, columns: int
) -> None:
    found = seating(panelists, width, moderator=True)
    assert (found.rows, found.columns) == (rows, columns)


def test_the_moderator_takes_the_cell_that_is_free() -> None:
    assert not seating(9, IN_960, moderator=True).apart
    assert not seating(5, IN_1180, moderator=True).apart


def test_where_no_cell_is_free_the_moderator_stands_apart() -> None:
    assert seating(8, IN_960, moderator=True) == Seating(2, 4, 8, apart=True)
    assert seating(5, IN_1440, moderator=True).apart


def test_nobody_takes_no_row() -> None:
    assert seating(0, IN_1440) == Seating(0, 0, 12, apart=False)
    assert seating(0, IN_1440, moderator=True).apart


@given(st.integers(1, 40), st.integers(2 * NARROWEST + 8, 2000), st.booleans())
def test_everybody_has_a_cell_wide_enough(panelists: int, width: int, moderator: bool) -> None:
    found = seating(panelists, width, moderator=moderator)
    cells = found.columns + found.apart
    assert found.rows * found.columns >= panelists
    assert (found.rows - 1) * found.columns < panelists, "no empty row"
    assert cells * NARROWEST + (cells - 1) * found.gap <= width
    assert found.apart or not moderator or panelists < found.rows * found.columns
