# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The JSON of pretalx and frab as a schedule."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.schedule.events import MOST_EVENTS
from seminarapp.interchange.schedule.pretalx import read_pretalx


def talk(**more: Any) -> dict[str, Any]:
    return {
        "id": 7,
        "guid": "c3642671-4c1f-5109-81ba-0535c1cc8428",
        "date": "2026-03-12T14:00:00+01:00",
        "start": "14:00",
        "duration": "01:30",
        "room": "Hamnsalen",
        "slug": "x",
        "title": "Vem äger vattnet?",
        "track": "Rätt",
        "language": "sv",
        "do_not_record": False,
        "persons": [{"id": 1, "public_name": "Anna Berg"}, {"name": "Bo Ek", "public_name": None}],
        **more,
    }


def schedule(*events: Any, **conference: Any) -> bytes:
    days = [{"index": 1, "date": "2026-03-12", "rooms": {"Hamnsalen": list(events)}}]
    whole = {"title": "Vattendagarna", "days": days, **conference}
    return json.dumps({"schedule": {"version": "1", "conference": whole}}).encode()


def test_an_event_is_read_with_what_it_says() -> None:
    record = read_pretalx(schedule(talk(description="x")), "f.json")
    assert record.title == "Vattendagarna"
    (one,) = record.events
    assert (one.uid, one.certain, one.title, one.venue, one.track) == (
        "c3642671-4c1f-5109-81ba-0535c1cc8428",
        True,
        "Vem äger vattnet?",
        "Hamnsalen",
        "Rätt",
    )
    assert one.starts_at
    assert one.ends_at
    assert (one.starts_at.isoformat(), one.ends_at.isoformat()[11:16]) == (
        "2026-03-12T14:00:00+01:00",
        "15:30",
    )
    assert (one.persons, one.language, one.do_not_record) == (("Anna Berg", "Bo Ek"), "sv", False)
    assert [reason.told("en") for reason in record.remarks] == ["descriptions are not taken: 1"]


@pytest.mark.parametrize(
    ("said", "field", "expected"),
    [
        ({"do_not_record": True}, "do_not_record", True),
        ({"do_not_record": "true"}, "do_not_record", True),
        ({"do_not_record": None}, "do_not_record", False),
        ({"persons": None}, "persons", ()),
        ({"persons": ["Anna Berg", 7, {}, {"name": ["x"]}]}, "persons", ("Anna Berg", "7")),
        ({"room": {"en": "Harbour", "sv": "Hamnen"}}, "venue", "Hamnen"),
        ({"room": None}, "venue", "Hamnsalen"),
        ({"track": {"de": "Recht"}}, "track", "Recht"),
        ({"guid": None}, "uid", "7"),
        ({"guid": None, "id": 10**30}, "uid", ""),
        ({"language": None}, "language", ""),
    ],
)
def test_what_breaks_the_schema_is_read_as_far_as_it_can_be(
    said: dict[str, Any], field: str, expected: object
) -> None:
    (one,) = read_pretalx(schedule(talk(**said)), "f").events
    assert getattr(one, field) == expected


def test_an_event_that_is_none_is_named_and_the_others_are_read() -> None:
    record = read_pretalx(schedule(7, talk(), None, "x", talk(title=None), []), "f")
    assert [one.place for one in record.events] == [2]
    assert [(line.place, line.reasons[0].name) for line in record.left] == [
        (1, "unreadable"),
        (3, "unreadable"),
        (4, "unreadable"),
        (5, "untitled"),
        (6, "unreadable"),
    ]


def test_a_day_that_is_none_counts_as_an_event_that_cannot_be_read() -> None:
    days = [7, {"rooms": {"A": [talk()]}}]
    record = read_pretalx(schedule(days=days), "f")
    assert (len(record.events), record.left[0].reasons[0].name) == (1, "unreadable")


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_pretalx(data, "f.json")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"{", "f.json is no schedule of pretalx or frab"),
        (b'{"schedule": {}}', "f.json is no schedule of pretalx or frab"),
        (b'{"schedule": {"conference": {"days": 7}}}', "f.json is no schedule of pretalx or frab"),
        (schedule(), "f.json is a schedule without events"),
        (schedule(*[{"title": "x"}] * (MOST_EVENTS + 1)), "f.json has more than 5000 events"),
        (b'{"schedule": ' + b"[" * 900_000, "f.json is no schedule of pretalx or frab"),
        (b'{"schedule": ' + b"[" * 2_000_000, "f.json holds too much to be a schedule"),
        (schedule(talk()).decode().encode("utf-16"), "f.json is UTF-16"),
    ],
)
def test_what_is_hostile_or_no_schedule_is_refused(data: bytes, line: str) -> None:
    begin = time.process_time()
    assert refused(data).startswith(line)
    assert time.process_time() - begin < 8.0, "two seconds on a quiet machine"


def test_an_event_that_is_nested_too_deeply_is_named() -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    data = schedule(talk(), "DEEP").replace(b'"DEEP"', b'{"title": "x", "answers": ' + deep + b"}")
    try:
        record = read_pretalx(data, "f")
    except ReadError:
        return
    assert [line.place for line in record.left] == [2]
