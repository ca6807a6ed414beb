# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The look of the running program: which theme, its fonts and icons, and what the desktop asks for."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QIcon, QPainter, QPixmap, QStyleHints
from PySide6.QtWidgets import QApplication

from seminarapp.ui.theme.fonts import INTERFACE, SERIF, interface_font, load_family
from seminarapp.ui.theme.icons import Icons
from seminarapp.ui.theme.measures import ICON
from seminarapp.ui.theme.palette import palette_of
from seminarapp.ui.theme.roles import DARK, LIGHT, Role, Theme, heightened, load_theme
from seminarapp.ui.theme.stylesheet import stylesheet


class ThemeChoice(StrEnum):
    """What the user chose; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """Dresses the application and tells painted widgets which colours to read while they paint.

    Signals:
        theme_changed: the colours are new. Connect a child's bound method, never a lambda: it would outlive the child.
    """

    theme_changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._icons = Icons()
        self._choice = choice
        self._themes = {LIGHT: load_theme(LIGHT), DARK: load_theme(DARK)}
        load_family(INTERFACE)
        load_family(SERIF)
        application.setStyle("Fusion")
        application.setFont(interface_font())
        hints = application.styleHints()
        self._hints: QStyleHints = hints  # kept: its child below dies with the Python object
        self._contrast: QAccessibilityHints = hints.accessibility()
        self._theme = self._wanted()
        self._dress()
        hints.colorSchemeChanged.connect(self._on_desktop_changed)
        self._contrast.contrastPreferenceChanged.connect(self._on_desktop_changed)

    @property
    def theme(self) -> Theme:
        """The colours of now. Read them while painting; don't keep them."""
        return self._theme

    @property
    def night(self) -> Theme:
        """The dark colours, whichever are chosen: for what is shown in a dark hall."""
        return self._heightened(self._themes[DARK])

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the user's choice from now on."""
        self._choice = choice
        self._on_desktop_changed()

    def toggle(self) -> None:
        """The other theme than the present one, as the user's choice."""
        self.choose(ThemeChoice.LIGHT if self._theme.dark else ThemeChoice.DARK)

    def colour(self, role: Role) -> QColor:
        """The present colour of a role."""
        return self._theme[role]

    @property
    def density(self) -> float:
        """Pixels to a point on the densest screen."""
        return self._application.devicePixelRatio()

    def pixmap(
        self, name: str, role: Role | QColor = Role.MUTED, size: int = ICON, *, filled: bool = False
    ) -> QPixmap:
        """An icon in the colour of a role, sharp on the densest screen."""
        colour = self._theme[role] if isinstance(role, Role) else role
        return self._icons.pixmap(name, colour, size, self.density, filled=filled)

    def icon(self, name: str, role: Role = Role.MUTED, size: int = ICON, on: Role | None = None) -> QIcon:
        """An icon for buttons and menus: faint when disabled, and in the role `on` (or `role`) when checked.

        It keeps its colours: ask again when the theme has changed (the widgets of this program do).
        """
        icon = QIcon(self.pixmap(name, role, size))
        icon.addPixmap(self.pixmap(name, Role.FAINT, size), QIcon.Mode.Disabled)
        if on is not None:
            icon.addPixmap(self.pixmap(name, on, size), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def padded_icon(self, name: str, role: Role, gap: int, size: int = ICON) -> QIcon:
        """An icon with `gap` empty pixels after it: a style sheet's buttons leave too little room before their text."""
        icon = QIcon()
        for mode, ink in ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, Role.FAINT)):
            bare = self.pixmap(name, ink, size)
            ratio = bare.devicePixelRatio()
            padded = QPixmap(round((size + gap) * ratio), bare.height())
            padded.setDevicePixelRatio(ratio)
            padded.fill(Qt.GlobalColor.transparent)
            painter = QPainter(padded)
            painter.drawPixmap(0, 0, bare)
            painter.end()
            icon.addPixmap(padded, mode)
        return icon

    def icon_size(self, size: int = ICON) -> QSize:
        """The square an icon takes."""
        return QSize(size, size)

    def _wanted(self) -> Theme:
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and self._hints.colorScheme() is Qt.ColorScheme.Dark
        )
        return self._heightened(self._themes[DARK if dark else LIGHT])

    def _heightened(self, theme: Theme) -> Theme:
        """The theme as the desktop asks for it."""
        high = self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast
        return heightened(theme) if high else theme

    def _dress(self) -> None:
        self._application.setPalette(palette_of(self._theme))
        self._application.setStyleSheet(stylesheet(self._theme))

    def _on_desktop_changed(self) -> None:
        wanted = self._wanted()
        if wanted == self._theme:
            return
        self._theme = wanted
        self._dress()
        self.theme_changed.emit()
