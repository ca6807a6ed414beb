# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A bar that shows a share: of the time, of the talk, or where a segment lies in the seminar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role, Theme

THIN, THICK = 5, 8
_WHOLE = 1000
_TICK_REACH = 3  # how far the tick stands out above and below


class ShareBar(QProgressBar):
    """A bar filled from `start` to `end` (0–1 of its width), perhaps with a tick at the fair share.

    Assistive technology reads its name, which says what is shared, and the percentage.
    """

    def __init__(
        self, look: Look, name: str, *, thickness: int = THIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._thickness = thickness
        self._start = 0.0
        self._fair: float | None = None
        self._role = Role.ACCENT
        self._speaker: int | None = None
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    def show_share(self, share: float, fair: float | None = None) -> None:
        """Fill the bar to `share`; more than the whole is the whole. `fair` sets the tick, None takes it away."""
        self.show_span(0.0, share)
        self._fair = fair
        self.update()

    def show_span(self, start: float, end: float) -> None:
        """Fill the bar from one point to another."""
        self._start = min(max(start, 0.0), 1.0)
        self.setValue(round(min(max(end, 0.0), 1.0) * _WHOLE))
        self.update()

    def set_role(self, role: Role) -> None:
        """Draw in the colour of a role."""
        self._role, self._speaker = role, None
        self.update()

    def set_speaker(self, number: int) -> None:
        """Draw in the colour of a seat."""
        self._speaker = number
        self.update()

    def text(self) -> str:
        """The percentage, for assistive technology."""
        return f"{round(100 * self.value() / _WHOLE)} %"

    def sizeHint(self) -> QSize:
        return QSize(120, self._thickness + 2 * _TICK_REACH)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._thickness + 2 * _TICK_REACH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        colour = theme[self._role] if self._speaker is None else theme.speaker(self._speaker)
        height = self._thickness
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        paint_share(painter, track, self._start, self.value() / _WHOLE, colour, theme)
        if self._fair is not None:
            reach = height + 2 * _TICK_REACH
            tick = QRectF(round(self._fair * self.width()) - 1, (self.height() - reach) / 2, 2, reach)
            painter.fillRect(tick, theme[Role.TEXT])


def paint_share(
    painter: QPainter, track: QRectF, start: float, end: float, colour: QColor, theme: Theme
) -> None:
    """Draw the track and, in `colour`, the part of it from `start` to `end` (0–1)."""
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme[Role.SUNKEN])
    painter.drawRoundedRect(track, radius, radius)
    paint_span(painter, track, start, end, colour)


def paint_span(painter: QPainter, track: QRectF, start: float, end: float, colour: QColor) -> None:
    """Draw in `colour` the part of a track from `start` to `end` (0–1); a dot at least, nothing for nothing."""
    if end <= start:
        return
    radius = track.height() / 2
    width = max((end - start) * track.width(), track.height())
    left = min(track.left() + start * track.width(), track.right() - width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(left, track.top(), width, track.height()), radius, radius)
