# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keys of the people directory, for the keyboard sheet."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, Place
from seminarapp.ui.keys import KeyGroup, KeySpec

PEOPLE_KEYS = (
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "In the people directory"),
        Place.START,
        (
            KeySpec(("Up", "Down"), QT_TRANSLATE_NOOP("Keys", "Go through the people that were found")),
            KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Go to the card; on the card: save it")),
            KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Put back the card, go back, close the directory")),
            KeySpec(("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "Register somebody new")),
            KeySpec(("Ctrl+S",), QT_TRANSLATE_NOOP("Keys", "Save the card")),
            KeySpec(("Ctrl+M",), QT_TRANSLATE_NOOP("Keys", "See likely duplicates and merge them")),
            KeySpec(("Ctrl+O",), QT_TRANSLATE_NOOP("Keys", "Take in vCards or a list")),
            KeySpec(("Ctrl+V",), QT_TRANSLATE_NOOP("Keys", "Take in people from the clipboard")),
            KeySpec(("Ctrl+Shift+E",), QT_TRANSLATE_NOOP("Keys", "Write who is in the list as vCards")),
        ),
    ),
)
