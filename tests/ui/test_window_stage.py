# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage in the window: it follows the console from every page, through languages, and closes with the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.application.moderating.staging import StageFacts, StageState
from seminarapp.application.views.library import SeminarCard
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from seminarapp.ui.write.page import WritePage
from tests.shots.scene import play
from tests.ui.desktop import FakeScreens
from tests.ui.home import CONTROL, SHIFT, Home, focused

KEY = Qt.Key


@pytest.fixture
def screens() -> FakeScreens:
    return FakeScreens("HDMI-1")


@pytest.fixture
def window(home: Home, look: Look, translation: Translation, screens: FakeScreens) -> Iterator[MainWindow]:
    window = MainWindow(look, translation, home.chooser, screens)
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield window
    window.close()
    home.settle()


@pytest.fixture
def parts(home: Home, window: MainWindow) -> dict[int, SeminarCard]:
    parts = home.sample()
    home.ask(lambda: play(home.activities, home.clock, parts[3]))
    window.show_start()
    home.settle()
    return parts


def live_page(home: Home, window: MainWindow, parts: dict[int, SeminarCard]) -> LivePage:
    window.open_seminar(parts[3].id, "live")
    home.settle()
    page = window._stack.currentWidget()
    assert isinstance(page, LivePage)
    return page


def facts(window: MainWindow) -> StageFacts:
    shown = window._stage.display.window
    assert shown is not None
    return shown.picture.facts


def is_open(window: MainWindow) -> bool:
    return window._stage.display.shown


def test_its_key_opens_and_closes_it_and_the_line_keeps_the_keys(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.type("half a line")
    home.press(KEY.Key_F9)
    assert is_open(window)
    assert focused() is page._line.edit
    assert page.stage._remark.text() == "HDMI-1"
    assert window._bar._stage.isChecked()
    home.type("!")
    home.press(KEY.Key_F9)
    assert not is_open(window)
    assert (page._line.edit.text(), window._bar._stage.isChecked()) == ("half a line!", False)


def test_it_shows_what_happens_on_the_console(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_F9)
    before = facts(window).title
    home.press(KEY.Key_F8)
    home.press(KEY.Key_F7)
    home.press(KEY.Key_F9, held=SHIFT)
    home.type("Two minutes")
    home.press(KEY.Key_Return)
    assert facts(window).title not in ("", before)
    assert facts(window).question == page._questions.rows[4].question.text
    assert facts(window).message == "Two minutes"
    assert focused() is page._line.edit


def test_button_toggles_it_and_leaves_the_keys_where_they_are(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.click(window._bar._stage)
    assert is_open(window)
    assert focused() is page._line.edit
    home.click(window._bar._stage)
    assert not is_open(window)


def test_it_ticks_on_while_another_page_is_looked_at(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    live_page(home, window, parts)
    home.press(KEY.Key_F9)
    home.press(KEY.Key_1, held=CONTROL)
    assert isinstance(window._stack.currentWidget(), PlanPage)
    assert is_open(window)
    clock = facts(window).clock
    home.bot.waitUntil(lambda: facts(window).clock < clock, timeout=3000)


def test_its_key_works_on_the_plan_and_is_left_to_the_write_page(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    window.open_seminar(parts[3].id, "plan")
    home.settle()
    home.press(KEY.Key_F9)
    assert is_open(window)
    assert facts(window).state is StageState.RUNNING  # though the live page has never been looked at
    assert isinstance(window._stack.currentWidget(), PlanPage)
    home.press(KEY.Key_3, held=CONTROL)
    write = window._stack.currentWidget()
    assert isinstance(write, WritePage)
    home.press(KEY.Key_F9)
    assert is_open(window)
    home.press(KEY.Key_1, held=CONTROL)
    home.press(KEY.Key_F9)
    assert not is_open(window)


def test_keys_stay_on_the_plan_while_the_stage_reads_the_seminar(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    window.open_seminar(parts[3].id, "plan")
    home.settle()
    home.press(KEY.Key_F2)
    field = focused()
    home.press(KEY.Key_F9)
    assert focused() is field


def test_what_is_changed_on_the_plan_is_seen_on_the_stage(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    live_page(home, window, parts)
    home.press(KEY.Key_F9)
    home.press(KEY.Key_1, held=CONTROL)
    seminar, segment = parts[3].id, home.plan(parts[3].id).segments[3]
    change = home.activities.planning.change_segment
    home.ask(partial(change, seminar, segment.id, "The park", 20.0, segment.kind))
    home.desk.seminar_changed.emit(seminar)
    home.settle()
    assert facts(window).title == "The park"


def test_in_the_library_there_is_nothing_to_show_and_that_is_said(home: Home, window: MainWindow) -> None:
    home.press(KEY.Key_F9)
    assert not is_open(window)
    said = window._messages.current
    assert said is not None
    assert said.text.startswith("Open a seminar first")


def test_stage_that_is_open_can_be_closed_from_the_library(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    live_page(home, window, parts)
    home.press(KEY.Key_F9)
    home.press(KEY.Key_0, held=CONTROL)
    assert window._bar._stage.isVisible()
    home.click(window._bar._stage)
    assert (is_open(window), window._bar._stage.isVisible()) == (False, False)


def test_unplugged_screen_is_told_and_forgotten_when_it_is_back(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], screens: FakeScreens
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_F9)
    home.type("half a line")
    screens.plug("")
    said = window._messages.current
    assert said is not None
    assert "second screen is gone" in said.text
    assert page.stage._remark.text() == "In a window"
    assert focused() is page._line.edit
    home.type(" more")
    screens.plug("HDMI-1")
    assert window._messages.current is None
    assert page.stage._remark.text() == "HDMI-1"
    assert page._line.edit.text() == "half a line more"


def test_letter_typed_on_the_stage_lands_on_the_line(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_F9)
    shown = window._stage.display.window
    assert shown is not None
    QTest.keyClicks(shown, "ord")
    QTest.keyClick(shown, KEY.Key_F8)
    home.settle()
    assert page._line.edit.text() == "ord"
    assert facts(window).title == home.plan(parts[3].id).segments[4].title


def test_other_language_leaves_it_open_with_its_message(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_F9)
    page.stage.say("Two minutes")
    home.press(KEY.Key_0, held=CONTROL)
    window._on_language_chosen("en")
    home.settle()
    assert is_open(window)
    assert (facts(window).message, facts(window).state) == ("Two minutes", StageState.RUNNING)
    assert window._bar._stage.isChecked()
    again = live_page(home, window, parts)
    assert again is not page
    assert again.stage._remark.text() == "HDMI-1"
    home.press(KEY.Key_F8)
    assert facts(window).title == home.plan(parts[3].id).segments[4].title


def test_it_closes_with_the_window(home: Home, window: MainWindow, parts: dict[int, SeminarCard]) -> None:
    live_page(home, window, parts)
    home.press(KEY.Key_F9)
    shown = window._stage.display.window
    assert shown is not None
    window.close()
    assert not shown.isVisible()
    assert not window._stage.display._hand.goes


def test_menu_leads_to_it_and_says_its_key_where_it_counts(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    live_page(home, window, parts)
    entry = window._menu._declared["toggle_stage"]
    assert entry.text() == "Stage\tF9"
    entry.trigger()
    assert is_open(window)
    home.press(KEY.Key_3, held=CONTROL)
    assert entry.text() == "Stage"
