# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stream follows its end, stays where one reads, and doesn't slow down."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.stream.model import StreamModel
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow
from seminarapp.ui.widgets.stream.table import StreamTable
from tests.ui.accessible import interface_of, name_of

LONG = "Nobody pays for what nobody sees, and nobody sees what nobody pays for. " * 3


def rows(count: int) -> list[StreamRow]:
    return [
        StreamRow(str(number), LONG if number % 3 else "short", RowKind.QUOTE if number % 2 else RowKind.NOTE)
        for number in range(count)
    ]


class Counting:
    """Counts how many rows were measured."""

    def __init__(self, table: StreamTable, monkeypatch: pytest.MonkeyPatch) -> None:
        self.measured = 0
        whole = table.delegate.height_of

        def height_of(row: StreamRow, width: int) -> int:
            self.measured += 1
            return whole(row, width)

        monkeypatch.setattr(table.delegate, "height_of", height_of)


@pytest.fixture
def table(look: Look, qtbot: QtBot) -> StreamTable:
    return shown(StreamTable(look, StreamModel(), "Notes"), qtbot)


def shown(table: StreamTable, qtbot: QtBot) -> StreamTable:
    qtbot.addWidget(table)
    table.resize(500, 400)
    with qtbot.waitExposed(table):
        table.show()
    table.activateWindow()
    table.setFocus()
    return table


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def at_end(table: StreamTable) -> bool:
    bar = table.verticalScrollBar()
    return bar.value() == bar.maximum()


