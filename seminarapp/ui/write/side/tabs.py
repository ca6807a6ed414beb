# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The row of icons that chooses a sheet of the right column."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.one_of import OneOf

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SheetTabs(QWidget):
    """One icon a sheet, one of them chosen; arrow keys move the choice, Tab passes the row as one stop.

    Signals:
        chosen(str): the user chose the sheet with that key.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = OneOf(self)
        self._names: dict[str, str] = {}
        self._buttons: dict[str, IconButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 0, 6, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.setAccessibleName(self.tr("Sheets"))
        self._group.chosen.connect(self.chosen)

    def add(self, key: str, icon: str, name: str, shortcut: str = "") -> None:
        """Add an icon at the end; the first one is chosen."""
        button = IconButton(self._look, icon, name, checkable=True)
        button.set_name(name, shortcut)
        self._names[key] = name
        self._buttons[key] = button
        self._group.add(key, button)
        self._row.insertWidget(self._row.count() - 1, button)
        self.setVisible(len(self._buttons) > 1)

    @property
    def current(self) -> str:
        """The key of the chosen sheet."""
        return self._group.current

    def choose(self, key: str) -> None:
        """Choose a sheet, as its icon would. Raises `KeyError` for an unknown key."""
        self._group.choose(key)

    def set_remark(self, key: str, remark: str) -> None:
        """A short fact about a sheet, as “3 findings”, said with its name; "" for none."""
        name = self._names[key]
        self._buttons[key].set_name(f"{name}: {remark}" if remark else name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = self._group.keys
        goal = keys[(keys.index(self.current) + step) % len(keys)]
        self._group.choose(goal)
        self._buttons[goal].setFocus(Qt.FocusReason.TabFocusReason)
