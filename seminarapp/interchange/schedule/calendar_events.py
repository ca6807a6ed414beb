# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An iCalendar file (RFC 5545) as a schedule. What recurs is taken as often as `recurrence` allows, or named."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from seminarapp.application.records.import_lines import Fate, ImportLine, Reason
from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.calendar import DO_NOT_RECORD, LANGUAGE, OURS, PANELIST, TRACK
from seminarapp.interchange.encoding import decoded
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.schedule.components import MOST_EVENTS, Component, Line, calendar_of
from seminarapp.interchange.schedule.recurrence import MOST_DAYS, UnreadRuleError, occurrences, rule_of
from seminarapp.interchange.schedule.zones import Zones, zone_named
from seminarapp.interchange.shortening import shortened, told_short

MOST_BYTES = 5_000_000

_MOMENT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z?))?")
_LENGTH = re.compile(
    r"\+?P(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,4})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?"
)
_UTC = "UTC"
_MOST_DIGITS = 9
_MOST_DATES = 1_000
_DAYS_IN_ALL = 150_000
"""So many days of all recurring events together are looked at."""


@dataclass(frozen=True, slots=True)
class _When:
    """A moment of the file, the name of the zone it is given in, and what is to be said of how it was read."""

    moment: datetime
    zone: str = ""
    reasons: tuple[Reason, ...] = ()


def read_calendar(data: bytes, file: str, zone: tzinfo | None = None) -> ScheduleRecord:
    """The schedule in the bytes of the file with that name.

    Args:
        zone: where a time is that the file gives no zone for; None for this machine's.

    Raises:
        ReadError: it is no calendar, holds no event, or too many.
    """
    decoded(data, file)  # refuses what is no UTF-8, and says how to save it
    calendar = calendar_of(data.removeprefix(BOM_UTF8), file)
    return _Reading(calendar, file, zone).schedule()


