# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`open`: from asking for a session of 10,000 captures to its painted page, beside fetching its rows with sqlite3.

Once more in a library of 1,000 seminars beside one of 10: how much else there is must not matter.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

from seminarapp.bootstrap import House
from tests.benchmarks.measuring import Figure, figure, milliseconds, some
from tests.benchmarks.scene import CAPTURES, SETTLING, Stage, long_panel, opened, play

ROUNDS = 30
FEW, MANY = 10, 1_000
OTHERS = 5  # captures in each of the other seminars


def figures(share: float = 1.0) -> Iterator[Figure]:
    """Small library, large library and plain fetch take turns; a short session is shown between."""
    few, many, fetched = play(partial(_rounds, share))
    yield figure("open", "10,000 captures to painted page", "ms", few, fetched)
    yield figure("open", "among 1,000 seminars, to among 10", "ms", many, few)


async def _rounds(share: float, stage: Stage) -> tuple[list[float], list[float], list[float]]:
    scenes = [await stage.scene(), await stage.scene()]
    fills = [
        partial(_filled, share, scene.house, seminars)
        for scene, seminars in zip(scenes, (FEW, MANY), strict=True)
    ]
    seminars = [await stage.on_store(fill) for fill in fills]
    spent: tuple[list[float], list[float]] = [], []
    fetched: list[float] = []
    await asyncio.sleep(SETTLING)
    for _ in range(some(ROUNDS, share)):
        for scene, (short, long), samples in zip(scenes, seminars, spent, strict=True):
            await scene.show(short)
            samples.append(await scene.show(long))
        fetched.append(await stage.on_store(partial(_fetched, scenes[0].path, seminars[0][1])))
    return *spent, fetched


def _filled(share: float, house: House, seminars: int) -> tuple[UUID, UUID]:
    """A library of that many seminars; a short session and the long one."""
    long = opened(house, long_panel(some(CAPTURES, share)))
    others = [opened(house, long_panel(OTHERS, f"Bench {n}")) for n in range(some(seminars, share) - 1)]
    return others[0], long


def _fetched(path: Path, seminar: UUID) -> float:
    """The same rows, every column, in a list."""
    connection = sqlite3.connect(path)
    query = "SELECT * FROM view_captures WHERE seminar = ? ORDER BY at, recorded"
    spent = milliseconds(lambda: connection.execute(query, (seminar.hex,)).fetchall())
    connection.close()
    return spent
