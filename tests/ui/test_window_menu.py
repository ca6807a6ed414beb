# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The menu of what belongs to no page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from seminarapp.ui.actions import Place
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.window_menu import WindowMenu


@pytest.fixture
def menu(qtbot: QtBot, look: Look, translation: Translation) -> WindowMenu:
    menu = WindowMenu(look, translation)
    qtbot.addWidget(menu)
    return menu


def action(menu: WindowMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text().startswith(text))


def test_language_of_now_is_marked_and_another_can_be_chosen(menu: WindowMenu, qtbot: QtBot) -> None:
    assert action(menu, "English").isChecked()
    assert not action(menu, "Svenska").isChecked()
    with qtbot.waitSignal(menu.language_chosen) as chosen:
        action(menu, "Svenska").trigger()
    assert chosen.args == ["sv"]


def test_theme_is_chosen(menu: WindowMenu, look: Look) -> None:
    chosen = []
    for name in ("Dark", "As the desktop", "Light"):
        action(menu, name).trigger()
        chosen.append(look.choice)
    assert chosen == [ThemeChoice.DARK, ThemeChoice.SYSTEM, ThemeChoice.LIGHT]


def test_theme_chosen_elsewhere_is_marked_when_the_menu_opens(menu: WindowMenu, look: Look) -> None:
    assert action(menu, "Light").isChecked()
    look.toggle()
    menu.aboutToShow.emit()
    assert action(menu, "Dark").isChecked()
    assert not action(menu, "Light").isChecked()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("All commands", "command_palette"), ("All keys", "keyboard_sheet"), ("Stage", "toggle_stage")],
)
def test_actions_of_the_window_are_asked_for(menu: WindowMenu, qtbot: QtBot, text: str, wanted: str) -> None:
    with qtbot.waitSignal(menu.action_requested) as asked:
        action(menu, text).trigger()
    assert asked.args == [wanted]


def test_key_that_does_not_count_on_a_page_is_not_promised_there(menu: WindowMenu) -> None:
    said = []
    for place in (Place.LIVE, Place.WRITE, Place.PLAN):
        menu.show_place(place)
        said.append(action(menu, "Stage").text())
    assert said == ["Stage\tF9", "Stage", "Stage\tF9"]


def test_leaving_says_its_key(menu: WindowMenu, qtbot: QtBot) -> None:
    leave = action(menu, "Quit")
    assert leave.text().endswith("Ctrl+Q")
    with qtbot.waitSignal(menu.quit_requested):
        leave.trigger()
