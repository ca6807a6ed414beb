# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can be done on the live page, each with its key."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, ActionSpec, Place

LIVE_ACTIONS = (
    ActionSpec(
        "open_session",
        QT_TRANSLATE_NOOP("Actions", "Open the session"),
        Place.LIVE,
        shortcut="F5",
        icon="radio",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Start the clock and the first segment, or open a closed session again"
        ),
    ),
    ActionSpec(
        "pause_session",
        QT_TRANSLATE_NOOP("Actions", "Pause or go on"),
        Place.LIVE,
        shortcut="F6",
        icon="pause",
        help=QT_TRANSLATE_NOOP("Actions", "Stop the segment's clock, or let it go on"),
    ),
    ActionSpec(
        "put_question",
        QT_TRANSLATE_NOOP("Actions", "Put the next question"),
        Place.LIVE,
        shortcut="F7",
        icon="circle-check",
        help=QT_TRANSLATE_NOOP("Actions", "Mark the next prepared question as put to the panel"),
    ),
    ActionSpec(
        "skip_question",
        QT_TRANSLATE_NOOP("Actions", "Skip the next question"),
        Place.LIVE,
        shortcut="Shift+F7",
        icon="minus",
        help=QT_TRANSLATE_NOOP("Actions", "Leave the next prepared question out"),
    ),
    ActionSpec(
        "park_question",
        QT_TRANSLATE_NOOP("Actions", "Park the next question"),
        Place.LIVE,
        shortcut="Ctrl+F7",
        icon="archive",
        help=QT_TRANSLATE_NOOP("Actions", "Keep the next prepared question for after the panel"),
    ),
    ActionSpec(
        "go_to_questions",
        QT_TRANSLATE_NOOP("Actions", "To the prepared questions"),
        Place.LIVE,
        shortcut="F3",
        icon="list",
        help=QT_TRANSLATE_NOOP("Actions", "There Enter puts, S skips and P parks a question"),
    ),
    ActionSpec(
        "go_to_audience",
        QT_TRANSLATE_NOOP("Actions", "To the audience questions"),
        Place.LIVE,
        shortcut="F4",
        icon="message-circle-question-mark",
        help=QT_TRANSLATE_NOOP(
            "Actions", "There Enter puts a question, A is answered, P parks, M merges, + and - count votes"
        ),
    ),
    ActionSpec(
        "import_chat",
        QT_TRANSLATE_NOOP("Actions", "Import a chat…"),
        Place.LIVE,
        icon="download",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Take the questions of a Zoom or Teams chat in as audience questions"
        ),
    ),
    ActionSpec(
        "next_segment",
        QT_TRANSLATE_NOOP("Actions", "Next segment"),
        Place.LIVE,
        shortcut="F8",
        icon="step-forward",
        help=QT_TRANSLATE_NOOP("Actions", "Begin the next segment of the run of show"),
    ),
    ActionSpec(
        "close_session",
        QT_TRANSLATE_NOOP("Actions", "Close the session"),
        Place.LIVE,
        shortcut="Shift+F8",
        icon="square",
        help=QT_TRANSLATE_NOOP("Actions", "The panel is over; asks once more before it closes"),
    ),
    ActionSpec(
        "moderator_floor",
        QT_TRANSLATE_NOOP("Actions", "The moderator has the floor"),
        Place.LIVE,
        shortcut="Ctrl+M",
        icon="radio",
        help=QT_TRANSLATE_NOOP("Actions", "Count the moderator's own speaking time, or free the floor again"),
    ),
    ActionSpec(
        "show_turns",
        QT_TRANSLATE_NOOP("Actions", "Turns"),
        Place.LIVE,
        shortcut="Ctrl+T",
        icon="list",
        help=QT_TRANSLATE_NOOP("Actions", "List who spoke when, to say whose turn it really was"),
    ),
    ActionSpec(
        "move_notes",
        QT_TRANSLATE_NOOP("Actions", "Move the notes of the corrected turn"),
        Place.LIVE,
        shortcut="Ctrl+J",
        icon="users",
        help=QT_TRANSLATE_NOOP(
            "Actions", "After a turn was said to be another's: its notes follow, as one step"
        ),
    ),
    ActionSpec(
        "show_discarded",
        QT_TRANSLATE_NOOP("Actions", "Discarded notes"),
        Place.LIVE,
        shortcut="Ctrl+B",
        icon="trash-2",
        help=QT_TRANSLATE_NOOP("Actions", "List what was discarded, to put it back"),
    ),
    ActionSpec(
        "undo_capture",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        Place.LIVE,
        shortcut="Ctrl+Z",
        icon="undo-2",
        help=QT_TRANSLATE_NOOP("Actions", "Take the newest note back and put its text on the line"),
    ),
    ActionSpec(
        "redo_capture",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        Place.LIVE,
        shortcut="Ctrl+Shift+Z",
        icon="redo-2",
        help=QT_TRANSLATE_NOOP("Actions", "Record again what was undone"),
    ),
    ActionSpec(
        "export_report",
        QT_TRANSLATE_NOOP("Actions", "Report …"),
        Place.LIVE,
        shortcut="Ctrl+R",
        icon="file-text",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Write planned and actual time, speaking time and questions so far to a file"
        ),
    ),
    ActionSpec(
        "stage_message",
        QT_TRANSLATE_NOOP("Actions", "Message to the panel"),
        Place.LIVE,
        shortcut="Shift+F9",
        icon="send",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Show the panel a message on the stage; an empty one takes it away"
        ),
    ),
    ActionSpec(
        "go_on_to_writing",
        QT_TRANSLATE_NOOP("Actions", "Go on to writing"),
        Place.LIVE,
        icon="pencil",
        help=QT_TRANSLATE_NOOP("Actions", "Write the article from what was noted"),
    ),
    ActionSpec(
        "stop_rehearsal",
        QT_TRANSLATE_NOOP("Actions", "Stop the rehearsal"),
        Place.LIVE,
        icon="square",
        help=QT_TRANSLATE_NOOP("Actions", "Play no more of the recorded session; what was played stays"),
    ),
)
