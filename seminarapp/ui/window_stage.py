# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage display as part of the window: it follows the live page's console, whichever page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.ui.pages import Pages
from seminarapp.ui.stage.display import StageDisplay

if TYPE_CHECKING:
    from seminarapp.ui.desk import Desk


class WindowStage(QObject):
    """Opens and closes the stage, and brings it over when the pages are built anew.

    Signals:
        shown_changed: it was opened or closed, or is on another screen.
        told(str, str), untold: as `StageDisplay` has them.
    """

    shown_changed = Signal()
    told = Signal(str, str)
    untold = Signal()

    def __init__(self, display: StageDisplay, parent: QObject) -> None:
        super().__init__(parent)
        self.display = display
        self._pages: Pages | None = None
        self._left: tuple[UUID | None, str] = (None, "")
        display.shown_changed.connect(self._on_shown_changed)
        display.told.connect(self.told)
        display.untold.connect(self.untold)

    def move_in(self, desk: Desk) -> None:
        """The library is open."""
        desk.seminar_changed.connect(self._on_seminar_changed)

    def leave(self) -> None:
        """The pages are about to go; the stage stays as it is."""
        live = self._pages.live if self._pages is not None else None
        if live is not None:
            self._left = live.console.seminar, live.stage_feed.message
        self.display.let_go()
        self._pages = None

    def follow(self, pages: Pages) -> None:
        """These are the pages now; where the stage is open it goes on with the seminar and the message it had."""
        self._pages = pages
        pages.live_built.connect(self._on_live_built)
        seminar, message = self._left
        self._left = None, ""
        feed = pages.stage_feed(seminar) if self.display.shown else None
        if feed is not None:
            feed.say(message)

    def toggle(self, seminar: UUID | None) -> None:
        """Open it or close it. `seminar` is the one that the window shows, for a live page that shows none yet."""
        if self.display.shown:
            self.display.close()
            return
        feed = self._pages.stage_feed(seminar) if self._pages is not None else None
        if feed is None:
            self.told.emit(
                self.tr("Open a seminar first: the stage shows its clock and its question"), "info"
            )
            return
        self.untold.emit()
        self.display.follow(feed)
        self.display.open()

    def _on_live_built(self) -> None:
        live = self._pages.live if self._pages is not None else None
        if live is not None:
            self.display.follow(live.stage_feed)
            self._on_shown_changed()

    def _on_shown_changed(self) -> None:
        live = self._pages.live if self._pages is not None else None
        if live is not None:
            live.stage.show_place(shown=self.display.shown, screen=self.display.screen)
        self.shown_changed.emit()

    def _on_seminar_changed(self, seminar: UUID) -> None:
        """Another page changed what the panel sees."""
        live = self._pages.live if self._pages is not None else None
        if (
            live is not None
            and self.display.shown
            and not live.isVisible()
            and live.console.seminar == seminar
        ):
            live.show_seminar(seminar)
