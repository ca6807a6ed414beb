# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which time zone a TZID means: one that everybody knows, one of Windows', or one that the file itself describes."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from seminarapp.interchange.schedule.components import Component
from seminarapp.interchange.schedule.recurrence import Rule, UnreadRuleError, occurrences, rule_of

_OFFSET = re.compile(r"([+-])([0-9]{2})([0-9]{2})(?:[0-9]{2})?")
_MOMENT = re.compile(r"[0-9]{8}T[0-9]{6}", re.ASCII)
_MOST_CHANGES = 300
"""So many parts of a zone are looked at; programs that write down each year's changes need a hundred and some."""

_LOOKED_BACK = 2  # years: a yearly rule has made its last change within them
_DAYS_IN_ALL = 300_000
"""So many days of all rules of all zones together are looked at: some four hundred years of one."""


class Zones:
    """The time zones of one calendar."""

    def __init__(self, calendar: Component) -> None:
        self._described = {part.text("TZID"): part for part in calendar.of_kind("VTIMEZONE")}
        self._rules: dict[str, _Changes] = {}
        self._days = _Days(_DAYS_IN_ALL)

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
            rules = self._rules.get(name)
            if rules is None:
                rules = self._rules[name] = _Changes(described, self._days)
            zone = rules.offset_at(local)
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


@dataclass(slots=True)
class _Days:
    """How many days may still be looked at."""

    left: int


@dataclass(frozen=True, slots=True)
class _Change:
    """A moment by the zone's own clock from which an offset counts, and the rule by which it comes again."""

    begin: datetime
    offset: timedelta
    rule: Rule | None


@dataclass(slots=True)
class _Changes:
    """The changes of a zone that the file describes; each year's are reckoned once."""

    zone: Component
    days: _Days
    _found: list[_Change] | None = None
    _by_year: dict[int, tuple[list[datetime], list[timedelta]]] = field(default_factory=dict)

    def offset_at(self, local: datetime) -> tzinfo | None:
        """The offset at a local time: the last change before it counts, before the first one that one."""
        if self._found is None:
            self._found = list(filter(None, map(_change, self.zone.parts[:_MOST_CHANGES])))
        if not self._found:
            return None
        year = local.year
        if year not in self._by_year:
            made = sorted(
                (moment, change.offset) for change in self._found for moment in self._until(change, year)
            )
            self._by_year[year] = [moment for moment, _ in made], [offset for _, offset in made]
        moments, offsets = self._by_year[year]
        return timezone(offsets[max(0, bisect_right(moments, local) - 1)])

    def _until(self, change: _Change, year: int) -> list[datetime]:
        """When that change happens: when it first does, and in that year and those right before it."""
        if change.rule is None or self.days.left <= 0:
            return [change.begin]
        first = change.begin.date()
        since = first if first.year >= year - _LOOKED_BACK else date(year - _LOOKED_BACK, 1, 1)
        ahead = (date(year, 12, 31) - since).days
        if ahead < 0:
            return [change.begin]
        found = occurrences(change.rule, since, ahead)
        self.days.left -= max(1, found.looked_at)
        days = (
            found.days if since == first else found.days[1:]
        )  # the day that it is looked from is none of the rule's
        return [change.begin, *(datetime.combine(day, change.begin.time()) for day in days)]


def _change(part: Component) -> _Change | None:
    begin, offset = _moment(part.text("DTSTART")), _offset(part.text("TZOFFSETTO"))
    if begin is None or offset is None:
        return None
    try:
        rule = rule_of(part.text("RRULE"))
    except UnreadRuleError:
        rule = None
    return _Change(begin, offset, rule if rule and rule.freq == "YEARLY" else None)


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
