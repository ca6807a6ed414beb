# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Series, templates and what was discarded, on the start page."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.planning.repeating import Wish
from seminarapp.domain.values import Schedule, SeminarState
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.start.row_list import RowList
from seminarapp.ui.start.rows import ROW_ROLE
from seminarapp.ui.start.seminars_panel import Way
from tests.ui.home import ALT, CONTROL, Home, focused
from tests.ui.naming import unnamed

KEY = Qt.Key


@pytest.fixture
def series(home: Home) -> UUID:
    """Four parts in a series."""
    return home.ask(lambda: home.activities.planning.start_series("Vatten", "Fyra kvällar"))


@pytest.fixture
def parts(home: Home, series: UUID) -> list[UUID]:
    return list(home.ask(lambda: home.activities.repeating.plan(Wish("Samtal {n}", series=series, times=4))))


@pytest.fixture
def library(home: Home, page: StartPage, parts: list[UUID]) -> StartPage:
    """The page on those four and one that is in no series, with the keys in the list."""
    home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("För sig")))
    page.refresh()
    home.settle()
    page.take_keys()
    return page


@pytest.fixture
def chosen(home: Home, library: StartPage, series: UUID) -> StartPage:
    """The page with the series chosen, and the keys on its first part."""
    choose(home, library, str(series))
    return library


def choose(home: Home, page: StartPage, entry: str) -> None:
    page._series_list._list.choose(entry)
    home.settle()
    page.take_keys()


def titles(page: StartPage) -> list[str]:
    model = page._seminars._seminars.model()
    return [model.index(place, 0).data(ROW_ROLE).title for place in range(model.rowCount())]


def numbers(home: Home, series: UUID) -> list[tuple[str, int | None]]:
    return [(card.title, card.part) for card in home.library.parts_of(series)]


# -- a series ---------------------------------------------------------------------------------------------------------


def test_chosen_series_shows_its_description_and_parts_in_order(chosen: StartPage) -> None:
    head = chosen._seminars.head
    assert head.isVisible()
    assert (head._title.text(), head._description.text()) == ("Vatten", "Fyra kvällar")
    assert titles(chosen) == ["Samtal 1", "Samtal 2", "Samtal 3", "Samtal 4"]
    assert not head._wrong.isVisible()
    assert not head._discard.isVisible()


def test_all_seminars_have_no_series_above_them(home: Home, chosen: StartPage) -> None:
    choose(home, chosen, "all")
    assert not chosen._seminars.head.isVisible()
    assert len(titles(chosen)) == 5


def test_title_and_description_are_changed_by_keys(home: Home, chosen: StartPage, series: UUID) -> None:
    home.press(KEY.Key_F4)
    home.type("Vattnet")
    home.press(KEY.Key_Tab)
    home.type(" i fyra delar")
    home.press(KEY.Key_Return, held=CONTROL)
    one = home.library.series[0]
    assert one.title == "Vattnet"
    assert "i fyra delar" in one.description
    assert not chosen._seminars.head.form.isVisible()
    home.press(KEY.Key_F4, KEY.Key_Escape)
    assert not chosen._seminars.head.form.isVisible()


def test_blank_title_is_refused_and_the_form_stays(home: Home, chosen: StartPage) -> None:
    home.press(KEY.Key_F4, KEY.Key_Delete, KEY.Key_Return)
    assert home.refused == ["The title is empty: write something or cancel"]
    assert chosen._seminars.head.form.isVisible()


def test_next_part_is_planned_from_its_button(
    home: Home, chosen: StartPage, series: UUID, opened: list[tuple[UUID, str]]
) -> None:
    button = chosen._seminars.head._next
    assert button.text() == "Plan part 5"
    home.click(button)
    assert numbers(home, series)[-1] == ("New seminar", 5)
    assert opened[-1][1] == "plan"


def test_parts_are_moved_by_keys_and_that_is_taken_back(home: Home, chosen: StartPage, series: UUID) -> None:
    home.press(KEY.Key_Home)
    home.press(KEY.Key_Down, held=ALT)
    assert [title for title, _ in numbers(home, series)] == ["Samtal 2", "Samtal 1", "Samtal 3", "Samtal 4"]
    assert chosen._seminars.current == home.library.parts_of(series)[1].id, "the keys follow the part"
    home.press(KEY.Key_Down, KEY.Key_Down, held=ALT)
    assert [title for title, _ in numbers(home, series)] == ["Samtal 2", "Samtal 3", "Samtal 4", "Samtal 1"]
    home.press(KEY.Key_Down, held=ALT)  # it is the last
    for _ in range(3):
        home.press(KEY.Key_Z, held=CONTROL)
    assert numbers(home, series) == [(f"Samtal {n}", n) for n in (1, 2, 3, 4)]


