# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A schedule as frab XML and as the JSON that pretalx and frab write. What is written is read again as it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

import msgspec

from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.interchange.captions import writable

_VERSION = "1.0"
_ACRONYM = "seminarapp"


class ScheduleFileWriter:
    """Answers to `application.ports.ScheduleFiles`."""

    def suffixes(self) -> tuple[str, ...]:
        """What a schedule can be written as."""
        return tuple(_WRITERS)

    def write(self, schedule: ScheduleRecord, suffix: str) -> bytes:
        """The schedule in the format of that suffix; every event has a beginning."""
        return _WRITERS[suffix](schedule)


def frab(schedule: ScheduleRecord) -> bytes:
    """Frab XML, by its published schema."""
    root = Element("schedule")
    SubElement(root, "version").text = _VERSION
    conference = SubElement(root, "conference")
    SubElement(conference, "title").text = _plain(schedule.title)
    SubElement(conference, "acronym").text = _ACRONYM
    if zone := _zone(schedule):
        SubElement(conference, "time_zone_name").text = zone
    for index, (day, talks) in enumerate(_days(schedule), start=1):
        node = SubElement(root, "day", index=str(index), date=day.isoformat())
        node.set("start", talks[0].begin.isoformat())
        node.set("end", max(talk.end for talk in talks).isoformat())
        for venue, several in _rooms(talks):
            room = SubElement(node, "room", name=venue)
            for talk in several:
                _event(room, talk)
    indent(root)
    body: bytes = tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + body + b"\n"


def pretalx(schedule: ScheduleRecord) -> bytes:
    """The JSON of pretalx and frab."""
    days: list[dict[str, Any]] = [
        {
            "index": index,
            "date": day.isoformat(),
            "day_start": talks[0].begin.isoformat(),
            "day_end": max(talk.end for talk in talks).isoformat(),
            "rooms": {venue: [_talk(talk) for talk in several] for venue, several in _rooms(talks)},
        }
        for index, (day, talks) in enumerate(_days(schedule), start=1)
    ]
    zone = _zone(schedule)
    conference = {
        "acronym": _ACRONYM,
        "title": _plain(schedule.title),
        **({"time_zone_name": zone} if zone else {}),
        "daysCount": len(days),
        "days": days,
    }
    whole = {"schedule": {"version": _VERSION, "conference": conference}}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


_WRITERS: dict[str, Callable[[ScheduleRecord], bytes]] = {".xml": frab, ".json": pretalx}


@dataclass(frozen=True, slots=True)
class _Talk:
    """An event in its place.

    Attributes:
        begin, end: by the same clock; without an end it lasts no time.
        number: which one it is in the file, from 1.
        persons: who takes part, each with the number they have throughout the file.
    """

    event: EventRecord
    begin: datetime
    end: datetime
    number: int
    persons: tuple[tuple[int, str], ...]

    @property
    def start(self) -> str:
        return f"{self.begin:%H:%M}"

    @property
    def length(self) -> str:
        """Hours and minutes; seconds only where there are any."""
        seconds = (self.end - self.begin) // timedelta(seconds=1)
        text = f"{seconds // 3600:02}:{seconds // 60 % 60:02}"
        return f"{text}:{seconds % 60:02}" if seconds % 60 else text


def _event(room: Element, talk: _Talk) -> None:
    one = talk.event
    node = SubElement(room, "event", guid=_guid(one), id=str(talk.number))
    said = {
        "room": one.venue,
        "title": one.title,
        "type": "panel",
        "date": talk.begin.isoformat(),
        "start": talk.start,
        "duration": talk.length,
        "abstract": "",
        "track": one.track,
        "language": one.language,
    }
    for name, text in said.items():
        SubElement(node, name).text = _plain(text)
    persons = SubElement(node, "persons")
    for number, name in talk.persons:
        SubElement(persons, "person", id=str(number)).text = _plain(name)
    recording = SubElement(node, "recording")
    SubElement(recording, "license")
    SubElement(recording, "optout").text = "true" if one.do_not_record else "false"


def _talk(talk: _Talk) -> dict[str, Any]:
    one = talk.event
    return {
        "id": talk.number,
        "guid": _guid(one),
        "date": talk.begin.isoformat(),
        "start": talk.start,
        "duration": talk.length,
        "room": _plain(one.venue),
        "title": _plain(one.title),
        "subtitle": "",
        "track": _plain(one.track),
        "type": "panel",
        "language": one.language,
        "abstract": "",
        "description": "",
        "do_not_record": one.do_not_record,
        "persons": [{"id": number, "name": _plain(name)} for number, name in talk.persons],
        "links": [],
        "attachments": [],
    }


def _guid(one: EventRecord) -> str:
    """The event's name, which has to be a UUID: where it is none, one that is the same every time."""
    try:
        return str(UUID(one.uid))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, one.uid))


def _begin(one: EventRecord) -> datetime:
    if one.starts_at is None:
        raise ValueError("an event of a schedule begins")
    return one.starts_at


def _zone(schedule: ScheduleRecord) -> str:
    """The zone that all of it goes by; "" where there are several, or none."""
    zones = {one.zone for one in schedule.events}
    return zones.pop() if len(zones) == 1 else ""


def _talks(schedule: ScheduleRecord) -> Iterator[_Talk]:
    """By time, whatever order they come in, so that what was read is written as it was."""
    numbers: dict[tuple[str, int], int] = {}
    ordered = sorted(
        schedule.events, key=lambda one: (_begin(one).date(), _begin(one), one.title, _guid(one))
    )
    for place, one in enumerate(ordered, start=1):
        begin = _begin(one)
        end = (one.ends_at or begin).astimezone(begin.tzinfo)
        seen = Counter[str]()
        persons: list[tuple[int, str]] = []
        for name in one.persons:
            seen[name] += 1  # namesakes on one panel are two people
            persons.append((numbers.setdefault((name, seen[name]), len(numbers) + 1), name))
        yield _Talk(one, begin, end, place, tuple(persons))


def _days(schedule: ScheduleRecord) -> Iterator[tuple[date, list[_Talk]]]:
    for day, talks in groupby(_talks(schedule), key=lambda talk: talk.begin.date()):
        yield day, list(talks)


def _rooms(talks: Sequence[_Talk]) -> list[tuple[str, list[_Talk]]]:
    rooms: dict[str, list[_Talk]] = {}
    for talk in talks:
        rooms.setdefault(_plain(talk.event.venue), []).append(talk)
    return list(rooms.items())


def _plain(text: str) -> str:
    return " ".join(writable(text).split())
