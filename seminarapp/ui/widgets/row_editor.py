# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Editing the words of a capture where they stand."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font, serif_font
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, mark

HEIGHT = 92
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowEditor(QFrame):
    """Stands in the place of a row. Enter or leaving it keeps the words, Escape leaves them as they were.

    It is a child of the panel around a list and not of the list: assistive technology is told of a list's rows alone,
    and wouldn't find it there.

    Signals:
        finished(str): the words as they are to be; "" for no change.
    """

    finished = Signal(str)

    def __init__(self, text: str, *, as_quote: bool, indent: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.CHOSEN)
        self._text = text
        self._done = False
        self._words = _Words(self)
        self._words.setFont(serif_font() if as_quote else interface_font(Size.BODY))
        self._words.setPlainText(text)
        self._words.moveCursor(QTextCursor.MoveOperation.End)
        column = QVBoxLayout(self)
        column.setContentsMargins(indent, Space.SMALL, Space.LARGE, Space.SMALL)
        column.addWidget(self._words)
        self.setFocusProxy(self._words)

    @property
    def words(self) -> QPlainTextEdit:
        """Where the words are changed."""
        return self._words

    def stand_on(self, row: QRect, within: QAbstractScrollArea) -> None:
        """Stand over a row of a list, on as much of it as is seen; `row` is where the list draws it."""
        panel = self.parentWidget()
        assert panel is not None  # noqa: S101  it is made in the panel around that list
        seen = row & within.viewport().rect()
        corner = within.viewport().mapTo(panel, seen.topLeft())
        away = QRect(
            0, -row.height() - 1, row.width(), row.height()
        )  # scrolled away, and still with its keys
        self.setGeometry(away if seen.isEmpty() else QRect(corner, seen.size()))
        self.raise_()

    def finish(self, *, keep: bool) -> None:
        """End the editing once, keeping what was typed or not."""
        if not self._done:
            self._done = True
            text = self._words.toPlainText().strip()
            self.finished.emit(text if keep and text != self._text else "")


class _Words(QPlainTextEdit):
    def __init__(self, editor: RowEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("Words of the note"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not shifted:
            self._editor.finish(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._editor.finish(keep=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._editor.finish(keep=True)
