# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What tests of the window stand on: one look for the run, a real qasync loop, and no widget left behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.application.views.library import SeminarCard
from seminarapp.bootstrap import open_house
from seminarapp.ui.desk import Desk
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.fakes.clock import FixedClock
from tests.shots.scene import play
from tests.ui.chooser import KnowingChooser
from tests.ui.desktop import FakeScreens
from tests.ui.home import Home


@pytest.fixture(scope="session")
def session_look(qapp: QApplication) -> Look:
    """The application, dressed once: fonts can be loaded only once a process."""
    return Look(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def look(session_look: Look) -> Iterator[Look]:
    """The look in the light theme, whatever a test before has chosen."""
    session_look.choose(ThemeChoice.LIGHT)
    yield session_look
    session_look.choose(ThemeChoice.LIGHT)


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """The window speaks English, until a test chooses otherwise."""
    before = QLocale()
    translation = Translation(qapp, "en")
    yield translation
    translation.choose("en")
    QLocale.setDefault(before)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[QEventLoop]:
    """A real qasync loop: `loop.run_until_complete(…)` runs Qt's events and asyncio's tasks together."""
    loop = QEventLoop(qapp)
    yield loop
    loop.close()


@pytest.fixture
def store() -> Iterator[ThreadPoolExecutor]:
    """The store's one thread; as in the program, it collects no garbage: that of Qt's thread may be among it."""
    gc.disable()
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="store") as executor:
        yield executor
    gc.collect(
        1
    )  # first: Python would do it at an allocation within the end of a Qt object, which holds a lock
    gc.enable()


@pytest.fixture
def home(
    qtbot: QtBot, look: Look, loop: QEventLoop, store: ThreadPoolExecutor, tmp_path: Path
) -> Iterator[Home]:
    """An empty library on the disk, with a desk before it. At the end nothing unforeseen may have happened."""
    clock = FixedClock()
    house = store.submit(lambda: open_house(str(tmp_path / "library.seminarapp"), clock=clock)).result()
    faults: list[BaseException] = []
    desk = Desk(house.activities, Tasks(loop, store, lambda error, _name: faults.append(error)), "en")
    home = Home(qtbot, house, store, desk, clock, KnowingChooser(), faults)
    desk.refused.connect(lambda text, _template: home.refused.append(text))
    yield home
    home.settle()
    store.submit(house.close).result()
    assert not faults, faults


@pytest.fixture
def window(home: Home, look: Look, translation: Translation) -> Iterator[MainWindow]:
    """The whole window, moved into the empty library."""
    window = MainWindow(look, translation, home.chooser, FakeScreens())
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield window
    window.close()
    home.settle()


@pytest.fixture
def parts(home: Home, window: MainWindow) -> dict[int, SeminarCard]:
    """The sample series in that window, by part; the third is being held."""
    parts = home.sample()
    home.ask(lambda: play(home.activities, home.clock, parts[3]))
    window.show_start()
    home.settle()
    return parts
