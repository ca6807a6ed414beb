# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The screens of a real desktop with two of them, and with one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.stage.screens import DesktopScreens

TWO = {
    "screens": [
        {"name": "eDP-1", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "dpr": 1},
        {"name": "HDMI-1", "x": 1440, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ]
}
PROGRAM = """
from PySide6.QtWidgets import QApplication, QWidget
from seminarapp.ui.stage.screens import DesktopScreens
application = QApplication([])
console, stage = QWidget(), QWidget()
console.setGeometry(100, 100, 800, 600)
console.show()
screens = DesktopScreens(application)
name = screens.second(console)
screens.fill(stage, name)
screens.fill(stage, "gone")
application.processEvents()
print(name, stage.screen().name(), stage.geometry().getRect(), stage.isFullScreen(), screens.free(console).getRect())
"""


def test_second_screen_is_found_and_filled(tmp_path: Path) -> None:
    """A process of its own, since Qt asks for its screens once."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(TWO), "utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split("\n")[0] == ("HDMI-1 HDMI-1 (1440, 0, 1920, 1080) True (0, 0, 1440, 900)")


def test_one_screen_has_no_second(qapp: QApplication, qtbot: QtBot) -> None:
    console = QWidget()
    qtbot.addWidget(console)
    screens = DesktopScreens(qapp, console)
    assert screens.second(console) == ""
    assert screens.free(console) == console.screen().availableGeometry()


def test_several_changes_at_once_are_told_once(qapp: QApplication, qtbot: QtBot) -> None:
    console = QWidget()
    qtbot.addWidget(console)
    screens = DesktopScreens(qapp, console)
    told: list[bool] = []
    screens.changed.connect(lambda: told.append(True))
    for _ in range(3):
        screens._on_changed(console.screen())
    qtbot.waitUntil(lambda: told == [True], timeout=2000)
