# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list that drops down doesn't change by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.choice import Choice
from tests.ui.accessible import interface_of, role_of


@pytest.fixture
def choice(look: Look, qtbot: QtBot) -> Choice:
    choice = Choice(look, "Language")
    choice.addItems(["Svenska", "English"])
    qtbot.addWidget(choice)
    choice.resize(160, 32)
    return choice


def wheel_down() -> QWheelEvent:
    here, nothing = QPointF(5, 5), Qt.MouseButton.NoButton
    down, no_keys, phase = QPoint(0, -120), Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(here, here, QPoint(), down, nothing, no_keys, phase, False)


def test_arrow_keys_choose(choice: Choice) -> None:
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "English"


def test_wheel_does_not(choice: Choice) -> None:
    event = wheel_down()
    QApplication.sendEvent(choice, event)
    assert choice.currentText() == "Svenska"
    assert not event.isAccepted()


def test_choice_says_what_is_chosen(choice: Choice) -> None:
    assert interface_of(choice).text(QAccessible.Text.Description) == "Language"
    assert choice.accessibleName() == "Language"
    assert role_of(choice) == QAccessible.Role.ComboBox


def test_chevron_shows_at_the_right(choice: Choice) -> None:
    image = choice.grab().toImage()
    ground = image.pixelColor(100, 16)
    assert any(image.pixelColor(x, y) != ground for x in range(137, 151) for y in range(10, 22))


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen plugin says so of every popup
def test_all_of_a_short_list_drops_down(choice: Choice, qtbot: QtBot) -> None:
    with qtbot.waitExposed(choice):
        choice.show()
    choice.showPopup()
    rows = choice.view()
    last = rows.visualRect(choice.model().index(1, 0))
    assert rows.viewport().rect().contains(last)
    assert last.height() >= 28
