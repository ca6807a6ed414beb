# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`stream`: from Enter to the painted row with 10,000 captures, beside a plain QListView of as many rows."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from qasync import QEventLoop

from seminarapp.application.record import CaptureRecord, SeatRecord, SegmentRecord, SeminarRecord
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.capture_line import CaptureLine
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.widgets.stream.table import StreamTable
from tests.benchmarks.measuring import Figure, figure

W = TypeVar("W", bound=QWidget)

CAPTURES = 10_000
ROUNDS = 200
BARE_ROUNDS = 20
SETTLING = 0.5  # seconds
PAUSE = 20  # milliseconds between two notes, in which the store commits
WORDS = "Ledningen tar slut innan vi kommer fram och ingen vet vad det kostar om vi skjuter upp det"
SIZE = (1440, 900)


class Painted(QObject):
    """Tells whether a widget has been painted since it was asked to look."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint; let every event pass."""
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


def figures() -> Iterator[Figure]:
    """The live page is the real one, on a real library; the store works on its own thread meanwhile."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(application)
    with loop:
        entered, typed = loop.run_until_complete(_live(application, loop))
    bare = _plain(application)
    yield figure("stream", "Enter to painted row, 10,000 captures", "ms", entered, bare)
    yield figure("stream", "key to painted character", "ms", typed, _bare_keys())


async def _live(
    application: QApplication, loop: asyncio.AbstractEventLoop
) -> tuple[list[float], list[float]]:
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(1) as store:
        house: House = await loop.run_in_executor(store, open_house, str(Path(name) / "library.seminarapp"))
        seminar = await loop.run_in_executor(store, _prepare, house)
        desk = Desk(house.activities, Tasks(loop, store, _fail), "sv")
        page = LivePage(desk, Look(application, ThemeChoice.LIGHT))
        page.resize(*SIZE)
        page.show()
        page.show_seminar(seminar)
        table = _within(page, StreamTable)
        await _shown(table)
        line = _within(page, CaptureLine).edit
        entered, typed = await _measured(loop, line, table)
        page.close()
        await desk.tasks.drain()
        await loop.run_in_executor(store, house.close)
    return entered, typed


async def _measured(
    loop: asyncio.AbstractEventLoop, line: QWidget, table: StreamTable
) -> tuple[list[float], list[float]]:
    """The rounds run from a timer, not in this task: they let Qt work, and no task may run inside another."""
    entered: list[float] = []
    typed: list[float] = []
    done = loop.create_future()

    def rounds() -> None:
        for _ in range(ROUNDS):
            typed.append(_until_painted(line, partial(QTest.keyClick, line, Qt.Key.Key_A)))
            QTest.keyClicks(line, WORDS)
            entered.append(_until_painted(table.viewport(), partial(QTest.keyClick, line, Qt.Key.Key_Return)))
            QTest.qWait(PAUSE)
        done.set_result(None)

    QTimer.singleShot(0, rounds)
    await done
    return entered, typed


def _until_painted(widget: QWidget, act: Callable[[], object]) -> float:
    """Milliseconds from the key to the end of the paint that follows it."""
    watch = Painted(widget)
    begin = perf_counter()
    act()
    while not watch.seen:
        QApplication.processEvents()
    spent = (perf_counter() - begin) * 1000
    widget.removeEventFilter(watch)
    return spent


def _prepare(house: House) -> UUID:
    seats = tuple(SeatRecord(f"p{n}", f"Person {n}", initials=f"P{n}") for n in range(5))
    captures = tuple(
        CaptureRecord(
            f"c{n}", n * 0.3, CaptureKind.QUOTE if n % 2 else CaptureKind.NOTE, f"{WORDS} {n}", f"p{n % 5}"
        )
        for n in range(CAPTURES)
    )
    record = SeminarRecord(
        "Bench", panel=seats, segments=(SegmentRecord("s1", "Allt", 60),), captures=captures
    )
    seminar = house.activities.exchange.take_in(record).seminar
    assert seminar is not None
    house.activities.moderating.open_session(seminar)
    return seminar


async def _shown(table: StreamTable) -> None:
    """Wait until every capture stands in the stream and is laid out."""
    rows = table.model().rowsInserted, table.model().modelReset
    arrived = asyncio.Event()
    for signal in rows:
        signal.connect(arrived.set)
    while table.model().rowCount() < CAPTURES:
        await arrived.wait()
        arrived.clear()
    await asyncio.sleep(SETTLING)


def _within(page: QWidget, kind: type[W]) -> W:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


def _plain(application: QApplication) -> list[float]:
    """The same number of short rows in a QListView, one appended and painted at a time."""
    model = QStringListModel([f"{WORDS} {n}" for n in range(CAPTURES)])
    view = QListView()
    view.setModel(model)
    view.resize(*SIZE)
    view.show()
    view.scrollToBottom()
    application.processEvents()
    spent = []
    for _ in range(BARE_ROUNDS):

        def append() -> None:
            row = model.rowCount()
            model.insertRow(row)
            model.setData(model.index(row), WORDS)
            view.scrollToBottom()

        spent.append(_until_painted(view.viewport(), append))
    view.close()
    return spent


def _bare_keys() -> list[float]:
    """The same key in a line edit that stands alone."""
    line = QLineEdit()
    line.show()
    line.setFocus()
    QApplication.processEvents()
    spent = [_until_painted(line, partial(QTest.keyClick, line, Qt.Key.Key_A)) for _ in range(ROUNDS)]
    line.close()
    return spent


def _fail(error: BaseException, name: str) -> None:
    raise RuntimeError(f"{name} failed") from error
