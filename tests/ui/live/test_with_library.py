# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The live page on a real library: what was typed is on the disk, and there again in the next run."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.bootstrap import House, open_house
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look
from tests.ui.live.panel import planned, typed

CONTROL = Qt.KeyboardModifier.ControlModifier


class Run:
    """One run of the program on the library."""

    def __init__(self, bot: QtBot, look: Look, loop: QEventLoop, store: Executor, location: Path) -> None:
        self._bot = bot
        self._store = store
        self.house: House = store.submit(open_house, str(location)).result()
        self._faults: list[BaseException] = []
        self._tasks = Tasks(loop, store, lambda error, _name: self._faults.append(error))
        self.page = LivePage(Desk(self.house.activities, self._tasks, "en"), look)
        self.page.resize(1440, 848)
        self.page.show()

    def show(self, seminar: UUID) -> None:
        self.page.show_seminar(seminar)
        self.settle()

    def line(self, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        typed(self.page.focusWidget(), text)
        QTest.keyClick(self.page.focusWidget(), key)
        self.settle()

    def settle(self) -> None:
        self._bot.waitUntil(lambda: not self._tasks.busy and not self._tasks._running, timeout=10_000)

    def end(self) -> None:
        self.settle()
        self.page.close()
        self.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._store.submit(self.house.close).result()
        assert not self._faults, self._faults


@pytest.fixture
def location(tmp_path: Path) -> Path:
    return tmp_path / "panels.seminars"


@pytest.fixture
def run(qtbot: QtBot, look: Look, loop: QEventLoop, store: Executor, location: Path) -> Iterator[Run]:
    run = Run(qtbot, look, loop, store, location)
    yield run
    run.end()


def test_a_panel_is_led_noted_and_found_again(
    run: Run, qtbot: QtBot, look: Look, loop: QEventLoop, store: Executor, location: Path
) -> None:
    seminar = store.submit(planned, run.house.activities).result()
    run.show(seminar)
    run.line("")  # Enter opens the session
    run.line("3", Qt.Key.Key_F8)
    run.line('"Risken försvinner inte" #risk')
    run.line("?Vem betalar?")
    run.line("KH: stålet väntar")
    run.line("fel")
    QTest.keyClick(run.page.focusWidget(), Qt.Key.Key_Z, CONTROL)
    run.settle()
    run.end()
    again = Run(qtbot, look, loop, store, location)
    again.show(seminar)
    material = store.submit(again.house.activities.writing.material, seminar).result()
    told = [(capture.kind, capture.text, capture.seat, capture.segment) for capture in material.captures]
    assert told == [
        (CaptureKind.QUOTE, "Risken försvinner inte", "es", "s2"),
        (CaptureKind.NOTE, "stålet väntar", "kh", "s2"),
    ]
    assert [question.text for question in material.audience_questions] == ["Vem betalar?"]
    assert again.page.console.holder == "es"
    assert again.page.console.is_open
    assert len(again.page._stream.table.rows) == 3
    run.house, run.page = again.house, again.page
