# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A plan page before a seminar that nothing is planned of yet."""

from __future__ import annotations

import pytest

from seminarapp.ui.theme.look import Look
from tests.ui.home import Home
from tests.ui.plan.planned import Planned, open_plan


@pytest.fixture
def planned(home: Home, look: Look) -> Planned:
    """The page on “Elnätet som flaskhals”, with nobody in the panel and nothing in the run of show."""
    return open_plan(home, look)
