# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Audience questions on a live page: taken down as a moderator would, and as screen and store have them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.ui.widgets.entries.list import EntryList
from tests.ui.live.panel import Stage

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def ask(live: Stage, *texts: str) -> list[AudienceQuestionView]:
    """Take questions down; by age."""
    for text in texts:
        live.note(f"?{text}")
    return list(live.material.audience_questions)


def go(live: Stage, text: str = "") -> EntryList:
    """F4, and on to the question with that text."""
    live.press(Qt.Key.Key_F4)
    entries = live.page._audience.list
    if text:
        (wanted,) = [entry.id for entry in entries.entries.entries if entry.title == text]
        entries.choose(wanted)
    return entries


def press(live: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key in the list, and wait for the store."""
    QTest.keyClick(live.page._audience.list, key, modifier)
    live.settle()


def titles(live: Stage) -> list[str]:
    """The questions on the screen."""
    return [entry.title for entry in live.page._audience.list.entries.entries]


def stored(live: Stage, text: str) -> AudienceQuestionView:
    """The question as the store has it."""
    (found,) = [one for one in live.material.audience_questions if one.text == text]
    return found
