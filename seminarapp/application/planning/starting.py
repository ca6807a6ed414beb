# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""When something begins, from what was typed and from what it is to be like."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from seminarapp.application.views.library import SeminarCard
from seminarapp.application.words.span import day_or_time
from seminarapp.domain.errors import RuleError
from seminarapp.domain.time_zones import at, in_zone, on_day
from seminarapp.domain.values import UNSCHEDULED, Minutes, Schedule


def schedule_of(
    starts: str,
    minutes: Minutes | None = None,
    zone: str = "",
    *,
    like: SeminarCard | None = None,
    here: str = "",
) -> Schedule:
    """The schedule that was typed; a day alone has the hours of what it is to be like.

    Args:
        starts: as `day_or_time` reads it; "" for none.
        minutes: how long it is; None for as long as what it is like, or open.
        zone: whose clocks it goes by; "" for those of what it is like, else of `here`.
        here: this machine's zone; "" where it isn't known.

    Raises:
        RuleError: it is no time, a day without an hour, or there is no such zone.
    """
    if not starts.strip():
        return UNSCHEDULED
    typed = day_or_time(starts)
    wanted = zone.strip()
    if not isinstance(typed, datetime):
        begins = _same_hour(typed, wanted, like)
        wanted = wanted or (like.zone if like else "")
    elif typed.tzinfo is None:
        wanted = wanted or (like.zone if like else "") or here
        begins = at(typed.date(), typed.time(), wanted)
    else:
        begins = in_zone(typed, wanted) if wanted else typed
    length = timedelta(minutes=minutes) if minutes else length_of(like)
    if length is None:
        return Schedule(begins, None, wanted)
    ends = begins + length
    return Schedule(begins, in_zone(ends, wanted) if wanted else ends, wanted)


def _same_hour(day: date, zone: str, like: SeminarCard | None) -> datetime:
    """On that day, when it began that it is to be like."""
    if like is None or like.starts_at is None:
        raise RuleError(
            "“{text}” says no hour: write it as {text}T14:00, or plan it like a seminar that has one",
            text=day.isoformat(),
        )
    begins = on_day(Schedule(like.starts_at, None, like.zone), day).starts_at
    assert begins is not None  # noqa: S101  it had one
    return at(day, begins.time(), zone) if zone else begins


def length_of(card: SeminarCard | None) -> timedelta | None:
    """How long a seminar is planned to be; None where that is open."""
    if card is None or card.starts_at is None or card.ends_at is None:
        return None
    return card.ends_at - card.starts_at
