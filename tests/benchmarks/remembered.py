# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Shows a session of an existing library, then notes for as long as an hour has notes; prints the memory it took."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.benchmarks.measuring import resident, some
from tests.benchmarks.scene import SETTLING, WORDS, Stage, play

NOTES = 360  # of an hour, one every ten seconds
SETTLING_NOTES = 60  # fill what is kept on purpose: compiled statements, glyphs, aggregates used last
PAUSE = 0.02  # seconds


def main(library: str, seminar: str, share: float) -> None:
    """The library was made by another process: what that took is not counted."""
    print(json.dumps(play(partial(_remembered, Path(library), UUID(seminar), share))))


async def _remembered(library: Path, seminar: UUID, share: float, stage: Stage) -> dict[str, float]:
    scene = await stage.scene(library)
    await scene.show(seminar)
    await asyncio.sleep(SETTLING)
    shown = resident()

    async def note(count: int) -> float:
        for number in range(count):
            scene.line.setText(f"{WORDS} {number}")
            QTest.keyClick(scene.line, Qt.Key.Key_Return)
            await asyncio.sleep(PAUSE)
        gc.collect()
        return resident()

    before = await note(some(SETTLING_NOTES, share))
    after = await note(some(NOTES, share))
    return {"shown": shown, "grown": after - before}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
