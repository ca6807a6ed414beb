# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Two o'clock stays two o'clock, whatever the clocks do."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import RuleError
from seminarapp.domain.time_zones import after_weeks, at, in_zone, on_day, sound, zone_of
from seminarapp.domain.values import Schedule

STOCKHOLM = "Europe/Stockholm"
SPRING = date(2026, 3, 29)  # the clocks go from two to three
AUTUMN = date(2026, 10, 25)  # and from three back to two
ZONES = st.sampled_from([STOCKHOLM, "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"])
DAYS = st.dates(date(2000, 1, 1), date(2037, 12, 1))


def in_march() -> Schedule:
    """Two to three, Stockholm's winter time."""
    return Schedule(
        at(date(2026, 3, 12), time(14), STOCKHOLM), at(date(2026, 3, 12), time(15), STOCKHOLM), STOCKHOLM
    )


def test_hour_on_a_day_has_the_offset_that_holds_there_then() -> None:
    assert at(date(2026, 3, 12), time(14), STOCKHOLM).isoformat() == "2026-03-12T14:00:00+01:00"
    assert at(date(2026, 4, 9), time(14), STOCKHOLM).isoformat() == "2026-04-09T14:00:00+02:00"


def test_hour_that_is_skipped_is_the_one_after_it() -> None:
    assert at(SPRING, time(2, 30), STOCKHOLM).isoformat() == "2026-03-29T03:30:00+02:00"


def test_hour_that_comes_twice_is_the_first() -> None:
    assert at(AUTUMN, time(2, 30), STOCKHOLM).isoformat() == "2026-10-25T02:30:00+02:00"


def test_same_moment_is_another_hour_in_another_zone() -> None:
    moment = at(date(2026, 3, 12), time(14), STOCKHOLM)
    assert in_zone(moment, "Europe/Helsinki").isoformat() == "2026-03-12T15:00:00+02:00"
    assert in_zone(moment, "Europe/Helsinki") == moment


def test_four_weeks_over_the_change_it_is_still_two_o_clock() -> None:
    later = after_weeks(in_march(), 4)
    assert later.starts_at is not None
    assert later.ends_at is not None
    assert later.starts_at.isoformat() == "2026-04-09T14:00:00+02:00"
    assert later.ends_at.isoformat() == "2026-04-09T15:00:00+02:00"
    assert later.zone == STOCKHOLM


def test_schedule_with_a_strange_offset_and_no_zone_keeps_the_offset() -> None:
    nepal = timezone(timedelta(hours=5, minutes=45))
    begins = datetime(2026, 3, 12, 14, tzinfo=nepal)
    moved = on_day(Schedule(begins, begins + timedelta(hours=1)), date(2026, 7, 1))
    assert moved.starts_at is not None
    assert moved.starts_at.isoformat() == "2026-07-01T14:00:00+05:45"
    assert moved.ends_at == moved.starts_at + timedelta(hours=1)


def test_schedule_in_this_machines_time_follows_this_machine() -> None:
    begins = at(date(2026, 1, 15), time(14))
    moved = on_day(Schedule(begins), date(2026, 7, 15))
    assert moved.starts_at == at(date(2026, 7, 15), time(14))


def test_what_has_no_beginning_stays_as_it_is() -> None:
    schedule = Schedule(None, at(date(2026, 3, 12), time(15), STOCKHOLM), STOCKHOLM)
    assert on_day(schedule, SPRING) == schedule
    assert after_weeks(schedule, 4) == schedule


@given(DAYS, st.times(), ZONES, st.integers(0, 60))
def test_clock_and_length_are_kept_however_many_weeks_later(
    day: date, hour: time, zone: str, weeks: int
) -> None:
    begins = at(day, hour.replace(microsecond=0), zone)
    schedule = sound(Schedule(begins, begins + timedelta(minutes=90), zone))
    later = after_weeks(schedule, weeks)
    assert later.starts_at is not None
    assert later.ends_at is not None
    assert later.ends_at - later.starts_at == timedelta(minutes=90)
    assert later.starts_at.date() in (day + timedelta(weeks=weeks), begins.date() + timedelta(weeks=weeks))
    skipped = later.starts_at.time() != begins.time()
    assert (
        not skipped
        or later.starts_at.utcoffset() != in_zone(later.starts_at - timedelta(hours=2), zone).utcoffset()
    )


@given(DAYS, st.times(), ZONES)
def test_moment_survives_a_change_of_zone(day: date, hour: time, zone: str) -> None:
    moment = datetime.combine(day, hour, UTC)
    assert in_zone(in_zone(moment, zone), "UTC") == moment


@pytest.mark.parametrize(
    "zone", ["Europe/Stockholms", "../etc/passwd", "/etc/localtime", "Europe", "\x00", "e" * 5000]
)
def test_zone_that_nobody_knows_is_refused(zone: str) -> None:
    with pytest.raises(RuleError, match="There is no time zone"):
        zone_of(zone)
    with pytest.raises(RuleError, match="There is no time zone"):
        sound(Schedule(None, None, zone))


def test_sound_schedule_shows_its_moments_as_its_zone_does() -> None:
    told = sound(Schedule(datetime(2026, 3, 12, 13, tzinfo=UTC), None, f" {STOCKHOLM} "))
    assert told == Schedule(datetime(2026, 3, 12, 13, tzinfo=UTC), None, STOCKHOLM)
    assert told.starts_at is not None
    assert told.starts_at.isoformat() == "2026-03-12T14:00:00+01:00"


@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("zone", [STOCKHOLM, "Pacific/Kiritimati", "America/New_York", ""])
def test_end_of_the_calendar_is_refused_or_reached_but_no_fault(day: date, zone: str) -> None:
    reached: list[datetime] = []
    with suppress(RuleError):
        reached.append(at(day, time(23, 30) if day == date.max else time(0), zone))
    assert all(abs(begins.date() - day) <= timedelta(days=1) for begins in reached)


def test_weeks_beyond_the_calendar_are_refused() -> None:
    with pytest.raises(RuleError, match="out of the calendar's reach"):
        after_weeks(Schedule(datetime(9999, 12, 20, 14, tzinfo=UTC)), 4)
