# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which seminars are on which day, and where each day stands in the tables."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.calendar.days import Days, within
from seminarapp.ui.start.calendar.models import DayModel, MonthModel, WeekModel
from seminarapp.ui.start.calendar.table import months_on
from seminarapp.ui.translation import Translation

TODAY = date(2026, 3, 12)


def card(number: int, begins: datetime | None, title: str = "Röret") -> SeminarCard:
    return SeminarCard(UUID(int=number), title, "sv", SeminarState.PLANNED, starts_at=begins)


def test_seminars_stand_on_their_day_by_hour_and_title() -> None:
    late, early = datetime(2026, 3, 12, 18, tzinfo=UTC), datetime(2026, 3, 12, 9, tzinfo=UTC)
    days = Days.of([card(1, late), card(2, early, "B"), card(3, early, "A"), card(4, None)], TODAY)
    assert [one.id.int for one in days.on(TODAY)] == [3, 2, 1]
    assert days.on(date(2026, 3, 13)) == ()
    assert days.undated == 1


def test_day_is_the_one_of_the_clock_at_the_venue() -> None:
    far = datetime.fromisoformat("2026-03-12T23:30:00-08:00")  # in Sweden it is the 13th
    assert Days.of([card(1, far)], TODAY).on(TODAY)


def test_calendar_reaches_five_years_around_everything_but_not_to_the_end_of_time() -> None:
    days = Days.of(
        [card(1, datetime(2040, 1, 1, tzinfo=UTC)), card(2, datetime(9999, 1, 1, tzinfo=UTC))], TODAY
    )
    assert days.first < date(2021, 3, 14)
    assert date(2044, 12, 1) < days.last < date(2046, 1, 1)
    assert within(date.max, days) == days.last
    assert within(date.min, days) == days.first


@pytest.mark.parametrize("kind", [WeekModel, MonthModel])
@given(offset=st.integers(-1800, 1800))
def test_every_day_is_found_where_it_stands(kind: type[DayModel], offset: int) -> None:
    model = kind(Days.of([], TODAY))
    day = TODAY + timedelta(days=offset)
    row, column = model.place_of(day)
    assert model.day_at(row, column) == day
    assert 0 <= row < model.rowCount()
    assert 0 <= column < model.columnCount()


def test_thirtieth_of_february_is_no_day_and_can_not_be_chosen() -> None:
    model = MonthModel(Days.of([], TODAY))
    row, _ = model.place_of(date(2026, 2, 1))
    assert model.day_at(row, 29) is None
    assert model.flags(model.index(row, 29)) == Qt.ItemFlag.NoItemFlags
    assert model.data(model.index(row, 29)) == "no day"


def test_swedish_weeks_begin_on_mondays_and_have_numbers(translation: Translation) -> None:
    translation.choose("sv")
    model = WeekModel(Days.of([], TODAY))
    row, column = model.place_of(TODAY)
    assert model.numbered
    assert (column, model.headerData(row, Qt.Orientation.Vertical)) == (3, "11")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "mån"
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "måndag"
    day = model.day_at(row, 0)
    assert day is not None
    assert day.isoweekday() == 1


def test_weeks_that_begin_on_sundays_have_no_numbers() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        model = WeekModel(Days.of([], TODAY))
        day = model.day_at(0, 0)
        assert day is not None
        assert day.isoweekday() == 7
        assert not model.numbered
    finally:
        QLocale.setDefault(before)


def test_day_is_read_aloud_with_what_is_held_on_it(translation: Translation) -> None:
    model = WeekModel(Days.of([card(1, datetime(2026, 3, 12, 14, tzinfo=UTC))], TODAY))
    said = model.data(model.index(*model.place_of(TODAY)), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    assert "12 March 2026" in said or "March 12, 2026" in said
    assert said.endswith("today, 14:00 Röret, Planned")


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(-30, 30))
def test_months_on_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    there = months_on(day, months)
    assert (there.year - day.year) * 12 + there.month - day.month == months
    assert there.day == day.day or (there.day < day.day and (there + timedelta(days=1)).day == 1)
