# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar by its keys and by the mouse."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from seminarapp.application.planning.planning import TitleCard
from seminarapp.domain.time_zones import at
from seminarapp.domain.values import Schedule
from seminarapp.ui.start.calendar.month import lines_of
from seminarapp.ui.start.calendar.view import CalendarView
from seminarapp.ui.start.page import StartPage
from tests.ui.home import CONTROL, SHIFT, Home, focused
from tests.ui.naming import faceless, unnamed

KEY = Qt.Key
STOCKHOLM = "Europe/Stockholm"


def plan(home: Home, title: str, day: date, hour: int = 14) -> UUID:
    begins = at(day, time(hour), STOCKHOLM)
    card = TitleCard(title, schedule=Schedule(begins, at(day, time(hour + 1), STOCKHOLM), STOCKHOLM))
    return home.ask(lambda: home.activities.planning.plan_seminar(card))


def shown(home: Home, page: StartPage) -> CalendarView:
    page.refresh()
    home.settle()
    home.press(KEY.Key_F7)
    calendar = page._seminars._calendar
    assert calendar is not None
    assert focused() is calendar.weeks
    return calendar


@pytest.fixture
def today(home: Home) -> date:
    return home.clock.now().date()


@pytest.fixture
def rows(home: Home) -> dict[str, UUID]:
    """One in April; on the day after, two."""
    return {
        "april": plan(home, "Röret", date(2026, 4, 9)),
        "early": plan(home, "Brunnen", date(2026, 4, 10), 9),
        "late": plan(home, "Kvällen", date(2026, 4, 10), 18),
    }


@pytest.fixture
def calendar(home: Home, page: StartPage, rows: dict[str, UUID]) -> CalendarView:
    return shown(home, page)


def begins(home: Home, seminar: UUID) -> str:
    card = home.plan(seminar).card
    return card.starts_at.isoformat() if card.starts_at else ""


# -- going about ------------------------------------------------------------------------------------------------------


def test_keys_go_by_days_weeks_months_and_years(home: Home, calendar: CalendarView, today: date) -> None:
    assert calendar.day == today == date(2026, 3, 12)
    for key, held, day in (
        (KEY.Key_Right, None, date(2026, 3, 13)),
        (KEY.Key_Down, None, date(2026, 3, 20)),
        (KEY.Key_Left, None, date(2026, 3, 19)),
        (KEY.Key_Up, None, today),
        (KEY.Key_PageDown, None, date(2026, 4, 12)),
        (KEY.Key_PageUp, None, today),
        (KEY.Key_PageDown, SHIFT, date(2027, 3, 12)),
        (KEY.Key_Home, None, today),
        (KEY.Key_PageUp, SHIFT, date(2025, 3, 12)),
    ):
        home.press(key, held=held or Qt.KeyboardModifier.NoModifier)
        assert calendar.day == day, key


def test_months_go_by_months_and_years_and_the_day_is_kept(home: Home, calendar: CalendarView) -> None:
    calendar.go_to(date(2026, 3, 31))
    home.press(KEY.Key_F8)
    assert focused() is calendar.months
    home.press(KEY.Key_Down)
    assert calendar.day == date(2026, 4, 30)
    home.press(KEY.Key_PageDown)
    assert calendar.day == date(2027, 4, 30)
    home.press(KEY.Key_F7)
    assert calendar.day == date(2027, 4, 30)


def test_calendar_ends_where_it_ends(home: Home, calendar: CalendarView) -> None:
    calendar.go_to(calendar.weeks.days.last)
    home.press(KEY.Key_Right, KEY.Key_PageDown)
    assert calendar.day == calendar.weeks.days.last
    calendar.go_to(calendar.weeks.days.first)
    home.press(KEY.Key_Left, KEY.Key_PageUp)
    assert calendar.day == calendar.weeks.days.first


def test_month_above_is_that_of_the_day(home: Home, calendar: CalendarView) -> None:
    calendar.go_to(date(2026, 11, 5))
    assert calendar._where.text().startswith("November 2026")
    home.click(calendar._back)
    assert calendar.day == date(2026, 10, 5)
    home.click(calendar._today)
    assert calendar._where.text().startswith("March 2026")


