# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A line is carried by the mouse, and where it will be put down is seen before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from tests.ui.widgets.entries.dragging import drag, move, press, release

ENTRIES = [Entry(name, f"Segment {name}") for name in "abcd"]


@pytest.fixture
def entries(look: Look, qtbot: QtBot) -> EntryList:
    entries = EntryList(look, "Run of show", movable=True)
    qtbot.addWidget(entries)
    entries.resize(300, 300)
    entries.show_entries(ENTRIES)
    with qtbot.waitExposed(entries):
        entries.show()
    return entries


@pytest.mark.parametrize(
    ("origin", "before", "told"),
    [(3, 0, ["d", "a"]), (0, 2, ["a", "c"]), (0, 4, ["a", ""]), (2, 1, ["c", "b"])],
)
def test_a_carried_line_is_put_down_before_another(
    entries: EntryList, qtbot: QtBot, origin: int, before: int, told: list[str]
) -> None:
    drag(entries, origin, before)
    assert entries.carrying.target == before
    with qtbot.waitSignal(entries.move_requested) as heard:
        release(entries)
    assert heard.args == told
    assert not entries.carrying.carries
    assert [entry.id for entry in entries.entries.entries] == list("abcd")


@pytest.mark.parametrize("before", [1, 2])
def test_a_line_put_down_where_it_was_moves_nothing(entries: EntryList, qtbot: QtBot, before: int) -> None:
    drag(entries, 1, before)
    assert entries.carrying.target == -1
    with qtbot.assertNotEmitted(entries.move_requested):
        release(entries)


def test_a_press_without_a_move_only_chooses(entries: EntryList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(entries.move_requested):
        press(entries, entries.visualRect(entries.entries.index(2)).center())
        release(entries)
    assert entries.chosen == "c"


def test_a_hand_that_shakes_carries_nothing(entries: EntryList) -> None:
    at = entries.visualRect(entries.entries.index(2)).center()
    press(entries, at)
    move(entries, at + QPoint(1, 1))
    assert not entries.carrying.carries


def test_carrying_chooses_no_other_line_on_its_way(entries: EntryList) -> None:
    drag(entries, 3, 0)
    assert entries.chosen == "d"


def test_escape_leaves_everything_where_it_was(entries: EntryList, qtbot: QtBot) -> None:
    drag(entries, 3, 0)
    QTest.keyClick(entries, Qt.Key.Key_Escape)
    assert not entries.carrying.carries
    with qtbot.assertNotEmitted(entries.move_requested):
        release(entries)


def test_a_line_is_drawn_where_it_will_be_put_down(entries: EntryList, look: Look) -> None:
    drag(entries, 3, 1)
    picture = entries.viewport().grab().toImage()
    y = entries.visualRect(entries.entries.index(1)).top()
    accent = look.colour(Role.ACCENT).rgb()
    assert accent in {picture.pixel(150, y + off) for off in (-1, 0, 1)}
    release(entries)
    picture = entries.viewport().grab().toImage()
    assert accent not in {picture.pixel(150, y + off) for off in (-1, 0, 1)}


def test_a_list_that_is_fixed_carries_nothing(look: Look, qtbot: QtBot) -> None:
    fixed = EntryList(look, "Sections")
    qtbot.addWidget(fixed)
    fixed.resize(300, 300)
    fixed.show_entries(ENTRIES)
    fixed.show()
    with qtbot.assertNotEmitted(fixed.move_requested):
        drag(fixed, 3, 0)
        release(fixed)
    assert not fixed.carrying.carries


def test_what_the_list_stands_in_scrolls_near_its_edge(look: Look, qtbot: QtBot) -> None:
    column = ScrolledColumn()
    qtbot.addWidget(column)
    entries = EntryList(look, "Run of show", movable=True, grows=True)
    column.add(entries)
    column.end()
    entries.show_entries([Entry(str(number), f"Segment {number}") for number in range(40)])
    column.resize(300, 200)
    column.show()
    bar = column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(entries, entries.visualRect(entries.entries.index(1)).center())
    move(entries, QPoint(60, 120))
    move(entries, QPoint(60, 195))
    qtbot.waitUntil(lambda: bar.value() > 100)
    assert entries.carrying.target > 6
    entries.carrying.cancel()
    there = bar.value()
    qtbot.wait(90)
    assert bar.value() == there
