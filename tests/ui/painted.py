# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a painted widget shows, in colours.

Letters are thin: how near their darkest pixel comes to the colour of the pen depends on the typesetting of the machine
(hinting, where on the pixel a stroke falls), so that a test asks for `LETTERS` off, never for the colour itself.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

LETTERS = 40
"""How far, of 255 in any channel, the ink of small letters may be from their pen."""


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


def near(one: QColor, other: QColor, *, off: int = LETTERS) -> bool:
    """Whether two colours are within `off` of each other in every channel."""
    return _distance(one, other) <= off


def _distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
