# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""When something begins, from what was typed and from what it is to be like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.errors import RuleError
from seminarapp.domain.time_zones import at, in_zone, on_day
from seminarapp.domain.values import UNSCHEDULED, Minutes, Schedule


def day_or_time(text: str) -> date | datetime:
    """A day (2026-03-12), or a time of one (2026-03-12T14:00, with or without an offset from UTC).

    Raises:
        RuleError: it is neither.
    """
    text = text.strip()
    try:
        return date.fromisoformat(text) if len(text) <= len("2026-03-12") else datetime.fromisoformat(text)
    except ValueError:
        raise RuleError(
            "“{text}” is no day or time: write it as 2026-03-12, or 2026-03-12T14:00", text=text
        ) from None


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


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days or times; None is open. Both ends are included, a day as a whole."""

    since: date | datetime | None = None
    until: date | datetime | None = None

    @classmethod
    def of(cls, since: str, until: str) -> Span:
        """The span that was typed, "" for an open end.

        Raises:
            RuleError: one of them is no day or time.
        """
        return cls(
            day_or_time(since) if since.strip() else None, day_or_time(until) if until.strip() else None
        )

    def holds(self, moment: datetime | None) -> bool:
        """Whether it holds a moment, as the clock there shows it; what has no time is in no span but the open one."""
        if self.since is None and self.until is None:
            return True
        if moment is None:
            return False
        early = self.since is not None and _before(moment, self.since)
        late = self.until is not None and _before(self.until, moment)
        return not (early or late)


def _before(one: date | datetime, other: date | datetime) -> bool:
    """Whether one is earlier than the other: as days, unless both are times."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        if one.tzinfo is None or other.tzinfo is None:
            return one.replace(tzinfo=None) < other.replace(tzinfo=None)
        return one < other
    days = [moment.date() if isinstance(moment, datetime) else moment for moment in (one, other)]
    return days[0] < days[1]
