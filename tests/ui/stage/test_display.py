# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage is opened where it belongs, ticks on, comes home when its screen is unplugged, and takes no keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.moderating.staging import StageFacts, StageState
from seminarapp.ui.stage.display import StageDisplay
from seminarapp.ui.stage.window import StageWindow
from seminarapp.ui.theme.look import Look
from tests.ui.desktop import FakeScreens

KEY = Qt.Key
FACTS = StageFacts(StageState.RUNNING, "en", "Who pays?", clock=453)


class FakeFeed(QObject):
    """A feed that a test changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = FACTS
        self.seconds = 10.0
        self.asked = 0

    def now(self) -> float:
        return self.seconds

    def facts(self) -> StageFacts:
        self.asked += 1
        return self.told

    def tell(self, facts: StageFacts) -> None:
        self.told = facts
        self.changed.emit()


class Hall:
    """A console with a line, a desktop, and the stage."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.console = QWidget()
        qtbot.addWidget(self.console)
        self.line = QLineEdit()
        QVBoxLayout(self.console).addWidget(self.line)
        self.console.show()
        self.console.activateWindow()
        qtbot.waitUntil(self.console.isActiveWindow)
        self.line.setFocus()
        self.screens = FakeScreens()
        self.display = StageDisplay(look, self.screens, self.console)
        self.feed = FakeFeed()
        self.display.follow(self.feed)
        self.told: list[str] = []
        self.untold = 0
        self.display.told.connect(lambda text, kind: self.told.append(f"{kind}: {text}"))
        self.display.untold.connect(self._on_untold)

    def _on_untold(self) -> None:
        self.untold += 1

    @property
    def window(self) -> StageWindow:
        assert self.display.window is not None
        return self.display.window


@pytest.fixture
def hall(look: Look, qtbot: QtBot) -> Iterator[Hall]:
    hall = Hall(look, qtbot)
    yield hall
    hall.display.close()
    if hall.display.window is not None:
        hall.display.window.deleteLater()


def test_with_one_screen_it_is_a_window_that_leaves_the_line_free(hall: Hall) -> None:
    hall.display.open()
    assert hall.display.shown
    assert hall.display.screen == ""
    assert not hall.window.isFullScreen()
    assert hall.window.geometry().bottom() < 600 / 2 + 60
    assert hall.window.size() == QSize(400, 300)


def test_with_a_second_screen_it_fills_that(hall: Hall) -> None:
    hall.screens.plugged = "HDMI-1"
    hall.display.open()
    assert (hall.display.screen, hall.screens.filled) == ("HDMI-1", ["HDMI-1"])
    assert hall.window.isFullScreen()


def test_it_opens_and_closes(hall: Hall) -> None:
    changes: list[bool] = []
    hall.display.shown_changed.connect(lambda: changes.append(hall.display.shown))
    hall.display.toggle()
    hall.display.toggle()
    hall.display.open()
    hall.display.open()
    QTest.keyClick(hall.window, KEY.Key_Escape)
    assert changes == [True, False, True, False]
    assert hall.display.screen == ""


def test_keys_stay_on_the_line_when_it_opens(hall: Hall) -> None:
    hall.line.setText("half a line")
    hall.display.open()
    assert QApplication.focusWidget() is hall.line
    assert hall.line.text() == "half a line"


def test_it_shows_what_the_feed_tells(hall: Hall) -> None:
    hall.display.open()
    assert hall.window.picture.facts == FACTS
    hall.feed.tell(replace(FACTS, message="Two minutes"))
    assert hall.window.picture.facts.message == "Two minutes"


def test_it_asks_for_nothing_while_it_is_closed(hall: Hall) -> None:
    hall.feed.changed.emit()
    assert hall.feed.asked == 0
    hall.display.open()
    hall.display.close()
    asked = hall.feed.asked
    hall.feed.changed.emit()
    assert (hall.feed.asked, hall.display._hand.goes) == (asked, False)


def test_it_ticks_by_itself_whatever_the_window_shows(hall: Hall, qtbot: QtBot) -> None:
    hall.console.hide()
    hall.feed.seconds = 10.98
    hall.display.open()
    asked = hall.feed.asked
    qtbot.waitUntil(lambda: hall.feed.asked > asked, timeout=1000)


def test_unplugged_screen_brings_it_home_as_a_window_and_says_so(hall: Hall) -> None:
    hall.screens.plugged = "HDMI-1"
    hall.display.open()
    hall.screens.plug("")
    assert hall.display.shown
    assert (hall.window.isFullScreen(), hall.display.screen) == (False, "")
    assert len(hall.told) == 1
    assert hall.told[0].startswith("warn: The second screen is gone")
    assert QApplication.focusWidget() is hall.line


def test_screen_that_comes_back_is_filled_again_and_the_message_goes(hall: Hall) -> None:
    hall.screens.plugged = "HDMI-1"
    hall.display.open()
    hall.screens.plug("")
    hall.screens.plug("HDMI-1")
    assert hall.window.isFullScreen()
    assert hall.screens.filled == ["HDMI-1", "HDMI-1"]
    assert (len(hall.told), hall.untold) == (1, 1)


def test_screen_that_comes_later_is_used(hall: Hall) -> None:
    hall.display.open()
    hall.screens.plug("DP-2")
    assert (hall.display.screen, hall.told) == ("DP-2", [])


def test_screens_that_change_while_it_is_closed_do_nothing(hall: Hall) -> None:
    hall.screens.plug("HDMI-1")
    assert not hall.display.shown
    hall.display.open()
    hall.display.close()
    hall.screens.plug("")
    assert (hall.display.shown, hall.told) == (False, [])


def test_other_screen_that_changes_leaves_it_where_it_is(hall: Hall) -> None:
    hall.screens.plugged = "HDMI-1"
    hall.display.open()
    hall.screens.changed.emit()
    assert hall.screens.filled == ["HDMI-1"]


def test_letters_typed_on_it_go_to_the_line(hall: Hall) -> None:
    hall.display.open()
    QTest.keyClicks(hall.window, "ord")
    assert hall.line.text() == "ord"


def test_key_of_an_action_that_is_typed_on_it_does_that(hall: Hall) -> None:
    action = QAction(hall.console)
    action.setShortcut("F8")
    hall.console.addAction(action)
    done: list[int] = []
    action.triggered.connect(lambda: done.append(1))
    hall.display.open()
    QTest.keyClick(hall.window, KEY.Key_F8)
    action.setEnabled(False)
    QTest.keyClick(hall.window, KEY.Key_F8)
    assert len(done) == 1


def test_other_feed_is_followed_and_the_old_one_let_go(hall: Hall) -> None:
    hall.display.open()
    other = FakeFeed()
    other.told = replace(FACTS, title="Closing")
    hall.display.follow(other)
    assert hall.window.picture.facts.title == "Closing"
    hall.feed.tell(replace(FACTS, title="Old"))
    assert hall.window.picture.facts.title == "Closing"


def test_without_a_feed_it_keeps_what_it_shows(hall: Hall) -> None:
    hall.display.open()
    hall.display.let_go()
    hall.feed.tell(replace(FACTS, title="Old"))
    hall.display.refresh()
    assert hall.window.picture.facts == FACTS
