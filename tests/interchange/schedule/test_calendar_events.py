# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Calendars as schedules."""

from __future__ import annotations

import time
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.schedule.calendar_events import read_calendar
from seminarapp.interchange.schedule.components import MOST_EVENTS
from tests.interchange.schedule.calendars import calendar, event

STOCKHOLM = ZoneInfo("Europe/Stockholm")
START = "DTSTART;TZID=Europe/Stockholm:20260312T140000"
END = "DTEND;TZID=Europe/Stockholm:20260312T153000"


def read(*parts: str, head: str = "") -> ScheduleRecord:
    return read_calendar(calendar(*parts, head=head), "f.ics", STOCKHOLM)


def only(*lines: str) -> EventRecord:
    (found,) = read(event(*lines)).events
    return found


def starts(record: ScheduleRecord) -> list[str]:
    return [one.starts_at.isoformat() if one.starts_at else "" for one in record.events]


def reasons(one: EventRecord) -> list[str]:
    return [reason.name for reason in one.reasons]


def test_an_event_is_read_with_what_it_says() -> None:
    record = read(
        event(START, END, "LOCATION:Hamnsalen\\, vån. 2", title="Vem äger\\nvattnet\\, egentligen?"),
        head="X-WR-CALNAME:Samtal om vatten",
    )
    assert record.title == "Samtal om vatten"
    (one,) = record.events
    assert (one.uid, one.title, one.venue) == ("u1", "Vem äger vattnet, egentligen?", "Hamnsalen, vån. 2")
    assert one.starts_at == datetime(2026, 3, 12, 14, tzinfo=timezone(timedelta(hours=1)))
    assert one.starts_at.isoformat() == "2026-03-12T14:00:00+01:00"
    assert one.ends_at == one.starts_at + timedelta(minutes=90)
    assert (one.certain, one.place, one.reasons) == (False, 1, ())


def test_a_folded_line_is_one() -> None:
    data = calendar(event(START)).replace(b"vattnet?", b"vatt\r\n net, nu?")
    assert read_calendar(data, "f").events[0].title == "Vem äger vattnet, nu?"


def test_a_length_stands_for_an_end() -> None:
    one = only(START, "DURATION:PT1H30M")
    assert one.starts_at
    assert one.ends_at == one.starts_at + timedelta(minutes=90)


def test_times_of_utc_are_of_utc() -> None:
    assert only("DTSTART:20260312T130000Z").starts_at == datetime(2026, 3, 12, 13, tzinfo=UTC)


def test_a_time_without_a_zone_is_the_calendars_else_ours_and_said_so() -> None:
    bare = event("DTSTART:20260312T140000")
    (one,) = read(bare, head="X-WR-TIMEZONE:America/New_York").events
    assert one.starts_at
    assert one.starts_at.utcoffset() == timedelta(hours=-4)
    (ours,) = read(bare).events
    assert ours.starts_at
    assert ours.starts_at.utcoffset() == timedelta(hours=1)
    (machine,) = read_calendar(calendar(bare), "f").events
    assert reasons(machine) == ["zone_missing"]


def test_a_zone_that_nobody_knows_is_named() -> None:
    one = only("DTSTART;TZID=Atlantis:20260312T140000")
    assert reasons(one) == ["zone_unknown"]
    assert one.reasons[0].told("en").startswith("time zone “Atlantis” is not known")


def test_a_whole_day_begins_at_midnight_and_is_said_to_be_one() -> None:
    one = only("DTSTART;VALUE=DATE:20260312")
    assert one.starts_at
    assert one.starts_at.isoformat() == "2026-03-12T00:00:00+01:00"
    assert reasons(one) == ["whole_day"]


def test_an_end_before_the_beginning_is_left_out() -> None:
    one = only(START, "DTEND:20250101T000000Z")
    assert (one.ends_at, reasons(one)) == (None, ["ends_before"])


@pytest.mark.parametrize("line", ["DTSTART:soon", "DTSTART:20261399T140000", "X-NOTHING:1"])
def test_an_event_without_a_time_is_taken_without_one(line: str) -> None:
    one = only(line)
    assert (one.starts_at, reasons(one)) == (None, ["without_start"])


def test_what_has_no_title_or_is_called_off_is_left_and_named_by_its_place() -> None:
    record = read(event(START), event(START, title=""), event(START, "STATUS:CANCELLED", title="Inställt"))
    assert len(record.events) == 1
    assert [(line.place, line.title, line.reasons[0].name) for line in record.left] == [
        (2, "", "untitled"),
        (3, "Inställt", "called_off"),
    ]


def test_what_has_no_place_here_is_counted() -> None:
    record = read(event(START, "DESCRIPTION:a", "ATTENDEE:mailto:a@example.org"), event("DESCRIPTION:b"))
    assert {one.name: one.values["count"] for one in record.remarks} == {
        "without_description": 2,
        "without_attendee": 1,
    }


def test_one_name_may_be_that_of_many_events() -> None:
    days = [event(f"DTSTART:202603{day:02}T140000Z", uid=f"u{day % 5}") for day in range(1, 29)]
    record = read(*days)
    assert len(record.events) == 28
    assert len({one.uid for one in record.events}) == 5


# -- what recurs ------------------------------------------------------------------------------------------------------


