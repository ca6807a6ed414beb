# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window on the second screen. It never asks for the keys, and gives those it gets to the console."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.ui.stage.picture import StagePicture
from seminarapp.ui.theme.look import Look

SIZE = QSize(960, 540)
_LEAST = QSize(320, 180)
_CLOSES = (Qt.Key.Key_Escape, Qt.Key.Key_F9)


class StageWindow(QWidget):
    """Only a picture. Escape and F9 close it where it has the keys.

    Signals:
        closed: the user closed it.
        key_pressed(QKeyEvent): a key for the console.
    """

    closed = Signal()
    key_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setWindowTitle(self.tr("Stage"))
        self.setMinimumSize(_LEAST)
        self.resize(SIZE)
        self.picture = StagePicture(look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.picture)

    def retitle(self) -> None:
        """Name the window in the language of now."""
        self.setWindowTitle(self.tr("Stage"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSES and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.close()
        else:
            self.key_pressed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
