# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""On which days an event recurs (RFC 5545, section 3.3.10), a day at a time, so that no rule can be endless.

Rules that name hours, weeks of the year or days of the year are refused; so is everything that recurs within a day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

MOST_TIMES = 100
"""So many occurrences of one event are taken."""

MOST_DAYS = 366 * 5
"""So far ahead it is looked for them."""

_DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_KNOWN = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}
)
_BYDAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_DATE = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})Z?)?")
_A_WEEK = 7
_A_YEAR = 366
_DECEMBER = 12


class UnreadRuleError(ValueError):
    """A rule that is not understood, or that recurs within a day."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as it was read.

    Attributes:
        until: the last day it can happen on; a day more where the rule says a moment of UTC, so that no zone loses one.
        days: pairs of an ordinal (0 for every one) and a weekday.
    """

    freq: str
    interval: int = 1
    count: int | None = None
    until: date | None = None
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_begins: int = 0


@dataclass(frozen=True, slots=True)
class Occurrences:
    """The days on which it happens, the first of them the event's own.

    Attributes:
        more: there are, or may be, others after them.
        looked_at: how many days were looked at to find them.
    """

    days: tuple[date, ...]
    more: bool = False
    looked_at: int = 0


def rule_of(text: str) -> Rule:
    """The rule in the value of an RRULE.

    Raises:
        UnreadRuleError: it can't be followed.
    """
    parts = dict(_part(piece) for piece in text.upper().split(";") if piece.strip())
    if not parts.keys() <= _KNOWN or parts.get("FREQ") not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        raise UnreadRuleError(text)
    try:
        return Rule(
            freq=parts["FREQ"],
            interval=max(1, _number(parts.get("INTERVAL", "1"))),
            count=_number(parts["COUNT"]) if "COUNT" in parts else None,
            until=_until(parts["UNTIL"]) if "UNTIL" in parts else None,
            days=tuple(_weekday(one) for one in _list(parts, "BYDAY")),
            month_days=tuple(_number(one) for one in _list(parts, "BYMONTHDAY")),
            months=tuple(_number(one) for one in _list(parts, "BYMONTH")),
            positions=tuple(_number(one) for one in _list(parts, "BYSETPOS")),
            week_begins=_DAYS[parts.get("WKST", "MO")],
        )
    except (ValueError, KeyError) as error:
        raise UnreadRuleError(text) from error


def occurrences(rule: Rule, first: date, ahead: int = MOST_DAYS) -> Occurrences:
    """On which days something recurs that happens on `first`; that day always counts.

    Args:
        ahead: it is not looked further than so many days.
    """
    if rule.until is not None:
        ahead = max(0, min(ahead, (rule.until - first).days))
    bounded = rule.until is not None and (rule.until - first).days <= ahead
    found = [first]
    wanted = MOST_TIMES if rule.count is None else min(MOST_TIMES, rule.count)
    whole = ahead + (_A_YEAR if rule.positions else 0)  # they are counted in whole periods
    for day in _days_after(rule, first, whole):
        if (day - first).days > ahead:
            break
        if len(found) >= wanted:
            return Occurrences(tuple(found), wanted != rule.count, (day - first).days)
        found.append(day)
    counted = rule.count is not None and len(found) >= rule.count
    return Occurrences(tuple(found), not (bounded or counted), ahead)


def _days_after(rule: Rule, first: date, most: int) -> Iterator[date]:
    """The days after the first that the rule names, within the bound."""
    fits = _fitting(rule, first)
    period: int | None = None
    gathered: list[date] = []
    begin = _beginning(rule, first)
    for ahead in range((first - begin).days + most + 1):
        try:
            day = begin + timedelta(days=ahead)
        except OverflowError:
            break
        now = _number_of_period(rule, day)
        if now != period:
            yield from _chosen(rule, gathered, first)
            gathered, period = [], now
        if fits(day):
            gathered.append(day)
    yield from _chosen(rule, gathered, first)


def _chosen(rule: Rule, gathered: list[date], first: date) -> Iterator[date]:
    if rule.positions:
        places = {one - 1 if one > 0 else len(gathered) + one for one in rule.positions if one}
        gathered = [day for place, day in enumerate(gathered) if place in places]
    return (day for day in gathered if day > first)


def _fitting(rule: Rule, first: date) -> Callable[[date], bool]:
    """Whether a day is named by the rule; what the rule leaves open follows from the first day."""
    start = _number_of_period(rule, first)
    days, month_days, months = rule.days, rule.month_days, rule.months
    if not days and not month_days:
        if rule.freq == "WEEKLY":
            days = ((0, first.weekday()),)
        elif rule.freq in ("MONTHLY", "YEARLY"):
            month_days = (first.day,)
    if rule.freq == "YEARLY" and not months and not (days and not rule.month_days):
        months = (first.month,) if not rule.month_days else ()

    def fits(day: date) -> bool:
        if (_number_of_period(rule, day) - start) % rule.interval:
            return False
        if months and day.month not in months:
            return False
        if month_days and not (day.day in month_days or day.day - _length(day) - 1 in month_days):
            return False
        return not days or any(_is(rule, day, ordinal, weekday, months) for ordinal, weekday in days)

    return fits


def _is(rule: Rule, day: date, ordinal: int, weekday: int, months: tuple[int, ...]) -> bool:
    """Whether it is that weekday, and where it is counted, that one of the month, or of the year."""
    if day.weekday() != weekday:
        return False
    if not ordinal or rule.freq in ("DAILY", "WEEKLY"):
        return True
    if rule.freq == "MONTHLY" or months:
        place, length = day.day - 1, _length(day)
    else:
        place, length = day.timetuple().tm_yday - 1, (date(day.year, 12, 31) - date(day.year, 1, 1)).days + 1
    return ordinal in (place // _A_WEEK + 1, -((length - 1 - place) // _A_WEEK + 1))


def _number_of_period(rule: Rule, day: date) -> int:
    """Days, weeks, months or years, counted from a beginning of no meaning."""
    match rule.freq:
        case "DAILY":
            return day.toordinal()
        case "WEEKLY":
            return (day.toordinal() - 1 - rule.week_begins) // _A_WEEK
        case "MONTHLY":
            return day.year * _DECEMBER + day.month
    return day.year


def _beginning(rule: Rule, first: date) -> date:
    """The first day of the period that the event begins in, since positions are counted from there."""
    match rule.freq:
        case "WEEKLY":
            back = (first.weekday() - rule.week_begins) % _A_WEEK
            return date.fromordinal(max(1, first.toordinal() - back))
        case "MONTHLY":
            return first.replace(day=1)
        case "YEARLY":
            return first.replace(month=1, day=1)
    return first


def _length(day: date) -> int:
    """Days in the month."""
    if day.month == _DECEMBER:
        return 31
    return (day.replace(month=day.month + 1, day=1) - day.replace(day=1)).days


def _part(piece: str) -> tuple[str, str]:
    name, _, value = piece.partition("=")
    return name.strip(), value.strip()


def _list(parts: dict[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _number(text: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,6}", text.strip(), re.ASCII):
        raise ValueError(text)
    return int(text)


def _weekday(text: str) -> tuple[int, int]:
    found = _BYDAY.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return int(found[1] or 0), _DAYS[found[2]]


def _until(text: str) -> date:
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day = date(int(found[1]), int(found[2]), int(found[3]))
    return day + timedelta(days=text.endswith("Z") and day < date.max)
