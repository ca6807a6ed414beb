# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`python -m tests.ui.scaled LANGUAGE`: the narrowest window at the scale that the environment sets; tells what is cut.

A process of its own, since Qt reads its scale once. It prints the scale and one line for everything without room.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from qasync import QEventLoop

from seminarapp.application.planning.planning import TitleCard
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.line.capture_line import CaptureLine
from seminarapp.ui.live.panelists.moderator_card import ModeratorCard
from seminarapp.ui.live.panelists.panelist_card import PanelistCard
from seminarapp.ui.running import _Here
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.window import MainWindow
from tests.fakes.clock import FixedClock
from tests.fakes.house import FakeHouse
from tests.shots.nine import play_nine

NINE = 9


def cut(window: QWidget) -> Iterator[str]:
    """Every visible button that its text doesn't fit into, or that stands outside the window."""
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            inside = window.rect().contains(QRect(button.mapTo(window, QPoint()), button.size()))
            if not inside or button.width() < button.sizeHint().width():
                yield button.text()


def cut_live(window: QWidget) -> Iterator[str]:
    """Every card and the line, where it stands outside the window, and every figure or silence that doesn't fit."""
    for kind in (PanelistCard, ModeratorCard, CaptureLine):
        for part in window.findChildren(kind):
            inside = window.rect().contains(QRect(part.mapTo(window, QPoint()), part.size()))
            if part.isVisible() and not inside:
                yield type(part).__name__
    for card in window.findChildren(PanelistCard):
        for label in card.findChildren(Text):
            told = label.text() in (*card.figures, card.silence)
            if told and label.width() < label.fontMetrics().horizontalAdvance(label.text()):
                yield label.text()


async def look_at(window: MainWindow, desk: Desk, clock: FixedClock) -> list[str]:
    """Start, plan, and a live panel of nine."""
    nine = play_nine(desk.activities, clock, desk.language)
    seminar = desk.activities.planning.plan_seminar(TitleCard("Röret som ingen ser"))
    found: list[str] = []
    window.move_in(desk)
    for workspace in ("", "plan", "live"):
        if workspace:
            window.open_seminar(nine if workspace == "live" else seminar, workspace)
        while desk.tasks._running:
            await desk.tasks.store(int)
        QApplication.processEvents()
        found += cut(window)
    assert len(window.findChildren(PanelistCard)) == NINE
    return found + list(cut_live(window))


def main() -> None:
    """Called by the test with a language."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(application)
    with loop:
        look, translation = Look(application, ThemeChoice.LIGHT), Translation(application, sys.argv[1])
        window = MainWindow(look, translation)
        window.resize(window.minimumSize())
        window.show()
        tasks = Tasks(loop, _Here(), lambda error, name: print(name, repr(error)))
        house = FakeHouse()
        desk = Desk(house.activities, tasks, sys.argv[1])
        found = loop.run_until_complete(look_at(window, desk, house.clock))
        print(window.grab().devicePixelRatio())
        print("\n".join(found))
        window.close()


if __name__ == "__main__":
    main()
