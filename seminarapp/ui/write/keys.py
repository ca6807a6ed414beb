# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keys of the article and the material, for the keyboard sheet."""

from __future__ import annotations

from seminarapp.ui.actions import QT_TRANSLATE_NOOP, Place
from seminarapp.ui.keys import KeyGroup, KeySpec

ARTICLE_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the article"),
    Place.WRITE,
    (
        KeySpec((), QT_TRANSLATE_NOOP("Keys", "In an empty block: insert something else"), "/"),
        KeySpec(
            ("Ctrl+A",), QT_TRANSLATE_NOOP("Keys", "Mark the block; once more: the article, to be copied")
        ),
        KeySpec(("A",), QT_TRANSLATE_NOOP("Keys", "On a quote: how much is said of its speaker")),
        KeySpec(("P",), QT_TRANSLATE_NOOP("Keys", "On a quote: where its speaker is named")),
    ),
)

FIND_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "Find and replace"),
    Place.WRITE,
    (
        KeySpec(("Enter", "Shift+Enter"), QT_TRANSLATE_NOOP("Keys", "Next hit, previous hit")),
        KeySpec(("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "Replace all")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the article")),
    ),
)

MATERIAL_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the material"),
    Place.WRITE,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Put the quote into the article")),
        KeySpec(("L",), QT_TRANSLATE_NOOP("Keys", "It is a source of the paragraph, or no longer")),
        KeySpec(("Shift+F10",), QT_TRANSLATE_NOOP("Keys", "Menu: grade the words")),
    ),
)

APPROVAL_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In quote approval"),
    Place.WRITE,
    (
        KeySpec(("A",), QT_TRANSLATE_NOOP("Keys", "The quote is approved")),
        KeySpec(("W",), QT_TRANSLATE_NOOP("Keys", "It is approved with another wording: write it")),
        KeySpec(("D",), QT_TRANSLATE_NOOP("Keys", "It is declined")),
        KeySpec(("N",), QT_TRANSLATE_NOOP("Keys", "No reply has come")),
        KeySpec(("R",), QT_TRANSLATE_NOOP("Keys", "Take back what was recorded")),
        KeySpec(("H",), QT_TRANSLATE_NOOP("Keys", "What happened to the quote")),
        KeySpec(("S",), QT_TRANSLATE_NOOP("Keys", "Send the panelist’s quotes")),
    ),
)

TRANSCRIPT_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the transcript's sheet"),
    Place.WRITE,
    (
        KeySpec(("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "Take the transcript's wording")),
        KeySpec(("L",), QT_TRANSLATE_NOOP("Keys", "Hear the recording from there")),
        KeySpec(("V",), QT_TRANSLATE_NOOP("Keys", "Whose voices are whose")),
        KeySpec(("T",), QT_TRANSLATE_NOOP("Keys", "It was said when it was noted: fit the times")),
    ),
)

SOURCE_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the sources"),
    Place.WRITE,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Go to the note in the material")),
        KeySpec(("L",), QT_TRANSLATE_NOOP("Keys", "Hear the recording from there")),
        KeySpec(("Delete",), QT_TRANSLATE_NOOP("Keys", "The block rests on it no longer")),
        KeySpec(("N",), QT_TRANSLATE_NOOP("Keys", "The next paragraph without a source")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the article")),
    ),
)

PUBLISH_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In check and publish"),
    Place.WRITE,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Go to where it is put right")),
        KeySpec(("Esc",), QT_TRANSLATE_NOOP("Keys", "Publish or withdraw nothing")),
    ),
)

FINDING_KEYS = KeyGroup(
    QT_TRANSLATE_NOOP("Keys", "In the findings"),
    Place.WRITE,
    (
        KeySpec(("Enter",), QT_TRANSLATE_NOOP("Keys", "Go to the place")),
        KeySpec(("Ctrl+Enter",), QT_TRANSLATE_NOOP("Keys", "Mend it; on a quote: go to its note")),
        KeySpec(("Ctrl+Shift+Enter",), QT_TRANSLATE_NOOP("Keys", "Mend all of its rule")),
        KeySpec(("Delete",), QT_TRANSLATE_NOOP("Keys", "Leave it as it is, or tell it again")),
        KeySpec(("A",), QT_TRANSLATE_NOOP("Keys", "What was left alone; the findings again")),
        KeySpec(("1", "2", "3"), QT_TRANSLATE_NOOP("Keys", "Take one of the words that may be meant")),
    ),
)

WRITE_KEYS = (
    ARTICLE_KEYS,
    FIND_KEYS,
    MATERIAL_KEYS,
    APPROVAL_KEYS,
    TRANSCRIPT_KEYS,
    SOURCE_KEYS,
    PUBLISH_KEYS,
    FINDING_KEYS,
)
