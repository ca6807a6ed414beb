# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`memory`: what a process with the live page and 10,000 captures holds, beside one with a bare PySide6 window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from seminarapp.bootstrap import open_house
from tests.benchmarks.measuring import Figure, figure, some
from tests.benchmarks.scene import CAPTURES, long_panel, opened

ROUNDS = 5
BARE = """
from PySide6.QtWidgets import QApplication, QWidget
from tests.benchmarks.measuring import resident
application = QApplication([])
window = QWidget()
window.resize(1440, 900)
window.show()
application.processEvents()
print(resident())
"""


def figures(share: float = 1.0) -> Iterator[Figure]:
    """Megabytes go into p50 with their unit; p99 is the most that any of the processes held."""
    shown, grown, bare = [], [], []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        path = str(Path(name) / "library.seminarapp")
        with open_house(path) as house:
            seminar = opened(house, long_panel(some(CAPTURES, share)))
        for _ in range(some(ROUNDS, share)):
            ours = _told("-m", "tests.benchmarks.remembered", path, str(seminar), str(share))
            shown.append(ours["shown"])
            grown.append(ours["grown"])
            bare.append(_told("-c", BARE))
    yield figure("memory", "live page with 10,000 captures", "MB", shown, bare)
    yield figure("memory", "grown by an hour of notes", "MB", grown, [])


def _told(*arguments: str) -> Any:
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return json.loads(done.stdout)
