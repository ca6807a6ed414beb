# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A real library on the disk with a desk before it, keys to press, and a way to wait until everything is done."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.activities import Activities
from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.application.views.plan import PlanView
from seminarapp.bootstrap import House
from seminarapp.ui.desk import Desk
from tests.fakes.clock import FixedClock
from tests.ui.chooser import KnowingChooser

R = TypeVar("R")

NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class Home:
    """What a test of a page has in its hands.

    Attributes:
        faults: errors that nobody foresaw; none is allowed at the end.
        refused: the lines with which use cases said no.
    """

    bot: QtBot
    house: House
    store: Executor
    desk: Desk
    clock: FixedClock
    chooser: KnowingChooser
    faults: list[BaseException] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def activities(self) -> Activities:
        """The use cases; they run on the store's thread alone, see `ask`."""
        return self.house.activities

    def ask(self, call: Callable[[], R]) -> R:
        """Have something done on the store's thread, after all that was left for it before."""
        return self.store.submit(call).result()

    @property
    def library(self) -> LibraryView:
        """What the store has."""
        return self.ask(self.activities.overview.library)

    def plan(self, seminar: UUID) -> PlanView:
        """The plan that the store has."""
        return self.ask(lambda: self.activities.overview.plan(seminar))

    def sample(self) -> dict[int, SeminarCard]:
        """Make the sample series; its seminars by part."""
        self.ask(lambda: self.activities.exchange.make_sample("sv"))
        return {card.part or 0: card for card in self.library.seminars}

    @property
    def events(self) -> int:
        """How many events the log has."""
        return self.ask(self.activities.keeper.facts).events

    def settle(self) -> None:
        """Wait until the store has done everything and the page knows."""
        QApplication.processEvents()  # an editor in a list commits when it is asked later
        self.bot.waitUntil(self._is_quiet, timeout=20_000)
        QApplication.processEvents()  # layouts, and what waits for them

    def _is_quiet(self) -> bool:
        return not self.desk.tasks.busy and not self.desk.tasks._running

    def show(self, page: QWidget, width: int = 1440, height: int = 848) -> None:
        """Put a page before the user."""
        self.bot.addWidget(page)
        page.resize(width, height)
        page.show()
        self.bot.waitExposed(page)
        page.activateWindow()
        self.bot.waitUntil(page.isActiveWindow)
        page.setFocus()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Press keys where the keys go, one after another, and wait until what they caused is done."""
        for key in keys:
            QTest.keyClick(focused(), key, held)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text where the keys go. (QTest's own way aborts at letters beyond ASCII.)"""
        for letter in text:
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focused(), QKeyEvent(kind, key, NOTHING, letter))

    def click(self, widget: QWidget) -> None:
        """Press the left button on the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()


def focused() -> QWidget:
    """The widget that has the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keys"
    return widget
