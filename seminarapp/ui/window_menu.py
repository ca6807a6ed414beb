# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window's menu: language, light and dark, and leaving."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation

_LANGUAGES = (("sv", "Svenska"), ("en", "English"))


class WindowMenu(QMenu):
    """What belongs to no page.

    Signals:
        language_chosen(str): “sv” or “en”.
        quit_requested: close the window.
    """

    language_chosen = Signal(str)
    quit_requested = Signal()

    def __init__(self, look: Look, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Menu"))
        languages = QActionGroup(self)
        for language, name in _LANGUAGES:
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(translation.language == language)
            action.triggered.connect(partial(self._on_language, language))
            languages.addAction(action)
        self.addSeparator()
        themes = QActionGroup(self)
        for choice, name in (
            (ThemeChoice.SYSTEM, self.tr("As the desktop")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        ):
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(look.choice is choice)
            action.triggered.connect(partial(look.choose, choice))
            themes.addAction(action)
        self.addSeparator()
        leave = self.addAction(self.tr("Quit"))
        leave.triggered.connect(self.quit_requested)

    def _on_language(self, language: str) -> None:
        self.language_chosen.emit(language)
