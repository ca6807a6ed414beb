# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The palette: what it offers, how it is walked, and that it does what was chosen where the keys were."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.actions import Actions, ActionSpec, Place
from seminarapp.ui.commands.palette import CommandPalette
from seminarapp.ui.theme.look import Look
from tests.ui.naming import stops, unnamed

KEY = Qt.Key
SPECS = (
    ActionSpec("put", "Put the next question", Place.LIVE, "F7", "circle-check", "Mark it as put"),
    ActionSpec("next", "Next segment", Place.LIVE, "F8", "step-forward", "Begin it"),
    ActionSpec("elsewhere", "Add a panelist", Place.PLAN, "Ctrl+Shift+P"),
    ActionSpec("command_palette", "All commands", Place.WINDOW, "Ctrl+K"),
)
LIBRARY = LibraryView(
    (),
    (
        SeminarCard(uuid4(), "Elnätet som flaskhals", "sv", SeminarState.PLANNED, series_title="Energi"),
        SeminarCard(uuid4(), "Next year's water", "en", SeminarState.LIVE),
    ),
)


class Window(QWidget):
    """A window with a line, two things to do and a palette."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.done: list[tuple[str, QWidget | None]] = []
        column = QVBoxLayout(self)
        self.line = QLineEdit()
        column.addWidget(self.line)
        self.commands = Actions(SPECS, self)
        self.commands.bind("put", self.put)
        self.commands.bind("next", self.next)
        self.commands.bind("elsewhere", self.put)
        self.commands.bind("command_palette", self.put)
        self.commands.enter(Place.LIVE)
        self.recent: list[str] = []
        self.palette_card = CommandPalette(look, self, self.recent)

    def put(self) -> None:
        self.done.append(("put", QApplication.focusWidget()))

    def next(self) -> None:
        self.done.append(("next", QApplication.focusWidget()))

    def open(self) -> CommandPalette:
        self.palette_card.open_for([self.commands])
        return self.palette_card


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Window:
    window = Window(look)
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.line.setFocus()
    return window


def offered(card: CommandPalette) -> list[str]:
    return [offer.id for offer in card.list.offers]


def test_it_offers_what_can_be_done_now_and_not_itself(window: Window) -> None:
    card = window.open()
    assert offered(card) == ["put", "next"]
    assert card.list.offers[0].keys == "F7"
    assert QApplication.focusWidget() is card.field


def test_enter_does_it_with_the_keys_where_they_were(window: Window) -> None:
    window.line.setText("half a line")
    card = window.open()
    QTest.keyClicks(card.field, "segment")
    QTest.keyClick(card.field, KEY.Key_Return)
    assert window.done == [("next", window.line)]
    assert not card.isVisible()
    assert window.line.text() == "half a line"


def test_arrows_choose(window: Window) -> None:
    card = window.open()
    QTest.keyClick(card.field, KEY.Key_Down)
    QTest.keyClick(card.field, KEY.Key_Down)
    QTest.keyClick(card.field, KEY.Key_Up)
    QTest.keyClick(card.field, KEY.Key_Enter)
    assert [name for name, _ in window.done] == ["put"]


def test_pages_and_ends_are_reached_by_key(window: Window) -> None:
    card = window.open()
    chosen = []
    for key, held in (
        (KEY.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_End, Qt.KeyboardModifier.ControlModifier),
        (KEY.Key_Home, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(card.field, key, held)
        assert card.list.current is not None
        chosen.append(card.list.current.id)
    assert chosen == ["next", "put", "next", "put"]


def test_enter_with_nothing_found_does_nothing(window: Window) -> None:
    card = window.open()
    QTest.keyClicks(card.field, "elephant")
    QTest.keyClick(card.field, KEY.Key_Return)
    assert (window.done, card.isVisible()) == ([], True)


def test_what_was_used_last_comes_first_the_next_time(window: Window) -> None:
    card = window.open()
    card.act("next")
    assert offered(window.open()) == ["next", "put"]
    assert window.recent == ["next"]


def test_seminars_are_gone_to_by_their_titles(window: Window, qtbot: QtBot) -> None:
    card = window.open()
    card.show_library(LIBRARY)
    assert len(offered(card)) == 4
    QTest.keyClicks(card.field, "elnatet")
    with qtbot.waitSignal(card.seminar_requested) as wanted:
        QTest.keyClick(card.field, KEY.Key_Return)
    assert wanted.args == [str(LIBRARY.seminars[0].id)]


def test_library_that_arrives_late_leaves_the_choice(window: Window) -> None:
    card = window.open()
    card.list.step(1)
    card.show_library(LIBRARY)
    assert card.list.current is not None
    assert card.list.current.id == "next"


def test_library_that_arrives_while_searching_is_searched(window: Window) -> None:
    card = window.open()
    QTest.keyClicks(card.field, "next year")
    before = offered(card)
    card.show_library(LIBRARY)
    assert (before, len(offered(card))) == ([], 1)


def test_click_does_it(window: Window) -> None:
    card = window.open()
    at = card.list.visualRect(card.list.model().index(1, 0)).center()
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [name for name, _ in window.done] == ["next"]


def test_it_is_empty_again_when_it_is_opened_again(window: Window) -> None:
    card = window.open()
    QTest.keyClicks(card.field, "segment")
    QTest.keyClick(card.field, KEY.Key_Escape)
    assert window.open().field.text() == ""
    assert offered(card) == ["put", "next"]


def test_everything_on_it_is_named(window: Window) -> None:
    card = window.open()
    assert unnamed(card) == []
    assert "All commands" in stops(card)
