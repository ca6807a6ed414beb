# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Importing a chat from the live page."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminarapp.application.records.chat import ChatMessage, ChatRecord, LeftOut
from seminarapp.ui.live.chat import ChatImport
from tests.ui.chooser import KnowingChooser
from tests.ui.live.asked import titles
from tests.ui.live.panel import Stage

TWO = 14 * 3600.0
CHAT = ChatRecord(
    (ChatMessage(TWO + 5, "Ada", "Vem betalar?"), ChatMessage(TWO + 9, "Bo", "Hej")), {LeftOut.REACTION: 2}
)


@pytest.fixture
def told(live: Stage) -> list[str]:
    """A page whose user chooses chat.txt; what the message bar would say."""
    live.house.files.files["chat.txt"] = CHAT
    lines: list[str] = []
    importing = ChatImport(live.desk, KnowingChooser(Path("chat.txt")), live.page)
    importing.told.connect(lambda text, _kind: lines.append(text))
    return lines


def test_the_action_asks_for_a_file_and_says_what_came_of_it(live: Stage, told: list[str]) -> None:
    live.page.commands["import_chat"].trigger()
    live.settle()
    assert titles(live) == ["Vem betalar?"]
    assert told == ["Audience questions from the chat: 1. Left out – without a question: 1, reactions: 2."]


def test_a_second_import_says_what_was_there(live: Stage, told: list[str]) -> None:
    for _ in range(2):
        live.page.chat_requested.emit()
        live.settle()
    assert titles(live) == ["Vem betalar?"]
    assert told[1].startswith("Audience questions from the chat: 0. There already: 1.")


def test_other_pages_are_told_of_new_questions(live: Stage, told: list[str]) -> None:
    live.page.chat_requested.emit()
    live.settle()
    with live.bot.waitSignal(live.desk.seminar_changed):
        live.page.console.tell_others()


def test_a_refused_file_is_said_in_the_message_bar(live: Stage, told: list[str]) -> None:
    del live.house.files.files["chat.txt"]
    with live.bot.waitSignal(live.desk.refused):
        live.page.chat_requested.emit()
    live.settle()
    assert (titles(live), told) == ([], [])
