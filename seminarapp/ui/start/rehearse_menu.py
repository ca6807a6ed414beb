# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How fast a session is to be rehearsed: a small menu, asked before the file."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

SPEEDS = (1, 5, 20, 50)


class RehearseMenu(QMenu):
    """The speeds, the slowest first.

    Signals:
        speed_chosen(float): so many times as fast as it was.
    """

    speed_chosen = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How fast to rehearse"))
        for speed in SPEEDS:
            text = self.tr("{speed} × – as fast as it was") if speed == 1 else self.tr("{speed} × as fast")
            action = self.addAction(text.format(speed=speed))
            action.triggered.connect(partial(self._on_chosen, speed))

    def ask(self, above: QWidget) -> None:
        """Open above a button, as wide as that; in the middle of its window where the button is not seen.

        The first speed is marked, so that Enter alone goes on.
        """
        if above.isVisible():
            self.setMinimumWidth(above.width())
            self.popup(above.mapToGlobal(QPoint(0, -self.sizeHint().height())))
        else:
            window = above.window()
            self.popup(window.mapToGlobal(window.rect().center()))
        self.setActiveAction(self.actions()[0])

    def _on_chosen(self, speed: int) -> None:
        self.speed_chosen.emit(speed)
