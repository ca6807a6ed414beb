# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Distances and radii, in logical pixels: one scale for the whole window."""

from __future__ import annotations

from enum import IntEnum


class Space(IntEnum):
    """Distances between things."""

    HAIR = 2
    TIGHT = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    HUGE = 32


class Radius(IntEnum):
    """How round corners are: controls, and the cards they stand on."""

    CONTROL = 6
    CARD = 10


CONTROL_HEIGHT = 32
TOP_BAR_HEIGHT = 52
ICON = 16
