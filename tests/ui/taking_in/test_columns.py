# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which column says what, and how what was pasted is divided: the choices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.application.records.pasted_people import Layout
from seminarapp.application.records.people_table import Column, TableRecord
from seminarapp.ui.taking_in.columns import Columns
from seminarapp.ui.taking_in.dividing import Dividing
from seminarapp.ui.theme.look import Look
from tests.ui.naming import unnamed

pytestmark = pytest.mark.usefixtures("translation")
TABLE = TableRecord(("Namn", "E-\npost"), (("Sara", "s@x.example"),), columns={Column.NAME: 0})


def names(columns: Columns) -> list[str]:
    choice = columns.choices[Column.NAME]
    return [choice.itemText(at) for at in range(choice.count())]


def test_columns_are_called_by_their_heads(qtbot: QtBot, look: Look) -> None:
    columns = Columns(look)
    qtbot.addWidget(columns)
    columns.show_table(TABLE)
    assert names(columns) == ["–", "Namn", "E- post"]
    assert columns.chosen == {Column.NAME: 0}
    assert unnamed(columns) == []


def test_columns_without_heads_are_called_by_what_stands_in_them(qtbot: QtBot, look: Look) -> None:
    columns = Columns(look)
    qtbot.addWidget(columns)
    columns.show_table(TableRecord(("1", "2", "3"), (("", "Verket", ""), ("Sara", "", "")), headed=False))
    assert names(columns) == ["–", "1: Sara", "2: Verket", "3: –"]


def test_a_column_that_has_no_head_among_others_is_called_by_what_stands_in_it(
    qtbot: QtBot, look: Look
) -> None:
    columns = Columns(look)
    qtbot.addWidget(columns)
    columns.show_table(TableRecord(("Namn", "2"), (("Sara", "s@x.example"),)))
    assert names(columns) == ["–", "Namn", "2: s@x.example"]


def test_a_long_cell_does_not_widen_the_choice(qtbot: QtBot, look: Look) -> None:
    columns = Columns(look)
    qtbot.addWidget(columns)
    columns.show_table(TableRecord(("1",), (("x" * 500,),), headed=False))
    assert len(names(columns)[1]) == 40


def test_another_table_takes_the_place_of_the_first(qtbot: QtBot, look: Look) -> None:
    columns = Columns(look)
    qtbot.addWidget(columns)
    columns.show_table(TABLE)
    columns.show_table(TableRecord(("A",), (("x",),)))
    assert (names(columns), columns.chosen) == (["–", "A"], {})


@pytest.mark.parametrize("layout", list(Layout))
def test_the_layout_is_shown_and_chosen(qtbot: QtBot, look: Look, layout: Layout) -> None:
    dividing = Dividing(look)
    qtbot.addWidget(dividing)
    dividing.show_layout(layout)
    assert dividing.choice.currentIndex() == list(Layout).index(layout)
    assert unnamed(dividing) == []
    with qtbot.waitSignal(dividing.layout_chosen) as chosen:
        dividing.choice.activated.emit(dividing.choice.currentIndex())
    assert chosen.args == [layout]


def test_the_layout_is_chosen_by_keys(qtbot: QtBot, look: Look) -> None:
    dividing = Dividing(look)
    qtbot.addWidget(dividing)
    dividing.show()
    qtbot.waitExposed(dividing)
    dividing.show_layout(Layout.TABLE)
    with qtbot.waitSignal(dividing.layout_chosen) as chosen:
        QTest.keyClick(dividing.choice, Qt.Key.Key_Down)
    assert chosen.args == [Layout.LINES]