def test_what_has_no_day_is_counted(home: Home, page: StartPage) -> None:
    home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Utan datum")))
    assert "1 without a date" in shown(home, page)._where.text()


# -- opening and planning ---------------------------------------------------------------------------------------------


def test_enter_opens_the_days_only_seminar(
    home: Home, calendar: CalendarView, rows: dict[str, UUID], opened: list[tuple[UUID, str]]
) -> None:
    calendar.go_to(date(2026, 4, 9))
    home.press(KEY.Key_Return)
    assert opened == [(rows["april"], "plan")]


def test_of_several_enter_chooses_one_first_and_escape_goes_back(
    home: Home, calendar: CalendarView, rows: dict[str, UUID], opened: list[tuple[UUID, str]]
) -> None:
    calendar.go_to(date(2026, 4, 10))
    home.press(KEY.Key_Return)
    assert focused() is calendar.strip
    home.press(KEY.Key_Escape)
    assert focused() is calendar.weeks
    home.press(KEY.Key_Return, KEY.Key_Down, KEY.Key_Return)
    assert opened == [(rows["late"], "plan")]


def test_enter_on_an_empty_day_opens_nothing(
    home: Home, calendar: CalendarView, opened: list[tuple[UUID, str]]
) -> None:
    home.press(KEY.Key_Return)
    assert opened == []


def test_n_plans_on_the_day(home: Home, page: StartPage, calendar: CalendarView) -> None:
    asked: list[tuple[object, object, object]] = []
    page.plan_requested.connect(lambda *what: asked.append(what))
    calendar.go_to(date(2026, 5, 7))
    home.press(KEY.Key_N)
    assert asked == [(None, date(2026, 5, 7), None)]


# -- moving -----------------------------------------------------------------------------------------------------------


def test_seminar_is_picked_up_and_put_down_by_keys_at_the_same_hour(
    home: Home, calendar: CalendarView, rows: dict[str, UUID], told: list[tuple[str, str]]
) -> None:
    calendar.go_to(date(2026, 4, 9))
    home.press(KEY.Key_M, KEY.Key_Right, KEY.Key_Down)
    carried = calendar.table.carried
    assert begins(home, rows["april"]).startswith("2026-04-09"), "nothing is recorded while it is carried"
    home.press(KEY.Key_Return)
    assert begins(home, rows["april"]) == "2026-04-17T14:00:00+02:00"
    assert (carried, calendar.table.carried) == (rows["april"], None)
    assert told[-1] == ("“Röret” is on 17 Apr 2026 now. Ctrl+Z takes it back.", "info")
    home.press(KEY.Key_Z, held=CONTROL)
    assert begins(home, rows["april"]) == "2026-04-09T14:00:00+02:00"
    home.press(KEY.Key_Z, held=CONTROL)
    assert told[-1] == ("There is nothing to take back.", "info")


def test_escape_leaves_it_where_it_was(home: Home, calendar: CalendarView, rows: dict[str, UUID]) -> None:
    events = home.events
    calendar.go_to(date(2026, 4, 9))
    home.press(KEY.Key_M, KEY.Key_Down, KEY.Key_Escape)
    assert calendar.table.carried is None
    home.press(KEY.Key_Return)
    assert home.events == events


def test_seminar_put_down_where_it_was_records_nothing(
    home: Home, calendar: CalendarView, rows: dict[str, UUID]
) -> None:
    events = home.events
    calendar.go_to(date(2026, 4, 9))
    home.press(KEY.Key_M, KEY.Key_Return)
    assert home.events == events


def test_nothing_is_picked_up_on_an_empty_day(
    home: Home, calendar: CalendarView, rows: dict[str, UUID]
) -> None:
    calendar.go_to(date(2026, 4, 9))
    home.press(KEY.Key_Left, KEY.Key_M)
    assert calendar.table.carried is None


def test_over_the_change_of_clocks_the_hour_stays(home: Home, page: StartPage) -> None:
    seminar = plan(home, "Vårkväll", date(2026, 3, 27))
    calendar = shown(home, page)
    calendar.go_to(date(2026, 3, 27))
    home.press(KEY.Key_M, KEY.Key_Down, KEY.Key_Return)
    assert begins(home, seminar) == "2026-04-03T14:00:00+02:00"


