# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A seminar as a calendar entry: when, where, who, and nothing typed is more than text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.material import Material
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.origin import Source
from seminarapp.interchange.calendar import calendar
from tests.documents.panel import CARD, PLAN, SEMINAR, of_card

REVISED = datetime(2026, 2, 1, 12, 0, tzinfo=UTC)


def lines(material: Material) -> list[str]:
    """The lines as they were before they were folded."""
    return calendar(material).decode().replace("\r\n ", "").split("\r\n")


def test_an_entry_says_what_when_where_and_who() -> None:
    assert lines(Material(PLAN, revision=7, revised_at=REVISED)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//seminarapp//seminarapp//EN",
        "BEGIN:VEVENT",
        f"UID:{SEMINAR}@seminarapp",
        "SEQUENCE:7",
        "DTSTAMP:20260201T120000Z",
        "DTSTART:20260312T130000Z",
        "DTEND:20260312T140000Z",
        "SUMMARY:Mörkret mellan lyktorna",
        "LOCATION:Kvarnsalen\\, Sjöholm",
        (
            "DESCRIPTION:Samtal om ljus\\nPanel:\\nAlma Lindåker\\, ljusdesigner\\, Glimma lampor AB\\n"
            "Bo von Vide\\, astronom\\, Observatoriet på Höjden\\nModerator: Cia Frost\\, redaktör\\, Ljusrådet"
        ),
        "X-SEMINARAPP-LANGUAGE:sv",
        "X-SEMINARAPP-PANELIST:Alma Lindåker",
        "X-SEMINARAPP-PANELIST:Bo von Vide",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_an_event_from_another_program_keeps_its_name_there() -> None:
    assert "UID:a1\\,b@example.org" in lines(Material(PLAN, source=Source("a1,b@example.org", "x")))


def test_what_the_plan_has_no_place_for_goes_out_as_it_came() -> None:
    source = Source("", "x", track="Spår A", do_not_record=True, language="de")
    found = lines(Material(PLAN, source=source))
    assert f"UID:{SEMINAR}@seminarapp" in found
    assert found[-8:-5] == [
        "X-SEMINARAPP-LANGUAGE:de",
        "X-SEMINARAPP-TRACK:Spår A",
        "X-SEMINARAPP-DO-NOT-RECORD:TRUE",
    ]


def test_a_series_is_a_calendar_with_a_name() -> None:
    found = calendar(Material(PLAN), title="Ljus, mörker").decode().split("\r\n")
    assert found[3:5] == ["NAME:Ljus\\, mörker", "X-WR-CALNAME:Ljus\\, mörker"]


def test_a_time_goes_by_the_clocks_of_its_zone_which_the_file_describes() -> None:
    found = lines(Material(of_card(zone="Europe/Stockholm")))
    assert "DTSTART;TZID=Europe/Stockholm:20260312T140000" in found
    assert "DTEND;TZID=Europe/Stockholm:20260312T150000" in found
    assert found.index("END:VTIMEZONE") < found.index("BEGIN:VEVENT")
    assert found.count("TZID:Europe/Stockholm") == 1


def test_a_time_in_the_second_of_two_equal_hours_is_told_in_utc() -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    found = lines(Material(of_card(zone="Europe/Stockholm", starts_at=second, ends_at=None)))
    assert "DTSTART:20261025T013000Z" in found
    assert "BEGIN:VTIMEZONE" not in found
    first = second - timedelta(hours=1)
    later = first + timedelta(hours=3)
    found = lines(Material(of_card(zone="Europe/Stockholm", starts_at=first, ends_at=later)))
    assert "DTSTART;TZID=Europe/Stockholm:20261025T023000" in found


def test_each_zone_is_described_once_and_none_that_nothing_goes_by() -> None:
    zones = ("Europe/Stockholm", "Asia/Tokyo", "Europe/Stockholm", "")
    data = calendar(*(Material(of_card(zone=zone)) for zone in zones)).decode()
    assert [line for line in data.split("\r\n") if line.startswith("TZID:")] == [
        "TZID:Asia/Tokyo",
        "TZID:Europe/Stockholm",
    ]


def test_several_seminars_are_entries_of_one_calendar() -> None:
    other = of_card(title="En till")
    found = calendar(Material(PLAN), Material(other)).decode().split("\r\n")
    assert [found.count(line) for line in ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT")] == [1, 2, 2]
    assert found[-2:] == ["END:VCALENDAR", ""]
    alone = calendar(Material(other)).decode().split("\r\n")
    assert found[-len(alone) + 3 :] == alone[3:]


def test_room_and_address_stand_with_the_venue() -> None:
    found = lines(Material(of_card(venue="Kvarnen", room="Stora salen", address="Åvägen 1")))
    assert "LOCATION:Kvarnen\\, Stora salen\\, Åvägen 1" in found


def test_without_an_end_it_lasts_as_long_as_its_run_of_show() -> None:
    assert "DTEND:20260312T140000Z" in lines(Material(of_card(ends_at=None)))
    bare = replace(of_card(ends_at=None), segments=())
    assert not [line for line in lines(Material(bare)) if line.startswith("DTEND")]


def test_without_a_date_it_is_refused() -> None:
    with pytest.raises(DocumentError, match="“Mörkret mellan lyktorna” has no date: say in the plan"):
        calendar(Material(of_card(starts_at=None)))


@pytest.mark.parametrize(
    "title", ["a\r\nEND:VEVENT", "a\nATTACH:file:///etc/passwd", "a\rb", "a\u2028b", "a\0b;,\\"]
)
def test_a_title_ends_no_line(title: str) -> None:
    found = lines(Material(of_card(title=title)))
    assert len(found) == len(lines(Material(PLAN)))
    assert sum(line.startswith("SUMMARY:a") for line in found) == 1
    assert not [line for line in found if "\n" in line or "\r" in line or "\0" in line]


@given(st.text(max_size=300))
def test_a_title_comes_back_and_no_line_is_too_long(title: str) -> None:
    data = calendar(Material(of_card(title=title)))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (summary,) = (line for line in lines(Material(of_card(title=title))) if line.startswith("SUMMARY:"))
    assert b"\0" not in data
    plain = title.replace("\\", "").strip()
    if plain.isprintable() and plain == title:
        back = summary.removeprefix("SUMMARY:").replace("\\;", ";").replace("\\,", ",")
        assert back == title


def test_a_line_of_a_megabyte_is_folded() -> None:
    data = calendar(Material(of_card(venue="å" * 500_000)))
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert data.decode().replace("\r\n ", "").count("å") >= 500_000


def test_the_same_material_gives_the_same_bytes() -> None:
    given = Material(PLAN, revision=7, revised_at=REVISED)
    assert calendar(given) == calendar(given)
    assert CARD.starts_at is not None
