# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The start page by its keys: begin, find, open, take in."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.views.search import HitKind, SearchHit
from seminarapp.domain.values import Schedule, SeminarState
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.start.row_list import RowList
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.widgets.search_field import SearchField
from tests.interchange.schedule.calendars import calendar, event
from tests.shots.scene import play
from tests.ui.home import CONTROL, Home, focused
from tests.ui.naming import stops, unnamed

KEY = Qt.Key
CUES = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Alva Ek>Vi har ont om vatten.\n"


def button(page: StartPage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())


def rows(page: StartPage) -> list[str]:
    """The rows that show."""
    shown = next(one for one in page.findChildren(RowList) if one.isVisible())
    model = shown.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


# -- the first start --------------------------------------------------------------------------------------------------


def test_empty_library_greets_and_offers_the_sample_first(page: StartPage) -> None:
    assert page._welcome.isVisible()
    assert focused() is button(page, "Make a sample seminar")
    assert stops(page) == ["Make a sample seminar", "New seminar", "Import…"]


def test_sample_is_made_by_one_key_and_the_keys_go_to_its_rows(home: Home, page: StartPage) -> None:
    home.press(KEY.Key_Space)
    assert [card.part for card in home.library.seminars] == [1, 2, 3]
    assert not page._welcome.isVisible()
    assert isinstance(focused(), RowList)
    assert len(rows(page)) == 3


def test_report_of_the_first_file_lies_over_the_list_that_it_brings(
    home: Home, page: StartPage, tmp_path: Path
) -> None:
    home.chooser.answer = tmp_path / "a.ics"
    home.chooser.answer.write_bytes(calendar(event("DTSTART:20260313T130000Z", title="Ny energi")))
    page.commands["import_file"].trigger()
    home.settle()
    home.press(KEY.Key_Return)
    sheet = page._taking_in.sheet
    assert sheet is not None
    assert not page._welcome.isVisible()
    assert sheet._counts.text() == "1 new"
    assert focused() is sheet.back
    on_top = page.childAt(page.rect().center())
    assert on_top is not None
    assert sheet.isAncestorOf(on_top)
    home.press(KEY.Key_Escape)
    assert isinstance(focused(), RowList)


def test_sample_is_made_once(home: Home, page: StartPage, told: list[tuple[str, str]]) -> None:
    home.press(KEY.Key_Space)
    events = home.events
    home.click(button(page, "Make a sample seminar"))
    assert home.events == events
    assert told == [("The sample is in the library already.", "info")]


# -- seminars and series ----------------------------------------------------------------------------------------------


def test_new_seminar_is_planned_and_opened(
    home: Home, page: StartPage, opened: list[tuple[UUID, str]]
) -> None:
    home.press(KEY.Key_N, held=CONTROL)
    (card,) = home.library.seminars
    assert (card.title, card.state, card.language) == ("New seminar", SeminarState.PLANNED, "en")
    assert opened == [(card.id, "plan")]


@pytest.fixture
def with_series(home: Home, page: StartPage) -> StartPage:
    """The page on a library with one series, made by typing its title."""
    home.ask(lambda: home.activities.planning.start_series("Samtal om skog"))
    page.refresh()
    home.settle()
    new_series(page).setFocus()
    home.type("Samtal om vatten")
    home.press(KEY.Key_Return)
    return page


def new_series(page: StartPage) -> QLineEdit:
    return next(
        one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Title of a new series"
    )


def test_typed_series_is_started_and_chosen(home: Home, with_series: StartPage) -> None:
    assert [one.title for one in home.library.series] == ["Samtal om skog", "Samtal om vatten"]
    assert new_series(with_series).text() == ""
    home.press(KEY.Key_N, held=CONTROL)
    (card,) = home.library.seminars
    assert (card.series_title, card.part) == ("Samtal om vatten", 1)


def test_blank_series_is_not_started(home: Home, with_series: StartPage) -> None:
    home.type("   ")
    home.press(KEY.Key_Return)
    assert len(home.library.series) == 2


