# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Days as they are typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.people.days import day_of
from seminarapp.domain.errors import RuleError


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (" 2026-03-12 ", date(2026, 3, 12), date(2026, 3, 12)),
        ("2026-2", date(2026, 2, 1), date(2026, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        (" ", None, None),
    ],
)
def test_of_a_month_or_a_year_the_first_or_the_last_day_is_meant(
    text: str, first: date | None, last: date | None
) -> None:
    assert (day_of(text), day_of(text, last=True)) == (first, last)


@pytest.mark.parametrize(
    "text", ["0000", "2026-13", "2026-02-30", "26", "12/3 2026", "٢٠٢٦-٠٣", "2026-03-12T14"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="is no day"):
        day_of(text)


@given(st.dates())
def test_a_day_that_was_written_is_read_again(day: date) -> None:
    assert day_of(day.isoformat()) == day
