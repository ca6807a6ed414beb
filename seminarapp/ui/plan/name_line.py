# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The line for a panelist's name: Down goes to the people offered under it, Enter takes the one that is meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font


class NameLine(QLineEdit):
    """A line edit above a list of people.

    Attributes:
        offers: whether there are people to go to.
        offered: the id of the one that is meant; "" for none.

    Signals:
        step_requested(int): go up (-1) or down (1) among them.
        chosen(str): it is the one with that id.
    """

    step_requested = Signal(int)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers = False
        self.offered = ""
        self.setFont(interface_font(Size.BODY))
        self.textEdited.connect(self._on_edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Enter are for the list while somebody is offered; Enter saves where nobody is meant."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = next((by for key, by in steps.items() if event.key() == key), 0)
        if self.offers and step:
            self.step_requested.emit(step)
        elif self.offers and self.offered and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen, self.offered = self.offered, ""
            self.chosen.emit(chosen)
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        self.offered = ""