class _Reading:
    """One calendar on its way."""

    def __init__(self, calendar: Component, file: str, zone: tzinfo | None) -> None:
        self._file = file
        self._calendar = calendar
        self._zones = Zones(calendar)
        self._named = self._zones.name(calendar.text("X-WR-TIMEZONE"))
        self._zone = zone_named(self._named) or zone
        self._days_left = _DAYS_IN_ALL
        self._left: list[ImportLine] = []
        self._remarks: dict[str, int] = {}

    def schedule(self) -> ScheduleRecord:
        """All of it."""
        found = list(self._calendar.of_kind("VEVENT"))
        if not found:
            raise ReadError("{file} is a calendar without events: choose another file", file=self._file)
        moved = self._moved(found)
        events: list[EventRecord] = []
        for place, one in enumerate(found, start=1):
            events += map(self._by_local_clocks, self._events(one, place, moved))
            if len(events) > MOST_EVENTS:
                raise ReadError(
                    "{file} has more than {most} events: divide it into several files",
                    file=self._file,
                    most=MOST_EVENTS,
                )
        title = self._calendar.text("X-WR-CALNAME") or self._calendar.text("NAME")
        remarks = (Reason(f"without_{name.lower()}", {"count": n}) for name, n in self._remarks.items())
        return ScheduleRecord(shortened(title), tuple(events), tuple(self._left), tuple(remarks))

    def _moved(self, found: list[Component]) -> set[tuple[str, datetime]]:
        """Which occurrences of which events stand in the file with changes of their own."""
        moved = set()
        for one in found:
            line = one.line("RECURRENCE-ID")
            when = self._when(line) if line else None
            if when:
                moved.add((shortened(one.text("UID")), when.moment.astimezone(UTC)))
        return moved

    def _events(self, one: Component, place: int, moved: set[tuple[str, datetime]]) -> Iterator[EventRecord]:
        title = one.text("SUMMARY")
        if one.text("STATUS").upper() == "CANCELLED":
            return self._leave(place, title, "called_off")
        if not title:
            return self._leave(place, title, "untitled")
        persons = one.texts(PANELIST)
        for name in one.noted - ({"DESCRIPTION"} if persons else set()):
            self._remarks[name] = self._remarks.get(name, 0) + 1
        line = one.line("DTSTART")
        when = self._when(line) if line else None
        venue = one.text("LOCATION")
        long = tuple(told_short(title, venue, *persons))
        event = EventRecord(
            shortened(one.text("UID")),
            shortened(title),
            venue=shortened(venue),
            language=one.text(LANGUAGE).lower(),
            track=shortened(one.text(TRACK)),
            do_not_record=one.text(DO_NOT_RECORD).upper() == "TRUE"
            if persons or one.text(LANGUAGE)
            else None,
            persons=tuple(map(shortened, persons)),
            sequence=_sequence(one),
            certain=one.text("UID").endswith(OURS),
            place=place,
            reasons=long,
        )
        if when is None:
            yield replace(event, reasons=(*long, Reason("without_start")))
            return None
        end, more = self._end(one, when)
        zone = self._zones.name(when.zone) if when.zone != _UTC else ""
        event = replace(
            event, starts_at=when.moment, ends_at=end, zone=zone, reasons=(*long, *when.reasons, *more)
        )
        if one.line("RECURRENCE-ID") or not (one.line("RRULE") or one.line("RDATE")):
            yield event
            return None
        yield from self._recurring(event, one, when, moved)
        return None

    def _by_local_clocks(self, event: EventRecord) -> EventRecord:
        """A time in UTC is meant to be shown by the reader's clocks: the calendar's, or this machine's."""
        begin, end = event.starts_at, event.ends_at
        if event.zone or begin is None or begin.tzinfo is not UTC:
            return event
        return replace(
            event,
            zone=self._named,
            starts_at=_shown(begin, self._zone),
            ends_at=_shown(end, self._zone) if end else None,
        )

    def _leave(self, place: int, title: str, reason: str) -> None:
        self._left.append(ImportLine(Fate.LEFT, place, shortened(title), reasons=(Reason(reason),)))

    # -- recurrence -------------------------------------------------------------------------------------------------

    def _recurring(
        self, event: EventRecord, one: Component, when: _When, moved: set[tuple[str, datetime]]
    ) -> Iterator[EventRecord]:
        """One event for each time; by the clock of its own zone, whatever becomes of summer time."""
        days, more = self._days(one, when.moment.date())
        clock = when.moment.time()
        moments = {self._placed(datetime.combine(day, clock), when.zone) for day in days}
        moments |= self._several(one, "RDATE")
        gone = {_in_utc(moment) for moment in self._several(one, "EXDATE")}
        gone |= {moment for uid, moment in moved if uid == event.uid}
        length = event.ends_at - when.moment if event.ends_at else None
        for moment in sorted(moments, key=_in_utc):
            if _in_utc(moment) not in gone:
                ends_at = None if length is None else moment + length
                yield replace(event, starts_at=moment, ends_at=ends_at, reasons=(*event.reasons, *more))

    def _days(self, one: Component, first: date) -> tuple[tuple[date, ...], tuple[Reason, ...]]:
        line = one.line("RRULE")
        if line is None:
            return (first,), ()
        try:
            rule = rule_of(line.value)
        except UnreadRuleError:
            return (first,), (Reason("rule_unread", {"rule": excerpt(line.value)}),)
        if self._days_left <= 0:
            return (first,), (Reason("rule_left", {"rule": excerpt(line.value)}),)
        found = occurrences(rule, first, min(MOST_DAYS, self._days_left))
        self._days_left -= found.looked_at
        last = found.days[-1].isoformat()
        return found.days, ((Reason("recurs_on", {"last": last}),) if found.more else ())

    # -- times ------------------------------------------------------------------------------------------------------

    def _end(self, one: Component, begin: _When) -> tuple[datetime | None, tuple[Reason, ...]]:
        line = one.line("DTEND")
        when = self._when(line) if line else None
        end = when.moment if when else None
        if end is None and (length := one.line("DURATION")):
            spell = _spell(length.value)
            end = begin.moment + spell if spell is not None else None
        if end is not None and _in_utc(end) < _in_utc(begin.moment):
            return None, (Reason("ends_before"),)
        return end, ()

    def _several(self, one: Component, name: str) -> set[datetime]:
        values = (
            Line(value.partition("/")[0], line.parameters)
            for line in one.lines.get(name, ())
            for value in line.value.split(",")[:_MOST_DATES]
        )
        return {when.moment for value in values if (when := self._when(value))}

    def _when(self, line: Line) -> _When | None:
        """The moment that a property names, or None where it names none."""
        found = _MOMENT.fullmatch(line.value.strip())
        if found is None:
            return None
        zone = _UTC if found[7] else line.parameters.get("TZID", "")
        try:
            day = date(int(found[1]), int(found[2]), int(found[3]))
            clock = time(int(found[4] or 0), int(found[5] or 0), min(59, int(found[6] or 0)))
            moment = self._placed(datetime.combine(day, clock), zone)
        except (ValueError, OverflowError):
            return None
        return _When(moment, zone, tuple(self._said_of(zone, whole_day=found[4] is None)))

    def _said_of(self, zone: str, *, whole_day: bool) -> Iterator[Reason]:
        if whole_day:
            yield Reason("whole_day")
        elif not zone and self._zone is None:
            yield Reason("zone_missing")
        if zone and zone != _UTC and not self._zones.known(zone):
            yield Reason("zone_unknown", {"zone": excerpt(zone)})

    def _placed(self, local: datetime, zone: str) -> datetime:
        """A local time with its offset from UTC.

        Raises:
            OverflowError: no clock can show that moment.
        """
        if zone == _UTC:
            return local.replace(tzinfo=UTC)
        placed = self._zones.placed(zone, local) if zone else None
        if placed is None:
            placed = local.replace(tzinfo=self._zone) if self._zone else local.astimezone()
        offset = placed.utcoffset()
        return _in_utc(placed).astimezone(timezone(offset)) if offset is not None else placed


def _shown(moment: datetime, zone: tzinfo | None) -> datetime:
    """The moment by the clocks of a zone, with a fixed offset; as it is where no clock can show it."""
    try:
        local = moment.astimezone(zone)
    except (OverflowError, OSError):
        return moment
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()), fold=0)


def _sequence(one: Component) -> int:
    text = one.text("SEQUENCE")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else 0


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _spell(text: str) -> timedelta | None:
    found = _LENGTH.fullmatch(text.strip().upper())
    if found is None:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
