# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Text shows as it was typed, and says the whole where only a part shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.text import ElidedText, Text, set_plain_tool_tip
from tests.ui.accessible import interface_of, name_of

pytestmark = pytest.mark.usefixtures("look")

MARKUP = '<img src="file:///etc/hostname"><b>bold</b> & R&D'


def test_markup_stays_text(qtbot: QtBot) -> None:
    text = Text(MARKUP)
    qtbot.addWidget(text)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert name_of(text) == MARKUP


def test_tone_colours_the_text(look: Look, qtbot: QtBot) -> None:
    text = Text("█" * 10, tone=Tone.OVER)
    qtbot.addWidget(text)
    text.resize(100, 20)
    assert look.colour(Role.OVER) in colours_of(text)


def test_long_text_is_elided_and_the_whole_is_in_the_tool_tip(qtbot: QtBot) -> None:
    text = ElidedText("Who pays for the grid that nobody wants to see?")
    qtbot.addWidget(text)
    with qtbot.waitExposed(text):
        text.show()
    text.resize(120, 20)
    assert "Who pays for the grid" in text.toolTip()
    assert name_of(text) == "Who pays for the grid that nobody wants to see?"
    text.resize(900, 20)
    assert text.toolTip() == ""


def test_elided_text_lets_the_window_be_narrow(qtbot: QtBot) -> None:
    text = ElidedText("a very long title " * 20)
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() < 100
    assert text.sizeHint().width() > 1000


def test_elided_text_of_several_lines_is_one_line(qtbot: QtBot) -> None:
    text = ElidedText("first\nsecond")
    qtbot.addWidget(text)
    text.resize(400, 20)
    assert not text.elided


def test_tool_tip_is_never_markup(qtbot: QtBot) -> None:
    text = Text("x")
    qtbot.addWidget(text)
    set_plain_tool_tip(text, MARKUP)
    assert "<img" not in text.toolTip()
    assert "&lt;img" in text.toolTip()
    set_plain_tool_tip(text, "")
    assert text.toolTip() == ""


def description_of(widget: QWidget) -> str:
    return interface_of(widget).text(QAccessible.Text.Description).strip()


def test_tool_tip_is_told_without_its_markup(qtbot: QtBot) -> None:
    text = Text("x")
    qtbot.addWidget(text)
    for tip in ("Quit (Ctrl+Q)", "a < b", ""):
        set_plain_tool_tip(text, tip)
        assert description_of(text) == tip


def test_tool_tip_that_says_the_name_again_is_not_told(qtbot: QtBot) -> None:
    text = Text("Menu")
    qtbot.addWidget(text)
    set_plain_tool_tip(text, "Menu")
    assert description_of(text) == ""


def test_a_widget_that_describes_itself_is_not_described_by_its_tool_tip(qtbot: QtBot) -> None:
    text = Text("x")
    qtbot.addWidget(text)
    set_plain_tool_tip(text, "first")
    text.setAccessibleDescription("what it is")
    set_plain_tool_tip(text, "second")
    assert description_of(text) == "what it is"


def colours_of(text: Text) -> list[QColor]:
    image = text.grab().toImage()
    return [image.pixelColor(x, 10) for x in range(0, image.width(), 2)]
