# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything on the page can be named, reached and read by somebody who doesn't see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from seminarapp.domain.values import MODERATOR
from tests.ui.live.panel import Stage


def named(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return bool(interface.text(QAccessible.Text.Name).strip())


def unnamed(stage: Stage) -> list[str]:
    reached = [w for w in stage.page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [type(widget).__name__ for widget in reached if widget.isVisible() and not named(widget)]


def test_every_widget_that_can_have_the_keys_has_a_name(stage: Stage) -> None:
    found = unnamed(stage)
    stage.page.console.open()
    stage.settle()
    stage.note("Ett")
    stage.page.console.floor.toggle(MODERATOR)
    found += unnamed(stage)
    stage.page.commands["show_turns"].trigger()
    found += unnamed(stage)
    stage.page._ask_to_close()
    found += unnamed(stage)
    stage.page.console.close()
    stage.settle()
    assert found + unnamed(stage) == []


def test_every_button_can_be_reached_by_tab_or_a_key_of_its_own(live: Stage) -> None:
    buttons = [b for b in live.page.findChildren(QAbstractButton) if b.isVisible()]
    assert buttons
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


def test_the_holder_of_the_floor_is_said_in_words(live: Stage) -> None:
    live.page.console.give_floor(3, live.page.console.now())
    assert live.page._cards.card("es").accessibleName().startswith("Elin Sörensen, has the floor, ")


def test_what_a_question_has_come_to_is_said_in_words(live: Stage) -> None:
    live.page.console.put("q3")
    live.settle()
    row = live.page._questions.rows[2]
    assert row.accessibleName() == "Vem bär risken om industrin inte kommer?, in hand, must be asked"
    assert row.accessibleDescription() == "Och om den inte gör det?"


@pytest.mark.parametrize("text", ["<b>fet</b>", "<img src='file:///etc/passwd'>"])
def test_no_text_of_a_user_is_markup(live: Stage, text: str) -> None:
    live.note(text)
    live.note(f"?{text}")
    labels = live.page.findChildren(QLabel)
    assert live.page._audience.list.entries[0].title == text, "painted as it is"
    assert all(label.textFormat() is Qt.TextFormat.PlainText or not label.text() for label in labels)