def test_parts_are_not_moved_while_some_are_filtered_away(
    home: Home, chosen: StartPage, series: UUID
) -> None:
    home.press(KEY.Key_L, held=CONTROL)
    home.type("samtal 2")
    home.press(KEY.Key_Down)
    home.press(KEY.Key_Up, held=ALT)
    assert numbers(home, series) == [(f"Samtal {n}", n) for n in (1, 2, 3, 4)]


def test_gaps_and_duplicates_are_told_and_closed(home: Home, chosen: StartPage, series: UUID) -> None:
    planning = home.activities.planning
    home.ask(lambda: planning.plan_seminar(TitleCard("Två igen", series=series, part=2)))
    home.ask(lambda: planning.plan_seminar(TitleCard("Nio", series=series, part=9)))
    chosen.refresh()
    home.settle()
    head = chosen._seminars.head
    assert head._wrong.text() == "There is no part 5–8. More than one is part 2."
    home.click(head._number)
    assert [part for _, part in numbers(home, series)] == [1, 2, 3, 4, 5, 6]
    assert not head._wrong.isVisible()


def test_series_without_parts_is_discarded_and_restored(
    home: Home, page: StartPage, told: list[tuple[str, str]]
) -> None:
    series = home.ask(lambda: home.activities.planning.start_series("Tom"))
    page.refresh()
    home.settle()
    page._series_list._list.choose(str(series))
    page._series_list._list.setFocus()
    home.press(KEY.Key_Delete)
    assert focused() is page._seminars.asking.does
    home.press(KEY.Key_Return)
    assert home.library.discarded_series[0].id == series
    assert told[-1] == ("The series “Tom” is discarded. Ctrl+Z restores it.", "info")
    choose(home, page, "discarded")
    home.press(KEY.Key_Return)
    assert [one.id for one in home.library.series] == [series]


# -- discarding -------------------------------------------------------------------------------------------------------


def test_delete_asks_first_and_escape_leaves_everything(home: Home, chosen: StartPage) -> None:
    events = home.events
    home.press(KEY.Key_Delete)
    assert "Discard “Samtal 1”?" in chosen._seminars.asking._text.text()
    home.press(KEY.Key_Escape)
    assert not chosen._seminars.asking.isVisible()
    assert focused() is chosen._seminars._seminars
    assert home.events == events


def test_discarded_seminar_goes_and_comes_back_by_one_key(
    home: Home, chosen: StartPage, series: UUID, told: list[tuple[str, str]]
) -> None:
    home.press(KEY.Key_Down, KEY.Key_Delete, KEY.Key_Return)
    assert titles(chosen) == ["Samtal 1", "Samtal 3", "Samtal 4"]
    assert "There is no part 2." in chosen._seminars.head._wrong.text()
    assert told[-1] == ("“Samtal 2” is discarded. Ctrl+Z restores it.", "info")
    home.press(KEY.Key_Z, held=CONTROL)
    assert titles(chosen) == ["Samtal 1", "Samtal 2", "Samtal 3", "Samtal 4"]


def test_among_the_discarded_enter_restores(
    home: Home, chosen: StartPage, parts: list[UUID], opened: list[tuple[UUID, str]]
) -> None:
    home.press(KEY.Key_Delete, KEY.Key_Return)
    choose(home, chosen, "discarded")
    assert titles(chosen) == ["Samtal 1"]
    assert not chosen._seminars.line.isVisible()
    home.press(KEY.Key_Return)
    assert opened == []
    assert parts[0] in {card.id for card in home.library.seminars}


def test_what_has_been_held_is_refused(home: Home, page: StartPage) -> None:
    home.sample()
    page.refresh()
    home.settle()
    page.take_keys()
    home.press(KEY.Key_Home, KEY.Key_Delete, KEY.Key_Return)
    assert "has been held" in home.refused[0]
    assert len(home.library.seminars) == 3


# -- templates --------------------------------------------------------------------------------------------------------


def test_templates_stand_apart_and_open_in_plan(
    home: Home, library: StartPage, parts: list[UUID], opened: list[tuple[UUID, str]]
) -> None:
    template = home.ask(lambda: home.activities.repeating.keep_as_template(parts[0], "Kväll"))
    library.refresh()
    home.settle()
    assert "Kväll" not in titles(library)
    choose(home, library, "templates")
    assert titles(library) == ["Kväll"]
    home.press(KEY.Key_Return)
    assert opened == [(template, "plan")]
    asked: list[tuple[object, ...]] = []
    library.plan_requested.connect(lambda *what: asked.append(what))
    library.commands["plan_like"].trigger()
    assert asked == [(template, None, None)]


