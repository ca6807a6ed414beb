# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A panel has a heading to the left and a remark to the right."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import Text
from tests.ui.accessible import name_of

pytestmark = pytest.mark.usefixtures("look")


def shown(panel: Panel, qtbot: QtBot) -> Panel:
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def texts(panel: Panel) -> dict[str, int]:
    return {text.text(): text.x() for text in panel.findChildren(Text) if text.isVisible()}


def test_heading_stands_left_of_the_remark(qtbot: QtBot) -> None:
    panel = shown(Panel("Run of show", "29 min left"), qtbot)
    places = texts(panel)
    assert places["Run of show"] < places["29 min left"]


def test_heading_names_the_panel(qtbot: QtBot) -> None:
    panel = shown(Panel("Run of show"), qtbot)
    assert name_of(panel) == "Run of show"
    panel.set_title("Questions")
    assert name_of(panel) == "Questions"


def test_empty_heading_and_remark_take_no_room(qtbot: QtBot) -> None:
    panel = shown(Panel(), qtbot)
    assert texts(panel) == {}
    panel.set_remark("2 of 5")
    assert list(texts(panel)) == ["2 of 5"]


def test_content_stands_below_the_heading(qtbot: QtBot) -> None:
    panel = Panel("Run of show")
    content = Text("content")
    panel.body.addWidget(content)
    shown(panel, qtbot)
    heading = next(text for text in panel.findChildren(Text) if text.text() == "Run of show")
    assert content.y() > heading.y()
