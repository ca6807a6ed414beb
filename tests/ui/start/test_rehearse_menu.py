# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The menu that asks how fast: its speeds, its keys and where it opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.start.rehearse_menu import SPEEDS, RehearseMenu
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.button import Button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen menus raise nothing


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def button(page: QWidget, look: Look) -> Button:
    button = Button(look, "Rehearse a session…", parent=page)
    button.move(20, 20)
    button.show()
    return button


@pytest.fixture
def menu(page: QWidget, translation: Translation) -> RehearseMenu:
    return RehearseMenu(page)


@pytest.fixture
def chosen(menu: RehearseMenu) -> list[float]:
    chosen: list[float] = []
    menu.speed_chosen.connect(chosen.append)
    return chosen


def test_every_speed_can_be_chosen_and_is_a_number_with_decimals(
    menu: RehearseMenu, chosen: list[float]
) -> None:
    for action in menu.actions():
        action.trigger()
    assert chosen == list(SPEEDS)
    assert all(isinstance(speed, float) for speed in chosen)


def test_it_is_worked_by_keys_alone(menu: RehearseMenu, button: Button, chosen: list[float]) -> None:
    menu.ask(button)
    assert menu.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    assert chosen == [5.0]
    assert not menu.isVisible()


def test_it_opens_above_its_button_and_as_wide(menu: RehearseMenu, button: Button) -> None:
    button.move(20, 250)
    menu.ask(button)
    assert menu.isVisible()
    corner = button.mapToGlobal(button.rect().topLeft())
    assert (menu.geometry().left(), menu.geometry().bottom() + 1) == (corner.x(), corner.y())
    assert menu.width() >= button.width()
    menu.close()


def test_without_its_button_it_opens_all_the_same(menu: RehearseMenu, button: Button) -> None:
    button.hide()
    menu.ask(button)
    assert menu.isVisible()
    menu.close()


def test_it_has_a_name_and_speaks_swedish(page: QWidget, translation: Translation) -> None:
    assert RehearseMenu(page).accessibleName() == "How fast to rehearse"
    translation.choose("sv")
    menu = RehearseMenu(page)
    assert menu.accessibleName() == "Hur fort repetitionen ska gå"
    assert [action.text() for action in menu.actions()][:2] == ["1 × – lika fort som det gick", "5 × så fort"]
