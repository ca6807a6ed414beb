# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Qt's palette from the roles of a theme, for everything the style draws itself."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from seminarapp.ui.theme.roles import Role, Theme

_ANY = {
    QPalette.ColorRole.Window: Role.CANVAS,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.SUNKEN,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.FAINT,
    QPalette.ColorRole.Button: Role.RAISED,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.OVER,
    QPalette.ColorRole.ToolTipBase: Role.RAISED,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.QUOTE,
    QPalette.ColorRole.Highlight: Role.ACCENT,
    QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Light: Role.RAISED,
    QPalette.ColorRole.Midlight: Role.LINE,
    QPalette.ColorRole.Mid: Role.LINE_STRONG,
    QPalette.ColorRole.Dark: Role.LINE_STRONG,
    QPalette.ColorRole.Shadow: Role.LINE_STRONG,
}
_DISABLED = {
    QPalette.ColorRole.WindowText: Role.FAINT,
    QPalette.ColorRole.Text: Role.FAINT,
    QPalette.ColorRole.ButtonText: Role.FAINT,
    QPalette.ColorRole.Highlight: Role.LINE,
    QPalette.ColorRole.HighlightedText: Role.MUTED,
}


def palette_of(theme: Theme) -> QPalette:
    """Every role of Qt's palette in the theme's colours; disabled text is faint, not invisible."""
    palette = QPalette()
    for qt_role, role in _ANY.items():
        palette.setColor(qt_role, theme[role])
    for qt_role, role in _DISABLED.items():
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, theme[role])
    return palette
