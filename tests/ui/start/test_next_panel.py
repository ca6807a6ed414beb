# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which seminar comes next."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.next_panel import next_of
from tests.fakes.clock import TWO_O_CLOCK

HOUR = timedelta(hours=1)


def card(starts: timedelta | None, state: SeminarState = SeminarState.PLANNED) -> SeminarCard:
    starts_at = None if starts is None else TWO_O_CLOCK + starts
    ends_at = None if starts_at is None else starts_at + HOUR
    return SeminarCard(uuid4(), "Vatten", "sv", state, starts_at=starts_at, ends_at=ends_at)


def test_what_is_live_comes_before_what_is_planned_earlier() -> None:
    live = card(9 * HOUR, SeminarState.LIVE)
    assert next_of([card(HOUR), live], TWO_O_CLOCK) is live


def test_first_that_is_not_over_comes_next() -> None:
    over, running, later = card(-2 * HOUR), card(-HOUR / 2), card(HOUR)
    assert next_of([over, running, later], TWO_O_CLOCK) is running


def test_held_and_undated_ones_do_not_come() -> None:
    assert next_of([card(HOUR, SeminarState.CLOSED), card(None)], TWO_O_CLOCK) is None
