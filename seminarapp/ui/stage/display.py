# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage display: opened, put on the second screen, kept up to date, and brought home when that is unplugged."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from seminarapp.application.moderating.staging import StageFacts
from seminarapp.domain.values import Seconds
from seminarapp.ui.second_hand import SecondHand
from seminarapp.ui.stage.screens import Screens
from seminarapp.ui.stage.window import SIZE, StageWindow
from seminarapp.ui.theme.look import Look

_EDGE = 48  # pixels between a window and the corner of the screen


class Feed(Protocol):
    """Where the facts come from; see `live.stage_feed`."""

    @property
    def changed(self) -> SignalInstance:
        """There are others."""

    def now(self) -> Seconds:
        """The clock by whose seconds they change."""

    def facts(self) -> StageFacts:
        """Those of now."""


class StageDisplay(QObject):
    """Shows what a feed tells, whichever page the moderator looks at.

    Signals:
        shown_changed: it was opened, closed, or moved to another screen.
        told(str, str): something for the message bar, and how much it matters.
        untold: what was told holds no longer.
    """

    shown_changed = Signal()
    told = Signal(str, str)
    untold = Signal()

    def __init__(self, look: Look, screens: Screens, console: QWidget) -> None:
        """`console` is the main window: the stage stands elsewhere, and keys go there."""
        super().__init__(console)
        self._look = look
        self._screens = screens
        self._console = console
        self._feed: Feed | None = None
        self._window: StageWindow | None = None
        self._screen = ""
        self._shown = False
        self._hand = SecondHand(self)
        self._hand.ticked.connect(self.refresh)
        screens.changed.connect(self._on_screens_changed)

    @property
    def shown(self) -> bool:
        """Whether it is open."""
        return self._shown

    @property
    def screen(self) -> str:
        """The name of the screen that it fills; "" where it is a window, or closed."""
        return self._screen if self.shown else ""

    @property
    def window(self) -> StageWindow | None:
        """The window, once it has been opened."""
        return self._window

    def follow(self, feed: Feed) -> None:
        """Show what that feed tells, from now on."""
        if self._feed is not None and self._feed is not feed:
            self._feed.changed.disconnect(self.refresh)
        if self._feed is not feed:
            self._feed = feed
            feed.changed.connect(self.refresh)
        self.refresh()

    def let_go(self) -> None:
        """The feed is about to be deleted; what is shown stays until there is another."""
        if self._feed is not None:
            self._feed.changed.disconnect(self.refresh)
            self._feed = None

    def open(self) -> None:
        """Show it: over the whole second screen where there is one, else in a window."""
        if self._shown:
            return
        self._shown = True
        if self._window is None:
            self._window = StageWindow(self._look)
            self._window.closed.connect(self._on_closed)
            self._window.key_pressed.connect(self._on_key)
        self._window.retitle()
        had_keys = self._console.isActiveWindow()
        self._place()
        if had_keys:
            self._console.activateWindow()  # some desktops hand the keys to any new window, whatever it asks for
        self._hand.go_on()
        self.shown_changed.emit()

    def close(self) -> None:
        """Close it."""
        if self._window is not None and self._shown:
            self._window.close()

    def toggle(self) -> None:
        """Open it or close it."""
        if self.shown:
            self.close()
        else:
            self.open()

    def refresh(self) -> None:
        """Show the facts of now."""
        if self._window is None or self._feed is None or not self.shown:
            return
        self._window.picture.show_facts(self._feed.facts())
        self._hand.wind(self._feed.now())

    def _place(self) -> None:
        assert self._window is not None  # noqa: S101  it has been made
        self._screen = self._screens.second(self._console)
        if self._screen:
            self._screens.fill(self._window, self._screen)
            return
        self._window.showNormal()
        self._window.setGeometry(_corner(self._screens.free(self._console)))

    def _on_screens_changed(self) -> None:
        """The second screen has gone, or come: never fill the console's own, and go back as soon as possible."""
        before = self._screen
        if not self.shown or self._screens.second(self._console) == before:
            return
        self._place()
        if not self._screen:
            self.told.emit(
                self.tr("The second screen is gone: the stage is a window on this one until it is back"),
                "warn",
            )
        else:
            self.untold.emit()
        self._console.activateWindow()
        self.shown_changed.emit()

    def _on_closed(self) -> None:
        self._shown = False
        self._hand.rest()
        self.untold.emit()
        self.shown_changed.emit()

    def _on_key(self, event: QKeyEvent) -> None:
        """A key that was typed on the stage does in the console what it would have done there."""
        self._console.activateWindow()
        wanted = QKeySequence(event.keyCombination())
        for action in self._console.findChildren(QAction):
            if action.isEnabled() and action.shortcut() == wanted and not wanted.isEmpty():
                action.trigger()
                return
        focused = self._console.focusWidget()
        if focused is not None:
            QCoreApplication.sendEvent(focused, event)


def _corner(free: QRect) -> QRect:
    """The upper right corner of a screen: the line at the bottom stays free."""
    size = SIZE.boundedTo(free.size() / 2)
    return QRect(QPoint(free.right() - size.width() - _EDGE, free.top() + _EDGE), size)
