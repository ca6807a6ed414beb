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
        help=QT_TRANSLATE_NOOP(
            "Actions", "Take in a seminar file, a transcript, a schedule or a list of people"
        ),
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
        "plan_like",
        QT_TRANSLATE_NOOP("Actions", "Plan like another, or several…"),
        Place.START,
        shortcut="Ctrl+Shift+N",
        icon="copy",
        help=QT_TRANSLATE_NOOP("Actions", "Like last time, from a template, or a whole series at once"),
    ),
    ActionSpec(
        "show_list",
        QT_TRANSLATE_NOOP("Actions", "Seminars as a list"),
        Place.START,
        shortcut="F6",
        icon="list",
        help=QT_TRANSLATE_NOOP("Actions", "To be filtered and ordered"),
    ),
    ActionSpec(
        "show_month",
        QT_TRANSLATE_NOOP("Actions", "Calendar by weeks"),
        Place.START,
        shortcut="F7",
        icon="calendar",
        help=QT_TRANSLATE_NOOP("Actions", "Which seminars are held on which day"),
    ),
    ActionSpec(
        "show_year",
        QT_TRANSLATE_NOOP("Actions", "Calendar by months"),
        Place.START,
        shortcut="F8",
        icon="calendar",
        help=QT_TRANSLATE_NOOP("Actions", "A year at a glance"),
    ),
    ActionSpec(
        "filter_list",
        QT_TRANSLATE_NOOP("Actions", "Filter the list"),
        Place.START,
        shortcut="Ctrl+L",
        icon="search",
        help=QT_TRANSLATE_NOOP("Actions", "By words of the title, the series or the venue"),
    ),
    ActionSpec(
        "describe_series",
        QT_TRANSLATE_NOOP("Actions", "Change the series"),
        Place.START,
        shortcut="F4",
        icon="pencil",
        help=QT_TRANSLATE_NOOP("Actions", "Title and description of the series that is chosen"),
    ),
    ActionSpec(
        "discard_seminar",
        QT_TRANSLATE_NOOP("Actions", "Discard the seminar…"),
        Place.START,
        icon="trash-2",
        help=QT_TRANSLATE_NOOP("Actions", "Take the chosen one off the lists; it can be restored"),
    ),
    ActionSpec(
        "take_back",
        QT_TRANSLATE_NOOP("Actions", "Take back"),
        Place.START,
        shortcut="Ctrl+Z",
        icon="undo-2",
        help=QT_TRANSLATE_NOOP("Actions", "Undo the last move, renumbering or discarding on this page"),
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
