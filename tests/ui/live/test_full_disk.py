# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window on a disk that really is full, and on a library that is moved away: typed on, and all saved once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.application.ports.keeping import unreported
from seminarapp.bootstrap import House, open_house
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.message_bar import MessageKind
from seminarapp.ui.window import MainWindow
from tests.ui.live.panel import planned, typed

SIZE = "8m"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of eight megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False).returncode
    except OSError:
        done = 1
    if done or sys.platform != "linux":
        pytest.skip("nothing may be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


class Run:
    """The window on the live page of a seminar, on a library in that folder."""

    def __init__(self, bot: QtBot, window: MainWindow, tasks: Tasks, store: Executor, folder: Path) -> None:
        self.bot, self.window, self.tasks, self.store, self.folder = bot, window, tasks, store, folder
        self.library = folder / "library.seminarapp"
        self.house: House = store.submit(open_house, str(self.library)).result()
        self.seminar: UUID = store.submit(planned, self.house.activities).result()
        store.submit(self.house.activities.moderating.open_session, self.seminar).result()
        window.resize(1440, 900)
        window.show()
        window.move_in(Desk(self.house.activities, tasks, "en"))
        window.open_seminar(self.seminar, "live")
        self.settle()
        self.page()._retrying._pause.setInterval(50)

    def page(self) -> LivePage:
        shown = self.window._stack.currentWidget()
        assert isinstance(shown, LivePage)
        return shown

    def enter(self, text: str) -> None:
        self.page()._line.edit.insert(text)
        QTest.keyClick(self.page()._line.edit, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.tasks.busy and not self.tasks._running, timeout=20_000)

    def texts(self) -> list[str]:
        material = partial(self.house.activities.writing.material, self.seminar)
        return [one.text for one in self.store.submit(material).result().captures]

    def said(self) -> str:
        message = self.window._messages.current
        return message.text if message else ""

    def fill(self) -> Path:
        """Leave no byte free; returns the file that does it."""
        filler = self.folder / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                return filler


@pytest.fixture
def begin(
    qtbot: QtBot, look: Look, loop: QEventLoop, store: Executor, translation: Translation
) -> Iterator[Callable[[Path], Run]]:
    runs: list[Run] = []
    faults: list[BaseException] = []

    def begun(folder: Path) -> Run:
        tasks = Tasks(loop, store, lambda error, _name: faults.append(error))
        runs.append(Run(qtbot, MainWindow(look, translation), tasks, store, folder))
        return runs[-1]

    yield begun
    for run in runs:
        run.settle()
        run.window.close()
        run.settle()
        store.submit(run.house.close).result()
        run.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not faults, faults


def test_on_a_full_disk_the_reserve_takes_the_next_notes_and_the_rest_wait(
    disk: Path, begin: Callable[[Path], Run]
) -> None:
    run = begin(disk)
    run.enter("före")
    filler = run.fill()
    entered: list[str] = []
    while "The disk is full, so nothing can be saved" not in run.said():
        entered.append(f"rad {chr(97 + len(entered))} " + "vatten " * 1500)
        run.enter(entered[-1])
        assert len(entered) < 200
    assert len(entered) > 3, "the reserve took some"
    assert run.window._messages.current is not None
    assert run.window._messages.current.kind is MessageKind.ERROR
    assert run.window._bar._saved.text() == "Not saved"
    typed(run.page()._line.edit, "halvskrivet")
    filler.unlink()
    run.bot.waitUntil(lambda: "nothing can be saved" not in run.said(), timeout=10_000)
    run.settle()
    assert [text.strip() for text in run.texts()] == ["före", *(text.strip() for text in entered)]
    assert run.page()._line.edit.text() == "halvskrivet"
    assert run.store.submit(run.house.activities.keeper.verify, unreported).result().fault == ""


def test_a_draft_finds_a_place_when_the_disk_is_full(
    disk: Path, tmp_path: Path, begin: Callable[[Path], Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    run = begin(disk)
    run.store.submit(run.house.library.reserve.release).result()
    filler = run.fill()
    typed(run.page()._line.edit, "vart tar det här vägen")
    state = tmp_path / "state" / "seminarapp" / "drafts"
    run.bot.waitUntil(lambda: state.exists() and bool(list(state.glob("*.draft"))), timeout=5_000)
    filler.unlink()


def test_a_library_that_is_moved_away_and_back_costs_nothing(
    tmp_path: Path, begin: Callable[[Path], Run]
) -> None:
    run = begin(tmp_path)
    run.enter("före")
    away = run.library.rename(tmp_path / "away")
    for text in ("under tiden", "och sedan"):
        run.enter(text)
    assert f"“{run.library}” is not in its place any more: put it back." in run.said()
    assert "Lines that wait to be saved: 2." in run.said()
    assert not run.library.exists()
    away.rename(run.library)
    run.bot.waitUntil(lambda: run.said() == "", timeout=10_000)
    run.settle()
    assert run.texts() == ["före", "under tiden", "och sedan"]
