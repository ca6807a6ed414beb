# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A line to search in: it searches while one types, but not at every key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

PAUSE = 150  # milliseconds without a key before a search begins


class SearchField(QLineEdit):
    """A line edit with a looking glass. Enter searches at once, Escape empties it.

    Signals:
        searched(str): what to search for, stripped; "" when the field was emptied.
    """

    searched = Signal(str)

    def __init__(self, look: Look, hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._told = ""
        self.setFont(interface_font(Size.BODY))
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._empty = QAction(self.tr("Empty the search"), self)
        self._empty.setVisible(False)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._empty.triggered.connect(self.clear)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._tell)
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    def show_words(self, words: str) -> None:
        """Put words there that are being searched for already: nobody is told of them."""
        self.setText(words)
        self._pause.stop()
        self._told = words.strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._empties(event):
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Escape before the window does, while there is something to empty."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._empties(event)
        ):
            event.accept()  # before any shortcut of the window
            return True
        return super().event(event)

    def _empties(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _on_text_changed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        wanted = self.text().strip()
        if wanted != self._told:
            self._told = wanted
            self.searched.emit(wanted)

    def _on_theme_changed(self) -> None:
        self._glass.setIcon(self._look.icon("search", Role.MUTED))
        self._empty.setIcon(self._look.icon("x", Role.MUTED))
