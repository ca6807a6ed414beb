# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A zone described in a calendar says at every moment what the zone itself says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.schedule.components import calendar_of
from seminarapp.interchange.schedule.zones import Zones
from seminarapp.interchange.zone_rules import described

ZONES = [
    *("Europe/Stockholm", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Australia/Lord_Howe"),
    *("Europe/Dublin", "America/Sao_Paulo", "Pacific/Apia", "Africa/Casablanca", "Antarctica/Troll", "UTC"),
]


def test_every_change_of_the_clocks_in_the_years_of_the_events_stands_in_it() -> None:
    lines = described(ZoneInfo("Europe/Stockholm"), [datetime(2026, 5, 1, tzinfo=UTC)])
    assert lines == [
        *("BEGIN:VTIMEZONE", "TZID:Europe/Stockholm"),
        *("BEGIN:STANDARD", "DTSTART:20260101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100"),
        *("TZNAME:CET", "END:STANDARD"),
        *("BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
        *("TZNAME:CEST", "END:DAYLIGHT"),
        *("BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"),
        *("TZNAME:CET", "END:STANDARD"),
        "END:VTIMEZONE",
    ]


def test_a_zone_that_never_changes_its_clocks_has_one_offset() -> None:
    lines = described(ZoneInfo("Asia/Tokyo"), [datetime(2026, 5, 1, tzinfo=UTC)])
    assert [line for line in lines if line.startswith("TZOFFSETTO")] == ["TZOFFSETTO:+0900"]


def test_years_in_a_row_begin_once_and_years_apart_each_begin_anew() -> None:
    zone = ZoneInfo("Europe/Stockholm")
    in_a_row = described(zone, [datetime(year, 5, 1, tzinfo=UTC) for year in (2026, 2027)])
    apart = described(zone, [datetime(year, 5, 1, tzinfo=UTC) for year in (2026, 2030)])
    assert sum(line.startswith("DTSTART") for line in in_a_row) == 5
    assert sum(line.startswith("DTSTART") for line in apart) == 6


@pytest.mark.parametrize("year", [1, 1900, 9999])
def test_the_first_and_the_last_years_are_no_trouble(year: int) -> None:
    lines = described(ZoneInfo("Europe/Stockholm"), [datetime(year, 6, 1, tzinfo=UTC)])
    assert all(len(line) == len("DTSTART:20260101T000000") for line in lines if line.startswith("DTSTART"))


@given(
    st.sampled_from(ZONES),
    st.integers(5_000, 1_000_000).map(
        lambda hours: datetime(1980, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
    ),
)
def test_our_reader_finds_the_offset_by_the_rules_alone(name: str, moment: datetime) -> None:
    zone = ZoneInfo(name)
    local = moment.astimezone(zone)
    if local.fold or (moment - timedelta(hours=3)).astimezone(zone).utcoffset() != local.utcoffset():
        return  # an hour that comes twice may mean either
    lines = ["BEGIN:VCALENDAR", *described(zone, [moment]), "END:VCALENDAR"]
    renamed = [line.replace(f"TZID:{name}", "TZID:Elsewhere") for line in lines]
    zones = Zones(calendar_of("\r\n".join(renamed).encode(), "f.ics"))
    placed = zones.placed("Elsewhere", local.replace(tzinfo=None))
    assert placed is not None
    assert placed.utcoffset() == local.utcoffset()
