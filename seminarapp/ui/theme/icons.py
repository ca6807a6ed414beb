# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Line icons from `resources/icons`, drawn in any colour and sharp at any device pixel ratio."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from seminarapp.settings import resources

STROKE = 1.6  # of 24: calmer than the drawings' own 2


class Icons:
    """Draws icons and keeps what it drew: an icon is drawn once for each colour, size and pixel ratio."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, int, float, bool], QPixmap] = {}

    def pixmap(
        self, name: str, colour: QColor, size: int, ratio: float = 1.0, *, filled: bool = False
    ) -> QPixmap:
        """The icon `name` in a square of `size` logical pixels. Raises `FileNotFoundError` for an unknown name."""
        key = (name, colour.rgba(), size, ratio, filled)
        drawn = self._drawn.get(key)
        if drawn is None:
            drawn = self._drawn[key] = _draw(name, colour, size, ratio, filled=filled)
        return drawn


@cache
def _source(name: str) -> str:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{STROKE}"', text)


def _draw(name: str, colour: QColor, size: int, ratio: float, *, filled: bool) -> QPixmap:
    text = _source(name).replace("currentColor", colour.name())
    if filled:
        text = text.replace('fill="none"', f'fill="{colour.name()}"')
    pixels = max(1, round(size * ratio))
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