def test_appending_to_ten_thousand_rows_measures_as_few_as_to_a_hundred(
    table: StreamTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = []
    for size in (100, 10_000):
        table.rows.replace(rows(size))
        settle()
        counting = Counting(table, monkeypatch)
        table.rows.append(StreamRow("new", LONG))
        settle()
        counts.append(counting.measured)
        monkeypatch.undo()
    assert counts == [1, 1]


def test_opening_ten_thousand_rows_measures_only_those_that_are_seen(
    table: StreamTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = Counting(table, monkeypatch)
    table.rows.replace(rows(10_000))
    settle()
    assert 0 < counting.measured < 60
    assert at_end(table)


def test_new_rows_are_followed_at_the_end(table: StreamTable) -> None:
    table.rows.replace(rows(50))
    settle()
    for number in range(5):
        table.rows.append(StreamRow(f"new {number}", LONG))
        settle()
        assert at_end(table)


def test_reader_further_up_is_not_disturbed(table: StreamTable) -> None:
    table.rows.replace(rows(200))
    settle()
    table.verticalScrollBar().setValue(2_000)
    settle()
    top = table.rowAt(0)
    place = table.rowViewportPosition(top)
    table.rows.append(StreamRow("new", LONG))
    settle()
    assert (table.rowAt(0), table.rowViewportPosition(top)) == (top, place)


def test_measuring_above_keeps_the_top_row_in_its_place(table: StreamTable) -> None:
    table.rows.replace(rows(500))
    settle()
    bar = table.verticalScrollBar()
    for value in (bar.maximum() // 2, bar.maximum() // 3):
        bar.setValue(value)
        top = table.rowAt(0)
        before = table.rowViewportPosition(top)
        table._measure_seen()
        assert table.rowViewportPosition(top) == before


def test_every_seen_row_has_its_own_height(table: StreamTable) -> None:
    table.rows.replace(rows(300))
    settle()
    for value in (0, 5_000, 9_000):
        table.verticalScrollBar().setValue(value)
        settle()
        for place in range(table.rowAt(0), table.rowAt(table.viewport().height() - 1) + 1):
            assert table.rowHeight(place) == table.delegate.height_of(table.rows[place], table.columnWidth(0))


def test_narrower_window_measures_seen_rows_anew(table: StreamTable) -> None:
    table.rows.replace(rows(50))
    settle()
    before = table.rowHeight(49)
    table.resize(260, 400)
    settle()
    assert table.rowHeight(49) > before
    assert at_end(table)


def test_changed_row_gets_its_new_height(table: StreamTable) -> None:
    table.rows.replace(rows(10))
    settle()
    before = table.rowHeight(9)
    table.rows.update(replace(table.rows[9], tags=("core",)))
    assert table.rowHeight(9) == before + 22


def test_removed_row_leaves_the_others_heights(table: StreamTable) -> None:
    table.rows.replace(rows(6))
    settle()
    heights = [table.rowHeight(place) for place in range(6)]
    table.rows.remove("2")
    settle()
    assert [table.rowHeight(place) for place in range(5)] == heights[:2] + heights[3:]


def test_row_before_others_keeps_their_heights(table: StreamTable) -> None:
    table.rows.replace(rows(6))
    settle()
    heights = [table.rowHeight(place) for place in range(6)]
    table.rows.insert(2, StreamRow("late", "short"))
    settle()
    now = [table.rowHeight(place) for place in range(7)]
    assert now[:2] + now[3:] == heights


def test_material_begins_at_the_top(look: Look, qtbot: QtBot) -> None:
    table = shown(StreamTable(look, StreamModel(rows(50)), "Material", follows=False), qtbot)
    settle()
    assert table.verticalScrollBar().value() == 0
    table.rows.append(StreamRow("new", LONG))
    settle()
    assert table.verticalScrollBar().value() == 0


def test_arrow_keys_choose_and_pass_over_dividers(table: StreamTable, qtbot: QtBot) -> None:
    table.rows.replace(
        [StreamRow("a", "x"), StreamRow("s", "Who pays?", RowKind.DIVIDER), StreamRow("b", "y")]
    )
    table.choose("a")
    with qtbot.waitSignal(table.row_chosen) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args == ["b"]
    assert table.chosen == table.rows[2]


def test_enter_activates_the_chosen_row(table: StreamTable, qtbot: QtBot) -> None:
    table.rows.replace(rows(3))
    table.choose("1")
    with qtbot.waitSignal(table.row_activated) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["1"]


def test_click_on_the_star_asks_for_it(table: StreamTable, qtbot: QtBot) -> None:
    table.rows.replace(rows(2))
    settle()
    star = table.delegate.star_of(table.visualRect(table.rows.index(1, 0)))
    with qtbot.waitSignal(table.star_requested) as told:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=star.center())
    assert told.args == ["1"]


def test_click_beside_the_star_does_not(table: StreamTable, qtbot: QtBot) -> None:
    table.rows.replace(rows(2))
    settle()
    row = table.visualRect(table.rows.index(1, 0))
    with qtbot.assertNotEmitted(table.star_requested):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())


def test_letters_go_on_to_the_page(look: Look, qtbot: QtBot) -> None:
    class Page(QWidget):
        typed = ""

        def keyPressEvent(self, event: object) -> None:
            self.typed += event.text()  # type: ignore[attr-defined]  # Qt's own event class

    page, table = Page(), StreamTable(look, StreamModel(rows(3)), "Notes")
    QVBoxLayout(page).addWidget(table)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    QTest.keyClicks(table, "Who pays")
    assert page.typed == "Who pays"


def test_tab_leaves_the_table(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    table, line = StreamTable(look, StreamModel(rows(3)), "Notes"), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(line)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_rows_are_read_aloud(table: StreamTable) -> None:
    table.rows.replace([StreamRow("1", "Nobody pays", RowKind.QUOTE, "22:15", "Maja Öberg", 5)])
    assert name_of(table) == "Notes"
    whole = interface_of(table)
    cells = [whole.child(place) for place in range(whole.childCount())]
    spoken = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() == QAccessible.Role.Cell]
    assert spoken == ["22:15, Quote, Maja Öberg: Nobody pays"]


def test_unknown_row_can_not_be_chosen(table: StreamTable) -> None:
    table.rows.replace(rows(3))
    table.choose("none")
    assert table.chosen is None


def test_language_of_the_seminar_is_quoted_in(table: StreamTable) -> None:
    table.rows.replace([StreamRow("1", "x", RowKind.QUOTE)])
    table.set_language("de")
    settle()
    assert table.delegate._words(table.rows[0], 300).layout.text() == "„x“"