def test_series_is_renamed_where_it_stands(home: Home, with_series: StartPage) -> None:
    kept = home.library.series[1]
    describe = home.activities.planning.describe_series
    home.ask(lambda: describe(kept.id, kept.title, "Tre eftermiddagar"))
    with_series.refresh()
    home.settle()
    series = with_series._series_list._list
    series.setFocus()
    home.press(KEY.Key_F2)
    home.type("Vattnet vi glömde")
    home.press(KEY.Key_Return)
    renamed = next(one for one in home.library.series if one.id == kept.id)
    assert (renamed.title, renamed.description) == ("Vattnet vi glömde", "Tre eftermiddagar")
    assert series.chosen == str(kept.id)


def test_all_seminars_is_no_series_to_rename(home: Home, with_series: StartPage) -> None:
    series = with_series._series_list._list
    series.setFocus()
    home.press(KEY.Key_Home, KEY.Key_F2)
    assert focused() is series
    assert series.findChild(QLineEdit) is None


def test_series_shows_its_own_seminars(home: Home, page: StartPage) -> None:
    home.sample()
    home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Utan serie")))
    page.refresh()
    home.settle()
    page._series_list._list.setFocus()
    home.press(KEY.Key_Home)
    assert len(rows(page)) == 4
    home.press(KEY.Key_Down)
    assert len(rows(page)) == 3
    assert "Utan serie" not in " ".join(rows(page))
    home.press(KEY.Key_Return)
    assert isinstance(focused(), RowList)


# -- opening ----------------------------------------------------------------------------------------------------------


def test_enter_opens_a_seminar_where_it_stands(
    home: Home, page: StartPage, opened: list[tuple[UUID, str]]
) -> None:
    parts = home.sample()
    home.ask(lambda: play(home.activities, home.clock, parts[3]))
    planned = home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Utan serie")))
    page.refresh()
    home.settle()
    page.take_keys()
    home.press(KEY.Key_Return, KEY.Key_Up, KEY.Key_Up, KEY.Key_Return, KEY.Key_End, KEY.Key_Return)
    assert opened == [(parts[3].id, "live"), (parts[1].id, "write"), (planned, "plan")]


def test_enter_alone_opens_the_panel_that_goes_on_or_the_next_one(
    home: Home, page: StartPage, opened: list[tuple[UUID, str]]
) -> None:
    parts = home.sample()
    page.refresh()
    home.settle()
    page.take_keys()
    home.press(KEY.Key_Return)
    assert opened == [(parts[3].id, "plan")], "the two before have been held"


