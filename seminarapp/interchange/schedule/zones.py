# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which time zone a TZID means: one that everybody knows, one of Windows', or one that the file itself describes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from seminarapp.interchange.schedule.components import Component
from seminarapp.interchange.schedule.recurrence import UnreadRuleError, occurrences, rule_of

_OFFSET = re.compile(r"([+-])([0-9]{2})([0-9]{2})(?:[0-9]{2})?")
_MOMENT = re.compile(r"[0-9]{8}T[0-9]{6}", re.ASCII)
_MOST_CHANGES = 100
_A_YEAR = timedelta(days=366)


class Zones:
    """The time zones of one calendar."""

    def __init__(self, calendar: Component) -> None:
        self._described = {part.text("TZID"): part for part in calendar.of_kind("VTIMEZONE")}

    def known(self, name: str) -> bool:
        """Whether that TZID means a zone."""
        return self._zone(name) is not None or bool(self._described.get(name, Component("")).parts)

    def name(self, name: str) -> str:
        """What IANA calls the zone with that TZID; "" where it is no such zone, or none at all."""
        found = self._zone(name) if name else None
        return found.key if isinstance(found, ZoneInfo) else ""

    def placed(self, name: str, local: datetime) -> datetime | None:
        """A local time in the zone with that TZID, with its offset; None where nobody knows the zone."""
        zone = self._zone(name)
        if zone is None and (described := self._described.get(name)):
            zone = _offset_at(described, local)
        return None if zone is None else local.replace(tzinfo=zone)

    def _zone(self, name: str) -> tzinfo | None:
        found = zone_named(name)
        if found is None and (described := self._described.get(name)):
            found = zone_named(described.text("X-LIC-LOCATION"))
        return found


@cache
def zone_named(name: str) -> tzinfo | None:
    """The zone with that name: “Europe/Stockholm”, “W. Europe Standard Time”, or a path that ends in one of them."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    plain = name.strip().strip("/")
    if not plain or len(plain) > 100 or ".." in plain:
        return None
    parts = plain.split("/")
    for begin in range(len(parts)):
        one = "/".join(parts[begin:])
        try:
            return ZoneInfo(WINDOWS_TO_OLSON.get(one, one))
        except (KeyError, ValueError, OSError):  # none of that name, no name of a zone, or a folder of them
            continue
    return None


def _offset_at(zone: Component, local: datetime) -> tzinfo | None:
    """The offset that a zone has at a local time, by the file's own rules; the last change before it counts."""
    latest: tuple[datetime, timedelta] | None = None
    first: tuple[datetime, timedelta] | None = None
    for part in zone.parts[:_MOST_CHANGES]:
        offset = _offset(part.text("TZOFFSETTO"))
        if offset is None:
            continue
        for change in _changes(part, local):
            if change <= local and (latest is None or change >= latest[0]):
                latest = (change, offset)
            if first is None or change < first[0]:
                first = (change, offset)
    chosen = latest or first
    return None if chosen is None else timezone(chosen[1])


def _changes(part: Component, local: datetime) -> Iterator[datetime]:
    """When that offset begins to count: at the beginning, and in the year before the local time."""
    begin = _moment(part.text("DTSTART"))
    if begin is None:
        return
    yield begin
    try:
        rule = rule_of(part.text("RRULE"))
    except UnreadRuleError:
        return
    since = begin
    while since < local - 2 * _A_YEAR:  # the rule is a yearly one: it is followed from shortly before
        since = since.replace(year=since.year + 1, day=1)
    for day in occurrences(rule, since.date(), 800).days[since != begin :]:
        yield datetime.combine(day, begin.time())


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return (offset if found[1] == "+" else -offset) if offset < timedelta(hours=24) else None


def _moment(text: str) -> datetime | None:
    found = _MOMENT.fullmatch(text)
    try:
        return datetime.strptime(text, "%Y%m%dT%H%M%S") if found else None  # noqa: DTZ007  by the zone's own clock
    except ValueError:
        return None
