# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Fields for figures and for moments: typed or stepped with the arrow keys, without little buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
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
    """A day and a time. Arrow keys step the part that the cursor is in. The wheel scrolls the page."""

    def __init__(
        self, name: str, pattern: str = "yyyy-MM-dd HH:mm", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setDisplayFormat(pattern)
        _dress(self, name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _dress(field: QAbstractSpinBox, name: str) -> None:
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setFont(interface_font(Size.BODY, tabular=True))
    line = field.findChild(QLineEdit)
    if line is not None:
        line.setTextMargins(_INSET, 0, _INSET, 0)  # a style sheet's padding would be taken off twice
