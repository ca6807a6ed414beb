# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""frab XML, which frab, pretalx and others write, as a schedule.

It is read as it comes, an event at a time, and leniently: real files break their own schema. DTDs, and with them
entities, are refused.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import tzinfo
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from seminarapp.application.records.schedule import ScheduleRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.schedule.events import Gathering, Named, Told

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_BYTES = 10_000_000

_MOST_ELEMENTS = 150_000
_MOST_ATTRIBUTES = 200_000
_DEEPEST = 30
_SAYS_CODE = re.compile(rb"\s*+<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_CODES = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1", b"latin-1", b"windows-1252"})
"""What a schedule may be written in, besides UTF-16, which begins otherwise; Python knows a hundred codes more."""

_PIECE = 256 * 1024  # bytes
_NAME_OF_CONFERENCE = ("schedule", "conference", "title")
_ZONE_OF_CONFERENCE = ("schedule", "conference", "time_zone_name")


def read_frab(data: bytes, file: str, zone: tzinfo | None = None) -> ScheduleRecord:
    """The schedule in the bytes of the file with that name.

    Args:
        zone: where a time is that has no offset; None for this machine's.

    Raises:
        ReadError: it is no schedule, no sound XML, holds a DTD, or is too large.
    """
    from defusedxml import DefusedXmlException

    if data.count(b"=") > _MOST_ATTRIBUTES:
        raise _too_much(file)
    said = _SAYS_CODE.match(data)
    if said and said[1].lower() not in _CODES:
        raise ReadError(
            "{file} is {encoding}, not UTF-8: open it in an editor and save it as UTF-8",
            file=file,
            encoding=said[1].decode("ascii"),
        )
    gathering = Gathering(file, zone)
    try:
        for told in _told(data, file, gathering):
            gathering.add(told)
    except DefusedXmlException:
        raise ReadError(
            "{file} defines entities of its own, which can hide anything: export it again without a DTD",
            file=file,
        ) from None
    except (ParseError, LookupError, ValueError) as error:
        raise ReadError(
            "{file} is no sound XML ({reason}): export it again", file=file, reason=str(error)[:80]
        ) from None
    return gathering.schedule()


class _Pieces(io.BytesIO):
    """The file in larger pieces than are asked for.

    What isn't closed within a piece is looked through again with the next: one attribute of the whole file takes
    time that grows with the number of its pieces.
    """

    def read(self, _size: int | None = -1) -> bytes:
        """The next piece."""
        return super().read(_PIECE)


def _told(data: bytes, file: str, gathering: Gathering) -> Iterator[Told]:
    """Every event with the day and room it stands in; what was read is let go at once."""
    from defusedxml.ElementTree import iterparse

    path: list[str] = []
    day = room = ""
    for count, (event, found) in enumerate(
        iterparse(_Pieces(data), events=("start", "end"), forbid_dtd=True)
    ):
        name = _local(found.tag)
        if event == "start":
            path.append(name)
            if count > 2 * _MOST_ELEMENTS or len(path) > _DEEPEST:
                raise _too_much(file)
            if name == "day":
                day = found.get("date", "")
            elif name == "room" and len(path) == 3:
                room = found.get("name", "")
            continue
        if tuple(path) == _NAME_OF_CONFERENCE:
            gathering.title = gathering.title or _text(found)
        elif tuple(path) == _ZONE_OF_CONFERENCE:
            gathering.zone = gathering.zone or _text(found)
        elif name == "event":
            gathering.require_few()
            yield _event(found, day, room)
        path.pop()
        if name in ("event", "room", "day", "conference"):
            found.clear()


def _too_much(file: str) -> ReadError:
    return ReadError("{file} holds too much to be a schedule: divide it", file=file)


def _event(found: Element, day: str, room: str) -> Told:
    parts = {_local(part.tag): part for part in found}
    said = {name: _text(part) for name, part in parts.items()}
    persons = parts.get("persons")
    recording = parts.get("recording")
    optout = _child(recording, "optout") if recording is not None else ""
    return Told(
        uid=found.get("guid", "") or found.get("id", ""),
        certain=bool(found.get("guid")),
        title=said.get("title", ""),
        moment=said.get("date", ""),
        day=day,
        start=said.get("start", ""),
        length=said.get("duration", ""),
        room=said.get("room", "") or room,
        track=said.get("track", ""),
        language=said.get("language", ""),
        persons=tuple(Named(_text(one), one.get("id", "")) for one in persons) if persons is not None else (),
        do_not_record=_yes(optout) or _yes(said.get("do_not_record", "")),
        besides=tuple(name for name in ("subtitle", "abstract", "description") if said.get(name)),
    )


def _child(found: Element, name: str) -> str:
    return next((_text(part) for part in found if _local(part.tag) == name), "")


def _local(tag: object) -> str:
    """The tag without its namespace; comments and instructions have none."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _text(found: Element) -> str:
    return " ".join((found.text or "").split())


def _yes(text: str) -> bool:
    return text.strip().lower() in ("true", "1", "yes")
