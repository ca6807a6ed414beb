# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A word in a coloured pill: a state at a glance, never by colour alone."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.roles import Role, Theme
from seminarapp.ui.theme.stylesheet import mark

HEIGHT = 18
_INSET = 8


class BadgeKind(StrEnum):
    """What the state means to the user."""

    NEUTRAL = "neutral"
    OK = "ok"
    WARN = "warn"
    OVER = "over"
    ALARM = "alarm"
    QUOTE = "quote"
    ACCENT = "accent"


_COLOURS = {
    BadgeKind.NEUTRAL: (Role.SUNKEN, Role.MUTED),
    BadgeKind.OK: (Role.OK_SOFT, Role.OK),
    BadgeKind.WARN: (Role.WARN_SOFT, Role.WARN),
    BadgeKind.OVER: (Role.OVER_SOFT, Role.OVER),
    BadgeKind.ALARM: (Role.OVER, Role.ON_OVER),
    BadgeKind.QUOTE: (Role.QUOTE_SOFT, Role.QUOTE),
    BadgeKind.ACCENT: (Role.ACCENT_SOFT, Role.ACCENT),
}


class Badge(QLabel):
    """A badge on a page. In painted lists use `paint_badge`."""

    def __init__(
        self, text: str = "", kind: BadgeKind = BadgeKind.NEUTRAL, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(interface_font(Size.TINY, Weight.SEMIBOLD))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, kind)

    def show_state(self, text: str, kind: BadgeKind) -> None:
        """Say another state."""
        self.setText(text)
        mark(self, "badge", kind)


def badge_width(text: str) -> float:
    """How wide `paint_badge` will draw that text."""
    return QFontMetricsF(interface_font(Size.TINY, Weight.SEMIBOLD)).horizontalAdvance(text) + 2 * _INSET


def paint_badge(
    painter: QPainter, at: QPointF, text: str, kind: BadgeKind, theme: Theme, *, chosen: bool = False
) -> float:
    """Draw a badge with its top left corner there; returns its width. On a chosen row its ground is another's."""
    ground, ink = _COLOURS[kind]
    if chosen and ground is Role.ACCENT_SOFT:
        ground = Role.SURFACE  # a chosen row has that very colour
    pill = QRectF(at.x(), at.y(), badge_width(text), HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme[ground])
    painter.drawRoundedRect(pill, HEIGHT / 2, HEIGHT / 2)
    painter.setFont(interface_font(Size.TINY, Weight.SEMIBOLD))
    painter.setPen(theme[ink])
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
    return pill.width()
