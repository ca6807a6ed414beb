# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The front of the house: the window as its user left it, before any library is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from seminarapp.settings import load_preferences
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow


class Front:
    """The window as its user left it, shown and painted, with no library yet.

    Attributes:
        look, translation, window: what is shown, and in which dress and language.
    """

    def __init__(self, application: QApplication, preferences: Path) -> None:
        kept = load_preferences(preferences)
        self.look = Look(application, ThemeChoice(kept.theme))
        self.translation = Translation(application, kept.language)
        self.window = MainWindow(self.look, self.translation)
        if kept.geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode()))
        self.window.show()
        application.processEvents()
