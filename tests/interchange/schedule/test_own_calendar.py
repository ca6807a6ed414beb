# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What only our own calendars say, what a calendar's alarms and counts are, and by which clocks UTC is shown."""

from __future__ import annotations

from datetime import timedelta, timezone
from zoneinfo import ZoneInfo

from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.interchange.schedule.calendar_events import read_calendar
from tests.interchange.schedule.calendars import calendar, event

STOCKHOLM = ZoneInfo("Europe/Stockholm")
START = "DTSTART;TZID=Europe/Stockholm:20260312T140000"


def read(*parts: str, head: str = "") -> ScheduleRecord:
    return read_calendar(calendar(*parts, head=head), "f.ics", STOCKHOLM)


def only(*lines: str, uid: str = "u1", head: str = "") -> EventRecord:
    (found,) = read(event(*lines, uid=uid), head=head).events
    return found


def test_what_our_own_files_say_is_read() -> None:
    found = only(
        START,
        "X-SEMINARAPP-LANGUAGE:de",
        "X-SEMINARAPP-TRACK:Spår A",
        "X-SEMINARAPP-DO-NOT-RECORD:TRUE",
        "X-SEMINARAPP-PANELIST:Ek\\, Anna",
        "X-SEMINARAPP-PANELIST:Bo",
        uid="a@seminarapp",
    )
    assert found.persons == ("Ek, Anna", "Bo")
    assert (found.language, found.track, found.do_not_record, found.certain) == ("de", "Spår A", True, True)
    assert only(START, "X-SEMINARAPP-LANGUAGE:sv").do_not_record is False


def test_a_calendar_of_another_program_is_silent_about_them() -> None:
    found = only(START)
    assert (found.persons, found.language, found.track) == ((), "", "")
    assert found.do_not_record is None
    assert not found.certain


def test_a_description_that_only_repeats_the_panel_is_not_missed() -> None:
    remarks = read(event(START, "DESCRIPTION:Panel: Bo", "X-SEMINARAPP-PANELIST:Bo")).remarks
    assert remarks == ()
    assert [one.name for one in read(event(START, "DESCRIPTION:Text")).remarks] == ["without_description"]


def test_alarms_are_dropped_and_counted_and_what_they_say_is_not_the_events() -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:Ring\nDESCRIPTION:Ring\nEND:VALARM"
    record = read(event(START, alarm, alarm), event(START, uid="u2"))
    assert [(one.name, dict(one.values)) for one in record.remarks] == [("without_valarm", {"count": 1})]
    assert [one.title for one in record.events] == ["Vem äger vattnet?"] * 2


def test_how_often_it_was_changed_is_read_where_it_is_a_count() -> None:
    assert only(START, "SEQUENCE:7").sequence == 7
    for nonsense in ("-1", "seven", "", "9" * 30, "٧"):
        assert only(START, f"SEQUENCE:{nonsense}").sequence == 0


def test_a_time_in_utc_is_shown_by_the_readers_clocks() -> None:
    found = only("DTSTART:20260312T130000Z", "DTEND:20260312T140000Z")
    assert found.starts_at is not None
    assert found.starts_at.isoformat() == "2026-03-12T14:00:00+01:00"
    assert found.ends_at == found.starts_at + timedelta(hours=1)
    assert found.zone == ""


def test_a_time_in_utc_goes_by_the_zone_that_the_calendar_is_in() -> None:
    found = only("DTSTART:20260312T130000Z", head="X-WR-TIMEZONE:America/New_York")
    assert found.starts_at is not None
    assert found.starts_at.utcoffset() == timedelta(hours=-4)
    assert found.zone == "America/New_York"


def test_a_zone_is_called_as_everybody_calls_it() -> None:
    assert only(START).zone == "Europe/Stockholm"
    assert only("DTSTART;TZID=/x/Europe/London:20260312T140000").zone == "Europe/London"
    assert only("DTSTART;TZID=Somewhere:20260312T140000").zone == ""
    found = only("DTSTART;TZID=W. Europe Standard Time:20260312T140000")
    assert found.starts_at is not None
    assert found.starts_at.tzinfo == timezone(timedelta(hours=1))
    assert found.zone == "Europe/Berlin"
