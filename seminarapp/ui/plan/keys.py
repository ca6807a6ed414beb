# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keys of the plan's lists, for the keyboard sheet."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, Place
from seminarapp.ui.keys import KeyGroup, KeySpec

ROW_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the lists of panel, run of show and questions"),
    Place.PLAN,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Change the row")),
        KeySpec(("Alt+Up", "Alt+Down"), QT_TRANSLATE_NOOP("Keys", "Move the row up or down")),
        KeySpec(("Delete",), QT_TRANSLATE_NOOP("Keys", "Remove the row")),
    ),
)

SEGMENT_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the run of show"),
    Place.PLAN,
    (
        KeySpec(("+", "-"), QT_TRANSLATE_NOOP("Keys", "A minute more, or less")),
        KeySpec(("Ctrl++", "Ctrl+-"), QT_TRANSLATE_NOOP("Keys", "Five minutes more, or less")),
    ),
)

WARNING_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the warnings of the plan"),
    Place.PLAN,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Do what is proposed")),
        KeySpec(("Space",), QT_TRANSLATE_NOOP("Keys", "Go to the place")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the run of show")),
    ),
)

PARTICIPANT_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the list of participants"),
    Place.PLAN,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Change what is said of somebody")),
        KeySpec(("Delete",), QT_TRANSLATE_NOOP("Keys", "Cancel the registration")),
        KeySpec(("Space",), QT_TRANSLATE_NOOP("Keys", "Cancel the registration, or take it up again")),
        KeySpec(("Shift+Delete",), QT_TRANSLATE_NOOP("Keys", "Take a mistake off the list")),
        KeySpec(("Ctrl+V",), QT_TRANSLATE_NOOP("Keys", "Take in people from the clipboard")),
    ),
)

PLAN_KEYS = (ROW_KEYS, SEGMENT_KEYS, WARNING_KEYS, PARTICIPANT_KEYS)
