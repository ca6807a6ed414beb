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

from seminarapp.application.planning import TitleCard
from seminarapp.ui.desk import Desk
from seminarapp.ui.running import _Here
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.fakes.house import FakeHouse


def cut(window: QWidget) -> Iterator[str]:
    """Every visible button that its text doesn't fit into, or that stands outside the window."""
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            inside = window.rect().contains(QRect(button.mapTo(window, QPoint()), button.size()))
            if not inside or button.width() < button.sizeHint().width():
                yield button.text()


async def look_at(window: MainWindow, desk: Desk) -> list[str]:
    """Start and plan."""
    seminar = desk.activities.planning.plan_seminar(TitleCard("Röret som ingen ser"))
    found: list[str] = []
    window.move_in(desk)
    for workspace in ("", "plan"):
        if workspace:
            window.open_seminar(seminar, workspace)
        while desk.tasks._running:
            await desk.tasks.store(int)
        QApplication.processEvents()
        found += cut(window)
    return found


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
        found = loop.run_until_complete(look_at(window, Desk(FakeHouse().activities, tasks, sys.argv[1])))
        print(window.grab().devicePixelRatio())
        print("\n".join(found))
        window.close()


if __name__ == "__main__":
    main()
