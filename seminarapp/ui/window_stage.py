# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage display as part of the window: it follows the live page's console, whichever page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from seminarapp.ui.actions import Actions
from seminarapp.ui.pages import Pages
from seminarapp.ui.theme.look import Look
from seminarapp.ui.top_bar import TopBar
from seminarapp.ui.widgets.message_bar import Message, MessageKind

if TYPE_CHECKING:  # the stage is made when it is first asked for, so that the window is there at once
    from seminarapp.ui.desk import Desk
    from seminarapp.ui.stage.display import StageDisplay
    from seminarapp.ui.stage.screens import Screens

_ABOUT = "stage"


class WindowStage(QObject):
    """Opens and closes the stage, and brings it over when the pages are built anew.

    Attributes:
        seminar: the one that the window shows; None in the library.

    Signals:
        shown_changed(bool): it is open or not, or on another screen.
        told(Message): something for the message bar.
        mended(str): what was told under that key holds no longer.
    """

    shown_changed = Signal(bool)
    told = Signal(object)
    mended = Signal(str)

    def __init__(self, look: Look, actions: Actions, window: QWidget, screens: Screens | None = None) -> None:
        """`actions` are the window's, of which one is this."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._screens = screens
        self._display: StageDisplay | None = None
        self.seminar: UUID | None = None
        self._desk: Desk | None = None
        self._pages: Pages | None = None
        self._left: tuple[UUID | None, str] = (None, "")
        actions.bind("toggle_stage", self.toggle)

    @property
    def display(self) -> StageDisplay:
        """The stage itself; made when it is first asked for."""
        if self._display is None:
            from seminarapp.ui.stage.display import StageDisplay

            self._display = StageDisplay(self._look, self._screens or _desktop(self._window), self._window)
            self._display.shown_changed.connect(self._on_shown_changed)
            self._display.told.connect(self._tell)
            self._display.untold.connect(self._on_untold)
        return self._display

    @property
    def shown(self) -> bool:
        """Whether the stage is open."""
        return self._display is not None and self._display.shown

    def furnish(self, bar: TopBar) -> None:
        """This is the bar now: its button shows whether the stage is open, and toggles it."""
        bar.stage_requested.connect(self.toggle)
        self.shown_changed.connect(bar.show_stage)
        bar.show_stage(self.shown)

    def close(self) -> None:
        """The window closes."""
        if self._display is not None:
            self._display.close()

    def leave(self) -> None:
        """The pages are about to go; the stage stays as it is."""
        live = self._pages.live if self._pages is not None else None
        if live is not None:
            self._left = live.console.seminar, live.stage_feed.message
        if self._display is not None:
            self._display.let_go()
        self._pages = None

    def follow(self, desk: Desk, pages: Pages) -> None:
        """These are the pages now; where the stage is open it goes on with the seminar and the message it had."""
        if self._desk is None:
            self._desk = desk
            desk.seminar_changed.connect(self._on_seminar_changed)
        self._pages = pages
        pages.live_built.connect(self._on_live_built)
        seminar, message = self._left
        self._left = None, ""
        feed = pages.stage_feed(seminar) if self.shown else None
        if feed is not None:
            feed.say(message)

    def toggle(self) -> None:
        """Open it or close it; on the seminar that the window shows, where the live page shows none yet."""
        if self.shown:
            self.display.close()
            return
        feed = self._pages.stage_feed(self.seminar) if self._pages is not None else None
        if feed is None:
            self._tell(self.tr("Open a seminar first: the stage shows its clock and its question"), "info")
            self.shown_changed.emit(False)  # the button was pressed all the same
            return
        self._on_untold()
        self.display.follow(feed)
        self.display.open()

    def _tell(self, text: str, kind: str) -> None:
        self.told.emit(Message(MessageKind(kind), text, key=_ABOUT))

    def _on_untold(self) -> None:
        self.mended.emit(_ABOUT)

    def _on_live_built(self) -> None:
        live = self._pages.live if self._pages is not None else None
        if live is not None and self._display is not None:
            self._display.follow(live.stage_feed)
            self._on_shown_changed()

    def _on_shown_changed(self) -> None:
        live = self._pages.live if self._pages is not None else None
        if live is not None:
            live.stage.show_place(shown=self.display.shown, screen=self.display.screen)
        self.shown_changed.emit(self.display.shown)

    def _on_seminar_changed(self, seminar: UUID) -> None:
        """Another page changed what the panel sees."""
        live = self._pages.live if self._pages is not None else None
        if live is not None and self.shown and not live.isVisible() and live.console.seminar == seminar:
            live.show_seminar(seminar)


def _desktop(window: QWidget) -> Screens:
    from seminarapp.ui.stage.screens import DesktopScreens

    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101  there is no window without one
    return DesktopScreens(application, window)
