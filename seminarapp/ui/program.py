# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Starting the window: it is shown before anything is loaded that it does not need to be seen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from seminarapp.settings import APPLICATION, preferences_file
from seminarapp.ui.front import Front

if TYPE_CHECKING:  # the library, the event loop and what runs on it come when the window is there
    from seminarapp.application.activities import OpenLibrary
    from seminarapp.application.rehearsing.rehearsal import RehearsalWish


def run_window(open_library: Callable[[], OpenLibrary], rehearse: RehearsalWish | None = None) -> int:
    """Show the window and run until it is closed; returns the exit status.

    Args:
        open_library: opens the library; called on the store's thread after the window is shown.
        rehearse: what is played on the live page as soon as the library is open.
    """
    application = _application()
    file = preferences_file()
    front = Front(application, file)
    from seminarapp.ui.running import run

    return run(application, front, file, open_library, rehearse)


def window_paints(library: OpenLibrary) -> bool:
    """Whether a window on that library can be built and paints more than one colour."""
    from seminarapp.ui.running import paints

    return paints(_application(), library)


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setDesktopFileName(APPLICATION)
    application.setQuitOnLastWindowClosed(False)  # the loop ends when everything is written, not before
    return application
