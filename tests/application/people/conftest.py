# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A directory to take people into."""

from __future__ import annotations

import pytest

from seminarapp.application.people.people import People
from tests.fakes.house import FakeHouse


@pytest.fixture
def people(house: FakeHouse) -> People:
    return house.activities.people
