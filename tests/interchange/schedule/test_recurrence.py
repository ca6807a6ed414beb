# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""On which days an event recurs, and that no rule is endless."""

from __future__ import annotations

import time
from datetime import date, datetime
from itertools import islice
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.interchange.schedule.recurrence import (
    MOST_TIMES,
    UnreadRuleError,
    occurrences,
    rule_of,
)

THURSDAY = date(2026, 3, 12)


def days(text: str, first: date = THURSDAY) -> list[str]:
    return [day.isoformat() for day in occurrences(rule_of(text), first).days]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=3", ["2026-03-12", "2026-03-19", "2026-03-26"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=2", ["2026-03-12", "2026-03-26"]),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", ["2026-03-12", "2026-03-17", "2026-03-19", "2026-03-24"]),
        ("FREQ=DAILY;UNTIL=20260314", ["2026-03-12", "2026-03-13", "2026-03-14"]),
        ("FREQ=MONTHLY;BYDAY=2TH;COUNT=3", ["2026-03-12", "2026-04-09", "2026-05-14"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2026-03-12", "2026-03-27"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", ["2026-03-12", "2026-03-31", "2026-04-30"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["2026-03-12", "2026-03-31"]),
        ("FREQ=YEARLY;COUNT=2", ["2026-03-12", "2027-03-12"]),
        ("freq=yearly;bymonth=10;byday=-1su;count=2", ["2026-03-12", "2026-10-25"]),
    ],
)
def test_what_people_ask_for_recurs_on_its_days(rule: str, expected: list[str]) -> None:
    assert days(rule) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=HOURLY",
        "FREQ=SECONDLY;COUNT=100000000",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYYEARDAY=100",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;UNTIL=soon",
        "FREQ=WEEKLY;UNTIL=20269999",
        "FREQ=WEEKLY;INTERVAL=" + "9" * 40,
        "FREQ=WEEKLY;WKST=NO",
    ],
)
def test_what_cannot_be_followed_is_refused(rule: str) -> None:
    with pytest.raises(UnreadRuleError):
        rule_of(rule)


def test_what_never_ends_is_cut_and_said_to_go_on() -> None:
    found = occurrences(rule_of("FREQ=DAILY"), THURSDAY)
    assert (len(found.days), found.more) == (MOST_TIMES, True)
    assert not occurrences(rule_of(f"FREQ=DAILY;COUNT={MOST_TIMES}"), THURSDAY).more
    assert occurrences(rule_of(f"FREQ=DAILY;COUNT={MOST_TIMES + 1}"), THURSDAY).more


def test_a_rule_that_names_no_day_ends_soon() -> None:
    begin = time.process_time()
    found = occurrences(rule_of("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), THURSDAY)
    assert found.days == (THURSDAY,)
    assert time.process_time() - begin < 1.0
    assert found.looked_at > 1_000


def test_no_more_days_are_looked_at_than_allowed() -> None:
    found = occurrences(rule_of("FREQ=WEEKLY"), THURSDAY, 14)
    assert (len(found.days), found.more, found.looked_at) == (3, True, 14)


def test_the_end_of_the_calendar_is_an_end() -> None:
    assert days("FREQ=DAILY", date(9999, 12, 30)) == ["9999-12-30", "9999-12-31"]


RULES = st.builds(
    "FREQ={};INTERVAL={}{}".format,
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 4),
    st.sampled_from(
        [
            "",
            ";BYDAY=MO,WE",
            ";BYDAY=SU;WKST=SU",
            ";BYMONTHDAY=1,-1",
            ";BYMONTHDAY=31",
            ";BYMONTH=3,10",
            ";BYMONTH=3;BYDAY=TH",
            ";BYMONTHDAY=13;BYDAY=FR",
            ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1",
        ]
    ),
)


@settings(max_examples=40, deadline=None)
@given(RULES, st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_the_days_are_those_that_dateutil_finds(text: str, first: date) -> None:
    begin = datetime.combine(first, datetime.min.time())
    found: Any = rrulestr(text, dtstart=begin)
    ours = occurrences(rule_of(text), first).days
    wanted = [one.date() for one in islice(found, len(ours) + 1)]
    after = [day for day in wanted if day > first][: len(ours) - 1]
    assert list(ours[1:]) == after


def test_until_the_end_of_time_is_without_end() -> None:
    assert rule_of("FREQ=DAILY;UNTIL=99991231T235959Z").until == date.max
