# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window's command palette and keyboard sheet: made when they are first asked for, one open at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.ui.actions import Actions, Place
from seminarapp.ui.theme.look import Look
from seminarapp.ui.top_bar import workspace_for

if TYPE_CHECKING:  # made when they are first asked for
    from seminarapp.application.views import LibraryView
    from seminarapp.ui.commands.palette import CommandPalette
    from seminarapp.ui.commands.sheet import KeyboardSheet
    from seminarapp.ui.desk import Desk


class WindowCommands(QObject):
    """Opens and closes them.

    Signals:
        seminar_requested(UUID, str): go to a seminar; the workspace in which it is worked on.
        orphaned: what had the keys before is gone: the page has to say where they belong.
    """

    seminar_requested = Signal(object, str)
    orphaned = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._recent: list[str] = []
        self._workspaces: dict[str, str] = {}
        self._palette: CommandPalette | None = None
        self._sheet: KeyboardSheet | None = None

    def toggle_palette(self, sources: Iterable[Actions], desk: Desk | None) -> None:
        """Open the palette on what these can do, or close it."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.close_card()
            return
        if self._palette is None:
            self._palette = self._new_palette()
        before = self._sheet.leave() if self._sheet is not None and self._sheet.isVisible() else None
        self._palette.open_for(sources, before)
        if desk is not None:
            desk.do(desk.activities.overview.library, self._on_library, saves=False)

    def toggle_sheet(self, place: Place) -> None:
        """Open the sheet, with what works in that place first, or close it."""
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.close_card()
            return
        if self._sheet is None:
            self._sheet = self._new_sheet()
        before = self._palette.leave() if self._palette is not None and self._palette.isVisible() else None
        self._sheet.open_at(place, before)

    def forget(self) -> None:
        """The language is another: they are made anew when they are asked for again."""
        for card in (self._palette, self._sheet):
            if card is not None:
                card.leave()
                card.deleteLater()
        self._palette = self._sheet = None

    def _new_palette(self) -> CommandPalette:
        from seminarapp.ui.commands.palette import CommandPalette

        palette = CommandPalette(self._look, self._window, self._recent)
        palette.seminar_requested.connect(self._on_seminar)
        palette.orphaned.connect(self.orphaned)
        return palette

    def _new_sheet(self) -> KeyboardSheet:
        from seminarapp.ui.commands.sheet import KeyboardSheet

        sheet = KeyboardSheet(self._look, self._window)
        sheet.orphaned.connect(self.orphaned)
        return sheet

    def _on_library(self, library: LibraryView) -> None:
        self._workspaces = {str(card.id): workspace_for(card.state) for card in library.seminars}
        if self._palette is not None:
            self._palette.show_library(library)

    def _on_seminar(self, seminar: str) -> None:
        self.seminar_requested.emit(UUID(seminar), self._workspaces[seminar])
