# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Exporting in the window, by keys: of a seminar, of a series, what was written, what is missing, what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.views.library import SeminarCard
from seminarapp.ui.exporting.exports import Exports
from seminarapp.ui.exporting.sheet import SEMINAR, SERIES, ExportSheet
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.ui.accessible import name_of
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
def card(home: Home, window: MainWindow) -> SeminarCard:
    """The sample's richest seminar, on its plan page."""
    card = home.sample()[2]
    window.open_seminar(card.id, "plan")
    home.settle()
    return card


def opened(home: Home, window: MainWindow) -> ExportSheet:
    home.press(KEY.Key_E, held=CONTROL)
    exports = window._commands._exports
    assert isinstance(exports, Exports)
    assert exports.sheet.isVisible()
    return exports.sheet


def kinds(sheet: ExportSheet) -> list[str]:
    return [sheet.list.entries[place].id for place in range(len(sheet.list.entries))]


def test_ctrl_e_offers_the_seminar_and_its_series(home: Home, window: MainWindow, card: SeminarCard) -> None:
    sheet = opened(home, window)
    assert focused() is sheet.list
    assert sheet.scope.current == SEMINAR
    assert sheet.scope.isVisible()
    assert sheet._what.text() == card.title
    assert kinds(sheet)[:3] == ["calendar", "schedule", "event"]
    assert len(kinds(sheet)) == 8
    assert name_of(sheet.list) == "Files"


def test_enter_asks_where_to_and_tells_what_was_written_and_what_is_missing(
    home: Home, window: MainWindow, card: SeminarCard, tmp_path: Path
) -> None:
    sheet = opened(home, window)
    home.press(KEY.Key_Down)
    home.chooser.answer = tmp_path / "a.json"
    home.press(KEY.Key_Return)
    home.settle()
    assert home.chooser.proposed[-1].endswith(".schedule.xml")
    assert card.title in (tmp_path / "a.json").read_text("utf-8")
    assert f"Wrote {tmp_path / 'a.json'}" in sheet.message.text()
    assert "things of the plan have no place in this format" in sheet.message.text()
    assert sheet.details.isHidden()
    sheet.more.setFocus()
    home.press(KEY.Key_Return)
    assert sheet.details.isVisible()
    assert "titles and organisations (" in sheet.details.text()


def test_the_whole_series_is_one_file(
    home: Home, window: MainWindow, card: SeminarCard, tmp_path: Path
) -> None:
    sheet = opened(home, window)
    home.press(KEY.Key_Tab, held=Qt.KeyboardModifier.ShiftModifier)
    home.press(KEY.Key_Right)
    assert sheet.scope.current == SERIES
    assert sheet._what.text() == card.series_title
    assert kinds(sheet) == ["calendar", "schedule", "event"]
    home.chooser.answer = tmp_path / "a.ics"
    sheet.list.setFocus()
    home.press(KEY.Key_Return)
    home.settle()
    written = (tmp_path / "a.ics").read_text("utf-8")
    assert written.count("BEGIN:VEVENT") == 3


def test_in_the_library_the_chosen_seminar_is_meant_and_nothing_where_there_is_none(
    home: Home, window: MainWindow, told: list[str]
) -> None:
    home.press(KEY.Key_E, held=CONTROL)
    assert window._commands._exports is None
    assert told == ["Choose a seminar or a series first: it is exported from there"]
    home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Ensam")))
    window.show_start()
    home.settle()
    sheet = opened(home, window)
    assert sheet._what.text() == "Ensam"
    assert sheet.scope.isHidden()


@pytest.fixture
def told(window: MainWindow) -> list[str]:
    said: list[str] = []
    assert window._pages is not None
    window._pages.told.connect(lambda text, _kind: said.append(text))
    return said


def test_a_refusal_stands_in_the_sheet_with_its_remedy_and_nothing_is_written(
    home: Home, window: MainWindow, tmp_path: Path
) -> None:
    seminar = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Utan dag")))
    window.open_seminar(seminar, "plan")
    home.settle()
    sheet = opened(home, window)
    home.chooser.answer = tmp_path / "a.xml"
    sheet.list.choose("schedule")
    home.press(KEY.Key_Return)
    home.settle()
    assert sheet.message.text() == "“Utan dag” has no date: say in the plan when it begins"
    assert not (tmp_path / "a.xml").exists()
    home.press(KEY.Key_Down)
    assert sheet.message.isHidden()


def test_what_is_written_when_the_sheet_is_closed_is_told_in_the_message_bar(
    home: Home, window: MainWindow, card: SeminarCard, told: list[str], tmp_path: Path
) -> None:
    sheet = opened(home, window)
    exports = window._commands._exports
    assert exports is not None
    home.press(KEY.Key_Escape)
    assert not sheet.isVisible()
    home.chooser.answer = tmp_path / f"{card.id}.xml"
    sheet.list.choose("schedule")
    exports._on_save()
    home.settle()
    assert told[-1].startswith(f"Wrote {tmp_path}")


@pytest.mark.usefixtures("card")
def test_the_same_key_closes_it_and_the_keys_go_back(home: Home, window: MainWindow) -> None:
    before = focused()
    sheet = opened(home, window)
    home.press(KEY.Key_E, held=CONTROL)
    assert not sheet.isVisible()
    assert focused() is before


def test_another_language_makes_it_anew(home: Home, window: MainWindow, card: SeminarCard) -> None:
    opened(home, window)
    window._on_language_chosen("sv")
    home.settle()
    sheet = opened(home, window)
    assert sheet.list.entries[0].title == "Kalender"
    assert sheet._what.text() == card.title


def test_the_export_menu_of_the_article_leads_there(
    home: Home, window: MainWindow, look: Look, card: SeminarCard
) -> None:
    window.open_seminar(card.id, "write")
    home.settle()
    assert window._pages is not None
    page = window._pages._write
    assert page is not None
    page.exporting.menu(look, page).actions()[-1].trigger()
    home.settle()
    exports = window._commands._exports
    assert exports is not None
    assert exports.sheet.isVisible()
    assert exports.sheet._what.text() == card.title
