# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Days as they are typed: a day, a month or a year, of which the first or the last day is meant."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from seminarapp.domain.errors import RuleError

_TYPED = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_DECEMBER = 12


def day_of(text: str, *, last: bool = False) -> date | None:
    """The day that was typed; of a month or a year the first day, or the `last`. None for nothing.

    Raises:
        RuleError: it is no day.
    """
    text = text.strip()
    if not text:
        return None
    found = _TYPED.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        year, month, day = int(found[1]), found[2], found[3]
        in_month = int(month) if month else (_DECEMBER if last else 1)
        in_day = int(day) if day else (monthrange(year, in_month)[1] if last else 1)
        return date(year, in_month, in_day)
    except ValueError:
        raise RuleError(
            "“{text}” is no day: write it as 2026-03-12, 2026-03 or 2026", text=text[:40]
        ) from None
