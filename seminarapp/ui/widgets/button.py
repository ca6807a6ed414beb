# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Buttons: with a text, or with an icon alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import CONTROL_HEIGHT, ICON
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind, mark
from seminarapp.ui.widgets.text import set_plain_tool_tip

_INK = {
    Kind.PLAIN: Role.TEXT,
    Kind.PRIMARY: Role.ON_ACCENT,
    Kind.GHOST: Role.MUTED,
    Kind.DANGER: Role.OVER,
}
_GAP = 4  # between icon and text, beyond the style's own


def literal(text: str) -> str:
    """A text as Qt shows it unchanged on a button: without this, `R&D` would lose its ampersand."""
    return text.replace("&", "&&")


class Button(QPushButton):
    """A button with a text and perhaps an icon: plain, primary (one a page), ghost or danger."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        kind: Kind = Kind.PLAIN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(literal(text), parent)
        self._look = look
        self._kind = kind
        self._icon = icon
        weight = Weight.SEMIBOLD if kind is Kind.PRIMARY else Weight.REGULAR
        self.setFont(interface_font(Size.BODY, weight))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(ICON + _GAP, ICON) if text else look.icon_size())
        mark(self, "kind", kind)
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        """Show another text, as it is."""
        self.setText(literal(text))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        if self._icon:
            gap = _GAP if self.text() else 0
            self.setIcon(self._look.padded_icon(self._icon, _INK.get(self._kind, Role.TEXT), gap))


class IconButton(QToolButton):
    """A button that is an icon alone; `name` is its tool tip and its name for assistive technology."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        *,
        checkable: bool = False,
        size: int = ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._size = size
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a tool button alone can't be reached by Tab
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(look.icon_size(size))
        self.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
        mark(self, "kind", Kind.ICON)
        self.set_name(name)
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    def set_name(self, name: str, shortcut: str = "") -> None:
        """What the button does, and by which key."""
        self.setAccessibleName(name)
        set_plain_tool_tip(self, f"{name} ({shortcut})" if shortcut else name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setIcon(self._look.icon(self._icon, Role.MUTED, self._size, on=Role.ACCENT))
