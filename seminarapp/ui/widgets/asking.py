# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A question where the thing stands, with two answers and no dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text

_LEAST = 80


class Asking(QFrame):
    """Hidden until something is asked; Enter does it, Escape leaves it, and the keys go back.

    Signals:
        closed: it was answered either way.
    """

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.SUNKEN)
        self._then: Callable[[], object] | None = None
        self._text = Text(wrap=True)
        self._text.setMinimumWidth(_LEAST)  # one long word doesn't widen the page
        self.does = Button(look, "", kind=Kind.DANGER, icon="trash-2")
        self._leaves = Button(look, self.tr("Leave it"), kind=Kind.GHOST)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self._leaves)
        row.addWidget(self.does)
        self.does.clicked.connect(self._on_done)
        self._leaves.clicked.connect(self._on_left)
        self.hide()

    def ask(self, text: str, doing: str, then: Callable[[], object]) -> None:
        """Ask, with the keys on the button that does it; `doing` is what that says."""
        self._then = then
        self._text.setText(text)
        self.setAccessibleName(text)
        self.does.set_text(doing)
        self.does.setAccessibleDescription(text)
        self.show()
        self.does.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._on_left if self._leaves.hasFocus() else self._on_done)()
        else:
            super().keyPressEvent(event)

    def _on_done(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
        self.closed.emit()

    def _on_left(self) -> None:
        self._then = None
        self.hide()
        self.closed.emit()
