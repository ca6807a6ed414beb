# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Buttons answer to keys, keep ampersands, and follow the theme."""

from __future__ import annotations

import gc

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.widgets.button import Button, IconButton
from tests.ui.accessible import name_of, role_of


def test_space_presses_a_button(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Export", kind=Kind.PRIMARY, icon="download")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert role_of(button) == QAccessible.Role.PushButton


def test_ampersand_is_text_and_no_shortcut(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "R&D")
    qtbot.addWidget(button)
    assert name_of(button) == "R&D"
    assert button.shortcut().isEmpty()
    button.set_text("Q&A")
    assert name_of(button) == "Q&A"


def test_icon_is_drawn_anew_in_the_other_theme(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Export", icon="download")
    qtbot.addWidget(button)
    light = button.icon().cacheKey()
    look.choose(ThemeChoice.DARK)
    assert button.icon().cacheKey() != light


def test_deleted_button_hears_no_more_of_the_theme(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Export", icon="download")
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    del button
    gc.collect()
    look.choose(ThemeChoice.DARK)  # a warning of Qt's would fail the test


def test_primary_button_is_filled_with_the_accent(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "", kind=Kind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(80, 32)
    assert button.grab().toImage().pixelColor(40, 16) == look.colour(Role.ACCENT)


def test_icon_button_says_what_it_does_and_by_which_key(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "moon", "Dark")
    qtbot.addWidget(button)
    assert name_of(button) == "Dark"
    button.set_name("Light", "Ctrl+L")
    assert name_of(button) == "Light"
    assert "Ctrl+L" in button.toolTip()


def test_icon_button_is_reached_by_tab_and_pressed_by_space(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "star", "Star", checkable=True)
    qtbot.addWidget(button)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.isChecked()


def test_icon_button_is_a_square_of_the_height_of_controls(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "x", "Close")
    qtbot.addWidget(button)
    assert (button.width(), button.height()) == (32, 32)


def test_another_icon_can_be_shown(look: Look, qtbot: QtBot) -> None:
    button, icon = Button(look, "Play", icon="play"), IconButton(look, "moon", "Dark")
    for one in (button, icon):
        qtbot.addWidget(one)
        before = one.icon().cacheKey()
        one.set_icon("sun")
        assert one.icon().cacheKey() != before
