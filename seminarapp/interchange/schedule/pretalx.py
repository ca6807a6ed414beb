# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The JSON that pretalx and frab write as a schedule. Every event is read by itself, and leniently."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

import msgspec

from seminarapp.application.records.import_lines import Reason
from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.encoding import decoded
from seminarapp.interchange.schedule.events import Gathering, Named, Told

MOST_BYTES = 10_000_000
_MOST_VALUES = 1_000_000

_NAMES = ("public_name", "name", "full_public_name")


class _Conference(msgspec.Struct):
    title: Any = ""
    time_zone_name: Any = ""
    days: list[msgspec.Raw] = []


class _Schedule(msgspec.Struct):
    conference: _Conference


class _File(msgspec.Struct):
    schedule: _Schedule


class _Day(msgspec.Struct):
    date: Any = ""
    rooms: dict[str, list[msgspec.Raw]] = {}


class _Event(msgspec.Struct):
    title: Any = ""
    guid: Any = ""
    id: Any = ""
    date: Any = ""
    start: Any = ""
    duration: Any = ""
    room: Any = ""
    track: Any = ""
    language: Any = ""
    persons: Any = ()
    do_not_record: Any = False
    subtitle: Any = ""
    abstract: Any = ""
    description: Any = ""


def read_pretalx(data: bytes, file: str, zone: tzinfo | None = None) -> ScheduleRecord:
    """The schedule in the bytes of the file with that name.

    Args:
        zone: where a time is that has no offset; None for this machine's.

    Raises:
        ReadError: it is no JSON, no schedule, or too large.
    """
    text = decoded(data, file)
    if sum(text.count(sign) for sign in ",[{:") > _MOST_VALUES:
        raise ReadError("{file} holds too much to be a schedule: divide it", file=file)
    try:
        found = msgspec.json.decode(text, type=_File)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ReadError(
            "{file} is no schedule of pretalx or frab ({reason}): export it again as JSON",
            file=file,
            reason=str(error)[:120],
        ) from None
    conference = found.schedule.conference
    gathering = Gathering(file, zone)
    gathering.title = _text(conference.title)
    gathering.zone = _text(conference.time_zone_name)
    for day in conference.days:
        for raw, date, room in _events(day):
            try:
                event = msgspec.json.decode(raw, type=_Event)
            except (msgspec.MsgspecError, RecursionError):
                gathering.skip("", Reason("unreadable"))
            else:
                gathering.add(_told(event, date, room))
    return gathering.schedule()


def _events(day: msgspec.Raw) -> Iterator[tuple[msgspec.Raw, str, str]]:
    """Every event of a day with its date and its room; a day that is none counts as an event that can't be read."""
    try:
        found = msgspec.json.decode(day, type=_Day)
    except (msgspec.MsgspecError, RecursionError):
        yield msgspec.Raw(b"0"), "", ""
        return
    for room, events in found.rooms.items():
        for one in events:
            yield one, _text(found.date), room


def _told(event: _Event, date: str, room: str) -> Told:
    said = {name: _text(getattr(event, name)) for name in ("subtitle", "abstract", "description")}
    return Told(
        uid=_text(event.guid) or _text(event.id),
        certain=bool(_text(event.guid)),
        title=_text(event.title),
        moment=_text(event.date),
        day=date,
        start=_text(event.start),
        length=_text(event.duration),
        room=_text(event.room) or room,
        track=_text(event.track),
        language=_text(event.language),
        persons=tuple(map(_named, event.persons)) if isinstance(event.persons, list) else (),
        do_not_record=event.do_not_record is True or _text(event.do_not_record).lower() in ("true", "1"),
        besides=tuple(name for name, words in said.items() if words),
    )


def _named(person: Any) -> Named:
    if isinstance(person, dict):
        name = next((name for key in _NAMES if (name := _text(person.get(key)))), "")
        return Named(name, _text(person.get("id")))
    return Named(_text(person))


def _text(value: Any) -> str:
    """The value as text; what is said in several languages, in the first of Swedish, English and any other."""
    if isinstance(value, dict):
        return next(
            (_text(value[key]) for key in ("sv", "en", *value) if isinstance(value.get(key), str)), ""
        )
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**18 else ""
    return value if isinstance(value, str) else ""
