# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A series goes out as one calendar."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.exporting.calendar_writing import CalendarWriting
from seminarapp.application.planning.planning import TitleCard
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import Schedule
from tests.fakes.house import FakeHouse, TitledCalendars

FIRST = Schedule(datetime(2026, 3, 12, 13, 0, tzinfo=UTC))
SECOND = Schedule(datetime(2026, 4, 12, 13, 0, tzinfo=UTC))


@pytest.fixture
def calendars(house: FakeHouse, activities: Activities) -> CalendarWriting:
    return CalendarWriting(activities.writing, TitledCalendars())


@pytest.fixture
def activities(house: FakeHouse) -> Activities:
    activities = house.activities
    activities.planning.plan_seminar(TitleCard("Andra", schedule=SECOND))
    activities.planning.plan_seminar(TitleCard("Första", schedule=FIRST))
    activities.planning.plan_seminar(TitleCard("Någon gång"))
    return activities


def test_dated_seminars_are_entries_by_time_and_the_others_are_counted(
    activities: Activities, calendars: CalendarWriting, tmp_path: Path
) -> None:
    cards = activities.overview.library().seminars
    written = calendars.export("Samtal", cards, tmp_path / "serie.ics", "sv")
    assert [line.split()[0] for line in (tmp_path / "serie.ics").read_text("utf-8").splitlines()] == [
        "Första",
        "Andra",
    ]
    assert written.size == (tmp_path / "serie.ics").stat().st_size
    assert written.remarks == ("seminarier utan datum, som inte finns med: 1",)


def test_an_entry_says_how_often_it_was_changed(
    activities: Activities, calendars: CalendarWriting, tmp_path: Path
) -> None:
    (card,) = [one for one in activities.overview.library().seminars if one.title == "Första"]
    calendars.export("Samtal", [card], tmp_path / "a.ics", "en")
    before = (tmp_path / "a.ics").read_text("utf-8")
    activities.planning.change_title_card(card.id, TitleCard("Första", schedule=SECOND))
    calendars.export("Samtal", [card], tmp_path / "a.ics", "en")
    assert int((tmp_path / "a.ics").read_text("utf-8").split()[1]) > int(before.split()[1])


def test_another_suffix_is_refused_and_nothing_is_written(
    activities: Activities, calendars: CalendarWriting, tmp_path: Path
) -> None:
    cards = activities.overview.library().seminars
    with pytest.raises(DocumentError, match=r"end the file.s name in one of \.ics"):
        calendars.export("Samtal", cards, tmp_path / "serie.txt", "sv")
    assert list(tmp_path.iterdir()) == []


def test_a_series_without_a_day_is_refused(
    activities: Activities, calendars: CalendarWriting, tmp_path: Path
) -> None:
    cards = [one for one in activities.overview.library().seminars if one.starts_at is None]
    with pytest.raises(DocumentError, match="“Samtal” has no date"):
        calendars.export("Samtal", cards, tmp_path / "serie.ics", "sv")
