# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage card: what the stage shows, and speaking to the panel without leaving the line for long."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.live.panel import Stage, typed
from tests.ui.naming import unnamed

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def message_key(live: Stage) -> None:
    live.page.activateWindow()
    live.bot.waitUntil(live.page.isActiveWindow)
    live.line.edit.setFocus()
    live.press(KEY.Key_F9, SHIFT)


def test_message_is_shown_and_the_line_has_the_keys_again(live: Stage) -> None:
    live.type("half a line")
    message_key(live)
    assert QApplication.focusWidget() is live.page.stage.edit
    typed(live.page.stage.edit, "Two minutes")
    live.press(KEY.Key_Return)
    assert live.page.stage_feed.message == "Two minutes"
    assert QApplication.focusWidget() is live.edit
    assert live.edit.text() == "half a line"


def test_empty_message_takes_it_away(live: Stage) -> None:
    live.page.stage_feed.say("Two minutes")
    message_key(live)
    assert live.page.stage.edit.selectedText() == "Two minutes"
    live.press(KEY.Key_Delete)
    live.press(KEY.Key_Return)
    assert live.page.stage_feed.message == ""


def test_escape_leaves_what_is_shown(live: Stage) -> None:
    live.page.stage_feed.say("Two minutes")
    message_key(live)
    typed(live.page.stage.edit, "Something else")
    live.press(KEY.Key_Escape)
    assert live.page.stage_feed.message == "Two minutes"
    assert QApplication.focusWidget() is live.edit
    assert live.page.stage.edit.text() == "Two minutes"


def test_narrow_page_unfolds_for_it(live: Stage) -> None:
    live.page.resize(960, 600)
    message_key(live)
    during = live.page.stage.isVisible()
    typed(live.page.stage.edit, "Now")
    live.press(KEY.Key_Return)
    assert (during, live.page.stage.isVisible()) == (True, False)
    assert live.page.stage_feed.message == "Now"


def test_ready_made_messages_are_in_the_seminars_language(live: Stage) -> None:
    assert live.page.stage_feed.language == "sv"
    assert [chip.text() for chip in live.page.stage.chips] == ["Två minuter", "Runda av", "En minut", "Tack"]


def test_ready_made_message_is_shown_and_taken_away_by_its_chip(live: Stage) -> None:
    message_key(live)
    chip = live.page.stage.chips[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    shown = live.page.stage_feed.message, chip.isChecked()
    assert QApplication.focusWidget() is live.edit
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shown == ("Två minuter", True)
    assert (live.page.stage_feed.message, chip.isChecked()) == ("", False)


def test_ready_made_message_is_reached_by_tab_and_shown_by_enter(live: Stage) -> None:
    message_key(live)
    live.press(KEY.Key_Tab)
    live.press(KEY.Key_Tab)
    live.press(KEY.Key_Return)
    assert live.page.stage_feed.message == "Runda av"
    assert live.page.stage.edit.text() == "Runda av"


def test_it_shows_what_the_stage_shows(live: Stage) -> None:
    live.page.console.put("q1")
    live.settle()
    assert live.page.stage._picture.facts.question.startswith("Vad är den verkliga flaskhalsen")
    live.page.stage_feed.say("Now")
    assert live.page.stage._picture.facts.message == "Now"


def test_it_ticks_while_it_is_seen(live: Stage) -> None:
    goes = live.page.stage._hand.goes
    live.page.hide()
    rests = not live.page.stage._hand.goes
    live.page.show()
    assert (goes, rests, live.page.stage._hand.goes) == (True, True, True)


@pytest.mark.parametrize(
    ("shown", "screen", "said"),
    [(False, "", "F9 shows it"), (True, "", "In a window"), (True, "HDMI-1", "HDMI-1")],
)
def test_it_says_where_the_stage_is(live: Stage, shown: bool, screen: str, said: str) -> None:
    live.page.stage.show_place(shown=shown, screen=screen)
    assert live.page.stage._remark.text() == said


def test_a_book_that_is_pasted_is_no_message(live: Stage) -> None:
    message_key(live)
    live.page.stage.edit.insert("ord " * 10_000)
    live.press(KEY.Key_Return)
    assert len(live.page.stage_feed.message) <= 200


def test_everything_on_it_is_named(live: Stage) -> None:
    assert unnamed(live.page.stage) == []


@pytest.mark.parametrize(("height", "pictured"), [(428, False), (504, True), (848, True)])
def test_in_a_low_window_the_picture_gives_way_and_nothing_lies_over_anything(
    live: Stage, height: int, pictured: bool
) -> None:
    live.page.setMinimumSize(1, 1)  # as in the window, which has a least size of its own
    live.page.resize(960, height)
    message_key(live)
    for _ in range(3):
        QApplication.processEvents()
    card = live.page.stage
    assert card._picture.isVisible() == pictured
    parts = [*((card._picture,) if pictured else ()), card.edit, *card.chips]
    for at, part in enumerate(parts):
        assert not any(part.geometry().intersects(other.geometry()) for other in parts[at + 1 :])
    assert live.page._audience.list.isVisibleTo(live.page) or live.page._audience.height() > 60