def test_what_recurs_keeps_its_time_of_day_through_summer_time() -> None:
    record = read(event(START, END, "RRULE:FREQ=WEEKLY;COUNT=4"))
    assert starts(record) == [
        "2026-03-12T14:00:00+01:00",
        "2026-03-19T14:00:00+01:00",
        "2026-03-26T14:00:00+01:00",
        "2026-04-02T14:00:00+02:00",
    ]
    assert all(
        one.ends_at and one.starts_at and one.ends_at - one.starts_at == timedelta(minutes=90)
        for one in record.events
    )


def test_days_are_left_out_added_and_moved() -> None:
    record = read(
        event(
            START,
            "RRULE:FREQ=WEEKLY;COUNT=3",
            "EXDATE;TZID=Europe/Stockholm:20260319T140000",
            "RDATE;TZID=Europe/Stockholm:20260320T140000",
        ),
        event(
            "RECURRENCE-ID;TZID=Europe/Stockholm:20260326T140000",
            "DTSTART;TZID=Europe/Stockholm:20260327T150000",
        ),
    )
    assert [one[:16] for one in starts(record)] == [
        "2026-03-12T14:00",
        "2026-03-20T14:00",
        "2026-03-27T15:00",
    ]


def test_what_never_ends_is_taken_so_far_and_said_so() -> None:
    record = read(event(START, "RRULE:FREQ=WEEKLY"))
    assert len(record.events) == 100
    assert record.events[0].reasons[0].told("en") == "recurs for longer: taken up to 2028-02-03"


def test_a_rule_that_cannot_be_followed_is_taken_once_and_named() -> None:
    one = only(START, "RRULE:FREQ=SECONDLY")
    assert one.reasons[0].told("en") == "recurs in a way that can’t be followed (FREQ=SECONDLY): taken once"


# -- what is hostile --------------------------------------------------------------------------------------------------


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_calendar(data, "f.ics")
    return str(caught.value)


def test_what_is_no_calendar_is_refused() -> None:
    assert refused(b"BEGIN:VCARD\nEND:VCARD\n").startswith("f.ics holds no calendar")
    assert refused(calendar()).startswith("f.ics is a calendar without events")
    assert "Windows-1252" in refused(calendar(event(START)).decode().encode("cp1252"))
    assert "UTF-16" in refused(calendar(event(START)).decode().encode("utf-16"))


def test_too_many_events_are_refused_also_when_they_recur() -> None:
    assert "more than 5000 events" in refused(calendar(*([event()] * (MOST_EVENTS + 1))))
    endless = [event(START, "RRULE:FREQ=DAILY", uid=f"u{n}") for n in range(60)]
    assert "more than 5000 events" in refused(calendar(*endless))


def test_nesting_is_bounded() -> None:
    assert "nested too deeply" in refused(b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 100)


BOMBS = {
    "rules": calendar(
        *(
            event(START, f"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY={30 + n % 2}", uid=f"u{n}")
            for n in range(5000)
        )
    ),
    "seconds": calendar(
        *(event(START, "RRULE:FREQ=SECONDLY;COUNT=99999999", uid=f"u{n}") for n in range(5000))
    ),
    "zone": calendar(
        "BEGIN:VTIMEZONE\nTZID:x\n"
        + "BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\n"
        * 5000
        + "END:VTIMEZONE",
        *(event("DTSTART;TZID=x:20260312T140000", uid=f"u{n}") for n in range(200)),
    ),
    "dates": calendar(event(START, *["EXDATE:" + ",".join(["20260312T140000Z"] * 5000)] * 40)),
    "folds": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x" + b"\r\n x" * 1_000_000,
    "blank": b"BEGIN:VCALENDAR\r\n" + b"\r\n" * 2_000_000,
    "parameters": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART" + b";A=1" * 1_000_000 + b":x",
    "line": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" + b"\\" * 4_000_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_calendar_made_to_be_slow_is_not(name: str) -> None:
    begin = time.process_time()
    try:
        read_calendar(BOMBS[name], "f.ics")
    except ReadError as error:
        assert "\n" not in str(error)  # noqa: PT017  either is right, as long as it is soon
    assert time.process_time() - begin < 8.0, "two seconds on a quiet machine"


@pytest.mark.parametrize("lines", ["\r\n" * 1_500_000, "X-A:b\r\n" * 500_000, "DESCRIPTION:x\r\n" * 250_000])
def test_lines_that_say_nothing_take_no_memory(lines: str) -> None:
    data = calendar(event("DTSTART:20260312T120000Z")).replace(
        b"BEGIN:VEVENT", lines.encode() + b"BEGIN:VEVENT"
    )
    tracemalloc.start()
    try:
        read_calendar(data, "f")
        assert tracemalloc.get_traced_memory()[1] < 5 * len(data)
    finally:
        tracemalloc.stop()


def test_a_title_of_a_page_is_shortened_and_told() -> None:
    (one,) = read_calendar(calendar(event("DTSTART:20260312T120000Z", title="x" * 5_000)), "f").events
    assert len(one.title) == 1_000
    assert "shortened" in [reason.name for reason in one.reasons]


def test_eighty_eight_events_of_five_names_are_eighty_eight_events() -> None:
    found = (event(f"DTSTART:202603{1 + n % 28:02}T{n % 24:02}0000Z", uid=str(n % 5)) for n in range(88))
    assert len(read_calendar(calendar(*found), "f").events) == 88
