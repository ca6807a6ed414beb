# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Several buttons of which one is chosen: what segments, tabs and their like have in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """Keeps one button chosen, each known by a key, and lets Tab stop at that one alone.

    Signals:
        chosen(str): the button with that key was chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QAbstractButton] = {}
        self.buttonToggled.connect(self._on_toggled)

    def add(self, key: str, button: QAbstractButton) -> None:
        """Add a button; the first one is chosen to begin with, and nobody is told of that."""
        self._buttons[key] = button
        self.addButton(button)
        if len(self._buttons) == 1:
            self.choose(key, telling=False)
        self._stop_at_the_chosen()

    @property
    def current(self) -> str:
        """The key of the chosen button."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys, in the order in which they were added."""
        return tuple(self._buttons)

    def choose(self, key: str, *, telling: bool = True) -> None:
        """Choose a button. Raises `KeyError` for an unknown key."""
        blocked = self.blockSignals(not telling)
        self._buttons[key].setChecked(True)
        self.blockSignals(blocked)
        self._stop_at_the_chosen()

    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self._stop_at_the_chosen()
            self.chosen.emit(next(key for key, one in self._buttons.items() if one is button))

    def _stop_at_the_chosen(self) -> None:
        """Qt makes one tab stop of a group only when the focus comes into it, which may be on another button."""
        for button in self._buttons.values():
            stop = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)
