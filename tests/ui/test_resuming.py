# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A program that was killed comes back where it was; what belongs nowhere on the screen is offered, and never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.views.draft import Draft, Entered
from seminarapp.domain.shorthand import understood
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.message_bar import Message, MessageKind
from seminarapp.ui.window import MainWindow
from tests.ui.home import Home, focused

ENTERED = Entered(uuid4(), "Inte sparad", understood("Inte sparad", {}), 1.0, 2.0)
Start = Callable[..., MainWindow]


@pytest.fixture
def seminar(home: Home) -> UUID:
    planning, moderating = home.activities.planning, home.activities.moderating
    seminar = home.ask(lambda: planning.plan_seminar(TitleCard("Elnätet som flaskhals")))
    home.ask(lambda: moderating.open_session(seminar))
    return seminar


@pytest.fixture
def start(home: Home, look: Look, translation: Translation) -> Iterator[Start]:
    """The window on the library, with what an earlier run left in the journal."""
    windows: list[MainWindow] = []

    def begin(*drafts: Draft) -> MainWindow:
        journal = home.house.library.journal
        journal.places[0].write_bytes(_journal(drafts))
        window = MainWindow(look, translation, home.chooser)
        windows.append(window)
        home.show(window, 1440, 900)
        window.move_in(home.desk)
        home.settle()
        return window

    yield begin
    for window in windows:
        window.close()
    home.settle()


def _journal(drafts: tuple[Draft, ...]) -> bytes:
    from seminarapp.storage.beside.journal import VERSION, _encoded, _File

    return _encoded(_File(VERSION, 1, drafts))


def said(window: MainWindow) -> Message:
    message = window._messages.current
    assert message is not None
    return message


def press(home: Home, window: MainWindow, text: str) -> None:
    home.click(next(one for one in window._messages.findChildren(QPushButton) if one.text() == text))


def drafts_of(home: Home) -> tuple[Draft, ...]:
    return home.house.library.journal._wanted


def test_a_panel_that_goes_on_is_shown_at_once_with_the_text_on_the_line(
    home: Home, seminar: UUID, start: Start
) -> None:
    window = start(Draft(seminar, "Stålet vän", 3, 62.0, clock=70.0))
    page = window._stack.currentWidget()
    assert isinstance(page, LivePage)
    assert focused() is page._line.edit
    assert (page._line.edit.text(), page._line.edit.cursorPosition()) == ("Stålet vän", 3)
    assert said(window).text == "Your half-typed note from 14:01 is back."
    assert said(window).kind is MessageKind.INFO
    assert window._bar._title.text() == "Elnätet som flaskhals"
    home.press(Qt.Key.Key_Return)
    material = home.ask(partial(home.activities.writing.material, seminar))
    assert [(one.text, one.at) for one in material.captures] == [("Stålet vän", 62.0)]


def test_without_a_draft_the_library_is_shown(home: Home, seminar: UUID, start: Start) -> None:
    window = start()
    assert isinstance(window._stack.currentWidget(), StartPage)
    assert window._messages.current is None


def test_whoever_has_gone_elsewhere_already_is_not_called_back(
    home: Home, seminar: UUID, start: Start, look: Look, translation: Translation
) -> None:
    home.house.library.journal.places[0].write_bytes(_journal((Draft(seminar, "halv"),)))
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    window.open_seminar(seminar, "plan")
    home.settle()
    assert isinstance(window._stack.currentWidget(), PlanPage)
    assert [one.text for one in drafts_of(home)] == ["halv"]
    window.close()


def test_a_draft_of_a_closed_session_is_offered_and_can_be_copied_and_let_go(
    home: Home, seminar: UUID, start: Start
) -> None:
    home.ask(lambda: home.activities.moderating.close_session(seminar, 90.0))
    window = start(Draft(seminar, "Stålet vän", entries=(ENTERED,)))
    assert isinstance(window._stack.currentWidget(), StartPage)
    expected = "A note was half typed when “Elnätet som flaskhals” ended: Inte sparad Stålet vän"
    assert said(window).text == expected
    press(home, window, "Copy")
    assert QApplication.clipboard().text() == "Inte sparad\nStålet vän"
    assert len(drafts_of(home)) == 1
    press(home, window, "Let go")
    assert drafts_of(home) == ()
    assert window._messages.current is None


def test_an_offer_that_is_closed_is_made_again_at_the_next_start(
    home: Home, seminar: UUID, start: Start
) -> None:
    home.ask(lambda: home.activities.moderating.close_session(seminar, 90.0))
    window = start(Draft(seminar, "Stålet vän"))
    home.click(window._messages._close)
    assert window._messages.current is None
    assert len(drafts_of(home)) == 1


def test_a_long_draft_is_shortened_in_the_bar_alone(home: Home, start: Start) -> None:
    words = "Stålet väntar " * 50
    window = start(Draft(uuid4(), words))
    shown = said(window).text
    assert shown.startswith("A note was half typed in a seminar that is not in this library: Stålet")
    assert shown.endswith(" …")
    assert len(shown) < 220
    press(home, window, "Copy")
    assert QApplication.clipboard().text() == words


def test_a_draft_that_can_not_be_read_is_said(
    home: Home, start: Start, look: Look, translation: Translation
) -> None:
    home.house.library.journal.places[0].write_bytes(b"\0\0\0")
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    assert said(window).text == (
        "Half-typed notes could not be read. Their file was set aside: library.seminarapp.draft.aside"
    )
    window.close()


def test_messages_of_others_are_left_alone(home: Home, start: Start) -> None:
    window = start()
    assert window._resuming is not None
    assert not window._resuming.take(Message(MessageKind.WARN, "Annat", action="Copy", key="library"))
