# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`python -m tests.shots [DIR]`: grab every page into DIR (“shots” when none is named)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCALES = ("1", "2")
LANGUAGES = ("sv", "en")


def main(arguments: list[str]) -> int:
    """Scale and language are set when Qt starts, so each pair is a process of its own."""
    folder = Path(arguments[0] if arguments else "shots")
    folder.mkdir(parents=True, exist_ok=True)
    status = 0
    for scale in SCALES:
        for language in LANGUAGES:
            environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, "-m", "tests.shots.grabbing", str(folder), language, scale]
            status = subprocess.run(command, env=environment, check=False).returncode or status
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