# -- the list ---------------------------------------------------------------------------------------------------------


def test_list_is_filtered_while_one_types(home: Home, library: StartPage) -> None:
    home.press(KEY.Key_L, held=CONTROL)
    home.type("samtal 3")
    assert titles(library) == ["Samtal 3"]
    home.press(KEY.Key_Return)
    assert isinstance(focused(), RowList)
    home.press(KEY.Key_L, held=CONTROL)
    home.type("xyz")
    assert library._seminars._unlike.isVisible()
    home.press(KEY.Key_Escape)
    assert len(titles(library)) == 5


def test_list_is_filtered_by_state(home: Home, library: StartPage, parts: list[UUID]) -> None:
    home.ask(lambda: home.activities.moderating.open_session(parts[2]))
    library.refresh()
    home.settle()
    states = library._seminars.line.state
    states.setCurrentIndex(states.findData(SeminarState.LIVE.value))
    assert titles(library) == ["Samtal 3"]


def test_series_stand_together_with_headings_that_keys_pass_over(
    home: Home, library: StartPage, opened: list[tuple[UUID, str]], parts: list[UUID]
) -> None:
    library._seminars.line.sort.setCurrentIndex(3)
    assert titles(library) == [
        "Vatten · 4",
        "Samtal 1",
        "Samtal 2",
        "Samtal 3",
        "Samtal 4",
        "In no series · 1",
        "För sig",
    ]
    library.take_keys()
    rows = library._seminars._seminars
    rows.setCurrentIndex(rows.model().index(4, 0))
    home.press(KEY.Key_Down)
    assert rows.current is not None
    assert rows.current not in parts
    home.press(KEY.Key_Return)
    assert len(opened) == 1


def test_one_control_shows_list_and_calendars(home: Home, library: StartPage) -> None:
    panel = library._seminars
    home.press(KEY.Key_F7)
    assert panel.ways.current == Way.WEEKS
    assert not panel.line.isVisible()
    home.press(KEY.Key_F8)
    assert panel.ways.current == Way.MONTHS
    home.press(KEY.Key_F6)
    assert panel.ways.current == Way.LIST
    assert isinstance(focused(), RowList)
    assert panel.line.isVisible()


def test_calendar_of_a_series_holds_its_parts_alone(home: Home, chosen: StartPage) -> None:
    home.press(KEY.Key_F7)
    calendar = chosen._seminars._calendar
    assert calendar is not None
    assert calendar.weeks.days.undated == 4
    choose(home, chosen, "all")
    assert calendar.weeks.days.undated == 5


def test_everything_says_what_it_is(home: Home, chosen: StartPage) -> None:
    home.press(KEY.Key_F4)
    assert unnamed(chosen) == []
    home.press(KEY.Key_Escape)
    chosen.take_keys()
    home.press(KEY.Key_Delete)
    assert unnamed(chosen) == []


def test_keys_of_the_calendar_end_a_search(home: Home, library: StartPage) -> None:
    home.press(KEY.Key_F, held=CONTROL)
    home.type("samtal")
    home.bot.waitUntil(lambda: library._seminars._found_for == "samtal", timeout=10_000)
    home.press(KEY.Key_F7)
    assert library._seminars._calendar is not None
    assert library._seminars._calendar.isVisible()
    assert library._seminars.search.text() == ""


def test_today_is_the_day_on_which_the_library_was_read(home: Home, library: StartPage) -> None:
    home.press(KEY.Key_F7)
    calendar = library._seminars._calendar
    assert calendar is not None
    home.clock.moment += timedelta(days=3)
    library.refresh()
    home.settle()
    assert calendar.weeks.days.today == home.clock.now().date()


@pytest.mark.parametrize("width", [960, 1440])
def test_long_words_and_line_breaks_widen_nothing(home: Home, page: StartPage, width: int) -> None:
    long = "vattenförsörjning" * 40
    planning = home.activities.planning
    series = home.ask(lambda: planning.start_series(long, long))
    begins = home.clock.now()
    home.ask(
        lambda: planning.plan_seminar(
            TitleCard(f"{long}\nrad två", "sv", Schedule(begins), long, series=series, part=3)
        )
    )
    page.resize(width, 600)
    page.refresh()
    home.settle()
    choose(home, page, str(series))
    home.press(KEY.Key_Delete)
    assert page.minimumSizeHint().width() <= width
    home.press(KEY.Key_Escape, KEY.Key_F7)
    assert page.minimumSizeHint().width() <= width
    calendar = page._seminars._calendar
    assert calendar is not None
    assert calendar.width() <= page._seminars.width()
