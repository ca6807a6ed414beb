# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Times as frab and pretalx write them: a date with an offset, a start and a length of hours and minutes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from seminarapp.application.records.import_lines import Reason
from seminarapp.interchange.excerpt import excerpt

_HOURS = re.compile(r"([0-9]{1,3}):([0-9]{1,2})(?::([0-9]{1,2}))?")


@dataclass(frozen=True, slots=True)
class Stretch:
    """When an event is, as far as it is known, and what is to be said of how that was read."""

    begin: datetime | None = None
    end: datetime | None = None
    reasons: tuple[Reason, ...] = ()


def stretch_of(moment: str, day: str, start: str, length: str, zone: tzinfo | None = None) -> Stretch:
    """When an event is: its own moment, else the day and the start; both are tried before it is said to have none.

    Args:
        zone: where a time is that has no offset; None for this machine's.
    """
    reasons: list[Reason] = []
    begin = _moment(moment, zone, reasons)
    if begin is None and (hours := _spell(start)) is not None and (on := _day(day)) is not None:
        midnight = datetime(on.year, on.month, on.day)  # noqa: DTZ001  the offset follows
        try:
            begin = _with_offset(midnight + hours, zone, reasons)
        except (ValueError, OverflowError):
            begin = None
    if begin is None:
        return Stretch(reasons=(Reason("without_start"),))
    spell = _spell(length)
    if spell is None and length.strip():
        reasons.append(Reason("length_unread", {"length": excerpt(length)}))
    try:
        end = begin + spell if spell else None
    except OverflowError:
        end = None
    return Stretch(begin, end, tuple(reasons))


def _moment(text: str, zone: tzinfo | None, reasons: list[Reason]) -> datetime | None:
    text = text.strip()
    if "T" not in text and " " not in text:
        return None
    try:
        found = datetime.fromisoformat(text)
        if found.tzinfo is None:
            return _with_offset(found, zone, reasons)
        found.astimezone(UTC)  # a moment that no clock can show is none
        return found
    except (ValueError, OverflowError):
        return None


def _with_offset(local: datetime, zone: tzinfo | None, reasons: list[Reason]) -> datetime:
    placed = local.replace(tzinfo=zone) if zone else local.astimezone()
    placed.astimezone(UTC)  # a moment that no clock can show is none
    reasons.append(Reason("zone_missing"))
    return placed


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def _spell(text: str) -> timedelta | None:
    """Hours and minutes, with seconds or without."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    return timedelta(hours=int(found[1]), minutes=int(found[2]), seconds=int(found[3] or 0))
