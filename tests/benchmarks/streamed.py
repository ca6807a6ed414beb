# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Types and enters notes on the live page of this process's platform, in turn with the bare widgets; prints JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from tests.benchmarks.measuring import some
from tests.benchmarks.scene import (
    CAPTURES,
    SETTLING,
    SIZE,
    WORDS,
    Stage,
    in_rounds,
    long_panel,
    opened,
    play,
    until_painted,
)

ROUNDS = 300
BARE_EVERY = 10  # the plain list takes so long that a tenth of the rounds must do
PAUSE = 20  # milliseconds between two notes, in which the store commits


def main(share: float) -> None:
    """Everything is measured in one loop, so that a busy machine slows ours and the bare alike."""
    print(json.dumps(play(partial(_measured, share))))


async def _measured(share: float, stage: Stage) -> dict[str, object]:
    captures = some(CAPTURES, share)
    scene = await stage.scene()
    seminar = await stage.on_store(partial(opened, scene.house, long_panel(captures)))
    await scene.show(seminar)
    list_view, append = _plain_list(captures)
    bare_line = QLineEdit()
    bare_line.show()
    await asyncio.sleep(SETTLING)
    line, stream = scene.line, scene.table.viewport()
    samples: dict[str, list[float]] = {"entered": [], "typed": [], "list": [], "line": []}

    def rounds() -> None:
        for number in range(some(ROUNDS, share)):
            samples["line"].append(until_painted(bare_line, partial(QTest.keyClick, bare_line, Qt.Key.Key_A)))
            samples["typed"].append(until_painted(line, partial(QTest.keyClick, line, Qt.Key.Key_A)))
            QTest.keyClicks(line, WORDS)
            enter = partial(QTest.keyClick, line, Qt.Key.Key_Return)
            samples["entered"].append(until_painted(stream, enter))
            if number % BARE_EVERY == 0:
                samples["list"].append(until_painted(list_view.viewport(), append))
            QTest.qWait(PAUSE)

    await in_rounds(rounds)
    list_view.close()
    bare_line.close()
    return {"platform": QGuiApplication.platformName(), **samples}


def _plain_list(rows: int) -> tuple[QListView, Callable[[], None]]:
    """As many short rows in a QListView, which Qt shows when the task next waits, and what appends one more."""
    model = QStringListModel([f"{WORDS} {n}" for n in range(rows)])
    view = QListView()
    view.setModel(model)
    view.resize(*SIZE)
    view.show()
    view.scrollToBottom()

    def append() -> None:
        row = model.rowCount()
        model.insertRow(row)
        model.setData(model.index(row), WORDS)
        view.scrollToBottom()

    return view, append


if __name__ == "__main__":
    main(float(sys.argv[1]))
