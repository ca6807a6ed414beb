# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The VTIMEZONE of an iCalendar file (RFC 5545, 3.6.5): what a zone's clocks show in the years that events are in.

Every change of the clocks stands by itself, without a rule that goes on for ever: programs that follow such rules
otherwise, or not at all, read the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_FIRST, _LAST = 2, 9997
"""The years whose neighbours a calendar has, too."""
_A_DAY = timedelta(days=1)
_A_SECOND = timedelta(seconds=1)
_NONE = timedelta()


def described(zone: ZoneInfo, moments: Iterable[datetime]) -> list[str]:
    """The component, as lines, that says how the zone's clocks go around these moments."""
    years = sorted({_within(moment.astimezone(zone).year) for moment in moments})
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone.key}"]
    for year in years:
        begin = datetime(year, 1, 1, tzinfo=zone).astimezone(UTC)
        if year - 1 not in years:
            lines += _observance(zone, begin, begin)
        for change in _changes(zone, begin, datetime(year + 1, 1, 1, tzinfo=zone).astimezone(UTC)):
            lines += _observance(zone, change - _A_SECOND, change)
    return [*lines, "END:VTIMEZONE"]


def _within(year: int) -> int:
    return min(max(year, _FIRST), _LAST)


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The first moments, in UTC, at which the clocks have another offset, between two others."""
    since = begin
    while since < end:
        until = min(since + _A_DAY, end)
        if _offset(zone, since) != _offset(zone, until):
            yield _change_between(zone, since, until)
        since = until


def _change_between(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    while after - before > _A_SECOND:
        middle = before + timedelta(seconds=(after - before) // _A_SECOND // 2)
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return after


def _observance(zone: ZoneInfo, before: datetime, change: datetime) -> list[str]:
    """How the clocks go from a change on; its time is what they showed before."""
    old, local = _offset(zone, before), change.astimezone(zone)
    kind = "DAYLIGHT" if (local.dst() or _NONE) > _NONE else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{(change + old).strftime('%Y%m%dT%H%M%S').zfill(15)}",
        f"TZOFFSETFROM:{_written(old)}",
        f"TZOFFSETTO:{_written(_offset(zone, change))}",
        f"TZNAME:{local.tzname()}",
        f"END:{kind}",
    ]


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or _NONE


def _written(offset: timedelta) -> str:
    """“+0200”; seconds only where there are any."""
    seconds = abs(offset) // _A_SECOND
    text = f"{'-' if offset < _NONE else '+'}{seconds // 3600:02}{seconds // 60 % 60:02}"
    return f"{text}{seconds % 60:02}" if seconds % 60 else text
