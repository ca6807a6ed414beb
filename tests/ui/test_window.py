# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window: where keys lead, what it says, and that nothing is lost when it is built anew or closed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.errors import NotSavedError
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.message_bar import Message, MessageKind
from seminarapp.ui.window import MainWindow, size_on
from seminarapp.ui.write.page import WritePage
from tests.shots.scene import play
from tests.ui.home import CONTROL, SHIFT, Home, focused
from tests.ui.naming import stops, unnamed

KEY = Qt.Key


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
def parts(home: Home, window: MainWindow) -> dict[int, SeminarCard]:
    """The sample's parts: the second written up, the third live."""
    parts = home.sample()
    home.ask(lambda: play(home.activities, home.clock, parts[3]))
    window.show_start()
    home.settle()
    return parts


def page(window: MainWindow) -> QWidget:
    shown = window._stack.currentWidget()
    assert shown is not None
    return shown


def message(window: MainWindow) -> Message | None:
    return window._messages.current


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1920, 1080), (1440, 900)),
        ((1440, 900), (1440, 860)),
        ((1366, 728), (1366, 688)),
        ((960, 540), (960, 500)),
        ((800, 600), (960, 560)),
        ((800, 480), (960, 480)),
    ],
)
def test_its_first_size_leaves_room_for_a_title_bar(screen: tuple[int, int], size: tuple[int, int]) -> None:
    """Or the line at the bottom, of all things, would be below the screen."""
    assert size_on(QSize(*screen)) == QSize(*size)


# -- going about ------------------------------------------------------------------------------------------------------


