# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A write page on the real use cases, over a ledger in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.ui.desk import Desk
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.page import WritePage
from tests.fakes.house import FakeHouse
from tests.ui.write.scene import BLOCKS, AnsweringChooser, Scene, held


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


@pytest.fixture
def opened(
    qtbot: QtBot, look: Look, loop: QEventLoop, store: Executor, house: FakeHouse
) -> Iterator[Callable[[SeminarRecord], Scene]]:
    """Opens the page on a seminar."""
    faults: list[BaseException] = []
    scenes: list[Scene] = []

    def open_page(record: SeminarRecord) -> Scene:
        seminar = house.activities.exchange.take_in(record).seminar
        assert seminar is not None
        tasks = Tasks(loop, store, lambda error, _name: faults.append(error))
        desk = Desk(house.activities, tasks, "en")
        chooser = AnsweringChooser()
        page = WritePage(desk, look, chooser)
        scene = Scene(qtbot, house.activities, desk, page, seminar, chooser)
        desk.refused.connect(lambda text, _template: scene.refusals.append(text))
        page.told.connect(lambda text, kind: scene.told.append((text, kind)))
        page.resize(1440, 848)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.show_seminar(seminar)
        scene.settle()
        scenes.append(scene)
        return scene

    yield open_page
    for scene in scenes:
        scene.page.hide()
        scene.settle()
        scene.page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not faults, faults


@pytest.fixture
def scene(opened: Callable[[SeminarRecord], Scene]) -> Scene:
    """The page on a seminar with an article."""
    return opened(held(*BLOCKS))


@pytest.fixture
def proposal(opened: Callable[[SeminarRecord], Scene]) -> Scene:
    """The page on a seminar about which nothing has been written."""
    return opened(held())
