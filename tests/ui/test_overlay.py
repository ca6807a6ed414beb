# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A card over the window takes the keys for a moment, and gives them back where they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.overlay import Overlay
from seminarapp.ui.theme.look import Look

KEY = Qt.Key


class Window(QWidget):
    """A window with two lines, and a card with one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.pressed: list[int] = []
        column = QVBoxLayout(self)
        self.line, self.other = QLineEdit(), QLineEdit()
        column.addWidget(self.line)
        column.addWidget(self.other)
        self.card = Overlay(look, self, QSize(400, 300))
        self.card.name("Commands")
        self.field = QLineEdit()
        self.card.body.addWidget(self.field)


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Window:
    window = Window(look)
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.line.setFocus()
    return window


def test_escape_gives_the_keys_back_and_leaves_what_was_typed(window: Window, qtbot: QtBot) -> None:
    window.line.setText("half a line")
    window.line.setCursorPosition(4)
    window.card.open(window.field)
    QTest.keyClicks(window.field, "words")
    with qtbot.waitSignal(window.card.closed):
        QTest.keyClick(window.field, KEY.Key_Escape)
    assert not window.card.isVisible()
    assert QApplication.focusWidget() is window.line
    assert (window.line.text(), window.line.cursorPosition()) == ("half a line", 4)


def test_tab_stays_on_the_card(window: Window) -> None:
    window.card.open(window.field)
    QTest.keyClick(window.field, KEY.Key_Tab)
    QTest.keyClick(window.field, KEY.Key_Backtab)
    assert QApplication.focusWidget() is window.field


def test_click_beside_the_card_closes_it_and_one_on_it_does_not(window: Window) -> None:
    window.card.open(window.field)
    QTest.mouseClick(window.card, Qt.MouseButton.LeftButton, pos=window.card._card.geometry().center())
    assert window.card.isVisible()
    QTest.mouseClick(window.card, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not window.card.isVisible()
    assert QApplication.focusWidget() is window.line


def test_keys_that_are_taken_elsewhere_close_it_and_stay_there(window: Window, qtbot: QtBot) -> None:
    window.card.open(window.field)
    with qtbot.waitSignal(window.card.closed):
        window.other.setFocus()
    assert not window.card.isVisible()
    assert QApplication.focusWidget() is window.other


def test_it_says_when_what_had_the_keys_is_gone(window: Window, qtbot: QtBot) -> None:
    window.card.open(window.field)
    window.line.hide()
    with qtbot.waitSignal(window.card.orphaned):
        window.card.close_card()


def test_it_covers_the_window_whatever_its_size(window: Window) -> None:
    window.card.open(window.field)
    assert window.card.geometry() == window.rect()
    assert window.card._card.size() == QSize(400, 300)
    window.resize(300, 200)
    assert window.card.geometry() == window.rect()
    assert window.rect().contains(window.card._card.geometry())
    assert window.card._card.width() < 300


def test_no_other_key_reaches_the_page(window: Window) -> None:
    window.card.open(window.field)
    QTest.keyClick(window.field, KEY.Key_F8)
    assert window.card.isVisible()


def test_it_is_named(window: Window) -> None:
    assert window.card.accessibleName() == "Commands"
