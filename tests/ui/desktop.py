# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A desktop whose second screen can be unplugged."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from seminarapp.ui.stage.screens import Screens


class FakeScreens(Screens):
    """Answers to `Screens`.

    Attributes:
        plugged: the name of the second screen, "" for none.
        filled: the screens that a window was shown over, in order.
    """

    def __init__(self, plugged: str = "") -> None:
        super().__init__()
        self.plugged = plugged
        self.filled: list[str] = []

    def second(self, console: QWidget) -> str:
        return self.plugged

    def fill(self, window: QWidget, screen: str) -> None:
        self.filled.append(screen)
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()

    def free(self, console: QWidget) -> QRect:
        return QRect(0, 0, 800, 600)

    def plug(self, screen: str) -> None:
        """Plug that screen in; "" plugs it out."""
        self.plugged = screen
        self.changed.emit()
