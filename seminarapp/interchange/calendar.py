# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One seminar as an iCalendar file (RFC 5545).

Times are UTC, which every program shows in the reader's own zone; Outlook shifts local times without a VTIMEZONE. The
UID is the seminar's id and SEQUENCE how often it was changed, so that a later file takes an earlier one's place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from seminarapp.application.planning.timetable import planned_length
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.errors import DocumentError
from seminarapp.interchange.captions import writable

_OCTETS = 75  # a line, by section 3.1; the blank that a folded one begins with counts
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class CalendarFileWriter:
    """Answers to `application.calendar_writing.CalendarFiles`."""

    def calendar(self, materials: Sequence[Material]) -> bytes:
        """The seminars as entries of one calendar."""
        return calendar(*materials)


def calendar(*materials: Material) -> bytes:
    """A calendar with each of the seminars as an event.

    Raises:
        DocumentError: nobody has said when one of them begins.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//seminarapp//seminarapp//EN",
        *(line for material in materials for line in _event(material)),
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(material: Material) -> list[str]:
    card = material.plan.card
    if card.starts_at is None:
        raise DocumentError("“{title}” has no date: say in the plan when it begins", title=card.title)
    return [
        "BEGIN:VEVENT",
        f"UID:{card.id}@seminarapp",
        f"SEQUENCE:{material.revision}",
        f"DTSTAMP:{_moment(material.revised_at or card.starts_at)}",
        f"DTSTART:{_moment(card.starts_at)}",
        *_end(material.plan, card.starts_at),
        f"SUMMARY:{_text(card.title)}",
        *([f"LOCATION:{_text(card.place)}"] if card.place.strip() else []),
        *([f"DESCRIPTION:{_text(description)}"] if (description := "\n".join(_told(material.plan))) else []),
        "END:VEVENT",
    ]


def _end(plan: PlanView, begin: datetime) -> Iterator[str]:
    """As it is planned, else as long as its run of show; without either it only begins."""
    minutes = planned_length(plan.segments)
    end = plan.card.ends_at or (begin + timedelta(minutes=minutes) if minutes else None)
    if end is not None and end > begin:
        yield f"DTEND:{_moment(end)}"


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


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


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