def test_keys_lead_through_the_workspaces(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    window.open_seminar(parts[3].id, "plan")
    home.settle()
    assert isinstance(page(window), PlanPage)
    assert window._bar._workspaces.current == "plan"
    for key, kind in (
        (KEY.Key_2, LivePage),
        (KEY.Key_3, WritePage),
        (KEY.Key_1, PlanPage),
        (KEY.Key_0, StartPage),
    ):
        home.press(key, held=CONTROL)
        assert isinstance(page(window), kind)
        assert page(window).isAncestorOf(focused()) or page(window) is focused()


def test_what_the_check_misses_in_the_plan_is_gone_to_there(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    window.open_seminar(parts[3].id, "write")
    home.settle()
    home.press(KEY.Key_U, held=CONTROL | SHIFT)
    home.settle()
    write = page(window)
    assert isinstance(write, WritePage)
    findings = write.publication.sheet.list
    assert focused() is findings
    findings.choose("recording ")
    home.press(KEY.Key_Return)
    home.settle()
    assert isinstance(page(window), PlanPage)
    assert window._bar._workspaces.current == "plan"


def test_a_message_is_closed_by_key_and_the_line_has_the_keys_again(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    window.open_seminar(parts[3].id, "live")
    home.settle()
    live = page(window)
    assert isinstance(live, LivePage)
    window.tell("Your half-typed note is back.", "info")
    home.press(KEY.Key_M, held=CONTROL | SHIFT)
    assert window._messages.isAncestorOf(focused())
    home.press(KEY.Key_Return)
    assert message(window) is None
    assert focused() is live._line.edit


def test_library_has_no_workspace_to_go_to(home: Home, window: MainWindow) -> None:
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3):
        home.press(key, held=CONTROL)
    assert isinstance(page(window), StartPage)


def test_title_follows_the_seminar(home: Home, window: MainWindow) -> None:
    assert window.windowTitle() == "seminarapp"
    home.press(KEY.Key_N, held=CONTROL)
    assert isinstance(page(window), PlanPage)
    home.type("Röret")
    home.press(KEY.Key_Return)
    assert window.windowTitle() == "Röret – seminarapp"
    assert window._bar._title.text() == "Röret"
    assert window._bar._saved.text() == "All saved 14:00:00"
    home.press(KEY.Key_0, held=CONTROL)
    assert window.windowTitle() == "seminarapp"
    assert window._bar._title.text() == "seminarapp"


def test_a_chat_is_imported_on_the_live_page_and_told_of_in_the_message_bar(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], tmp_path: Path
) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text("14:20:00\tAda:\tVem betalar?\n14:21:00\tBo:\tJa\n", encoding="utf-8")
    home.chooser.answer = chat
    window.open_seminar(parts[3].id, "live")
    home.settle()
    live = page(window)
    assert isinstance(live, LivePage)
    live.commands["import_chat"].trigger()
    home.settle()
    told = message(window)
    assert told is not None
    assert told.text == "Audience questions from the chat: 1. Left out – without a question: 1."
    assert [one.asked_by for one in live.console.audience.questions() if one.text == "Vem betalar?"] == [
        "Ada"
    ]


def test_plan_goes_live_and_the_capture_line_gets_the_keys(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    window.open_seminar(parts[3].id, "plan")
    home.settle()
    home.press(KEY.Key_F5)
    live = page(window)
    assert isinstance(live, LivePage)
    assert window._bar._workspaces.current == "live"
    assert focused() is live._line.edit


def test_report_of_a_live_session_is_written_from_the_window(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], tmp_path: Path
) -> None:
    window.open_seminar(parts[3].id, "live")
    home.settle()
    home.chooser.answer = tmp_path / "rapport.pdf"
    home.press(KEY.Key_R, held=CONTROL)
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF-")
    said = message(window)
    assert said is not None
    assert said.text == f"Wrote {tmp_path / 'rapport.pdf'}"


def test_other_seminar_is_planned_beside(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    window.open_seminar(parts[3].id, "plan")
    home.settle()
    plan = page(window)
    assert isinstance(plan, PlanPage)
    beside = plan._beside._list
    beside.setFocus()
    beside.choose(str(parts[1].id))
    home.press(KEY.Key_Return)
    assert window._bar._title.text() == parts[1].title
    assert focused() is beside  # the keys stay, to walk on


def test_enter_presses_the_button_that_has_the_keys(home: Home, window: MainWindow) -> None:
    start = page(window)
    assert isinstance(start, StartPage)
    start._welcome.new.setFocus()
    home.press(KEY.Key_Return)
    assert isinstance(page(window), PlanPage)


# -- theme and language -----------------------------------------------------------------------------------------------


def test_theme_changes_by_key_button_and_menu(home: Home, window: MainWindow, look: Look) -> None:
    home.press(KEY.Key_D, held=CONTROL | SHIFT)
    themes = [look.theme.dark]
    window._menu.aboutToShow.emit()
    assert window._menu._themes[ThemeChoice.DARK].isChecked()
    home.click(window._bar._theme)
    themes.append(look.theme.dark)
    window._menu._themes[ThemeChoice.DARK].trigger()
    themes.append(look.theme.dark)
    assert themes == [True, False, True]


def switch(home: Home, window: MainWindow, name: str) -> None:
    next(action for action in window._menu.actions() if action.text() == name).trigger()
    home.settle()


def test_language_is_changed_in_place(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], translation: Translation
) -> None:
    window.open_seminar(parts[2].id, "plan")
    home.settle()
    window.tell("Said before", "warn")
    before = page(window)
    switch(home, window, "Svenska")
    assert translation.chosen == "sv"
    assert home.desk.language == "sv"
    assert isinstance(page(window), PlanPage)
    assert page(window) is not before
    assert window._bar._title.text() == parts[2].title
    assert window._bar._workspaces.current == "plan"
    said = message(window)
    assert said is not None
    assert said.text == "Said before"
    switch(home, window, "English")
    home.press(KEY.Key_0, held=CONTROL)
    assert isinstance(page(window), StartPage)


def test_language_changed_while_a_page_is_being_read(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    """The answers come to widgets that are gone."""
    for workspace in ("plan", "live", "write"):
        window.open_seminar(parts[3].id, workspace)
        for name in ("Svenska", "English"):
            next(action for action in window._menu.actions() if action.text() == name).trigger()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    home.settle()
    assert home.faults == []


def test_language_before_the_library_is_open_keeps_what_is_wrong_with_it(
    home: Home, look: Look, translation: Translation
) -> None:
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 960, 600)
    window.tell_closed("The library is in use")
    switch(home, window, "Svenska")
    said = message(window)
    assert said is not None
    assert said.text == "The library is in use"
    window.close()


# -- messages ---------------------------------------------------------------------------------------------------------


def test_refusal_is_said_until_it_is_mended(home: Home, window: MainWindow) -> None:
    home.press(KEY.Key_N, held=CONTROL)
    home.press(KEY.Key_Delete, KEY.Key_Return)
    said = message(window)
    assert said is not None
    assert (said.kind, said.text) == (MessageKind.WARN, "The title is empty: write something or cancel")
    assert window._messages.isVisible()
    home.type("Röret")
    home.press(KEY.Key_Return)
    assert message(window) is None


def test_fault_is_said_and_withdrawn_when_something_was_saved(home: Home, window: MainWindow) -> None:
    window.tell_fault("use case: ValueError")
    said = message(window)
    assert said is not None
    assert (said.kind, "use case: ValueError" in said.text) == (MessageKind.ERROR, True)
    home.press(KEY.Key_N, held=CONTROL)
    assert message(window) is None


def test_bar_says_when_the_disk_refused(home: Home, window: MainWindow) -> None:
    def full() -> None:
        raise NotSavedError("The disk is full")

    home.desk.do(full)
    home.settle()
    assert window._bar._saved.text() == "Not saved"


def test_library_that_can_not_be_opened_is_told_with_a_way_on(
    home: Home, look: Look, translation: Translation
) -> None:
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 960, 600)
    window.tell_closed("The library is in use")
    window.show_start()
    window.show_workspace("plan")
    asked: list[bool] = []
    window.library_requested.connect(lambda: asked.append(True))
    home.press(KEY.Key_Return)  # the one thing that can be done has the keys
    assert asked == [True]
    assert unnamed(window) == []
    window.close()


