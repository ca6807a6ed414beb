# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Seminars as an iCalendar file (RFC 5545), which is read again as it was.

A time goes by its zone's clocks, and the zone is described in the file, since Outlook shifts it by an hour otherwise;
of a seminar without a zone it is UTC, which every program shows in the reader's own. The UID is the seminar's id, or
its name in the program it comes from, and SEQUENCE how often it was changed, so that a later file takes an earlier
one's place. Who sits in the panel is told in the description, and once more by name for our own reader, as is
what else a schedule knows: language, track, and whether it may be recorded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from seminarapp.application.planning.timetable import planned_length
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.origin import Source
from seminarapp.domain.time_zones import zone_of
from seminarapp.interchange.captions import writable
from seminarapp.interchange.zone_rules import described

LANGUAGE, PANELIST, TRACK = "X-SEMINARAPP-LANGUAGE", "X-SEMINARAPP-PANELIST", "X-SEMINARAPP-TRACK"
DO_NOT_RECORD = "X-SEMINARAPP-DO-NOT-RECORD"
"""Properties of our own, which other programs skip; of the panelists one each."""
OURS = "@seminarapp"
"""What the names end in that we give; no two seminars have the same."""

_PLANNED_HERE = Source("", "")
_OCTETS = 75  # a line, by section 3.1; the blank that a folded one begins with counts
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class CalendarFileWriter:
    """Answers to `application.calendar_writing.CalendarFiles`."""

    def calendar(self, title: str, materials: Sequence[Material]) -> bytes:
        """The seminars as entries of one calendar of that title."""
        return calendar(*materials, title=title)


def calendar(*materials: Material, title: str = "") -> bytes:
    """A calendar with each of the seminars as an event.

    Args:
        title: what programs call the calendar; "" for entries that are to go into the reader's own.

    Raises:
        DocumentError: nobody has said when one of them begins.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//seminarapp//seminarapp//EN",
        *([f"NAME:{_line(title)}", f"X-WR-CALNAME:{_line(title)}"] if title.strip() else []),
        *_zones(materials),
        *(line for material in materials for line in _event(material)),
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _zones(materials: Sequence[Material]) -> Iterator[str]:
    """Every zone that a time goes by."""
    moments: dict[str, list[datetime]] = {}
    for material in materials:
        if (zone := _zone(material.plan)) and (begin := material.plan.card.starts_at):
            moments.setdefault(zone, []).extend((begin, _end(material.plan, begin) or begin))
    for name in sorted(moments):
        yield from described(zone_of(name), moments[name])


def _zone(plan: PlanView) -> str:
    """The zone that the seminar's times go by; "" for UTC.

    An hour that comes twice when the clocks are put back means the first one in a calendar: in the second, a time can
    only be told in UTC.
    """
    begin = plan.card.starts_at
    if not plan.card.zone or begin is None:
        return ""
    zone = zone_of(plan.card.zone)
    twice = (moment.astimezone(zone).fold for moment in (begin, _end(plan, begin) or begin))
    return "" if any(twice) else plan.card.zone


def _event(material: Material) -> list[str]:
    plan, card = material.plan, material.plan.card
    if card.starts_at is None:
        raise DocumentError("“{title}” has no date: say in the plan when it begins", title=card.title)
    source = material.source or _PLANNED_HERE
    zone, end = _zone(plan), _end(plan, card.starts_at)
    return [
        "BEGIN:VEVENT",
        f"UID:{_text(source.uid) or f'{card.id}{OURS}'}",
        f"SEQUENCE:{material.revision}",
        f"DTSTAMP:{_in_utc(material.revised_at or card.starts_at)}",
        f"DTSTART{_moment(card.starts_at, zone)}",
        *([f"DTEND{_moment(end, zone)}"] if end else []),
        f"SUMMARY:{_line(card.title)}",
        *([f"LOCATION:{_line(card.place)}"] if card.place.strip() else []),
        *([f"DESCRIPTION:{_text(description)}"] if (description := "\n".join(_told(plan))) else []),
        f"{LANGUAGE}:{_text(source.language or card.language)}",
        *([f"{TRACK}:{_line(source.track)}"] if source.track else []),
        *([f"{DO_NOT_RECORD}:TRUE"] if source.do_not_record else []),
        *(f"{PANELIST}:{_text(_person(seat.name))}" for seat in plan.seats),
        "END:VEVENT",
    ]


def _end(plan: PlanView, begin: datetime) -> datetime | None:
    """As it is planned, else as long as its run of show; without either it only begins."""
    minutes = planned_length(plan.segments)
    end = plan.card.ends_at or (begin + timedelta(minutes=minutes) if minutes else None)
    return end if end is not None and end > begin else None


def _told(plan: PlanView) -> Iterator[str]:
    """Who takes part. “Panel” and “Moderator” are the same in Swedish and English."""
    if plan.card.series_title:
        yield plan.card.series_title
    if plan.seats:
        yield "Panel:"
        yield from (_person(seat.name, seat.title, seat.organisation) for seat in plan.seats)
    if plan.moderator:
        leader = plan.moderator
        yield f"Moderator: {_person(leader.name, leader.title, leader.organisation)}"


def _person(*parts: str) -> str:
    return ", ".join(" ".join(part.split()) for part in parts if part.strip())


def _moment(moment: datetime, zone: str) -> str:
    """What follows the name of a property that is a time."""
    if not zone:
        return f":{_in_utc(moment)}"
    return f";TZID={zone}:{_digits(moment.astimezone(zone_of(zone)))}"


def _in_utc(moment: datetime) -> str:
    return f"{_digits(moment.astimezone(UTC))}Z"


def _digits(moment: datetime) -> str:
    return moment.strftime("%Y%m%dT%H%M%S").zfill(15)  # where a year before 1000 is short of digits


def _line(text: str) -> str:
    """The text on one line, as a value of the type TEXT."""
    return _text(" ".join(text.split()))


def _text(text: str) -> str:
    """The text as a value of the type TEXT."""
    return writable("\n".join(text.strip().splitlines())).translate(_ESCAPES)


def _folded(line: str) -> str:
    """In pieces of 75 octets at most, each but the first after a blank, and no character cut in two."""
    pieces: list[str] = []
    begin = octets = 0
    for at, character in enumerate(line):
        size = len(character.encode())
        if octets + size > _OCTETS:
            pieces.append(line[begin:at])
            begin, octets = at, 1
        octets += size
    return "\r\n ".join([*pieces, line[begin:]])
