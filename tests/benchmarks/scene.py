# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The live page as the program runs it: a library on disk, the store on its own thread, cycles collected by a timer."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from qasync import QEventLoop

from seminarapp.application.records.seminar import CaptureRecord, SeatRecord, SegmentRecord, SeminarRecord
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.line.capture_line import CaptureLine
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.sharing import shared_interpreter
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.widgets.stream.table import StreamTable

R = TypeVar("R")
W = TypeVar("W", bound=QWidget)

CAPTURES = 10_000
WORDS = "Ledningen tar slut innan vi kommer fram och ingen vet vad det kostar om vi skjuter upp det"
SIZE = (1440, 900)
SETTLING = 0.5  # seconds in which the page comes to rest
LOST = 60  # seconds after which what was waited for does not come


@dataclass(frozen=True, slots=True)
class Scene:
    """A live page that is shown, and what it stands on."""

    path: Path
    house: House
    desk: Desk
    page: LivePage

    @property
    def line(self) -> QLineEdit:
        """Where notes are typed."""
        return _within(self.page, CaptureLine).edit

    @property
    def table(self) -> StreamTable:
        """The stream."""
        return _within(self.page, StreamTable)

    async def show(self, seminar: UUID) -> float:
        """Show a seminar; returns the milliseconds until it is painted with its stream.

        The paint may come before this task would hear of the rows, so the rows themselves open the watch.
        """
        painted = asyncio.Event()
        watch = Painted(self.table.viewport())

        def look() -> None:
            watch.painted.connect(painted.set)

        self.table.rows.modelReset.connect(look)
        begin = perf_counter()
        self.page.show_seminar(seminar)
        await asyncio.wait_for(painted.wait(), LOST)
        spent = (perf_counter() - begin) * 1000
        self.table.rows.modelReset.disconnect(look)
        watch.end()
        return spent


class Painted(QObject):
    """Tells whether a widget has been painted since it was asked to look.

    Signals:
        painted: it is being painted.
    """

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint; let every event pass."""
        if event.type() is QEvent.Type.Paint:
            self.seen = True
            self.painted.emit()
        return False

    def end(self) -> None:
        """Look no more."""
        self._widget.removeEventFilter(self)
        self.deleteLater()


class Stage:
    """Sets scenes, each with a library of its own; they share the application, the loop and the store's thread.

    Attributes:
        on_store: run something on the store's thread.
    """

    def __init__(self, application: QApplication, loop: asyncio.AbstractEventLoop, store: Executor) -> None:
        self._loop = loop
        self._store = store
        self._look = Look(application, ThemeChoice.LIGHT)
        self._folders = ExitStack()
        self._scenes: list[Scene] = []

    def on_store(self, call: Callable[[], R]) -> asyncio.Future[R]:
        """Run something on the store's thread."""
        return self._loop.run_in_executor(self._store, call)

    async def scene(self, library: Path | None = None) -> Scene:
        """A live page in that library, or in a new one, shown."""
        folder = self._folders.enter_context(tempfile.TemporaryDirectory(dir=Path.cwd()))
        path = library or Path(folder) / "library.seminarapp"
        house = await self.on_store(partial(open_house, str(path)))
        desk = Desk(house.activities, Tasks(self._loop, self._store, _fail), "sv")
        page = LivePage(desk, self._look)
        page.resize(*SIZE)
        page.show()
        scene = Scene(path, house, desk, page)
        self._scenes.append(scene)
        return scene

    @property
    def look(self) -> Look:
        """The looks of all pages."""
        return self._look

    async def clear(self) -> None:
        """Close everything."""
        for scene in self._scenes:
            scene.page.close()
            await scene.desk.tasks.drain()
            await self.on_store(scene.house.close)
        self._folders.close()


def play(act: Callable[[Stage], Awaitable[R]]) -> R:
    """Run what happens on a stage to its end."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(application)
    with shared_interpreter(), loop, ThreadPoolExecutor(1) as store:
        result: R = loop.run_until_complete(_played(act, Stage(application, loop, store)))
    return result


async def _played(act: Callable[[Stage], Awaitable[R]], stage: Stage) -> R:
    result = await act(stage)
    await stage.clear()
    return result


async def in_rounds(rounds: Callable[[], None]) -> None:
    """Run rounds from a timer, not in the task that waits for them: they let Qt work, and no task runs in another."""
    done = asyncio.get_running_loop().create_future()

    def run() -> None:
        try:
            rounds()
        except Exception as error:  # noqa: BLE001  the task that waits is told, whatever it is
            done.set_exception(error)
        else:
            done.set_result(None)

    QTimer.singleShot(0, run)
    await done


def until_painted(widget: QWidget, act: Callable[[], object]) -> float:
    """Milliseconds from the key to the end of the paint that follows it; TimeoutError when none does."""
    watch = Painted(widget)
    begin = perf_counter()
    act()
    while not watch.seen:
        QApplication.processEvents()
        if perf_counter() - begin > LOST:
            raise TimeoutError("nothing was painted")
    spent = (perf_counter() - begin) * 1000
    watch.end()
    return spent


def long_panel(captures: int, title: str = "Bench") -> SeminarRecord:
    """A panel of five with that many captures, every other one a quote, every hundredth starred."""
    seats = tuple(SeatRecord(f"p{n}", f"Person {n}", initials=f"P{n}") for n in range(5))
    noted = tuple(
        CaptureRecord(
            f"c{n}",
            n * 0.3,
            CaptureKind.QUOTE if n % 2 else CaptureKind.NOTE,
            f"{WORDS} {n}",
            f"p{n % 5}",
            starred=n % 100 == 1,
        )
        for n in range(captures)
    )
    return SeminarRecord(title, panel=seats, segments=(SegmentRecord("s1", "Allt", 60),), captures=noted)


def opened(house: House, record: SeminarRecord) -> UUID:
    """Take in a panel and open its session, so that it goes on."""
    seminar = house.activities.exchange.take_in(record).seminar
    assert seminar is not None
    house.activities.moderating.open_session(seminar)
    return seminar


def _within(page: QWidget, kind: type[W]) -> W:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


def _fail(error: BaseException, name: str) -> None:
    raise RuntimeError(f"{name} failed") from error
