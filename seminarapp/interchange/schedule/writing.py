# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A schedule as frab XML and as the JSON that pretalx and frab write. What is written is read again as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

import msgspec

from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.interchange.captions import writable

_VERSION = "1.0"


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
    SubElement(conference, "acronym").text = "seminarapp"
    for index, (day, events) in enumerate(_days(schedule), start=1):
        began = _begin(events[0])
        node = SubElement(root, "day", index=str(index), date=day.isoformat())
        node.set("start", began.isoformat())
        node.set("end", max((one.ends_at or _begin(one)) for one in events).isoformat())
        for venue, several in _rooms(events):
            room = SubElement(node, "room", name=_plain(venue))
            for one in several:
                _event(room, one)
    indent(root)
    body: bytes = tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + body + b"\n"


def pretalx(schedule: ScheduleRecord) -> bytes:
    """The JSON of pretalx and frab."""
    days: list[dict[str, Any]] = [
        {
            "index": index,
            "date": day.isoformat(),
            "day_start": _begin(events[0]).isoformat(),
            "day_end": max((one.ends_at or _begin(one)) for one in events).isoformat(),
            "rooms": {venue: [_talk(one) for one in several] for venue, several in _rooms(events)},
        }
        for index, (day, events) in enumerate(_days(schedule), start=1)
    ]
    conference = {"acronym": "seminarapp", "title": schedule.title, "daysCount": len(days), "days": days}
    whole = {"schedule": {"version": _VERSION, "conference": conference}}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


_WRITERS: dict[str, Callable[[ScheduleRecord], bytes]] = {".xml": frab, ".json": pretalx}


def _event(room: Element, one: EventRecord) -> None:
    node = SubElement(room, "event", guid=_guid(one), id=str(one.place))
    said = {
        "room": one.venue,
        "title": one.title,
        "type": "panel",
        "date": _begin(one).isoformat(),
        "start": f"{_begin(one):%H:%M}",
        "duration": _length(one),
        "abstract": "",
        "track": one.track,
        "language": one.language,
    }
    for name, text in said.items():
        SubElement(node, name).text = _plain(text)
    persons = SubElement(node, "persons")
    for number, name in enumerate(one.persons, start=1):
        SubElement(persons, "person", id=str(number)).text = _plain(name)
    recording = SubElement(node, "recording")
    SubElement(recording, "license")
    SubElement(recording, "optout").text = "true" if one.do_not_record else "false"


def _talk(one: EventRecord) -> dict[str, Any]:
    return {
        "id": one.place,
        "guid": _guid(one),
        "date": _begin(one).isoformat(),
        "start": f"{_begin(one):%H:%M}",
        "duration": _length(one),
        "room": one.venue,
        "title": one.title,
        "subtitle": "",
        "track": one.track,
        "type": "panel",
        "language": one.language,
        "abstract": "",
        "description": "",
        "do_not_record": one.do_not_record,
        "persons": [{"id": number, "name": name} for number, name in enumerate(one.persons, start=1)],
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


def _length(one: EventRecord) -> str:
    """Hours and minutes."""
    minutes = int(((one.ends_at or _begin(one)) - _begin(one)) / timedelta(minutes=1))
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _days(schedule: ScheduleRecord) -> Iterator[tuple[date, list[EventRecord]]]:
    ordered = sorted(schedule.events, key=lambda one: (_begin(one).date(), _begin(one)))
    for day, events in groupby(ordered, key=lambda one: _begin(one).date()):
        yield day, list(events)


def _rooms(events: Sequence[EventRecord]) -> list[tuple[str, list[EventRecord]]]:
    rooms: dict[str, list[EventRecord]] = {}
    for one in events:
        rooms.setdefault(one.venue, []).append(one)
    return list(rooms.items())


def _plain(text: str) -> str:
    return " ".join(writable(text).split())
