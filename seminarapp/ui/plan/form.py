# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The form that opens where a thing stands: labelled fields, Enter saves, Escape leaves it as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text


class Form(QFrame):
    """A sunken frame of fields; subclasses add fields and say what they hold.

    Signals:
        saved: the user is done; read the fields.
        cancelled: leave everything as it was.
        removed: take the thing away.
    """

    saved = Signal()
    cancelled = Signal()
    removed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.SUNKEN)
        self._first: QWidget | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.TIGHT)
        self._remove = Button(look, "", kind=Kind.DANGER, icon="trash-2")
        self._remove.hide()
        self._save = Button(look, self.tr("Save"), kind=Kind.PRIMARY)
        cancel = Button(look, self.tr("Cancel"), kind=Kind.GHOST)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        whole.setSpacing(Space.MEDIUM)
        whole.addLayout(self._grid)
        whole.addLayout(buttons)
        self._save.clicked.connect(self.saved)
        cancel.clicked.connect(self.cancelled)
        self._remove.clicked.connect(self.removed)
        self.hide()

    def name(self, name: str, removing: str = "") -> None:
        """What the form is of, for assistive technology, and what its button for taking away says."""
        self.setAccessibleName(name)
        self._remove.set_text(removing)

    def allow_removing(self, allowed: bool) -> None:
        """Whether there is something to take away: a new thing is not there yet."""
        self._remove.setVisible(allowed)

    def line(self, label: str, row: int, column: int = 0, *, span: int = 1, hint: str = "") -> QLineEdit:
        """Add a one-line field under its label."""
        field = QLineEdit()
        field.setFont(interface_font(Size.BODY))
        field.setPlaceholderText(hint)
        self.place(label, field, row, column, span=span)
        return field

    def lines(self, label: str, row: int, *, span: int = 1, height: int = 64) -> QPlainTextEdit:
        """Add a field of several lines; Tab leaves it, and so does Ctrl+Enter, which saves."""
        field = QPlainTextEdit()
        field.setFont(interface_font(Size.BODY))
        field.setTabChangesFocus(True)
        field.setFixedHeight(height)
        self.place(label, field, row, 0, span=span)
        return field

    def place(self, label: str, field: QWidget, row: int, column: int = 0, *, span: int = 1) -> None:
        """Add any field under its label, which also names it to assistive technology."""
        text = Text(label, size=Size.SMALL, weight=Weight.MEDIUM, tone=Tone.MUTED)
        text.setBuddy(field)
        field.setAccessibleName(label)
        self._grid.addWidget(text, 2 * row, column, 1, span)
        self._grid.addWidget(field, 2 * row + 1, column, 1, span)
        self._first = self._first or field

    def open_form(self) -> None:
        """Show the form with the keys in its first field."""
        self.show()
        for field in self.findChildren(QLineEdit):
            field.setCursorPosition(0)  # a long text shows its beginning
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(self._first, QLineEdit):
                self._first.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif enter and (
            not isinstance(self.focusWidget(), QPlainTextEdit)
            or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.saved.emit()
        else:
            super().keyPressEvent(event)
