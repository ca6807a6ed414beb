# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The screens of the desktop, behind a small port, so that a test can unplug one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_SETTLING = 250  # milliseconds: a desktop tells of several changes while a plug goes in or out


class Screens(QObject):
    """Where a window can be.

    Signals:
        changed: a screen was plugged in or out, or is arranged otherwise.
    """

    changed = Signal()

    def second(self, console: QWidget) -> str:
        """The name of a screen that the console's window is not on; "" where there is none."""
        raise NotImplementedError

    def fill(self, window: QWidget, screen: str) -> None:
        """Show a window over the whole of that screen."""
        raise NotImplementedError

    def free(self, console: QWidget) -> QRect:
        """The part of the console's screen where windows may stand."""
        raise NotImplementedError


class DesktopScreens(Screens):
    """The real ones."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settled.timeout.connect(self.changed)
        application.screenAdded.connect(self._on_changed)
        application.screenRemoved.connect(self._on_changed)
        application.primaryScreenChanged.connect(self._on_changed)

    def second(self, console: QWidget) -> str:
        """The first other one, as the desktop orders them."""
        return next((one.name() for one in QGuiApplication.screens() if one != console.screen()), "")

    def fill(self, window: QWidget, screen: str) -> None:
        """Full screen there; where that screen has just gone, nothing: `changed` follows."""
        wanted = next((one for one in QGuiApplication.screens() if one.name() == screen), None)
        if wanted is None:
            return
        window.showNormal()  # a full window stays on its screen, whatever it is told
        window.setScreen(wanted)
        window.setGeometry(wanted.geometry())
        window.setWindowState(Qt.WindowState.WindowFullScreen)  # Qt's showFullScreen would take the keys
        window.show()

    def free(self, console: QWidget) -> QRect:
        """What panels and docks leave."""
        return console.screen().availableGeometry()

    def _on_changed(self, _screen: QScreen) -> None:
        self._settled.start()
