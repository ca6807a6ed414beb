# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Days and times as they are typed, and a stretch of them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime

from seminarapp.domain.errors import RuleError

_WHOLE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?")  # a year, or a month of one


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


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days or times; None is open. Both ends are included, a day as a whole."""

    since: date | datetime | None = None
    until: date | datetime | None = None

    @classmethod
    def of(cls, since: str, until: str) -> Span:
        """The span that was typed, "" for an open end; a year (2026) or a month (2026-03) is meant as a whole.

        Raises:
            RuleError: one of them is no day or time.
        """
        return cls(_begin(since.strip()), _end(until.strip()))

    def holds(self, moment: datetime | None) -> bool:
        """Whether it holds a moment, as the clock there shows it; what has no time is in no span but the open one."""
        if self.since is None and self.until is None:
            return True
        if moment is None:
            return False
        early = self.since is not None and _before(moment, self.since)
        late = self.until is not None and _before(self.until, moment)
        return not (early or late)


def _begin(text: str) -> date | datetime | None:
    whole = _WHOLE.fullmatch(text)
    return day_or_time(f"{whole[1]}-{whole[2] or '01'}-01" if whole else text) if text else None


def _end(text: str) -> date | datetime | None:
    whole = _WHOLE.fullmatch(text)
    if whole is None:
        return day_or_time(text) if text else None
    first = day_or_time(f"{whole[1]}-{whole[2] or '12'}-01")
    return first.replace(day=monthrange(first.year, first.month)[1])


def _before(one: date | datetime, other: date | datetime) -> bool:
    """Whether one is earlier than the other: as days, unless both are times."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        if one.tzinfo is None or other.tzinfo is None:
            return one.replace(tzinfo=None) < other.replace(tzinfo=None)
        return one < other
    days = [moment.date() if isinstance(moment, datetime) else moment for moment in (one, other)]
    return days[0] < days[1]
