# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The frame around the day that is the current one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from seminarapp.ui.start.calendar.table import DayTable
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role


def paint_frame(painter: QPainter, look: Look, table: DayTable, frame: QRectF, radius: float) -> None:
    """Where the table has the keys, or a seminar in hand, in the colour of the focus; dashed while one is carried."""
    carries = table.carried is not None
    strong = table.hasFocus() or carries
    pen = QPen(look.theme[Role.FOCUS if strong else Role.LINE_STRONG], 2 if strong else 1)
    if carries:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, radius, radius)
