# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can be done on the start page, each with its key."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, ActionSpec, Place

START_ACTIONS = (
    ActionSpec(
        "new_seminar",
        QT_TRANSLATE_NOOP("Actions", "New seminar"),
        Place.START,
        shortcut="Ctrl+N",
        icon="plus",
        help=QT_TRANSLATE_NOOP("Actions", "Plan a seminar, in the series that is chosen"),
    ),
    ActionSpec(
        "import_file",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
        Place.START,
        shortcut="Ctrl+O",
        icon="folder-open",
        help=QT_TRANSLATE_NOOP("Actions", "Take in a seminar file or a transcript"),
    ),
    ActionSpec(
        "make_sample",
        QT_TRANSLATE_NOOP("Actions", "Make a sample seminar"),
        Place.START,
        icon="users",
        help=QT_TRANSLATE_NOOP("Actions", "Put a series of three invented seminars into the library"),
    ),
    ActionSpec(
        "search_library",
        QT_TRANSLATE_NOOP("Actions", "Search"),
        Place.START,
        shortcut="Ctrl+F",
        icon="search",
        help=QT_TRANSLATE_NOOP("Actions", "Search in every plan, note, quote and article"),
    ),
    ActionSpec(
        "rehearse_session",
        QT_TRANSLATE_NOOP("Actions", "Rehearse a session…"),
        Place.START,
        icon="play",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Play a seminar file or a transcript as a live panel, at a chosen speed"
        ),
    ),
)
