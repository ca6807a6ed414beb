# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Schedules in their time zones: two o'clock stays two o'clock when the clocks are changed in between.

A zone is named as IANA does (Europe/Stockholm). "" stands for the zone of the machine that asks.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from seminarapp.domain.errors import RuleError
from seminarapp.domain.values import Schedule


def zone_of(name: str) -> ZoneInfo:
    """The rules of a zone.

    Raises:
        RuleError: no zone has that name.
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # a path, a folder, or simply nothing
        raise RuleError(
            "There is no time zone “{zone}”: choose one such as Europe/Stockholm", zone=name
        ) from None


def in_zone(moment: datetime, zone: str) -> datetime:
    """The same moment as a clock in that zone shows it, with the offset that holds there then.

    Raises:
        RuleError: no zone has that name, or no calendar reaches that far.
    """
    try:
        local = moment.astimezone(zone_of(zone) if zone else None)
    except (OverflowError, OSError):
        raise _out_of_reach(moment.isoformat()) from None
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta(0)), fold=0)


def at(day: date, hour: time, zone: str = "") -> datetime:
    """When a clock in that zone shows that hour on that day.

    An hour that is skipped when the clocks go forward is the one after it; of one that comes twice, it is the first.

    Raises:
        RuleError: no zone has that name.
    """
    wall = datetime.combine(day, hour.replace(tzinfo=None))
    try:
        moment = wall.replace(tzinfo=zone_of(zone)) if zone else wall.astimezone()
        return in_zone(moment.astimezone(UTC), zone)
    except (OverflowError, OSError, ValueError):  # the first and the last days that there are
        raise _out_of_reach(wall.isoformat()) from None


def on_day(schedule: Schedule, day: date) -> Schedule:
    """The schedule on another day: the same hours by the clock, the same length.

    A schedule without a zone keeps its offset, unless that is this machine's at the time: then it follows this machine.
    Without a beginning it stays as it is.
    """
    begins = schedule.starts_at
    if begins is None:
        return schedule
    if schedule.zone:
        moved = at(day, begins.time(), schedule.zone)
    elif begins.utcoffset() == begins.astimezone().utcoffset():
        moved = at(day, begins.time())
    else:
        moved = datetime.combine(day, begins.timetz())
    ends = schedule.ends_at
    length = None if ends is None else ends - begins
    ended = None if length is None else _same_offset(moved + length, schedule, moved)
    return replace(schedule, starts_at=moved, ends_at=ended)


def after_weeks(schedule: Schedule, weeks: int) -> Schedule:
    """The schedule so many weeks later: the same weekday and the same hours by the clock."""
    if schedule.starts_at is None:
        return schedule
    try:
        return on_day(schedule, schedule.starts_at.date() + timedelta(weeks=weeks))
    except OverflowError:
        raise _out_of_reach(schedule.starts_at.isoformat()) from None


def sound(schedule: Schedule) -> Schedule:
    """The schedule with its moments as the zone's clocks show them.

    Raises:
        RuleError: it ends before it begins, a time has no offset from UTC, or there is no such zone.
    """
    zone = schedule.zone.strip()
    for moment in (schedule.starts_at, schedule.ends_at):
        if moment is not None and moment.tzinfo is None:
            raise RuleError(
                "The time {time} has no offset from UTC: write it as 2026-03-12T14:00:00+01:00",
                time=moment.isoformat(),
            )
    if schedule.starts_at and schedule.ends_at and schedule.ends_at < schedule.starts_at:
        raise RuleError("The seminar ends before it begins: change one of the times")
    if not zone:
        return replace(schedule, zone="")
    begins, ends = schedule.starts_at, schedule.ends_at
    zone_of(zone)
    return Schedule(begins and in_zone(begins, zone), ends and in_zone(ends, zone), zone)


def _out_of_reach(moment: str) -> RuleError:
    return RuleError("The time {time} is out of the calendar's reach: give another year", time=moment)


def _same_offset(moment: datetime, schedule: Schedule, begins: datetime) -> datetime:
    """An end as the clock shows it where the beginning is."""
    return in_zone(moment, schedule.zone) if schedule.zone else moment.astimezone(begins.tzinfo)
