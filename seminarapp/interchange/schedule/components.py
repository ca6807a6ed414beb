# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The parts of an iCalendar file that are read, taken from its lines.

The `icalendar` library divides a line; its components are not used: they resolve time zones and recurrence by rules
of the file's own, which a hostile file can make endless. Nor is its list of lines, which takes fifty times the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from icalendar.parser import Contentline

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.calendar import DO_NOT_RECORD, LANGUAGE, PANELIST, TRACK
from seminarapp.interchange.content_lines import lines_of

MOST_EVENTS = 5_000
_DEEPEST = 8
_LONGEST = 20_000
"""Characters of a property; the rest is let go."""
_REPEATED = frozenset({"EXDATE", "RDATE", PANELIST})
_MOST_REPEATED = 1_000
_READ = frozenset(
    {
        *("X-WR-CALNAME", "NAME", "X-WR-TIMEZONE"),
        *(
            *(LANGUAGE, TRACK, DO_NOT_RECORD),
            "UID",
            "SEQUENCE",
            "SUMMARY",
            "DTSTART",
            "DTEND",
            "DURATION",
            "LOCATION",
            "STATUS",
            "RRULE",
            "RECURRENCE-ID",
        ),
        *("TZID", "X-LIC-LOCATION", "TZOFFSETTO", "TZOFFSETFROM", *_REPEATED),
    }
)
_NOTED = frozenset({"DESCRIPTION", "ATTENDEE", "ATTACH"})
_NOTED_PARTS = frozenset({"VALARM"})
_NAME = re.compile(r"[A-Za-z-]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A property: its value with nothing escaped, and its parameters in capitals."""

    value: str
    parameters: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Component:
    """What stands between BEGIN and END.

    Attributes:
        lines: the properties that are read; of most of them the first alone counts.
        noted: names of properties and parts that it has and that have no place in the library.
    """

    kind: str
    lines: dict[str, list[Line]] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)
    noted: set[str] = field(default_factory=set)

    def line(self, name: str) -> Line | None:
        """The first property of that name, or None."""
        return next(iter(self.lines.get(name, ())), None)

    def text(self, name: str) -> str:
        """The value of that property on one line; "" where there is none."""
        found = self.line(name)
        return " ".join(found.value.split()) if found else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """The values of every property of that name, each on one line; blank ones are left out."""
        found = (" ".join(line.value.split()) for line in self.lines.get(name, ()))
        return tuple(text for text in found if text)

    def of_kind(self, kind: str) -> Iterator[Component]:
        """Its parts of that kind."""
        return (part for part in self.parts if part.kind == kind)


def calendar_of(data: bytes, file: str) -> Component:
    """The calendar in the bytes of a UTF-8 text; several calendars in one file are read as one.

    Raises:
        ReadError: it is no calendar, nested too deeply, or holds too many events.
    """
    whole = Component("")
    open_now = [whole]
    events = 0
    for found_line, _ in lines_of(data):
        line = found_line[: _LONGEST * 4].decode(
            "utf-8", "ignore"
        )  # more is let go, perhaps within a character
        if found := _NAME.match(line):
            name = found[0].upper()
            if name == "BEGIN":
                part = Component(line.partition(":")[2].strip().upper())
                events += part.kind == "VEVENT"
                _require_measure(len(open_now), events, file)
                if part.kind in _NOTED_PARTS:
                    open_now[-1].noted.add(part.kind)
                open_now[-1].parts.append(part)
                open_now.append(part)
            elif name == "END":
                open_now = open_now[:-1] or [whole]
                open_now[0] = whole
            elif name in _READ:
                _add(open_now[-1], name, line)
            elif name in _NOTED:
                open_now[-1].noted.add(name)
    calendars = list(whole.of_kind("VCALENDAR"))
    if not calendars:
        raise ReadError("{file} holds no calendar: choose the file that was exported as iCalendar", file=file)
    first, *more = calendars
    for calendar in more:
        first.parts += calendar.parts
    return first


def _require_measure(depth: int, events: int, file: str) -> None:
    if depth > _DEEPEST:
        raise ReadError("{file} is nested too deeply to be a calendar: choose another file", file=file)
    if events > MOST_EVENTS:
        raise ReadError(
            "{file} has more than {most} events: divide it into several files", file=file, most=MOST_EVENTS
        )


def _add(component: Component, name: str, line: str) -> None:
    there = component.lines.setdefault(name, [])
    if len(there) >= (_MOST_REPEATED if name in _REPEATED else 1):
        return
    try:
        piece = Contentline(line[:_LONGEST])  # type: ignore[no-untyped-call]  # as above
        _, parameters, value = piece.parts()
    except ValueError:
        return  # a line that is no property says nothing
    there.append(Line(str(value), {key.upper(): _first(given) for key, given in parameters.items()}))


def _first(given: object) -> str:
    return str(given[0] if isinstance(given, list) and given else given)
