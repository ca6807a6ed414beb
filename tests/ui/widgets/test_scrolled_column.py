# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A scrolled column: what is shown comes into sight, and takes the place of what was shown before."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seminarapp.ui.widgets.scrolled_column import ScrolledColumn


def column(qtbot: QtBot, *heights: int) -> tuple[ScrolledColumn, list[QLabel]]:
    area = ScrolledColumn(gap=16, spacing=16)
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


def test_a_column_shows_others_in_the_place_of_the_first(qtbot: QtBot) -> None:
    area = ScrolledColumn()
    qtbot.addWidget(area)
    area.show_widgets(QLabel(text) for text in ("a", "b"))
    area.show_widgets([QLabel("c")])
    shown = [label.text() for label in area.findChildren(QLabel) if not label.isHidden()]
    assert shown == ["c"]
