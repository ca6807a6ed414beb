# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage's window never asks for the keys, and gives away those it gets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.stage.window import StageWindow
from seminarapp.ui.theme.look import Look
from tests.ui.naming import stops

KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> StageWindow:
    window = StageWindow(look)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_F9])
def test_escape_and_its_own_key_close_it(window: StageWindow, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, key)
    assert not window.isVisible()


def test_every_other_key_is_for_the_console(window: StageWindow, qtbot: QtBot) -> None:
    keys: list[int] = []

    def note(event: QKeyEvent) -> None:
        keys.append(event.key())

    window.key_pressed.connect(note)
    QTest.keyClick(window, KEY.Key_A)
    QTest.keyClick(window, KEY.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert keys == [KEY.Key_A, KEY.Key_Shift, KEY.Key_F9]
    assert window.isVisible()


def test_it_does_not_ask_for_the_keys(window: StageWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert stops(window) == []


def test_picture_fills_it(window: StageWindow) -> None:
    assert window.picture.geometry() == window.rect()
    assert window.windowTitle() == "Stage"
