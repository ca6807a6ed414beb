# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which time zone a TZID means."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest

from seminarapp.interchange.schedule.components import calendar_of
from seminarapp.interchange.schedule.zones import Zones, zone_named
from tests.interchange.schedule.calendars import calendar

OWN = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""
WINTER, SUMMER = datetime(2026, 1, 12, 14), datetime(2026, 7, 12, 14)  # noqa: DTZ001  the zone is what is asked for


def zones(*parts: str) -> Zones:
    return Zones(calendar_of(calendar(*parts), "f"))


def hours(known: Zones, name: str, local: datetime) -> float | None:
    placed = known.placed(name, local)
    offset = placed.utcoffset() if placed else None
    return offset / timedelta(hours=1) if offset is not None else None


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Stockholm",
        "W. Europe Standard Time",
        "/freeassociation.sourceforge.net/Europe/Stockholm",
        "/Europe/Stockholm",
    ],
)
def test_a_zone_is_known_by_each_of_its_names(name: str) -> None:
    assert (hours(zones(), name, WINTER), hours(zones(), name, SUMMER)) == (1.0, 2.0)


def test_a_zone_that_the_file_describes_follows_its_rules() -> None:
    known = zones(OWN)
    assert known.known("Customized Time Zone")
    assert hours(known, "Customized Time Zone", WINTER) == 1.0
    assert hours(known, "Customized Time Zone", SUMMER) == 2.0
    before, after = datetime(2026, 3, 29, 1), datetime(2026, 3, 29, 3)  # noqa: DTZ001  as above
    assert hours(known, "Customized Time Zone", before) == 1.0
    assert hours(known, "Customized Time Zone", after) == 2.0


def test_a_place_that_the_file_names_is_taken_before_its_rules() -> None:
    named = OWN.replace("BEGIN:STANDARD", "X-LIC-LOCATION:America/New_York\nBEGIN:STANDARD", 1)
    assert hours(zones(named), "Customized Time Zone", WINTER) == -5.0


def test_a_time_before_the_first_change_has_the_first_offset() -> None:
    late = OWN.replace("1601", "2100")
    assert hours(zones(late), "Customized Time Zone", WINTER) == 2.0


@pytest.mark.parametrize(
    "name", ["", "Nowhere", "../../etc/passwd", "Europe", "/", "a" * 5000, "\0", "Europe/../UTC"]
)
def test_what_is_no_zone_is_none(name: str) -> None:
    assert zone_named(name) is None
    assert zones().placed(name, WINTER) is None
    assert not zones().known(name)


def test_a_description_that_says_nothing_is_none() -> None:
    empty = "BEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nTZOFFSETTO:late\nEND:STANDARD\nEND:VTIMEZONE"
    assert zones(empty).placed("x", WINTER) is None


@pytest.mark.parametrize("freq", ["SECONDLY", "DAILY", "WEEKLY;BYDAY=MO", "YEARLY;BYMONTH=10;BYDAY=-1SU"])
def test_no_description_is_so_long_that_times_take_long(freq: str) -> None:
    part = f"BEGIN:STANDARD\nDTSTART:00010101T000000\nTZOFFSETTO:+0100\nRRULE:FREQ={freq}\nEND:STANDARD"
    known = zones("\n".join(["BEGIN:VTIMEZONE", "TZID:Bomb", *[part] * 300, "END:VTIMEZONE"]))
    before = time.process_time()
    for year in range(1, 9_999, 20):
        assert hours(known, "Bomb", datetime(year, 7, 1)) == 1.0  # noqa: DTZ001  as above
    assert time.process_time() - before < 8
