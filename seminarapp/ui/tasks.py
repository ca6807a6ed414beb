# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The bridge between Qt's thread and the store's: who owns every task, and in which order the store works.

qasync keeps no strong reference to what its slots start, and their errors go past the loop's handler; so every
coroutine of the window is started here, held here, and its error reported here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

P = ParamSpec("P")
R = TypeVar("R")

ErrorHandler = Callable[[BaseException, str], object]
"""Gets an error and the name of the task that ended by it, on the Qt thread."""


class ClosingError(RuntimeError):
    """Work was left after the window had closed."""


class Tasks(QObject):
    """Starts, holds, cancels and reports the tasks of the window; keeps the store's work in order.

    Signals:
        busy_changed(bool): True from the first piece of work left for the store until the last one left is done.
    """

    busy_changed = Signal(bool)

    def __init__(self, loop: asyncio.AbstractEventLoop, store: Executor, on_error: ErrorHandler) -> None:
        """`store` has one worker: that makes it a queue, and the only thread that touches the library."""
        super().__init__()
        self._loop = loop
        self._store = store
        self._on_error = on_error
        self._running: set[asyncio.Task[Any]] = set()
        self._endless: set[asyncio.Task[Any]] = set()
        self._left: dict[Future[Any], asyncio.Future[None]] = {}
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether the store has work left."""
        return bool(self._left)

    def start(self, work: Coroutine[Any, Any, R], name: str, *, endless: bool = False) -> asyncio.Task[R]:
        """Run a coroutine; its error goes to the handler with its name.

        An `endless` task (a clock, a watch) is cancelled on closing; every other one is waited for. Tasks begin in
        the order in which they were started. Raises `ClosingError` once the window has closed.
        """
        if self._closed:
            work.close()
            raise ClosingError(f"“{name}” was started after closing")
        task = self._loop.create_task(work, name=name)
        (self._endless if endless else self._running).add(task)
        task.add_done_callback(self._on_done)
        return task

    def store(self, call: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> asyncio.Future[R]:
        """Leave work for the store's thread now; await what it returns or raises, on the Qt thread.

        Work is done in the order in which it was left, and is done even when whoever awaits it is cancelled: nothing
        that was typed is lost because a page was closed. An error that nobody waits for any more goes to the handler.
        Raises `ClosingError` once the window has closed.
        """
        if self._closed:
            raise ClosingError(f"{call} was left for the store after closing")
        answer: asyncio.Future[R] = self._loop.create_future()
        job = self._store.submit(call, *args, **kwargs)
        first = not self._left
        self._left[job] = self._loop.create_future()
        job.add_done_callback(lambda done: self._loop.call_soon_threadsafe(self._on_stored, done, answer))
        if first:
            self.busy_changed.emit(True)
        return answer

    async def drain(self) -> None:
        """Finish before closing: end the endless tasks; wait until the store and all other tasks have nothing left.

        What is started meanwhile is waited for too; after that nothing more can be started.
        """
        me = asyncio.current_task()
        while waited := [*((self._running | self._endless) - {me}), *self._left.values()]:
            for task in self._endless:
                task.cancel()
            await asyncio.wait(waited)
            await asyncio.sleep(0)  # lets the callbacks run that take what is done off the lists
        self._closed = True

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        self._endless.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error, task.get_name())

    def _on_stored(self, job: Future[Any], answer: asyncio.Future[Any]) -> None:
        self._left.pop(job).set_result(None)
        error = job.exception()
        if error is None:
            if not answer.cancelled():
                answer.set_result(job.result())
        elif answer.cancelled():
            self._on_error(error, "store")
        else:
            answer.set_exception(error)
        if not self._left:
            self.busy_changed.emit(False)
