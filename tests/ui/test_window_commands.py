# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Palette and sheet in the window: by key from every page, and nothing that was being typed is touched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from seminarapp.application.overview import Overview
from seminarapp.application.search import HitKind, SearchHit
from seminarapp.application.views import SeminarCard
from seminarapp.ui.commands.everywhere import SearchCard
from seminarapp.ui.commands.palette import CommandPalette
from seminarapp.ui.commands.sheet import KeyboardSheet
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.plan.page import PlanPage
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from seminarapp.ui.write.page import WritePage
from seminarapp.ui.write.quote_checking import TRANSCRIPT
from tests.shots.scene import play
from tests.ui.desktop import FakeScreens
from tests.ui.home import CONTROL, Home, focused

KEY = Qt.Key


@pytest.fixture
def window(home: Home, look: Look, translation: Translation) -> Iterator[MainWindow]:
    window = MainWindow(look, translation, home.chooser, FakeScreens())
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


def everywhere(window: MainWindow) -> SearchCard:
    card = window._commands._search
    assert card is not None
    return card


def search(home: Home, window: MainWindow, words: str) -> list[tuple[str, bool]]:
    """Type words into the search of everything; what is listed, and whether it is a heading."""
    home.press(KEY.Key_G, held=CONTROL)
    home.type(words)
    wait(home, window)
    return [(offer.text, offer.heading) for offer in everywhere(window).list.offers]


def wait(home: Home, window: MainWindow) -> None:
    home.bot.waitUntil(lambda: not everywhere(window)._calm.isActive())
    home.settle()


def test_a_note_is_found_from_any_page_and_gone_to_in_the_material(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    home.type("half a line")
    listed = search(home, window, "karta duken 640")
    assert listed[0] == ("Capture", True)
    assert any("640" in text for text, heading in listed if not heading)
    home.press(KEY.Key_Return)
    home.settle()
    shown = window._stack.currentWidget()
    assert isinstance(shown, WritePage)
    chosen = shown.column.table.chosen
    assert chosen is not None
    assert "640" in chosen.text
    assert shown.column.table.hasFocus()
    assert page._line.edit.text() == "half a line"


def test_tab_changes_what_is_looked_for_and_the_line_keeps_the_keys(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    title = parts[2].title
    listed = search(home, window, title)
    assert ("Seminar", True) in listed
    card = everywhere(window)
    home.press(KEY.Key_Tab)
    home.settle()
    assert card.kinds.current == "captures"
    assert focused() is card.field
    assert ("Seminar", True) not in [(offer.text, offer.heading) for offer in card.list.offers]
    home.press(KEY.Key_Backtab)
    home.press(KEY.Key_Backtab)
    home.settle()
    assert card.kinds.current == "seminars"
    assert [offer.text for offer in card.list.offers] == ["Seminar", title]
    home.press(KEY.Key_Return)
    home.settle()
    assert isinstance(window._stack.currentWidget(), WritePage | PlanPage | LivePage)


def test_what_is_typed_while_the_store_searches_is_searched_next_and_nothing_between(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    overview = type(home.activities.overview)
    whole = overview.search

    def counted(self: Overview, words: str, *more: Any) -> tuple[SearchHit, ...]:
        asked.append(words)
        return whole(self, words, *more)

    monkeypatch.setattr(overview, "search", counted)
    home.press(KEY.Key_G, held=CONTROL)
    card = everywhere(window)
    card.field.setText("a")
    card._search()
    for words in ("al", "alb", "albu"):
        card.field.setText(words)
        card._search()
    wait(home, window)
    assert asked[:2] == ["a", "albu"]


def test_no_words_list_nothing_and_unknown_words_say_so(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    assert search(home, window, "xyzzy") == [("Nothing found.", True)]
    home.press(KEY.Key_Return)
    assert everywhere(window).isVisible(), "there is nothing to go to"
    everywhere(window).field.clear()
    wait(home, window)
    assert everywhere(window).list.offers == ()
    home.press(KEY.Key_G, held=CONTROL)
    assert not everywhere(window).isVisible(), "the key closes what it opened"


def test_a_click_on_a_kind_looks_for_it_and_gives_the_line_its_keys_back(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, parts[2].title)
    card = everywhere(window)
    buttons = {button.text(): button for button in card.kinds.findChildren(QRadioButton)}
    assert list(buttons) == [
        "All",
        "Notes and quotes",
        "Questions",
        "Articles",
        "Transcripts",
        "People",
        "Seminars",
    ]
    home.click(buttons["Seminars"])
    wait(home, window)
    assert [offer.text for offer in card.list.offers] == ["Seminar", parts[2].title]
    assert focused() is card.field


@pytest.mark.parametrize("kind", [HitKind.PERSON, HitKind.QUESTION])
def test_people_and_prepared_questions_are_gone_to_in_the_plan(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard], kind: HitKind
) -> None:
    search(home, window, "")
    hit = SearchHit(kind, parts[2].id, parts[2].title, "mh", "Marit Hedvall, va-chef")
    everywhere(window)._show("marit", (hit,))
    home.press(KEY.Key_Return)
    home.settle()
    assert not everywhere(window).isVisible()
    assert isinstance(window._stack.currentWidget(), PlanPage)
    assert window._seminar == parts[2].id


def test_a_found_person_is_gone_to_in_the_directory_over_the_page_that_shows(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    page = live_page(home, window, parts)
    for name in ("Marit Hedvall", "Tobias Lekander"):
        everybody = home.ask(home.activities.people.everybody)
        person = next(one.id for one in everybody if one.name == name)
        search(home, window, "")
        hit = SearchHit(HitKind.PERSON, parts[2].id, parts[2].title, "mh", name, person=person)
        everywhere(window)._show(name, (hit,))
        home.press(KEY.Key_Return)
        home.settle()
        people = window._commands._people
        assert people is not None
        assert people.sheet.isVisible()
        assert people.sheet.register.list.chosen == str(person)
        assert people.sheet.form.card().name == name
        assert window._stack.currentWidget() is page
        home.press(KEY.Key_Escape)
        assert not people.sheet.isVisible()
        assert focused() is page._line.edit


def test_a_series_is_gone_to_in_the_library_with_its_seminars(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    series = parts[1].series
    assert series is not None
    live_page(home, window, parts)
    search(home, window, "")
    hit = SearchHit(HitKind.SERIES, series, parts[1].series_title, str(series), "Vatten\nSex kvällar")
    everywhere(window)._show("sex", (hit,))
    assert [offer.text for offer in everywhere(window).list.offers] == ["Series", "Vatten"]
    home.press(KEY.Key_Return)
    home.settle()
    page = window._stack.currentWidget()
    assert isinstance(page, StartPage)
    assert page._browsing.series == series
    assert page._seminars._seminars.hasFocus()


def test_what_was_said_is_gone_to_beside_the_transcript(
    home: Home, window: MainWindow, parts: dict[int, SeminarCard]
) -> None:
    search(home, window, "")
    hit = SearchHit(HitKind.TRANSCRIPT, parts[3].id, parts[3].title, "7", "Vattnet steg.", "Anna Berg", 61.0)
    everywhere(window)._show("vattnet", (hit,))
    home.press(KEY.Key_Return)
    home.settle()
    page = window._stack.currentWidget()
    assert isinstance(page, WritePage)
    assert page.side.current == TRANSCRIPT


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
