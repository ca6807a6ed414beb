# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Messages stay until they are dealt with, and are announced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.message_bar import Message, MessageBar, MessageKind
from seminarapp.ui.widgets.text import Text
from tests.ui.accessible import name_of

FULL = Message(MessageKind.ERROR, "The disk is full: free some space", "Save a copy", key="disk")
SLOW = Message(MessageKind.WARN, "The library lies in a synced folder")


@pytest.fixture
def bar(look: Look, qtbot: QtBot) -> MessageBar:
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.resize(900, 48)
    return bar


@pytest.fixture
def house(qtbot: QtBot) -> QWidget:
    """The window that has the keys."""
    house = QWidget()
    qtbot.addWidget(house)
    house.resize(900, 60)
    house.show()
    house.activateWindow()
    qtbot.waitUntil(house.isActiveWindow)
    return house


@pytest.fixture
def shown(look: Look, house: QWidget) -> MessageBar:
    """A bar in that window."""
    return MessageBar(look, parent=house)


def focused(bar: MessageBar) -> QWidget:
    found = bar.focusWidget()
    assert found is not None
    return found


def said(bar: MessageBar) -> str:
    return bar.findChildren(Text)[0].text()


def test_bar_is_hidden_until_there_is_something_to_say(bar: MessageBar) -> None:
    assert bar.isHidden()
    assert bar.current is None
    bar.show_message(SLOW)
    assert not bar.isHidden()
    assert said(bar) == SLOW.text
    assert name_of(bar) == SLOW.text


def test_action_is_asked_for_and_the_message_goes(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(FULL)
    button = bar.findChildren(Button)[0]
    assert name_of(button) == "Save a copy"
    with qtbot.waitSignal(bar.action_requested) as told:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert told.args == [FULL]
    assert bar.isHidden()


@pytest.mark.parametrize(("message", "named"), [(FULL, "Save a copy"), (SLOW, "Close the message")])
def test_keys_go_to_what_the_message_offers(
    shown: MessageBar, qtbot: QtBot, message: Message, named: str
) -> None:
    shown.take_keys()
    assert not any(one.hasFocus() for one in shown.findChildren(QPushButton)), "there is no message yet"
    shown.show_message(message)
    shown.take_keys()
    assert name_of(focused(shown)) == named
    with qtbot.waitSignal(shown.left):
        QTest.keyClick(focused(shown), Qt.Key.Key_Space)
    assert shown.isHidden()


def test_escape_leaves_the_message_where_it_is(shown: MessageBar, qtbot: QtBot) -> None:
    shown.show_message(FULL)
    shown.take_keys()
    with qtbot.waitSignal(shown.left):
        QTest.keyClick(focused(shown), Qt.Key.Key_Escape)
    assert shown.current == FULL


def test_keys_stay_while_there_is_another_message(shown: MessageBar, qtbot: QtBot) -> None:
    shown.show_message(SLOW)
    shown.show_message(FULL)
    shown.take_keys()
    with qtbot.assertNotEmitted(shown.left):
        QTest.keyClick(focused(shown), Qt.Key.Key_Space)
    assert name_of(focused(shown)) == "Close the message"


def test_a_message_that_is_withdrawn_takes_no_keys_from_elsewhere(shown: MessageBar, qtbot: QtBot) -> None:
    shown.show_message(FULL)
    with qtbot.assertNotEmitted(shown.left):
        shown.withdraw(FULL.key)
    shown.show_message(FULL)
    shown.take_keys()
    with qtbot.waitSignal(shown.left):
        shown.withdraw(FULL.key)


def test_closing_shows_the_message_before(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(SLOW)
    bar.show_message(FULL)
    with qtbot.waitSignal(bar.message_closed) as told:
        QTest.mouseClick(bar.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
    assert told.args == [FULL]
    assert bar.current == SLOW


def test_newer_message_about_the_same_takes_its_place(bar: MessageBar) -> None:
    bar.show_message(FULL)
    bar.show_message(Message(MessageKind.ERROR, "The disk is still full", key="disk"))
    bar.withdraw("disk")
    assert bar.current is None


def test_same_message_twice_is_one(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(SLOW)
    bar.show_message(SLOW)
    bar.findChildren(IconButton)[0].click()
    assert bar.current is None


def test_withdrawing_nothing_keeps_messages_without_a_key(bar: MessageBar) -> None:
    bar.show_message(SLOW)
    bar.withdraw("")
    assert bar.current == SLOW


def test_message_without_action_has_no_button(bar: MessageBar) -> None:
    bar.show_message(SLOW)
    assert bar.findChildren(Button)[0].isHidden()


def test_message_is_never_markup(bar: MessageBar) -> None:
    bar.show_message(Message(MessageKind.INFO, '<img src="file:///x">'))
    assert bar.findChildren(Text)[0].textFormat() is Qt.TextFormat.PlainText


def test_errors_are_announced_at_once(bar: MessageBar, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def listen(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    bar.show_message(SLOW)
    bar.show_message(FULL)
    politeness = QAccessible.AnnouncementPoliteness
    assert heard == [(SLOW.text, politeness.Polite), (FULL.text, politeness.Assertive)]


def test_icon_follows_the_theme(bar: MessageBar, look: Look) -> None:
    bar.show_message(SLOW)
    icon = next(label for label in bar.findChildren(QLabel) if not label.pixmap().isNull())
    before = icon.pixmap().cacheKey()
    look.choose(ThemeChoice.DARK)
    assert icon.pixmap().cacheKey() != before


def test_it_knows_what_it_shows_and_what_waits(bar: MessageBar) -> None:
    first, second = Message(MessageKind.INFO, "ett"), Message(MessageKind.WARN, "två")
    bar.show_message(first)
    bar.show_message(second)
    assert [bar.has(first), bar.has(second), bar.has(Message(MessageKind.INFO, "tre"))] == [True, True, False]
