# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A box to tick shows its check."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.check_box import CheckBox
from tests.ui.accessible import name_of


def test_space_ticks(look: Look, qtbot: QtBot) -> None:
    box = CheckBox(look, "Q&A if time")
    qtbot.addWidget(box)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert name_of(box) == "Q&A if time"


def test_ticked_box_is_filled_with_a_check_in_it(look: Look, qtbot: QtBot) -> None:
    box = CheckBox(look, "If time")
    qtbot.addWidget(box)
    box.resize(120, 24)
    box.setChecked(True)
    accent = look.colour(Role.ACCENT).name()
    inside = [(x, y) for x in range(5, 14) for y in range(8, 17)]
    image = box.grab().toImage()
    shown = [image.pixelColor(x, y).name() for x, y in inside]
    assert 0 < shown.count(accent) < len(inside)
    box.setChecked(False)
    image = box.grab().toImage()
    assert accent not in [image.pixelColor(x, y).name() for x, y in inside]
