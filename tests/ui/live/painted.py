# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a painted widget shows, in colours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role


def image_of(widget: QWidget) -> QImage:
    """The widget as it is drawn."""
    return widget.grab().toImage()


def share_of(widget: QWidget, colour: QColor, *, off: int = 0) -> float:
    """The share of the widget's pixels (0–1) in that colour; letters are thin, so allow them to be some `off`."""
    image = image_of(widget)
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(_distance(point, colour) <= off for point in points) / len(points)


def shows(widget: QWidget, look: Look, role: Role, *, off: int = 0) -> bool:
    """Whether any of the widget is drawn in the colour of a role."""
    return share_of(widget, look.colour(role), off=off) > 0


def _distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
