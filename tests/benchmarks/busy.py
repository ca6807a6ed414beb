# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`busy`: how late a timer of Qt's thread is while the store works, beside the same timer at rest."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.benchmarks.measuring import Figure, figure, some
from tests.benchmarks.scene import CAPTURES, SETTLING, WORDS, Scene, Stage, long_panel, opened, play

TICK = 4  # milliseconds
ROUNDS = 12
SPELL = 0.5  # seconds of each work in a round
PACE = 0.05  # seconds between two notes


def figures(share: float = 1.0) -> Iterator[Figure]:
    """Rest and work take turns in one window on 10,000 captures; every number is a tick's lateness."""
    late = play(partial(_rounds, share))
    for name, samples in late.items():
        if name != _REST:
            yield figure("busy", f"Qt's thread late while {name}", "ms", samples, late[_REST])


_REST = "at rest"


async def _rounds(share: float, stage: Stage) -> dict[str, list[float]]:
    scene = await stage.scene()
    seminar = await stage.on_store(partial(opened, scene.house, long_panel(some(CAPTURES, share))))
    await scene.show(seminar)
    await asyncio.sleep(SETTLING)
    works: dict[str, Callable[[], object] | None] = {
        "saving": None,
        "searching": partial(scene.house.activities.overview.search, "ledningen kostar 7"),
        "exporting": partial(scene.house.activities.publishing.make, seminar, "article", ".pdf"),
    }
    late: dict[str, list[float]] = {name: [] for name in (_REST, *works)}
    for _ in range(some(ROUNDS, share)):
        late[_REST] += await _lateness(asyncio.sleep(SPELL))
        for name, work in works.items():
            spell = _notes(scene) if work is None else _worked(stage, work)
            late[name] += await _lateness(spell)
    return late


async def _notes(scene: Scene) -> None:
    """Lines are entered faster than anybody types."""
    end = perf_counter() + SPELL
    while perf_counter() < end:
        scene.line.setText(WORDS)
        QTest.keyClick(scene.line, Qt.Key.Key_Return)
        await asyncio.sleep(PACE)


async def _worked(stage: Stage, work: Callable[[], object]) -> None:
    """The same work over and over on the store's thread, at least once."""
    end = perf_counter() + SPELL
    while True:
        await stage.on_store(work)
        if perf_counter() >= end:
            return


async def _lateness(spell: Awaitable[None]) -> list[float]:
    watch = Watch()
    await spell
    return watch.end()


class Watch(QObject):
    """Measures by how many milliseconds each tick comes too late."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._last = perf_counter()
        self._timer.start()

    def end(self) -> list[float]:
        """Stop; returns what was measured."""
        self._timer.stop()
        self.deleteLater()
        return self._late

    def _on_tick(self) -> None:
        now = perf_counter()
        self._late.append(max(0.0, (now - self._last) * 1000 - TICK))
        self._last = now
