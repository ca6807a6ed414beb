# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The form that opens where a thing stands: labelled fields, Enter saves, Escape leaves it as it was."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QGridLayout,
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
from seminarapp.ui.widgets.text import ElidedText

_NARROW = 560  # a form of more than two columns has two below this width
_LEAST = 200
_LEAST_LETTERS = 8  # of what is chosen in a list that drops down


@dataclass(frozen=True, slots=True)
class _Field:
    label: ElidedText
    field: QWidget
    row: int
    column: int
    span: int


class Form(QFrame):
    """A sunken frame of fields; subclasses add fields and say what they hold.

    Signals:
        opened: it shows, with the keys in its first field.
        saved: the user is done; read the fields.
        cancelled: leave everything as it was.
        removed: take the thing away.
    """

    opened = Signal()
    saved = Signal()
    cancelled = Signal()
    removed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.SUNKEN)
        self._fields: list[_Field] = []
        self._narrow = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.TIGHT)
        self._remove = Button(look, "", kind=Kind.DANGER, icon="trash-2")
        self._remove.hide()
        self._save = Button(look, self.tr("Save"), kind=Kind.PRIMARY)
        self._cancel = Button(look, self.tr("Cancel"), kind=Kind.GHOST)
        self._buttons = QGridLayout()
        self._buttons.setSpacing(Space.SMALL)
        self._buttons.setColumnStretch(1, 1)
        self._buttons.addWidget(self._remove, 0, 0)
        self._buttons.addWidget(self._cancel, 0, 2)
        self._buttons.addWidget(self._save, 0, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        whole.setSpacing(Space.MEDIUM)
        whole.addLayout(self._grid)
        whole.addLayout(self._buttons)
        self._save.clicked.connect(self.saved)
        self._cancel.clicked.connect(self.cancelled)
        self._remove.clicked.connect(self.removed)
        self.hide()

    def name(self, name: str, removing: str = "") -> None:
        """What the form is of, for assistive technology, and what its button for taking away says."""
        self.setAccessibleName(name)
        self._remove.set_text(removing)

    def allow_removing(self, allowed: bool) -> None:
        """Whether there is something to take away: a new thing is not there yet."""
        self._remove.setVisible(allowed)
        self._arrange_buttons()

    def line(self, label: str, row: int, column: int = 0, *, span: int = 1, hint: str = "") -> QLineEdit:
        """Add a one-line field under its label."""
        field = QLineEdit()
        field.setFont(interface_font(Size.BODY))
        field.setPlaceholderText(hint)
        self.place(label, field, row, column, span=span)
        return field

    def lines(
        self, label: str, row: int, column: int = 0, *, span: int = 1, height: int = 64
    ) -> QPlainTextEdit:
        """Add a field of several lines; Tab leaves it, and so does Ctrl+Enter, which saves."""
        field = QPlainTextEdit()
        field.setFont(interface_font(Size.BODY))
        field.setTabChangesFocus(True)
        field.setFixedHeight(height)
        self.place(label, field, row, column, span=span)
        return field

    def place(self, label: str, field: QWidget, row: int, column: int = 0, *, span: int = 1) -> None:
        """Add any field under its label, which also names it to assistive technology."""
        text = ElidedText(label, size=Size.SMALL, weight=Weight.MEDIUM, tone=Tone.MUTED)
        text.setBuddy(field)
        text.setContentsMargins(0, Space.TIGHT if row else 0, 0, 0)
        field.setAccessibleName(label)
        if isinstance(field, QComboBox):  # what can be chosen may be long; the field need not be
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_LEAST_LETTERS)
        self._fields.append(_Field(text, field, row, column, span))
        self._grid.addWidget(text, 2 * row, column, 1, span)
        self._grid.addWidget(field, 2 * row + 1, column, 1, span)

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Show a field and its label, or neither."""
        for one in self._fields:
            if one.field is field:
                one.label.setVisible(shown)
                field.setVisible(shown)

    @property
    def first(self) -> QWidget:
        """The field that has the keys when it opens."""
        return self._fields[0].field

    def open_form(self) -> None:
        """Show the form with the keys in its first field."""
        self.show()
        for field in self.findChildren(QLineEdit):
            field.setCursorPosition(0)  # a long text shows its beginning
        self._tab_to_buttons_last()
        first = self._fields[0].field
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()
        self.opened.emit()

    def ask_to_remove(self) -> None:
        """Put the keys on the button for taking away: Enter does it, Escape leaves it."""
        self._remove.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keys(self) -> bool:
        """Whether somebody is typing in it."""
        focused, within = self.window().focusWidget(), False
        if focused is not None:
            within = self.isAncestorOf(focused)
        return within

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter(control=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its card becomes: then its fields stand in fewer columns."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_buttons()
        narrow = self.width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _on_enter(self, *, control: bool) -> None:
        """Enter presses a button, and saves from every field; one of several lines needs Ctrl for that."""
        focused = self.window().focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
        elif control or not isinstance(focused, QPlainTextEdit):
            self.saved.emit()

    def _tab_to_buttons_last(self) -> None:
        """They were made first, but stand below the fields, from left to right."""
        stops = (self._fields[-1].field, self._remove, self._cancel, self._save)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _arrange_buttons(self) -> None:
        """Side by side or, where that is too wide, with the button for taking away in a row of its own."""
        wide = [self._remove, self._cancel, self._save]
        needed = sum(button.sizeHint().width() + Space.SMALL for button in wide)
        if needed + 2 * Space.MEDIUM > self.width():
            self._buttons.addWidget(self._remove, 1, 0, 1, 4)
        else:
            self._buttons.addWidget(self._remove, 0, 0)

    def _arrange(self) -> None:
        """Place every field where the program put it or, in a narrow form, in two columns, in the same order."""
        columns = max(one.column + one.span for one in self._fields)
        if columns <= 2:
            return
        row = column = 0
        for one in self._fields:
            at = (one.row, one.column, one.span)
            if self._narrow:
                span = 2 if one.span * 2 > columns else 1
                row, column = (row, column) if column + span <= 2 else (row + 1, 0)
                at = (row, column, span)
                column += span
            self._grid.addWidget(one.label, 2 * at[0], at[1], 1, at[2])
            self._grid.addWidget(one.field, 2 * at[0] + 1, at[1], 1, at[2])
