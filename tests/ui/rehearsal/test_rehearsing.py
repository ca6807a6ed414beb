# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A rehearsal in the window: from the start page's menu to what the message bar says at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.rehearsing.rehearsal import RehearsalWish
from seminarapp.domain.values import SeminarState
from seminarapp.ui.live.console.clock import steady
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.ui.home import CONTROL, Home, focused

CUES = """WEBVTT

00:00:01.000 --> 00:00:02.000
<v Alva Ek>Vi har ont om vatten och det är inte nytt.

00:00:03.000 --> 00:00:04.000
<v Bo Alm>Det är som det är.

00:10:00.000 --> 00:10:02.000
<v Alva Ek>Och nu går vi hem.
"""
BEGINS = "A rehearsal at"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen menus raise nothing


@pytest.fixture
def window(home: Home, look: Look, translation: Translation) -> Iterator[MainWindow]:
    """The window on an empty library."""
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield window
    window.close()
    home.settle()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A transcript of ten minutes, two of whose three cues come at once."""
    file = tmp_path / "vatten.vtt"
    file.write_text(CUES, encoding="utf-8")
    return file


def said(window: MainWindow) -> str:
    message = window._messages.current
    return message.text if message else ""


def live(window: MainWindow) -> LivePage:
    page = window._stack.currentWidget()
    assert isinstance(page, LivePage)
    return page


def texts(home: Home, window: MainWindow) -> list[str]:
    seminar = live(window).console.seminar
    assert seminar is not None
    material = home.ask(lambda: home.activities.writing.material(seminar))
    return [capture.text for capture in material.captures]


def until(home: Home, window: MainWindow, text: str) -> None:
    """Wait until the message bar says something that begins like that."""
    home.bot.waitUntil(lambda: said(window).startswith(text), timeout=20_000)


def until_noted(home: Home, window: MainWindow, notes: int) -> None:
    home.bot.waitUntil(lambda: len(live(window).console.captures.lines()) == notes, timeout=20_000)


def rehearse(home: Home, window: MainWindow, file: Path, speed: float) -> LivePage:
    """Begin, and wait until the first two notes are there."""
    window.rehearse(RehearsalWish(file, speed))
    until(home, window, BEGINS)
    until_noted(home, window, 2)
    home.settle()
    return live(window)


# -- from beginning to end --------------------------------------------------------------------------------------------


def test_start_page_asks_how_fast_and_which_file(home: Home, window: MainWindow, file: Path) -> None:
    home.sample()
    window.show_start()
    home.settle()
    start = window._stack.currentWidget()
    assert isinstance(start, StartPage)
    home.chooser.answer = file
    start.commands["rehearse_session"].trigger()
    menu = start._speeds
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == [
        "1 × – as fast as it was",
        "5 × as fast",
        "20 × as fast",
        "50 × as fast",
    ]
    for key in (*[Qt.Key.Key_Down] * 3, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    until(home, window, "A rehearsal at 50 ×, with 3 recorded notes.")
    assert not menu.isVisible()
    until_noted(home, window, 2)


def test_button_of_the_start_page_opens_the_menu_and_thinking_better_of_it_does_nothing(
    home: Home, window: MainWindow
) -> None:
    home.sample()
    window.show_start()
    home.settle()
    events = home.events
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Rehearse a session…")
    button.setFocus()
    home.press(Qt.Key.Key_Space)
    start = window._stack.currentWidget()
    assert isinstance(start, StartPage)
    assert start._speeds.isVisible()
    assert start._speeds.activeAction() is start._speeds.actions()[0]
    QTest.keyClick(start._speeds, Qt.Key.Key_Escape)
    assert not start._speeds.isVisible()
    start._speeds.actions()[0].trigger()  # the chooser has no answer
    home.settle()
    assert home.events == events


def test_it_is_played_to_its_end_on_the_live_page(home: Home, window: MainWindow, file: Path) -> None:
    window.rehearse(RehearsalWish(file, 5_000))
    until(home, window, "The rehearsal is over. Notes entered: 3, saved: 3, at most ")
    home.settle()
    assert texts(home, window) == [
        "Vi har ont om vatten och det är inte nytt.",
        "Det är som det är.",
        "Och nu går vi hem.",
    ]
    (card,) = home.library.seminars
    assert (card.title, card.state) == ("vatten – repetition", SeminarState.CLOSED)
    assert window._bar._title.text() == "vatten – repetition"
    assert window._messages._action.isHidden()
    assert not live(window).commands["stop_rehearsal"].isEnabled()
    assert live(window).console.steadily is steady


def test_while_it_goes_on_the_message_bar_says_so_and_the_line_has_the_keys(
    home: Home, window: MainWindow, file: Path
) -> None:
    page = rehearse(home, window, file, 50)
    assert said(window) == "A rehearsal at 50 ×, with 3 recorded notes. Type along if you like; F6 pauses it."
    assert focused() is page._line.edit
    home.type("Egen")
    home.press(Qt.Key.Key_Return)
    assert "Egen" in texts(home, window)


# -- ending it --------------------------------------------------------------------------------------------------------


def test_button_of_the_message_stops_it_and_what_was_played_stays(
    home: Home, window: MainWindow, file: Path
) -> None:
    page = rehearse(home, window, file, 50)
    assert page.commands["stop_rehearsal"].isEnabled()
    assert window._messages._action.text() == "Stop the rehearsal"
    home.click(window._messages._action)
    until(home, window, "The rehearsal was stopped; what was played stays. Notes entered: 2, saved: 2")
    assert len(texts(home, window)) == 2
    assert page.console.is_open
    assert not page.commands["stop_rehearsal"].isEnabled()


def test_the_declared_action_stops_it(home: Home, window: MainWindow, file: Path) -> None:
    page = rehearse(home, window, file, 50)
    page.commands["stop_rehearsal"].trigger()
    until(home, window, "The rehearsal was stopped")


def test_after_it_was_stopped_the_clock_goes_on_at_the_pace_of_every_day(
    home: Home, window: MainWindow, file: Path
) -> None:
    page = rehearse(home, window, file, 50)
    page.commands["stop_rehearsal"].trigger()
    until(home, window, "The rehearsal was stopped")
    before = page.console.now()
    home.bot.wait(50)
    assert before < page.console.now() < before + 2.0, "at 50 × it would be two and a half seconds at least"


def test_a_new_rehearsal_ends_the_one_that_goes_on(home: Home, window: MainWindow, file: Path) -> None:
    first = rehearse(home, window, file, 50).console.seminar
    window.rehearse(RehearsalWish(file, 5_000))
    until(home, window, "The rehearsal is over. Notes entered: 3, saved: 3")
    assert live(window).console.seminar != first
    assert len(home.library.seminars) == 2
    assert len(texts(home, window)) == 3


def test_going_to_the_library_lets_it_go_on_and_another_seminar_ends_it(
    home: Home, window: MainWindow, file: Path
) -> None:
    other = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Något annat")))
    rehearse(home, window, file, 50)
    home.press(Qt.Key.Key_0, held=CONTROL)
    assert said(window).startswith(BEGINS)
    window.open_seminar(other, "live")
    until(home, window, "The rehearsal was stopped")
    home.settle()
    assert texts(home, window) == []


def test_another_language_ends_it(home: Home, window: MainWindow, file: Path) -> None:
    rehearse(home, window, file, 50)
    window._on_language_chosen("sv")
    until(home, window, "Repetitionen är avbruten")
    home.settle()
    assert len(texts(home, window)) == 2
    window.rehearse(RehearsalWish(file, 5_000))
    until(home, window, "Repetitionen är slut. Anteckningar: 3, sparade: 3")


def test_closing_the_window_ends_it(home: Home, window: MainWindow, file: Path) -> None:
    page = rehearse(home, window, file, 50)
    window.close()
    home.settle()
    assert not page.commands["stop_rehearsal"].isEnabled()
    assert said(window).startswith("The rehearsal was stopped")


def test_closing_the_window_before_it_began_is_heeded(home: Home, window: MainWindow, file: Path) -> None:
    window.rehearse(RehearsalWish(file, 50))
    window.close()
    home.settle()
    assert isinstance(window._stack.currentWidget(), StartPage)
    assert [card.state for card in home.library.seminars] == [SeminarState.PLANNED]


def test_going_to_another_seminar_before_it_began_is_heeded(
    home: Home, window: MainWindow, file: Path
) -> None:
    other = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Något annat")))
    window.rehearse(RehearsalWish(file, 50))
    home.bot.waitUntil(lambda: window._seminar is not None, timeout=20_000)
    window.open_seminar(other, "live")
    home.settle()
    assert live(window).console.seminar == other
    assert live(window).console.session is None
    assert live(window).console.steadily is steady
    assert said(window) == ""


# -- refusals ---------------------------------------------------------------------------------------------------------


def test_file_that_can_not_be_read_is_refused_as_by_import(
    home: Home, window: MainWindow, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.vtt"
    bad.write_text("WEBVTT\n\n", encoding="utf-8")
    window.rehearse(RehearsalWish(bad, 50))
    home.settle()
    assert home.refused
    assert "bad.vtt" in said(window)
    assert home.library.seminars == ()
    assert isinstance(window._stack.currentWidget(), StartPage)


def test_speed_at_which_nothing_would_happen_is_refused(home: Home, window: MainWindow, file: Path) -> None:
    window.rehearse(RehearsalWish(file, 0.0))
    home.settle()
    assert "above zero" in said(window)
    assert home.library.seminars == ()


def test_window_without_a_library_rehearses_nothing(
    home: Home, look: Look, translation: Translation, file: Path
) -> None:
    window = MainWindow(look, translation, home.chooser)
    home.bot.addWidget(window)
    window.rehearse(RehearsalWish(file))
    assert said(window) == ""
