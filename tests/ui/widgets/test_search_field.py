# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Searching while one types, but not at every key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.search_field import SearchField
from tests.ui.accessible import name_of


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> SearchField:
    field = SearchField(look, "Search in notes")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    return field


def test_one_search_for_a_word_typed_in_one_go(field: SearchField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.searched.connect(told.append)
    with qtbot.waitSignal(field.searched):
        QTest.keyClicks(field, " grid ")
    assert told == ["grid"]


def test_enter_searches_at_once(field: SearchField) -> None:
    told: list[str] = []
    field.searched.connect(told.append)
    QTest.keyClicks(field, "grid")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["grid"]


def test_same_words_are_not_searched_twice(field: SearchField) -> None:
    told: list[str] = []
    field.searched.connect(told.append)
    QTest.keyClicks(field, "grid")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, " ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["grid"]


def test_words_that_are_searched_for_already_are_not_told(field: SearchField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.searched.connect(told.append)
    QTest.keyClicks(field, "gr")
    field.show_words("grid ")
    assert not field._pause.isActive()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == []
    with qtbot.waitSignal(field.searched):
        QTest.keyClicks(field, "s")
    assert told == ["grid s"]


def test_escape_empties_the_field_before_the_window_hears_it(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    field = SearchField(look, "Search")
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    heard: list[bool] = []
    shortcut = QShortcut(QKeySequence("Escape"), window)
    shortcut.activated.connect(lambda: heard.append(True))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "grid")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), heard) == ("", [])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard == [True]


def test_emptying_tells_that_nothing_is_searched_for(field: SearchField) -> None:
    told: list[str] = []
    field.searched.connect(told.append)
    QTest.keyClicks(field, "grid")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["grid", ""]


def test_hint_names_the_field(field: SearchField) -> None:
    assert name_of(field) == "Search in notes"
