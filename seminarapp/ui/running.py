# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The running program: event loop, store thread and window, and an orderly end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.settings import Preferences, save_preferences
from seminarapp.ui.desk import Desk
from seminarapp.ui.sharing import shared_interpreter
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow

if TYPE_CHECKING:
    from seminarapp.application.activities import OpenLibrary
    from seminarapp.application.rehearsing.rehearsal import RehearsalWish
    from seminarapp.ui.front import Front

P = ParamSpec("P")
R = TypeVar("R")

_log = logging.getLogger(__name__)


def run(
    application: QApplication,
    front: Front,
    preferences: Path,
    open_library: Callable[[], OpenLibrary],
    rehearse: RehearsalWish | None = None,
) -> int:
    """Go on with a window that is shown until it is closed; returns the exit status."""
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    try:
        with shared_interpreter(), loop:
            program = Program(loop, front, preferences, open_library, rehearse)
            status: int = loop.run_until_complete(program.run())
    finally:
        asyncio.set_event_loop(None)
    return status


def paints(application: QApplication, library: OpenLibrary) -> bool:
    """Whether a window on that library paints more than one colour."""
    loop = QEventLoop(application)
    with loop:
        painted: bool = loop.run_until_complete(_painted(application, loop, library))
    return painted


async def _painted(application: QApplication, loop: asyncio.AbstractEventLoop, library: OpenLibrary) -> bool:
    window = MainWindow(Look(application), Translation(application))
    tasks = Tasks(loop, _Here(), lambda error, name: _log.error("%s failed: %s", name, type(error).__name__))
    window.move_in(Desk(library.activities, tasks, "en"))
    window.show()
    await tasks.drain()
    image = window.grab().toImage()
    window.close()
    colours = {image.pixel(x, 26) for x in range(0, image.width(), 3)}
    return len(colours) > 1


class _Here(Executor):
    """Does work at once, on the calling thread: where that has opened the library, no other may use it."""

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """The result of the call, which has been made."""
        done: Future[R] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except SeminarappError as error:
            done.set_exception(error)
        return done


class Program:
    """One run of the window."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        front: Front,
        preferences: Path,
        open_library: Callable[[], OpenLibrary],
        rehearse: RehearsalWish | None = None,
    ) -> None:
        self._loop = loop
        self._open_library = open_library
        self._rehearse = rehearse
        self._preferences_file = preferences
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._tasks = Tasks(loop, self._store, self._on_error)
        self._look = front.look
        self._translation = front.translation
        self._window = front.window
        self._library: OpenLibrary | None = None
        self._opening = False
        self._closed = loop.create_future()
        self._window.closed.connect(self._on_closed)
        self._window.language_changed.connect(self._keep_choices)
        self._look.theme_changed.connect(self._keep_choices)
        self._window.library_requested.connect(self._begin_to_open)

    async def run(self) -> int:
        """Open the library, and go on until the window is closed; returns the exit status."""
        self._begin_to_open()
        if not self._window.isVisible():  # it was closed while this was being loaded
            self._on_closed()
        await self._closed
        await self._tasks.drain()
        if self._library is not None:
            await self._loop.run_in_executor(self._store, self._library.close)
        self._store.shutdown()
        return 0 if self._library is not None else 1

    def _begin_to_open(self) -> None:
        """Open the library; where that fails, the user may try again."""
        if self._library is None and not self._opening:
            self._opening = True
            self._tasks.start(self._open(), "opening the library")

    async def _open(self) -> None:
        try:
            self._library = await self._tasks.store(self._open_library)
        except SeminarappError as error:
            self._window.tell_closed(said_in(self._translation.language, error))
            return
        finally:
            self._opening = False
        if not self._closed.done():
            language = self._translation.language
            self._window.move_in(Desk(self._library.activities, self._tasks, language, self._window))
            if self._rehearse is not None:
                self._window.rehearse(self._rehearse)

    def _on_closed(self) -> None:
        if self._closed.done():
            return
        self._keep_choices()
        self._closed.set_result(None)

    def _keep_choices(self) -> None:
        """At once, not only in the end: a program that is killed has no end. After it, nothing is kept any more."""
        if not self._closed.done():
            geometry = self._window.saveGeometry().toBase64().toStdString()
            kept = Preferences(self._look.choice.value, self._translation.chosen, geometry)
            self._tasks.start(self._keep(kept), "preferences")

    async def _keep(self, preferences: Preferences) -> None:
        await self._tasks.store(save_preferences, self._preferences_file, preferences)

    def _on_error(self, error: BaseException, name: str) -> None:
        """What nobody foresaw: said in the window; logged without its words, which may be a person's."""
        _log.error("%s failed with %s", name, type(error).__name__)
        self._window.tell_fault(f"{name}: {type(error).__name__}")
