# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A chip is on or off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.chip import Chip
from tests.ui.accessible import interface_of, name_of


def test_space_turns_a_chip_on_and_off(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "Quotes")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.toggled) as told:
        QTest.keyClick(chip, Qt.Key.Key_Space)
    assert told.args == [True]
    assert interface_of(chip).state().checked
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()


def test_chip_with_an_icon_alone_says_what_it_filters(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, icon="star", name="Starred only")
    qtbot.addWidget(chip)
    assert name_of(chip) == "Starred only"
    assert "Starred only" in chip.toolTip()


def test_chip_that_is_on_is_tinted(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "")
    qtbot.addWidget(chip)
    chip.resize(60, 26)
    assert chip.grab().toImage().pixelColor(30, 13) == look.colour(Role.SURFACE)
    chip.setChecked(True)
    assert chip.grab().toImage().pixelColor(30, 13) == look.colour(Role.ACCENT_SOFT)


def test_users_tag_keeps_its_ampersand(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "#R&D")
    qtbot.addWidget(chip)
    assert name_of(chip) == "#R&D"
