# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From what was typed to a schedule."""

from __future__ import annotations

from datetime import date, time, timedelta
from uuid import UUID

import pytest

from seminarapp.application.planning.starting import schedule_of
from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.errors import RuleError
from seminarapp.domain.time_zones import at
from seminarapp.domain.values import Schedule, SeminarState

STOCKHOLM = "Europe/Stockholm"
TWO = at(date(2026, 3, 12), time(14), STOCKHOLM)
LAST_TIME = SeminarCard(
    UUID(int=1),
    "Vatten",
    "sv",
    SeminarState.CLOSED,
    starts_at=TWO,
    ends_at=TWO + timedelta(hours=1),
    zone=STOCKHOLM,
)


def written(schedule: Schedule) -> tuple[str, str, str]:
    begins, ends = schedule.starts_at, schedule.ends_at
    return (begins.isoformat() if begins else "", ends.isoformat() if ends else "", schedule.zone)


def test_nothing_typed_is_no_schedule() -> None:
    assert schedule_of(" ", 60, STOCKHOLM, like=LAST_TIME) == Schedule()


def test_day_alone_has_the_hours_of_last_time_over_the_change_of_clocks() -> None:
    told = schedule_of("2026-04-09", like=LAST_TIME)
    assert written(told) == ("2026-04-09T14:00:00+02:00", "2026-04-09T15:00:00+02:00", STOCKHOLM)


def test_day_alone_says_too_little_where_there_was_no_last_time() -> None:
    with pytest.raises(RuleError, match="says no hour"):
        schedule_of("2026-04-09")


def test_time_goes_by_the_clocks_of_its_zone() -> None:
    told = schedule_of("2026-04-09 18:30", 45, "Europe/Helsinki", like=LAST_TIME)
    assert written(told) == ("2026-04-09T18:30:00+03:00", "2026-04-09T19:15:00+03:00", "Europe/Helsinki")


def test_time_without_a_zone_goes_by_this_machines() -> None:
    told = schedule_of("2026-04-09T18:30", here="Asia/Kathmandu")
    assert written(told) == ("2026-04-09T18:30:00+05:45", "", "Asia/Kathmandu")


def test_offset_that_was_typed_is_kept_and_is_no_zone() -> None:
    told = schedule_of("2026-04-09T18:30:00-04:00", 60, here=STOCKHOLM)
    assert written(told) == ("2026-04-09T18:30:00-04:00", "2026-04-09T19:30:00-04:00", "")


def test_offset_with_a_zone_is_shown_as_the_zone_does() -> None:
    told = schedule_of("2026-04-09T16:30:00Z", zone=STOCKHOLM)
    assert written(told) == ("2026-04-09T18:30:00+02:00", "", STOCKHOLM)
