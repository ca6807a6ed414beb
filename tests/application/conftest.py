# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A house without a disk for every test, and a seminar planned in it."""

from __future__ import annotations

from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.domain.values import Schedule
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


@pytest.fixture
def activities(house: FakeHouse) -> Activities:
    return house.activities


@pytest.fixture
def seminar(activities: Activities) -> UUID:
    """Anna Berg (ab) and Bo Cedergren (bc); segments s1 and s2; question q1 in s2, for Anna."""
    plan = activities.planning
    planned = plan.plan_seminar(TitleCard("Vem äger vattnet?", schedule=Schedule(TWO_O_CLOCK)))
    plan.seat_panelist(planned, Panelist("Anna Berg", "hydrolog", "Vattenverket", "VV"))
    plan.seat_panelist(planned, Panelist("Bo Cedergren", "jurist", "Högskolan i Norr"))
    plan.add_segment(planned, "Välkomna", 5)
    plan.add_segment(planned, "Vem betalar?", 20)
    plan.prepare_question(planned, PreparedQuestion("Vem betalar?", seats=("ab",), segment="s2"))
    return planned
