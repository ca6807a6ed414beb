# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`start`: from the command to the shown window, beside a bare PySide6 window started in turn."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measuring import Figure, figure, some

ROUNDS = 15
BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, lambda: (print(time.time(), flush=True), application.quit()))
application.exec()
"""


def figures(share: float = 1.0) -> Iterator[Figure]:
    """The first round of each warms the file cache and is not counted."""
    with tempfile.TemporaryDirectory() as name:
        library = str(Path(name) / "library.seminarapp")
        ours_command = [sys.executable, "-m", "tests.benchmarks.started", library]
        ours, bare = [], []
        for number in range(some(ROUNDS, share) + 1):
            shown, plain = _shown_after(ours_command), _shown_after([sys.executable, "-c", BARE])
            if number:
                ours.append(shown)
                bare.append(plain)
        yield figure("start", "command to shown window", "ms", ours, bare)


def _shown_after(command: list[str]) -> float:
    """Milliseconds from starting the process until it says that its window is shown."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    begin = time.time()
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return (float(done.stdout.split()[0]) - begin) * 1000
