# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A speaker's initials in their colour, with the key that gives them the floor."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role, Theme

_KEY = 16  # side of the number's square
_OVERHANG = 5  # how far the square reaches beyond the circle


class Avatar(QLabel):
    """The circle of one speaker; filled while they have the floor. Assistive technology reads the name."""

    def __init__(
        self,
        look: Look,
        initials: str = "",
        name: str = "",
        number: int = 0,
        *,
        diameter: int = 36,
        with_key: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._diameter = diameter
        self._with_key = with_key
        self._number = number
        self._active = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_speaker(initials, name, number)
        over = _OVERHANG if with_key else 0
        self.setFixedSize(diameter + over, diameter + over)
        look.theme_changed.connect(self.update)

    def set_speaker(self, initials: str, name: str, number: int) -> None:
        """Show somebody; seat 0 is nobody in the panel, drawn in the quiet colour."""
        self.setText(initials)
        self.setAccessibleName(name or initials)
        self._number = number
        self.update()

    @property
    def active(self) -> bool:
        """Whether this speaker has the floor."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Fill the circle while the speaker has the floor."""
        self._active = active
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(0, 0, self._diameter, self._diameter)
        theme = self._look.theme
        paint_avatar(painter, circle, self.text(), self._number, theme, active=self._active)
        if self._with_key and self._number:
            paint_key(painter, circle, self._number, theme, active=self._active)


def paint_avatar(
    painter: QPainter, circle: QRectF, initials: str, number: int, theme: Theme, *, active: bool = False
) -> None:
    """Draw the circle with its initials, in the colour of seat `number`."""
    colour = theme.speaker(number)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour if active else theme.tint(colour))
    painter.drawEllipse(circle)
    size = Size.BODY if circle.width() >= 36 and len(initials) < 3 else Size.SMALL
    painter.setFont(interface_font(size if circle.width() >= 34 else Size.TINY, Weight.SEMIBOLD))
    painter.setPen(theme[Role.SURFACE] if active else colour)
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), initials)


def paint_key(painter: QPainter, circle: QRectF, number: int, theme: Theme, *, active: bool) -> None:
    """Draw the seat's number in a small square at the lower right of the circle."""
    side = _KEY
    square = QRectF(circle.right() + _OVERHANG - side, circle.bottom() + _OVERHANG - side, side, side)
    colour = theme.speaker(number)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme[Role.SURFACE])
    painter.drawRoundedRect(square.adjusted(-1.5, -1.5, 0, 0), 5, 5)
    painter.setBrush(colour if active else theme[Role.SUNKEN])
    painter.drawRoundedRect(square, 4, 4)
    painter.setFont(interface_font(Size.TINY, Weight.BOLD))
    painter.setPen(theme[Role.SURFACE] if active else theme[Role.TEXT])
    painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), str(number))
