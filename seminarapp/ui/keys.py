# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Keys that belong to a list or a line rather than to an action, declared beside what they work on, for the sheet.

A part that takes keys declares a `KeyGroup` of its own beside itself (as `live/keys.py` does) and lists it in
`commands/declared.py`. Texts are English and marked with `QT_TRANSLATE_NOOP` in the context Keys.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from seminarapp.ui.actions import Place

CONTEXT = "Keys"


@dataclass(frozen=True, slots=True)
class KeySpec:
    """What a key does.

    Attributes:
        keys: portable key names, such as `Alt+Up`; several that do the same thing, or two ways of it.
        text: the English sentence, marked for translation.
        typed: what is typed instead of a key, such as `#tag`; marked for translation where it has words.
    """

    keys: tuple[str, ...]
    text: str
    typed: str = ""

    @property
    def said(self) -> str:
        """The sentence in the user's language."""
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def shown(self) -> str:
        """The keys as this platform writes them, for the user's eye."""
        written = [named(key) for key in self.keys]
        if self.typed:
            written.append(QCoreApplication.translate(CONTEXT, self.typed))
        return ", ".join(written)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one list or line; `title` says where they work, in English and marked for translation."""

    title: str
    place: Place
    keys: tuple[KeySpec, ...]

    @property
    def said(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate(CONTEXT, self.title)


def named(shortcut: str) -> str:
    """A portable key name as this platform writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
