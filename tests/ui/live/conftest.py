# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A live page on the real use cases, over a ledger in memory."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.ui.desk import Desk
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look
from tests.fakes.house import FakeHouse
from tests.ui.live.panel import Stage, planned


@pytest.fixture
def faults() -> list[BaseException]:
    """Errors that no use case is allowed to raise."""
    return []


@pytest.fixture
def stage(
    qtbot: QtBot, look: Look, loop: QEventLoop, store: Executor, faults: list[BaseException]
) -> Iterator[Stage]:
    """The page as it is before the session is opened."""
    house = FakeHouse()
    seminar = planned(house.activities)
    tasks = Tasks(loop, store, lambda error, _name: faults.append(error))
    desk = Desk(house.activities, tasks, "en")
    page = LivePage(desk, look)
    page.resize(1440, 848)
    page.show()
    qtbot.waitExposed(page)
    stage = Stage(qtbot, house, desk, page, seminar)
    page.show_seminar(seminar)
    stage.settle()
    yield stage  # qtbot would delete the page while the store is still at work
    stage.settle()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not faults, faults


@pytest.fixture
def live(stage: Stage) -> Stage:
    """The page with the session open."""
    stage.page.console.open()
    stage.settle()
    return stage
