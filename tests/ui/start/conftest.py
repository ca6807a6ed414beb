# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A start page before an empty library."""

from __future__ import annotations

from uuid import UUID

import pytest

from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look
from tests.ui.home import Home


@pytest.fixture
def page(home: Home, look: Look) -> StartPage:
    page = StartPage(home.desk, look, home.chooser)
    page.refresh()
    home.show(page)
    home.settle()
    return page


@pytest.fixture
def opened(page: StartPage) -> list[tuple[UUID, str]]:
    """The seminars that the page asked to be opened, each with its workspace."""
    opened: list[tuple[UUID, str]] = []
    page.seminar_requested.connect(lambda seminar, workspace: opened.append((seminar, workspace)))
    return opened


@pytest.fixture
def told(page: StartPage) -> list[tuple[str, str]]:
    """What the page gave to the message bar."""
    told: list[tuple[str, str]] = []
    page.told.connect(lambda text, kind: told.append((text, kind)))
    return told
