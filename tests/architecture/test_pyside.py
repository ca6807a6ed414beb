# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The Qt that is installed can be trusted for a long seminar.

PySide6 6.12.0 on Python 3.11 loses a reference to None at each call that returns nothing, and aborts after about
5,300 of them. A later release is taken in when it passes this.
"""

from __future__ import annotations

import subprocess
import sys

CALLS = 100_000
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject

thing = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS} // 4):
    thing.setObjectName("panel")
    thing.setParent(None)
    thing.setProperty("role", None)
    thing.property("role")
print(before - sys.getrefcount(None))
"""


def test_qt_survives_a_hundred_thousand_calls() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert abs(int(done.stdout)) < CALLS // 1000, f"{done.stdout.strip()} references to None were lost"
