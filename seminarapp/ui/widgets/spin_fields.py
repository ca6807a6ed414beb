# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Fields for figures and for moments: typed or stepped with the arrow keys, without little buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QLineEdit, QSpinBox, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font

_INSET = 8


class NumberField(QSpinBox):
    """A whole number from `least` to `most` with its unit, such as minutes. The wheel scrolls the page."""

    def __init__(
        self, name: str, least: int, most: int, *, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")
        _dress(self, name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MomentField(QDateTimeEdit):
    """A day and a time. Arrow keys step the part that the cursor is in. The wheel scrolls the page.

    A part that is full passes the cursor on by itself; the mark that is typed after it then skips no part, so that
    `2026-03-12 14:00` is typed as it is written, with its marks or without.
    """

    def __init__(
        self, name: str, pattern: str = "yyyy-MM-dd HH:mm", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setDisplayFormat(pattern)
        self._passed_on = False
        _dress(self, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed, part = event.text(), self.currentSection()
        if self._passed_on and typed.isprintable() and typed and not typed.isalnum():
            self._passed_on = False
            return
        super().keyPressEvent(event)
        self._passed_on = typed.isdigit() and self.currentSection() != part

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _dress(field: QAbstractSpinBox, name: str) -> None:
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setFont(interface_font(Size.BODY, tabular=True))
    line = field.findChild(QLineEdit)
    if line is not None:
        line.setTextMargins(_INSET, 0, _INSET, 0)  # a style sheet's padding would be taken off twice
