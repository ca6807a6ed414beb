# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A filter that is on or off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind, mark
from seminarapp.ui.widgets.button import literal
from seminarapp.ui.widgets.text import set_plain_tool_tip

_CHIP_ICON = 15


class Chip(QPushButton):
    """A pill that is on or off; Qt's own `toggled` tells. With an icon alone, `name` says what it filters."""

    def __init__(
        self, look: Look, text: str = "", *, icon: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(literal(text), parent)
        self._look = look
        self._icon = icon
        self.setCheckable(True)
        self.setFont(interface_font(Size.SMALL, Weight.SEMIBOLD))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(look.icon_size(_CHIP_ICON))
        self.setAccessibleName(name or text)
        if name and not text:
            set_plain_tool_tip(self, name)
        mark(self, "kind", Kind.CHIP)
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        if self._icon:
            self.setIcon(self._look.icon(self._icon, Role.MUTED, _CHIP_ICON, on=Role.ACCENT))
