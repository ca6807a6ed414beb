# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Dead keys (´ ¨ ^ ` ~) that were pressed where nothing is typed, and go on to the line with the letter they belong to.

Where something is typed, the desktop puts the two together itself. A list is no such place: it gets the dead key, and
the letter without its accent.
"""

from __future__ import annotations

from unicodedata import normalize

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEY = Qt.Key
_MARKS = {
    _KEY.Key_Dead_Grave: "\N{COMBINING GRAVE ACCENT}",
    _KEY.Key_Dead_Acute: "\N{COMBINING ACUTE ACCENT}",
    _KEY.Key_Dead_Circumflex: "\N{COMBINING CIRCUMFLEX ACCENT}",
    _KEY.Key_Dead_Tilde: "\N{COMBINING TILDE}",
    _KEY.Key_Dead_Diaeresis: "\N{COMBINING DIAERESIS}",
    _KEY.Key_Dead_Abovering: "\N{COMBINING RING ABOVE}",
    _KEY.Key_Dead_Caron: "\N{COMBINING CARON}",
    _KEY.Key_Dead_Cedilla: "\N{COMBINING CEDILLA}",
}
_HELD = (_KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_Alt, _KEY.Key_AltGr, _KEY.Key_Meta)


def is_dead(event: QKeyEvent) -> bool:
    """Whether the key types nothing until a letter comes."""
    return event.key() in _MARKS


class DeadKeys:
    """Remembers a dead key until the letter comes."""

    def __init__(self) -> None:
        self._mark = ""

    def completed(self, event: QKeyEvent) -> QKeyEvent:
        """The event as it is to be dealt with: a letter with its accent, where the two make one."""
        if event.key() in _HELD:
            return event
        mark, self._mark = self._mark, _MARKS.get(_KEY(event.key()), "")
        letter = normalize("NFC", event.text() + mark)
        if not mark or not event.text() or len(letter) != 1:
            return event
        return QKeyEvent(event.type(), event.key(), event.modifiers(), letter, event.isAutoRepeat())
