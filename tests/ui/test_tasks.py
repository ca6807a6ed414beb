# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Tasks under a real qasync loop: nothing is lost, nothing is silent, and the store works in order."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.ui.tasks import ClosingError, Tasks


@dataclass
class Reports:
    """What went to the one error handler."""

    errors: list[tuple[BaseException, str]] = field(default_factory=list)

    def __call__(self, error: BaseException, name: str) -> None:
        self.errors.append((error, name))

    @property
    def said(self) -> list[tuple[str, str]]:
        return [(str(error), name) for error, name in self.errors]


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def tasks(loop: QEventLoop, store: Executor, reports: Reports) -> Tasks:
    return Tasks(loop, store, reports)


def failing(text: str, after: threading.Event | None = None) -> Callable[[], None]:
    def call() -> None:
        assert after is None or after.wait(30)
        raise ValueError(text)

    return call


def test_store_answers_on_the_qt_thread_with_work_done_on_its_own(loop: QEventLoop, tasks: Tasks) -> None:
    seen: list[threading.Thread] = []

    async def page() -> None:
        seen.append(await tasks.store(threading.current_thread))
        seen.append(threading.current_thread())

    tasks.start(page(), "page")
    loop.run_until_complete(tasks.drain())
    assert seen[0].name.startswith("store")
    assert seen[1] is threading.main_thread()


def test_store_works_in_the_order_in_which_work_was_left(loop: QEventLoop, tasks: Tasks) -> None:
    done: list[int] = []

    def note(number: int, *, slow: bool) -> None:
        time.sleep(0.01 if slow else 0)
        done.append(number)

    async def use_case(number: int) -> None:
        await tasks.store(note, number, slow=number % 5 == 0)

    for number in range(20):
        tasks.start(use_case(number), "use case")
    loop.run_until_complete(tasks.drain())
    assert done == list(range(20))


def test_error_of_a_task_is_reported_with_its_name(loop: QEventLoop, tasks: Tasks, reports: Reports) -> None:
    async def page() -> None:
        await tasks.store(failing("the disk is full"))

    tasks.start(page(), "take a note")
    loop.run_until_complete(tasks.drain())
    assert reports.said == [("the disk is full", "take a note")]


def test_refusal_can_be_caught_where_it_is_awaited(loop: QEventLoop, tasks: Tasks, reports: Reports) -> None:
    caught: list[str] = []

    async def page() -> None:
        try:
            await tasks.store(failing("no such seat"))
        except ValueError as refusal:
            caught.append(str(refusal))

    tasks.start(page(), "page")
    loop.run_until_complete(tasks.drain())
    assert caught == ["no such seat"]
    assert reports.errors == []


def test_work_is_done_even_when_who_awaits_it_is_cancelled(
    loop: QEventLoop, tasks: Tasks, reports: Reports
) -> None:
    gate = threading.Event()
    written: list[str] = []

    async def page() -> None:
        await tasks.store(written.append, "what was typed")

    async def close_page() -> None:
        blocking = tasks.store(gate.wait, 5)
        task = tasks.start(page(), "page")
        await asyncio.sleep(0.01)
        task.cancel()
        gate.set()
        await blocking

    loop.run_until_complete(close_page())
    loop.run_until_complete(tasks.drain())
    assert written == ["what was typed"]
    assert reports.errors == []


def test_error_that_nobody_awaits_any_more_is_reported(
    loop: QEventLoop, tasks: Tasks, reports: Reports
) -> None:
    closed = threading.Event()

    async def page() -> None:
        await tasks.store(failing("disk gone", after=closed))

    async def close_page() -> None:
        task = tasks.start(page(), "page")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        closed.set()

    loop.run_until_complete(close_page())
    loop.run_until_complete(tasks.drain())
    assert reports.said == [("disk gone", "store")]


def test_task_that_nobody_holds_runs_to_its_end(loop: QEventLoop, tasks: Tasks) -> None:
    ended: list[bool] = []

    async def forgotten() -> None:
        await asyncio.sleep(0.01)
        ended.append(True)

    tasks.start(forgotten(), "forgotten")
    gc.collect()
    loop.run_until_complete(tasks.drain())
    assert ended == [True]


def test_draining_ends_endless_tasks_and_lets_them_tidy_up(
    loop: QEventLoop, tasks: Tasks, reports: Reports
) -> None:
    tidied: list[bool] = []

    async def clock() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            tidied.append(True)

    tasks.start(clock(), "clock", endless=True)
    loop.run_until_complete(asyncio.sleep(0.02))
    loop.run_until_complete(tasks.drain())
    assert tidied == [True]
    assert reports.errors == []


def test_draining_waits_for_what_tasks_leave_meanwhile(loop: QEventLoop, tasks: Tasks) -> None:
    written: list[str] = []

    async def page() -> None:
        await tasks.store(time.sleep, 0.01)
        await tasks.store(written.append, "second")

    tasks.start(page(), "page")
    loop.run_until_complete(tasks.drain())
    assert written == ["second"]
    assert not tasks.busy


def test_draining_can_itself_be_a_task(loop: QEventLoop, tasks: Tasks) -> None:
    task = tasks.start(tasks.drain(), "close")
    loop.run_until_complete(task)
    assert task.done()


def test_nothing_can_be_left_after_closing(loop: QEventLoop, tasks: Tasks) -> None:
    async def late() -> None: ...

    loop.run_until_complete(tasks.drain())
    with pytest.raises(ClosingError, match="late page"):
        tasks.start(late(), "late page")
    with pytest.raises(ClosingError):
        tasks.store(time.sleep, 0)


def test_cancelled_task_is_no_error(loop: QEventLoop, tasks: Tasks, reports: Reports) -> None:
    task = tasks.start(asyncio.sleep(10), "search")
    task.cancel()
    loop.run_until_complete(tasks.drain())
    assert task.cancelled()
    assert reports.errors == []


def test_busy_from_the_first_to_the_last_piece_of_work(loop: QEventLoop, tasks: Tasks, qtbot: QtBot) -> None:
    said: list[bool] = []
    tasks.busy_changed.connect(said.append)

    async def page() -> None:
        await asyncio.gather(tasks.store(time.sleep, 0.005), tasks.store(time.sleep, 0.005))

    tasks.start(page(), "page")
    loop.run_until_complete(tasks.drain())
    assert said == [True, False]
