# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was used last is kept, and never an aggregate that a command has begun to change."""

from __future__ import annotations

from seminarapp.domain.series import Series
from seminarapp.storage.cache import RecentAggregates


def saved(title: str) -> Series:
    series = Series.start(title)
    series.collect_events()
    return series


def test_the_one_unused_for_longest_goes_first() -> None:
    recent = RecentAggregates(kept=2)
    first, second, third = saved("1"), saved("2"), saved("3")
    recent.keep(first)
    recent.keep(second)
    assert recent.get(first.id) is first
    recent.keep(third)
    assert [recent.get(one.id) for one in (first, second, third)] == [first, None, third]


def test_a_changed_one_is_let_go_of() -> None:
    recent = RecentAggregates()
    series = saved("1")
    recent.keep(series)
    series.describe("2", "")
    assert recent.get(series.id) is None
    series.collect_events()
    assert recent.get(series.id) is None


def test_forgetting_one_leaves_the_others() -> None:
    recent = RecentAggregates()
    first, second = saved("1"), saved("2")
    recent.keep(first)
    recent.keep(second)
    recent.forget(first.id)
    recent.forget(first.id)
    assert (recent.get(first.id), recent.get(second.id)) == (None, second)
    recent.clear()
    assert recent.get(second.id) is None


def test_keeping_again_replaces() -> None:
    recent = RecentAggregates(kept=1)
    series = saved("1")
    recent.keep(series)
    recent.keep(series)
    assert recent.get(series.id) is series