def test_click_opens_a_seminar(home: Home, page: StartPage, opened: list[tuple[UUID, str]]) -> None:
    parts = home.sample()
    page.refresh()
    home.settle()
    shown = page._seminars._seminars
    middle = shown.visualRect(shown.model().index(1, 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [seminar for seminar, _ in opened] == [parts[2].id]


def test_place_in_the_list_is_kept(home: Home, page: StartPage) -> None:
    parts = home.sample()
    page.refresh()
    home.settle()
    page.take_keys()
    home.press(KEY.Key_Down, KEY.Key_Down)
    page.refresh()
    home.settle()
    assert page._seminars._seminars.current == parts[3].id


def test_next_seminar_is_offered_and_opened(
    home: Home, page: StartPage, opened: list[tuple[UUID, str]]
) -> None:
    parts = home.sample()
    page.refresh()
    home.settle()
    assert page._next._headline.text() == parts[3].title
    home.click(page._next._open)
    assert opened == [(parts[3].id, "plan")]


def test_nothing_is_next_when_all_is_over(home: Home, page: StartPage) -> None:
    over = Schedule(home.clock.now().replace(year=2020), None)
    home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Gammalt", schedule=over)))
    page.refresh()
    home.settle()
    assert not page._next.isVisible()


# -- search -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def search(home: Home, page: StartPage) -> SearchField:
    """The search line with the keys, in the sample library."""
    home.sample()
    page.refresh()
    home.settle()
    home.press(KEY.Key_F, held=CONTROL)
    field = page._seminars.search
    assert focused() is field
    return field


def find(home: Home, page: StartPage, words: str) -> None:
    home.type(words)
    home.bot.waitUntil(lambda: page._seminars._found_for == words, timeout=10_000)


def test_search_finds_while_one_types(home: Home, page: StartPage, search: SearchField) -> None:
    find(home, page, "röre")
    home.type("t")
    home.bot.waitUntil(lambda: page._seminars._found_for == "röret", timeout=10_000)
    assert any("Röret som ingen ser" in row for row in rows(page))


def test_enter_opens_the_first_find(
    home: Home, page: StartPage, search: SearchField, opened: list[tuple[UUID, str]]
) -> None:
    find(home, page, "mjölkbonde")
    home.press(KEY.Key_Return)
    assert opened == [(home.library.seminars[0].id, "write")]


def test_a_found_series_is_chosen_and_the_search_is_left(
    home: Home, page: StartPage, search: SearchField, opened: list[tuple[UUID, str]]
) -> None:
    find(home, page, "vatten")
    library = page._browsing.library
    assert library is not None
    series = library.series[0]
    hit = SearchHit(HitKind.SERIES, series.id, series.title, str(series.id), series.title)
    page._seminars.show_found("vatten", (hit,))
    home.press(KEY.Key_Return)
    home.settle()
    assert opened == []
    assert search.text() == ""
    assert page._browsing.series == series.id
    assert page._seminars._seminars.hasFocus()


def test_down_goes_into_the_finds(home: Home, page: StartPage, search: SearchField) -> None:
    find(home, page, "vatten")
    home.press(KEY.Key_Down)
    assert focused() is page._seminars._hits


def test_escape_brings_the_seminars_back(home: Home, page: StartPage, search: SearchField) -> None:
    find(home, page, "vatten")
    home.press(KEY.Key_Escape)
    assert len(rows(page)) == 3


def test_nothing_found_says_what_to_do(
    home: Home, page: StartPage, search: SearchField, opened: list[tuple[UUID, str]]
) -> None:
    find(home, page, "zzzz")
    assert page._seminars._nothing.isVisible()
    home.press(KEY.Key_Return)
    assert opened == []


def test_late_answer_to_other_words_is_not_shown(home: Home, page: StartPage, search: SearchField) -> None:
    find(home, page, "vatten")
    page._on_found("vatt", ())
    assert page._seminars._hits.isVisible()


# -- taking in --------------------------------------------------------------------------------------------------------


def test_transcript_is_taken_in_and_told_of(
    home: Home, page: StartPage, told: list[tuple[str, str]], tmp_path: Path
) -> None:
    home.chooser.answer = tmp_path / "brunn.vtt"
    home.chooser.answer.write_text(CUES, "utf-8")
    home.press(KEY.Key_O, held=CONTROL)
    (card,) = home.library.seminars
    assert told == [(f"Imported “{card.title}”: 1 panelists, 1 captures, 1 turns.", "info")]
    assert len(rows(page)) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("panel.json", b'{"format": "seminarapp.seminar", "version": 99}'),
        ("panel.json", b'{"format": '),
        ("tom.vtt", b"WEBVTT\n"),
        ("bild.png", b"\x89PNG\r\n"),
    ],
)
def test_refused_file_is_one_line_and_nothing_is_recorded(
    home: Home,
    page: StartPage,
    told: list[tuple[str, str]],
    tmp_path: Path,
    name: str,
    content: bytes,
) -> None:
    home.chooser.answer = tmp_path / name
    home.chooser.answer.write_bytes(content)
    home.click(button(page, "Import…"))
    (line,) = home.refused
    assert name in line
    assert "\n" not in line
    assert not told
    assert home.events == 0


def test_choosing_no_file_changes_nothing(home: Home, page: StartPage) -> None:
    home.click(button(page, "Import…"))
    assert home.events == 0
    assert home.refused == []


# -- for everybody ----------------------------------------------------------------------------------------------------


def test_everything_that_takes_keys_has_a_name(home: Home, page: StartPage) -> None:
    assert unnamed(page) == []
    home.sample()
    page.refresh()
    home.settle()
    assert unnamed(page) == []
    assert {"Search in everything", "Series", "Seminars", "New seminar"} <= set(stops(page))


@pytest.mark.parametrize("width", [960, 1180, 1440])
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_nothing_overflows(home: Home, page: StartPage, look: Look, width: int, theme: ThemeChoice) -> None:
    look.choose(theme)
    home.sample()
    page.resize(width, 548)
    page.refresh()
    home.settle()
    assert page.minimumSizeHint().width() <= width
    for one in page.findChildren(QPushButton):
        if one.isVisible():
            assert page.rect().contains(QRect(one.mapTo(page, QPoint()), one.size())), one.text()
            assert one.width() >= one.sizeHint().width(), one.text()
