# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list that drops down."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

_CHEVRON = 14
_INSET = 9


class Choice(QComboBox):
    """A combo box; `name` says what is chosen. The wheel scrolls the page and never changes the choice by accident."""

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFont(interface_font(Size.BODY))
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt gives what is chosen as the name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.theme_changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        chevron = self._look.pixmap("chevron-down", Role.MUTED, _CHEVRON)
        corner = QPoint(self.width() - _CHEVRON - _INSET, (self.height() - _CHEVRON) // 2)
        QPainter(self).drawPixmap(corner, chevron)
