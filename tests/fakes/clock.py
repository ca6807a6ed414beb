# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A clock that stands until it is told to go on."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

TWO_O_CLOCK = datetime(2026, 3, 12, 14, tzinfo=timezone(timedelta(hours=1)))


class FixedClock:
    """Answers to `application.ports.Clock`."""

    def __init__(self, moment: datetime = TWO_O_CLOCK) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def go_on(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
