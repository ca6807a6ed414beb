# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What palette and sheet have in common: a card with a line to search on and the list of what was found."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seminarapp.ui.commands.list import CommandList
from seminarapp.ui.overlay import Overlay
from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look


class CommandCard(Overlay):
    """The line has the keys; Up, Down, PageUp, PageDown and, with Ctrl, Home and End move in the list.

    Attributes:
        field: the line.
        list: what is shown.
    """

    def __init__(self, look: Look, window: QWidget, most: QSize, name: str, hint: str) -> None:
        super().__init__(look, window, most)
        self.name(name)
        self.field = CommandLine(self)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.list = CommandList(look, name)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.field.textChanged.connect(self._on_text_changed)
        self.list.chosen.connect(self.act)

    def refresh(self) -> None:
        """Show what the words on the line find."""
        raise NotImplementedError

    def act(self, offer: str) -> None:
        """The offer with that id was chosen."""

    def open_card(self, before: QWidget | None = None) -> None:
        """Show it, with nothing on the line."""
        self.field.clear()
        self.open(self.field, before)
        self.refresh()
        self.list.announce()

    def takes_key(self, event: QKeyEvent) -> bool:
        """Deal with a key before the line does; True when there is nothing left to do."""
        key, shown = event.key(), self.list
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            shown.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            shown.move_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif (
            key in (Qt.Key.Key_Home, Qt.Key.Key_End)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            shown.move_end(1 if key == Qt.Key.Key_End else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if shown.current is not None:
                self.act(shown.current.id)
            return True
        else:
            return False
        shown.announce()
        return True

    def _on_text_changed(self) -> None:
        if self.isVisible():
            self.refresh()
            self.list.announce()


class CommandLine(QLineEdit):
    """A line on a card, which gets every key first."""

    def __init__(self, card: CommandCard, size: int = Size.LEAD) -> None:
        super().__init__()
        self._card = card
        self.setFont(interface_font(size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._card.takes_key(event):
            super().keyPressEvent(event)
