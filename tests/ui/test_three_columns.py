# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Columns: sides give way in a narrow window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.three_columns import Side, ThreeColumns

SIDE = Side(200, 288)


@given(st.integers(0, 5_000), st.integers(0, 5_000))
def test_side_never_leaves_its_bounds_and_never_shrinks_in_a_wider_page(one: int, other: int) -> None:
    narrow, wide = sorted((one, other))
    assert 200 <= SIDE.width_in(narrow) <= SIDE.width_in(wide) <= 288


def test_middle_takes_what_the_sides_leave(qtbot: QtBot) -> None:
    left, middle, right = QWidget(), QWidget(), QWidget()
    columns = ThreeColumns((left, SIDE), middle, (right, Side(264, 336)))
    qtbot.addWidget(columns)
    columns.show()
    columns.resize(960, 600)
    qtbot.waitUntil(lambda: middle.width() == 960 - 200 - 264 - 4 * 16)
    columns.resize(1440, 600)
    qtbot.waitUntil(lambda: middle.width() == 1440 - 288 - 336 - 4 * 16)
    assert (left.width(), right.width()) == (288, 336)
    assert right.geometry().right() == 1440 - 17
