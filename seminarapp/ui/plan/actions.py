# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can be done on the plan page, each with its key."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, ActionSpec, Place

PLAN_ACTIONS = (
    ActionSpec(
        "edit_title_card",
        QT_TRANSLATE_NOOP("Actions", "Change the title card"),
        Place.PLAN,
        shortcut="F2",
        icon="pencil",
        help=QT_TRANSLATE_NOOP("Actions", "Title, time, venue, series, moderator and recording"),
    ),
    ActionSpec(
        "add_panelist",
        QT_TRANSLATE_NOOP("Actions", "Add panelist"),
        Place.PLAN,
        shortcut="Ctrl+Shift+P",
        icon="user-plus",
        help=QT_TRANSLATE_NOOP("Actions", "Give somebody a place in the panel"),
    ),
    ActionSpec(
        "swap_panelist",
        QT_TRANSLATE_NOOP("Actions", "Swap a panelist…"),
        Place.PLAN,
        shortcut="Ctrl+Shift+R",
        icon="users",
        help=QT_TRANSLATE_NOOP("Actions", "Excuse the chosen panelist and seat somebody else in their place"),
    ),
    ActionSpec(
        "paste_panelists",
        QT_TRANSLATE_NOOP("Actions", "Paste people into the panel…"),
        Place.PLAN,
        shortcut="Ctrl+V",
        icon="clipboard-paste",
        help=QT_TRANSLATE_NOOP("Actions", "Look at who is on the clipboard, and give them seats in one step"),
    ),
    ActionSpec(
        "paste_participants",
        QT_TRANSLATE_NOOP("Actions", "Paste participants…"),
        Place.PLAN,
        icon="clipboard-paste",
        help=QT_TRANSLATE_NOOP("Actions", "Look at who is on the clipboard, and register them in one step"),
    ),
    ActionSpec(
        "show_participants",
        QT_TRANSLATE_NOOP("Actions", "Participants…"),
        Place.PLAN,
        shortcut="Ctrl+Shift+A",
        icon="users",
        help=QT_TRANSLATE_NOOP("Actions", "Who is registered: take in a list, paste, add, correct, cancel"),
    ),
    ActionSpec(
        "add_segment",
        QT_TRANSLATE_NOOP("Actions", "Add segment"),
        Place.PLAN,
        shortcut="Ctrl+Shift+S",
        icon="plus",
        help=QT_TRANSLATE_NOOP("Actions", "Add a timed item to the run of show"),
    ),
    ActionSpec(
        "add_question",
        QT_TRANSLATE_NOOP("Actions", "Add question"),
        Place.PLAN,
        shortcut="Ctrl+Shift+F",
        icon="message-circle-question-mark",
        help=QT_TRANSLATE_NOOP("Actions", "Prepare a question to the panel"),
    ),
    ActionSpec(
        "open_question_bank",
        QT_TRANSLATE_NOOP("Actions", "Question bank…"),
        Place.PLAN,
        shortcut="Ctrl+Shift+B",
        icon="library",
        help=QT_TRANSLATE_NOOP("Actions", "Take a question that was prepared for another seminar"),
    ),
    ActionSpec(
        "go_to_warnings",
        QT_TRANSLATE_NOOP("Actions", "Next warning"),
        Place.PLAN,
        shortcut="F8",
        icon="triangle-alert",
        help=QT_TRANSLATE_NOOP(
            "Actions", "What will go wrong: Enter does what is proposed, Space goes to the place"
        ),
    ),
    ActionSpec(
        "undo_plan",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        Place.PLAN,
        shortcut="Ctrl+Z",
        icon="undo-2",
        help=QT_TRANSLATE_NOOP("Actions", "Take back what was last done to the plan, also before a restart"),
    ),
    ActionSpec(
        "redo_plan",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        Place.PLAN,
        shortcut="Ctrl+Shift+Z",
        icon="redo-2",
        help=QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
    ),
    ActionSpec(
        "plan_another",
        QT_TRANSLATE_NOOP("Actions", "New seminar"),
        Place.PLAN,
        shortcut="Ctrl+N",
        icon="plus",
        help=QT_TRANSLATE_NOOP("Actions", "Plan another seminar in the same series"),
    ),
    ActionSpec(
        "take_over",
        QT_TRANSLATE_NOOP("Actions", "Take over from another…"),
        Place.PLAN,
        shortcut="Ctrl+Shift+T",
        icon="download",
        help=QT_TRANSLATE_NOOP(
            "Actions",
            "Fill in what is missing like another seminar or a template, in the whole series if you like",
        ),
    ),
    ActionSpec(
        "plan_like_this",
        QT_TRANSLATE_NOOP("Actions", "Plan like this one…"),
        Place.PLAN,
        shortcut="Ctrl+Shift+N",
        icon="copy",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Another seminar, or several, with the same panel, questions and venue"
        ),
    ),
    ActionSpec(
        "keep_as_template",
        QT_TRANSLATE_NOOP("Actions", "Keep as a template…"),
        Place.PLAN,
        icon="save",
        help=QT_TRANSLATE_NOOP("Actions", "Keep this plan under a name, to plan others from"),
    ),
    ActionSpec(
        "discard_this_seminar",
        QT_TRANSLATE_NOOP("Actions", "Discard this seminar…"),
        Place.PLAN,
        icon="trash-2",
        help=QT_TRANSLATE_NOOP("Actions", "Take it off the lists; it can be restored from the library"),
    ),
    ActionSpec(
        "go_live",
        QT_TRANSLATE_NOOP("Actions", "Go live"),
        Place.PLAN,
        shortcut="F5",
        icon="radio",
        help=QT_TRANSLATE_NOOP("Actions", "Go on to leading the panel"),
    ),
)
