# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is held with a letter, a digit or an arrow so that it marks the line instead of being typed."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True, slots=True)
class HeldKeys:
    """Portable names of the keys that are held.

    Attributes:
        marking: with letters and digits.
        moving: with the arrows to the sides.
    """

    marking: str
    moving: str


def held_on(platform: str) -> HeldKeys:
    """What is held on that platform.

    On macOS Option types: on a Swedish keyboard its 2 is “@”. Control is free there, which Qt calls Meta; Control with
    an arrow goes to another desktop, so arrows want Shift too.

    Args:
        platform: as `sys.platform` names it.
    """
    return HeldKeys("Meta", "Meta+Shift") if platform == "darwin" else HeldKeys("Alt", "Alt")


_MODIFIERS = {
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Meta": Qt.KeyboardModifier.MetaModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}

HELD = held_on(sys.platform)
"""Those of this machine."""


def is_held(event: QKeyEvent, held: str) -> bool:
    """Whether those keys and no others are held in an event; where its key stands on the keyboard is all the same."""
    wanted = Qt.KeyboardModifier.NoModifier
    for name in held.split("+"):
        wanted |= _MODIFIERS[name]
    keypad = Qt.KeyboardModifier.KeypadModifier  # macOS counts the arrows among it
    return event.modifiers() & ~keypad == wanted
