# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is painted under a row: it is chosen, under the pointer, or has the keys. The same in every list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from seminarapp.ui.theme.measures import Radius
from seminarapp.ui.theme.roles import Role, Theme


def paint_row_ground(
    painter: QPainter,
    ground: QRectF,
    theme: Theme,
    *,
    chosen: bool,
    hovered: bool = False,
    focused: bool = False,
    ring: float = 1.0,
) -> None:
    """Paint the ground of a row within that rectangle; nothing where nothing is to be said.

    Args:
        focused: whether the ring of the keyboard is drawn around it.
        ring: how wide that is, in pixels.
    """
    if not (chosen or hovered or focused):
        return
    painter.setPen(QPen(theme[Role.FOCUS], ring) if focused else Qt.PenStyle.NoPen)
    fill = Role.ACCENT_SOFT if chosen else Role.HOVER if hovered else Role.SURFACE
    painter.setBrush(theme[fill])
    edge = ring / 2 if focused else 0.0
    painter.drawRoundedRect(ground.adjusted(edge, edge, -edge, -edge), Radius.CONTROL, Radius.CONTROL)
