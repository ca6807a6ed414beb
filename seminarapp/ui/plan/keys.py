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

PLAN_KEYS = (ROW_KEYS,)