def test_told_once_more_takes_the_place_of_what_was_told(window: MainWindow) -> None:
    window.tell("One", "info")
    window.tell("Two", "info")
    assert len(window._messages._messages) == 1


# -- closing ----------------------------------------------------------------------------------------------------------


def test_what_was_entered_before_closing_is_saved(home: Home, window: MainWindow) -> None:
    seminar = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Röret")))
    window.open_seminar(seminar, "plan")
    home.settle()
    plan = page(window)
    assert isinstance(plan, PlanPage)
    home.press(KEY.Key_P, held=CONTROL | SHIFT)
    home.type("Marit Hedvall")
    plan._panel.form.saved.emit()  # Enter, and at once, before the store has got to it:
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    assert closed == [True]
    home.settle()
    assert [seat.name for seat in home.plan(seminar).seats] == ["Marit Hedvall"]


def test_closing_with_an_open_form_leaves_what_was_saved(home: Home, window: MainWindow) -> None:
    seminar = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Röret")))
    home.ask(partial(home.activities.planning.seat_panelist, seminar, Panelist("Marit Hedvall")))
    window.open_seminar(seminar, "plan")
    home.settle()
    home.press(KEY.Key_F2)
    home.type("Halvskrivet")
    home.press(KEY.Key_Q, held=CONTROL)
    assert not window.isVisible()
    assert home.plan(seminar).card.title == "Röret"


# -- for everybody ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("workspace", ["plan", "live", "write"])
@pytest.mark.parametrize("width", [960, 1440])
def test_everything_that_takes_keys_has_a_name(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], workspace: str, width: int
) -> None:
    window.resize(width, 600)
    window.open_seminar(parts[3].id, workspace)
    home.settle()
    assert unnamed(window) == []
    assert {"Library", "Plan", "Live", "Write", "Light or dark", "Menu"} <= set(stops(window))


def test_whole_window_is_reached_by_tab(home: Home, window: MainWindow) -> None:
    seen: list[str] = []
    for _ in range(12):
        home.press(KEY.Key_Tab)
        seen.append(focused().accessibleName() or stops(focused())[0])
    assert {"Library", "Light or dark", "Menu", "Make a sample seminar", "New seminar", "Import…"} == set(
        seen
    )


def test_lines_that_wait_for_the_disk_are_said_until_they_are_saved(home: Home, window: MainWindow) -> None:
    again: list[bool] = []
    home.desk.again_requested.connect(lambda: again.append(True))
    home.desk.alarm.emit("Disken är full")
    home.desk.unsaved.emit()
    said = message(window)
    assert said is not None
    assert (said.kind, said.text) == (MessageKind.ERROR, "Disken är full")
    home.desk.saved.emit(home.clock.now())
    assert window._bar._saved.text() == "Not saved"
    home.click(next(one for one in window._messages.findChildren(QPushButton) if one.text() == "Try again"))
    assert again == [True]
    home.desk.alarm.emit("Disken är full")
    assert message(window) == said
    home.desk.alarm.emit("")
    home.desk.saved.emit(home.clock.now())
    assert message(window) is None
    assert window._bar._saved.text() == "All saved 14:00:00"


def test_the_same_alarm_is_announced_once(
    home: Home, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(window._messages, "_announce", lambda one: announced.append(one.text))
    for text in ("Ett väntar", "Ett väntar", "Två väntar"):
        home.desk.alarm.emit(text)
    assert announced == ["Ett väntar", "Två väntar"]
