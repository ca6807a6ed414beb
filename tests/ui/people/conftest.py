# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A window on an empty library, and the directory's sheet over it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.ui.desktop import FakeScreens
from tests.ui.home import Home
from tests.ui.people.directory import Directory


@pytest.fixture
def directory(home: Home, look: Look, translation: Translation) -> Iterator[Directory]:
    window = MainWindow(look, translation, home.chooser, FakeScreens())
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield Directory(home, window)
    window.close()
    home.settle()
