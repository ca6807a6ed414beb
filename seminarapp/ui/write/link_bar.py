# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The bar over the article in which a link gets its address."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from seminarapp.domain.spans import is_address
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.text import ElidedText


class LinkBar(QWidget):
    """One line for the address; Enter takes it, an empty one takes the link away.

    Attributes:
        address: the line.
        told: what the link is on, or why the address can't be one.

    Signals:
        address_chosen(str): the link leads there; "" for no link.
        closed: the writer thought better of it.
    """

    address_chosen = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Link"))
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of the link"))
        self.address.setPlaceholderText("https://")
        self.told = ElidedText(size=Size.SMALL, tone=Tone.MUTED)
        self.take = Button(look, self.tr("Link"), icon="link")
        close = IconButton(look, "x", self.tr("Close"))
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.LARGE, 0, Space.MEDIUM, 0)
        grid.setSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        for column, widget in enumerate((self.address, self.take, close)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.told, 1, 0, 1, 3)
        self.take.clicked.connect(self._on_taken)
        close.clicked.connect(self.closed)
        self.hide()

    def open(self, label: str, address: str) -> None:
        """Ask for the address of a link on those words, and go there."""
        self.address.setText(address)
        self.told.setText(self.tr("Link on “{label}”; without an address there is none").format(label=label))
        self.show()
        self.address.selectAll()
        self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_taken()
        else:
            super().keyPressEvent(event)

    def _on_taken(self) -> None:
        address = self.address.text().strip()
        if address and not is_address(address):
            self.told.setText(
                self.tr("A link leads to https://, http:// or mailto:, without spaces or brackets: mend it")
            )
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.address_chosen.emit(address)
