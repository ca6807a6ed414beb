# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.button import literal

_CHECK = 14


class CheckBox(QCheckBox):
    """A check box in the theme's colours: the style sheet draws the box, this the check in it."""

    def __init__(self, look: Look, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self._look = look
        self.setFont(interface_font(Size.BODY))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        role = Role.ON_ACCENT if self.isEnabled() else Role.FAINT
        corner = box.center() - QPoint(_CHECK // 2 - 1, _CHECK // 2 - 1)
        QPainter(self).drawPixmap(corner, self._look.pixmap("check", role, _CHECK))
