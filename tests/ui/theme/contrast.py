# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How far apart two colours are, as WCAG 2.2 counts it."""

from __future__ import annotations

from PySide6.QtGui import QColor

TEXT = 4.5  # success criterion 1.4.3, AA
OUTLINE = 3.0  # success criterion 1.4.11


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
