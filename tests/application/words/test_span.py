# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Days and times that are typed, and which moments are between them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from seminarapp.application.words.span import Span, day_or_time
from seminarapp.domain.errors import RuleError
from seminarapp.domain.time_zones import at

TWO = at(date(2026, 3, 12), time(14), "Europe/Stockholm")


@pytest.mark.parametrize(
    "text", ["kl 14", "2026-13-01", "14:00", "2026-03-12T25:00", "2026-02-30", "i" * 5000]
)
def test_what_is_no_day_or_time_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="is no day or time"):
        day_or_time(text)


def test_span_of_days_holds_both_of_them_whole() -> None:
    span = Span.of("2026-03-12", "2026-03-13")
    held = [
        span.holds(datetime(2026, 3, day, hour, tzinfo=UTC))
        for day, hour in ((11, 23), (12, 0), (13, 23), (14, 0))
    ]
    assert held == [False, True, True, False]


def test_span_of_times_is_compared_as_times() -> None:
    span = Span.of("2026-03-12T14:00+01:00", "2026-03-12T15:00")
    assert span.holds(TWO)
    assert not span.holds(TWO - timedelta(minutes=1))
    assert not span.holds(TWO + timedelta(minutes=61))


def test_what_has_no_time_is_in_the_open_span_alone() -> None:
    assert Span.of("", "").holds(None)
    assert not Span.of("2026-03-12", "").holds(None)


@pytest.mark.parametrize(
    ("since", "until", "first", "last"),
    [
        ("2026", "2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-02", "2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        (" 2024-02 ", "2024-12", date(2024, 2, 1), date(2024, 12, 31)),
        ("2026-03-12", "", date(2026, 3, 12), None),
    ],
)
def test_a_year_or_a_month_is_meant_as_a_whole(
    since: str, until: str, first: date, last: date | None
) -> None:
    assert Span.of(since, until) == Span(first, last)


@pytest.mark.parametrize("text", ["0000", "2026-13", "2026-00", "26", "9999-99"])
def test_what_is_no_year_or_month_is_refused(text: str) -> None:
    for ends in ((text, ""), ("", text)):
        with pytest.raises(RuleError, match="is no day or time"):
            Span.of(*ends)
