# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Columns: sides give way in a narrow window, and what is shown scrolls into sight in a low one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.three_columns import ScrolledColumn, Side, ThreeColumns

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


def column(qtbot: QtBot, *heights: int) -> tuple[ScrolledColumn, list[QLabel]]:
    area = ScrolledColumn()
    qtbot.addWidget(area)
    area.resize(300, 400)
    labels = [QLabel(str(height)) for height in heights]
    for label, height in zip(labels, heights, strict=True):
        label.setFixedHeight(height)
        area.add(label)
    area.end()
    area.show()
    return area, labels


def test_scroll_bar_stands_in_the_gap(qtbot: QtBot) -> None:
    area, (label,) = column(qtbot, 100)
    without = label.width()
    label.setFixedHeight(900)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert label.width() == without == 300 - 16


def test_what_was_shown_scrolls_into_sight(qtbot: QtBot) -> None:
    area, (_, second, third) = column(qtbot, 500, 200, 900)
    area.show_when_laid_out(second)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    top = second.mapTo(area.viewport(), QPoint()).y()
    assert 0 <= top <= 200
    area.show_when_laid_out(third)
    qtbot.waitUntil(lambda: third.mapTo(area.viewport(), QPoint()).y() == 16)


def test_what_was_hidden_meanwhile_is_not_scrolled_to(qtbot: QtBot) -> None:
    area, (_, second) = column(qtbot, 900, 200)
    area.show_when_laid_out(second)
    second.hide()
    qtbot.waitUntil(lambda: area._wanted is None)
    assert area.verticalScrollBar().value() == 0
