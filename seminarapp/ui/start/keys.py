# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keys of the start page's list and calendar, for the keyboard sheet."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, Place
from seminarapp.ui.keys import KeyGroup, KeySpec

LIST_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the list of seminars"),
    Place.START,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Open the seminar; restore it among the discarded")),
        KeySpec(("Alt+Up", "Alt+Down"), QT_TRANSLATE_NOOP("Keys", "Move the part within its series")),
        KeySpec(("Delete",), QT_TRANSLATE_NOOP("Keys", "Discard the seminar, or the series without parts")),
    ),
)

CALENDAR_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the calendar"),
    Place.START,
    (
        KeySpec(("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("Keys", "To another day")),
        KeySpec(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "A month back or on; by months, a year")),
        KeySpec(("Shift+PgUp", "Shift+PgDown"), QT_TRANSLATE_NOOP("Keys", "A year back or on")),
        KeySpec(("Home",), QT_TRANSLATE_NOOP("Keys", "To today")),
        KeySpec(
            ("Enter",), QT_TRANSLATE_NOOP("Keys", "Open the day's seminar; of several, choose one first")
        ),
        KeySpec(("N",), QT_TRANSLATE_NOOP("Keys", "Plan a seminar on that day")),
        KeySpec(
            ("M",),
            QT_TRANSLATE_NOOP(
                "Keys", "Pick the seminar up; Enter puts it down on another day, Escape leaves it"
            ),
        ),
    ),
)

START_KEYS = (LIST_KEYS, CALENDAR_KEYS)
