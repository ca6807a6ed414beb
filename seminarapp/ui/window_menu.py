# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window's menu: stage, commands and keys, language, light and dark, and leaving."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.ui.actions import WINDOW_ACTIONS, Place
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation

_OFFERED = ("export_files", "command_palette", "keyboard_sheet", "toggle_stage", "organisation")
_LANGUAGES = (("sv", "Svenska"), ("en", "English"))


class WindowMenu(QMenu):
    """What belongs to no page.

    Signals:
        language_chosen(str): “sv” or “en”.
        action_requested(str): do that action of the window.
        quit_requested: close the window.
    """

    language_chosen = Signal(str)
    action_requested = Signal(str)
    quit_requested = Signal()

    def __init__(self, look: Look, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._themes: dict[ThemeChoice, QAction] = {}
        self.setAccessibleName(self.tr("Menu"))
        self._declared = {spec.id: self.addAction("") for spec in WINDOW_ACTIONS if spec.id in _OFFERED}
        for name, entry in self._declared.items():
            entry.triggered.connect(partial(self._on_declared, name))
        self.show_place(Place.START)
        self.addSeparator()
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
            action.triggered.connect(partial(self._on_theme, choice))
            themes.addAction(action)
            self._themes[choice] = action
        self.addSeparator()
        leaving = next(spec for spec in WINDOW_ACTIONS if spec.id == "quit")
        leave = self.addAction(f"{leaving.said}\t{leaving.keys}")
        leave.triggered.connect(self.quit_requested)
        self.aboutToShow.connect(self._on_about_to_show)

    def show_place(self, place: Place) -> None:
        """The user went there: say the keys that count there."""
        for spec in WINDOW_ACTIONS:
            if spec.id in self._declared:
                keys = "" if place in spec.yields_in else spec.keys
                self._declared[spec.id].setText(f"{spec.said}\t{keys}" if keys else spec.said)

    def _on_declared(self, action: str) -> None:
        self.action_requested.emit(action)

    def _on_language(self, language: str) -> None:
        self.language_chosen.emit(language)

    def _on_theme(self, choice: ThemeChoice) -> None:
        self._look.choose(choice)

    def _on_about_to_show(self) -> None:
        """The theme may have been changed by its key or its button meanwhile."""
        self._themes[self._look.choice].setChecked(True)
