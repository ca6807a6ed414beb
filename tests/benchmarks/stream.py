# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`stream`: from Enter to the painted row with 10,000 captures, beside a plain QListView of as many rows.

Off screen first; where there is a display, on its platform too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.measuring import Figure, figure
from workbench.commands import has_display

OFF_SCREEN = "offscreen"


def figures(share: float = 1.0) -> Iterator[Figure]:
    """A process for each platform: an application can't change its own."""
    for wanted in (OFF_SCREEN, *([""] if has_display() else [])):
        told = _streamed(wanted, share)
        where = "" if wanted == OFF_SCREEN else f" ({told['platform']})"
        entered = f"Enter to painted row, 10,000 captures{where}"
        yield figure("stream", entered, "ms", told["entered"], told["list"])
        yield figure("stream", f"key to painted character{where}", "ms", told["typed"], told["line"])


def _streamed(platform: str, share: float) -> Any:
    """What `streamed` measured there; "" is the platform that the program would take."""
    environment = os.environ | {"QT_QPA_PLATFORM": platform} if platform else os.environ
    command = [sys.executable, "-m", "tests.benchmarks.streamed", str(share)]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)
