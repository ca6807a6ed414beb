# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keys of the live page's line and lists, for the keyboard sheet."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, Place
from seminarapp.ui.keys import KeyGroup, KeySpec
from seminarapp.ui.live.line.held_keys import HELD

LINE_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "On the capture line"),
    Place.LIVE,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Record the line as a note")),
        KeySpec(("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "Record the line as a quote")),
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "First on the line: a quote, word for word"), '"'),
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "First on the line: an audience question"), "?"),
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "First on the line: a key point, with a star"), "!"),
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "First on the line: something to follow up"), "→, ->"),
        KeySpec(
            (),
            QT_TRANSLATE_NOOP("Keys", "Anywhere on the line: a tag"),
            QT_TRANSLATE_NOOP("Keys", "#tag"),
        ),
        KeySpec(
            (),
            QT_TRANSLATE_NOOP("Keys", "First on the line, with a panelist's initials: who it is about"),
            "AB:",
        ),
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "Alone on the line: that panelist has the floor"), "1–9"),
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "Alone on the line: nobody has the floor"), "0"),
        KeySpec(
            (f"{HELD.moving}+Left", f"{HELD.moving}+Right"),
            QT_TRANSLATE_NOOP("Keys", "While typing: the line belongs 5 seconds earlier or later"),
        ),
        KeySpec(
            (f"{HELD.marking}+O",), QT_TRANSLATE_NOOP("Keys", "While typing: the line is off the record")
        ),
        KeySpec(
            tuple(f"{HELD.marking}+{letter}" for letter in "VLPU"),
            QT_TRANSLATE_NOOP("Keys", "While typing: verbatim, lightly edited, paraphrase, unsure"),
        ),
        KeySpec(("Up",), QT_TRANSLATE_NOOP("Keys", "Go up into the stream")),
    ),
)

STREAM_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the stream"),
    Place.LIVE,
    (
        KeySpec(("S",), QT_TRANSLATE_NOOP("Keys", "Set or remove the star")),
        KeySpec(("Q",), QT_TRANSLATE_NOOP("Keys", "Make a note a quote, or a quote a note")),
        KeySpec(("O",), QT_TRANSLATE_NOOP("Keys", "Off the record, or on it again")),
        KeySpec(("T",), QT_TRANSLATE_NOOP("Keys", "Change the tags, of several at once too")),
        KeySpec(
            ("V", "L", "P", "U"),
            QT_TRANSLATE_NOOP("Keys", "Verbatim, lightly edited, paraphrase, unsure"),
        ),
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "Whose words they are; 0: nobody’s"), "1–9, 0"),
        KeySpec(("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "5 seconds earlier or later")),
        KeySpec(("Shift+Up", "Shift+Down", "Ctrl+A"), QT_TRANSLATE_NOOP("Keys", "Choose several, or all")),
        KeySpec(("F2", "Enter"), QT_TRANSLATE_NOOP("Keys", "Change the words")),
        KeySpec(("Delete",), QT_TRANSLATE_NOOP("Keys", "Discard")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the line")),
    ),
)

QUESTION_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the prepared questions (F3)"),
    Place.LIVE,
    (
        KeySpec(("Enter", "S", "P"), QT_TRANSLATE_NOOP("Keys", "Put, skip or park the question")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the line")),
    ),
)

AUDIENCE_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the audience questions (F4)"),
    Place.LIVE,
    (
        KeySpec(
            ("Enter", "A", "P", "O"),
            QT_TRANSLATE_NOOP("Keys", "Put to the panel, answered, parked, open again"),
        ),
        KeySpec(("+", "-"), QT_TRANSLATE_NOOP("Keys", "One vote more or less")),
        KeySpec(("V",), QT_TRANSLATE_NOOP("Keys", "Order by votes or by age")),
        KeySpec(("M",), QT_TRANSLATE_NOOP("Keys", "Merge: on one, then on the other")),
        KeySpec(("F2",), QT_TRANSLATE_NOOP("Keys", "Change the words")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the line")),
    ),
)

TURN_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the turns (Ctrl+T)"),
    Place.LIVE,
    (
        KeySpec(
            (), QT_TRANSLATE_NOOP("Keys", "Whose turn it was; 0: nobody’s, M: the moderator’s"), "1–9, 0, M"
        ),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the line")),
    ),
)

DISCARDED_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the discarded notes (Ctrl+B)"),
    Place.LIVE,
    (
        KeySpec(("Enter", "R"), QT_TRANSLATE_NOOP("Keys", "Put it back into the stream")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the line")),
    ),
)

MESSAGE_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "On the message to the panel"),
    Place.LIVE,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Show it on the stage; an empty one takes it away")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the line")),
    ),
)

LIVE_KEYS = (LINE_KEYS, STREAM_KEYS, QUESTION_KEYS, AUDIENCE_KEYS, TURN_KEYS, DISCARDED_KEYS, MESSAGE_KEYS)
