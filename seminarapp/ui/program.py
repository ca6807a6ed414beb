# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The running program: application, event loop, store thread and window, and an orderly end."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from seminarapp.application.activities import OpenLibrary
from seminarapp.application.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.settings import (
    APPLICATION,
    Preferences,
    load_preferences,
    preferences_file,
    save_preferences,
)
from seminarapp.ui.desk import Desk
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow

_log = logging.getLogger(__name__)


def run_window(open_library: Callable[[], OpenLibrary]) -> int:
    """Show the window and run until it is closed; returns the exit status.

    Args:
        open_library: opens the library; called on the store's thread after the window is shown.
    """
    application = _application()
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        status: int = loop.run_until_complete(
            Program(application, loop, preferences_file()).run(open_library)
        )
    return status


def window_paints(library: OpenLibrary) -> bool:
    """Whether a window on that library can be built and paints more than one colour."""
    application = _application()
    loop = QEventLoop(application)
    with loop:
        paints: bool = loop.run_until_complete(_painted(application, loop, library))
    return paints


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setDesktopFileName(APPLICATION)
    application.setQuitOnLastWindowClosed(False)  # the loop ends when everything is written, not before
    return application


async def _painted(application: QApplication, loop: asyncio.AbstractEventLoop, library: OpenLibrary) -> bool:
    """The library is used on the calling thread here: there is no work for the store."""
    with ThreadPoolExecutor(1) as store:
        window = MainWindow(Look(application), Translation(application))
        tasks = Tasks(
            loop, store, lambda error, name: _log.error("%s failed: %s", name, type(error).__name__)
        )
        window.move_in(Desk(library.activities, tasks, "en"))
        window.show()
        await tasks.drain()
        image = window.grab().toImage()
        window.close()
    colours = {image.pixel(x, 26) for x in range(0, image.width(), 3)}
    return len(colours) > 1


class Program:
    """One run of the window."""

    def __init__(self, application: QApplication, loop: asyncio.AbstractEventLoop, preferences: Path) -> None:
        self._preferences_file = preferences
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._tasks = Tasks(loop, self._store, self._on_error)
        self._preferences = load_preferences(preferences)
        self._look = Look(application, ThemeChoice(self._preferences.theme))
        self._translation = Translation(application, self._preferences.language)
        self._window = MainWindow(self._look, self._translation)
        self._closed = loop.create_future()
        self._window.closed.connect(self._on_closed)

    async def run(self, open_library: Callable[[], OpenLibrary]) -> int:
        """Show the window, open the library, and go on until the window is closed."""
        if self._preferences.geometry:
            self._window.restoreGeometry(QByteArray.fromBase64(self._preferences.geometry.encode()))
        self._window.show()
        library = await self._opened(open_library)
        await self._closed
        await self._tasks.drain()
        if library is not None:
            await asyncio.get_running_loop().run_in_executor(self._store, library.close)
        self._store.shutdown()
        return 0 if library is not None else 1

    async def _opened(self, open_library: Callable[[], OpenLibrary]) -> OpenLibrary | None:
        try:
            library = await self._tasks.store(open_library)
        except SeminarappError as error:
            self._window.tell_refusal(said_in(self._translation.language, error))
            return None
        self._window.move_in(Desk(library.activities, self._tasks, self._translation.language, self._window))
        return library

    def _on_closed(self) -> None:
        if self._closed.done():
            return
        geometry = self._window.saveGeometry().toBase64().toStdString()
        kept = Preferences(self._look.choice.value, self._translation.chosen, geometry)
        self._tasks.start(self._keep(kept), "preferences")
        self._closed.set_result(None)

    async def _keep(self, preferences: Preferences) -> None:
        await self._tasks.store(save_preferences, self._preferences_file, preferences)

    def _on_error(self, error: BaseException, name: str) -> None:
        """What nobody foresaw: said in the window; logged without its words, which may be a person's."""
        _log.error("%s failed with %s", name, type(error).__name__)
        self._window.tell_fault(f"{name}: {type(error).__name__}")
