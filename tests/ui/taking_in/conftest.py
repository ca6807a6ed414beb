# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The start page of a library with a seminar in it, and a way to have it take a file in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.planning.planning import TitleCard
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.taking_in.sheet import TakingInSheet
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from tests.ui.home import Home

Offer = Callable[[str, str | bytes], TakingInSheet]


@pytest.fixture
def seminar(home: Home) -> UUID:
    """A seminar planned before the page is there."""
    return home.ask(lambda: home.activities.planning.plan_seminar(TitleCard("Vem äger vattnet?")))


@pytest.fixture
def page(home: Home, look: Look, translation: Translation, seminar: UUID) -> Iterator[StartPage]:
    """The start page as it stands in the window."""
    page = StartPage(home.desk, look, home.chooser)
    home.show(page, 1200, 800)
    page.refresh()
    home.settle()
    yield page
    home.settle()


@pytest.fixture
def offer(home: Home, page: StartPage, tmp_path: Path) -> Offer:
    """Has the page read a file with that name and content; answers with the sheet."""

    def chosen(name: str, content: str | bytes) -> TakingInSheet:
        home.chooser.answer = tmp_path / name
        home.chooser.answer.write_bytes(content if isinstance(content, bytes) else content.encode())
        page.commands["import_file"].trigger()
        home.settle()
        sheet = page._taking_in.sheet
        assert sheet is not None
        return sheet

    return chosen
