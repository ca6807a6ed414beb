# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Palette and sheet in the window: by key from every page, and nothing that was being typed is touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminarapp.application.views.library import SeminarCard
from seminarapp.ui.commands.palette import CommandPalette
from seminarapp.ui.commands.sheet import KeyboardSheet
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from seminarapp.ui.write.page import WritePage
from tests.ui.desktop import FakeScreens
from tests.ui.home import CONTROL, Home, focused
from tests.ui.places import everywhere, live_page

KEY = Qt.Key


def palette(window: MainWindow) -> CommandPalette:
    card = window._commands._palette
    assert card is not None
    return card


def sheet(window: MainWindow) -> KeyboardSheet:
    card = window._commands._sheet
    assert card is not None
    return card


def offered(window: MainWindow) -> list[str]:
    return [offer.id for offer in palette(window).list.offers]


def test_half_a_line_survives_palette_and_sheet(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.type("half a line")
    for key, held in ((KEY.Key_K, CONTROL), (KEY.Key_F1, Qt.KeyboardModifier.NoModifier)):
        home.press(key, held=held)
        away = focused()
        home.type("words")
        home.press(KEY.Key_Escape)
        assert away is not page._line.edit
        assert focused() is page._line.edit
        assert page._line.edit.text() == "half a line"
    home.type("!")
    assert page._line.edit.text() == "half a line!"


def test_same_key_closes_what_it_opened(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    for key, held in ((KEY.Key_K, CONTROL), (KEY.Key_F1, Qt.KeyboardModifier.NoModifier)):
        home.press(key, held=held)
        home.press(key, held=held)
        assert focused() is page._line.edit


def test_one_gives_way_to_the_other_and_the_keys_still_find_home(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_K, held=CONTROL)
    home.press(KEY.Key_F1)
    assert (palette(window).isVisible(), sheet(window).isVisible()) == (False, True)
    home.press(KEY.Key_K, held=CONTROL)
    assert (palette(window).isVisible(), sheet(window).isVisible()) == (True, False)
    home.press(KEY.Key_Escape)
    assert focused() is page._line.edit


def test_segment_is_begun_from_the_palette(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    following = page.console.following()
    assert following is not None
    home.press(KEY.Key_K, held=CONTROL)
    home.type("segment next")
    home.press(KEY.Key_Return)
    assert page.console.face().segment == following.id
    assert focused() is page._line.edit


def test_palette_gives_way_to_the_search_and_the_keys_find_home(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_K, held=CONTROL)
    home.press(KEY.Key_G, held=CONTROL)
    assert (palette(window).isVisible(), everywhere(window).isVisible()) == (False, True)
    home.press(KEY.Key_Escape)
    assert focused() is page._line.edit


def test_message_to_the_panel_takes_the_keys_from_the_palette(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_K, held=CONTROL)
    home.type("message to the panel")
    home.press(KEY.Key_Return)
    assert focused() is page.stage.edit


@pytest.mark.parametrize(
    ("workspace", "kind", "own"),
    [
        ("", StartPage, "import_file"),
        ("plan", PlanPage, "add_panelist"),
        ("live", LivePage, "next_segment"),
        ("write", WritePage, "insert_quote"),
    ],
)
def test_every_page_offers_its_own_and_the_windows(
    home: Home,
    window: MainWindow,
    parts: dict[int, SeminarCard],
    workspace: str,
    kind: type[QWidget],
    own: str,
) -> None:
    if workspace:
        window.open_seminar(parts[3].id, workspace)
        home.settle()
    assert isinstance(window._stack.currentWidget(), kind)
    home.press(KEY.Key_K, held=CONTROL)
    assert {own, "go_to_start", "change_theme"} <= set(offered(window))
    assert "command_palette" not in offered(window)
    assert sum(one.startswith("seminar:") for one in offered(window)) == 3
    home.press(KEY.Key_Escape)
    home.press(KEY.Key_F1)
    headings = [offer.text for offer in sheet(window).list.offers if offer.heading]
    assert headings[1] == {"": "Library"}.get(workspace, workspace.capitalize())


def test_seminar_is_gone_to_in_its_workspace_from_the_library(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    home.press(KEY.Key_K, held=CONTROL)
    home.type(parts[3].title.lower())
    home.press(KEY.Key_Return)
    assert isinstance(window._stack.currentWidget(), LivePage)
    home.press(KEY.Key_1, held=CONTROL)
    home.press(KEY.Key_K, held=CONTROL)
    home.type(parts[2].title.lower())
    home.press(KEY.Key_Return)
    assert window._seminar == parts[2].id
    assert isinstance(window._stack.currentWidget(), PlanPage)  # where one is, one stays


def test_workspace_that_is_gone_to_closes_the_card(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    live_page(home, window, parts)
    home.press(KEY.Key_K, held=CONTROL)
    home.press(KEY.Key_1, held=CONTROL)
    assert not palette(window).isVisible()
    plan = window._stack.currentWidget()
    assert isinstance(plan, PlanPage)
    assert plan is focused() or plan.isAncestorOf(focused())


def test_key_that_ends_the_line_in_other_programs_cuts_nothing_here(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    """Ctrl+K deletes to the end of a line in a plain text field of some desktops."""
    page = live_page(home, window, parts)
    home.type("half a line")
    page._line.edit.setCursorPosition(4)
    home.press(KEY.Key_K, held=CONTROL)
    assert page._line.edit.text() == "half a line"
    home.press(KEY.Key_Escape)
    assert page._line.edit.cursorPosition() == 4


def test_they_speak_the_language_of_now(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    home.press(KEY.Key_K, held=CONTROL)
    home.press(KEY.Key_Escape)
    window._commands._recent[:] = ["change_theme"]
    before = palette(window)
    window._on_language_chosen("en")
    home.settle()
    assert window._commands._palette is None
    home.press(KEY.Key_K, held=CONTROL)
    assert palette(window) is not before
    assert offered(window)[0] == "change_theme"  # what was used last is not forgotten


def test_menu_leads_to_them(home: Home, window: MainWindow) -> None:
    menu = {action.text().split("\t")[0]: action for action in window._menu.actions()}
    assert menu["All commands"].text().endswith("Ctrl+K")
    menu["All commands"].trigger()
    home.settle()
    assert palette(window).isVisible()
    menu["All keys"].trigger()
    assert sheet(window).isVisible()


def test_window_without_a_library_has_them_too(home: Home, look: Look, translation: Translation) -> None:
    window = MainWindow(look, translation, home.chooser, FakeScreens())
    home.show(window, 960, 600)
    window._commands.toggle_palette()
    assert "change_theme" in offered(window)
    window._commands.toggle_sheet()
    assert sheet(window).isVisible()
    window.close()


def test_keys_find_a_place_when_what_had_them_is_gone(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.press(KEY.Key_Up)
    home.press(KEY.Key_F2)  # a row's words are being changed: that ends when the keys go
    home.type(" mer")
    home.press(KEY.Key_K, held=CONTROL)
    home.press(KEY.Key_Escape)
    assert page.isAncestorOf(focused())
    assert not palette(window).isVisible()