def test_what_has_been_held_is_refused_and_stays(home: Home, page: StartPage) -> None:
    parts = home.sample()
    calendar = shown(home, page)
    moment = parts[1].starts_at
    assert moment is not None
    calendar.go_to(moment.date())
    home.press(KEY.Key_M, KEY.Key_Right, KEY.Key_Return)
    assert "has been held" in home.refused[0]
    assert home.plan(parts[1].id).card.starts_at == moment


def middle_of(calendar: CalendarView, day: date) -> QPoint:
    weeks = calendar.weeks
    return weeks.visualRect(weeks._days.index(*weeks._days.place_of(day))).center()


def test_seminar_is_dragged_to_another_day(home: Home, calendar: CalendarView, rows: dict[str, UUID]) -> None:
    weeks, left = calendar.weeks, Qt.MouseButton.LeftButton
    calendar.go_to(date(2026, 4, 9))
    home.settle()
    cell = weeks.visualRect(weeks.currentIndex())
    (_, line), *_ = lines_of(weeks.days.on(date(2026, 4, 9)), cell)
    there = middle_of(calendar, date(2026, 4, 8))
    QTest.mousePress(weeks.viewport(), left, pos=line.center())
    QTest.mouseMove(weeks.viewport(), there)
    QTest.mouseMove(weeks.viewport(), there + QPoint(1, 1))
    assert weeks.carried == rows["april"]
    QTest.mouseRelease(weeks.viewport(), left, pos=there)
    home.settle()
    assert begins(home, rows["april"]) == "2026-04-08T14:00:00+02:00"


def test_press_without_a_move_only_chooses(home: Home, calendar: CalendarView, rows: dict[str, UUID]) -> None:
    events = home.events
    calendar.go_to(date(2026, 4, 10))
    home.settle()
    weeks = calendar.weeks
    cell = weeks.visualRect(weeks.currentIndex())
    _, (_, second) = lines_of(weeks.days.on(date(2026, 4, 10)), cell)
    QTest.mouseClick(weeks.viewport(), Qt.MouseButton.LeftButton, pos=second.center())
    home.settle()
    assert calendar.strip.current == rows["late"]
    assert home.events == events


def test_drag_out_of_the_calendar_leaves_it(
    home: Home, calendar: CalendarView, rows: dict[str, UUID]
) -> None:
    events = home.events
    calendar.go_to(date(2026, 4, 9))
    home.settle()
    weeks, left = calendar.weeks, Qt.MouseButton.LeftButton
    (_, line), *_ = lines_of(weeks.days.on(date(2026, 4, 9)), weeks.visualRect(weeks.currentIndex()))
    QTest.mousePress(weeks.viewport(), left, pos=line.center())
    QTest.mouseMove(weeks.viewport(), line.center() + QPoint(60, 0))
    QTest.mouseMove(weeks.viewport(), QPoint(-50, -50))
    QTest.mouseRelease(weeks.viewport(), left, pos=QPoint(-50, -50))
    home.settle()
    assert weeks.carried is None
    assert home.events == events


# -- for everybody ----------------------------------------------------------------------------------------------------


def test_more_than_fit_are_counted_and_all_are_listed_below(home: Home, page: StartPage) -> None:
    for hour in range(8, 14):
        plan(home, f"Kl {hour}", date(2026, 4, 9), hour)
    calendar = shown(home, page)
    calendar.go_to(date(2026, 4, 9))
    weeks = calendar.weeks
    lines = lines_of(weeks.days.on(date(2026, 4, 9)), weeks.visualRect(weeks.currentIndex()))
    assert 0 < len(lines) < 6
    assert calendar.strip.model().rowCount() == 6


def test_everything_in_the_calendar_says_what_it_is(home: Home, calendar: CalendarView) -> None:
    assert unnamed(calendar) == []
    assert faceless(calendar) == []
    home.press(KEY.Key_F8)
    assert unnamed(calendar) == []


def test_days_are_painted_in_both_themes(home: Home, page: StartPage, calendar: CalendarView) -> None:
    seen = set()
    for key in (KEY.Key_F7, KEY.Key_F8):
        home.press(key)
        image = calendar.table.viewport().grab().toImage()
        seen.add(
            len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})
        )
    assert min(seen) > 3
