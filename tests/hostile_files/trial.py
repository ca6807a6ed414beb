# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A command of the program in a process of its own, with its time and its memory measured.

The program is loaded once, and a copy of it made for every trial (`fork`), so that what is measured is what the file
takes beyond the program's own start. Linux only.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_KILLED_AFTER = 20.0
_KILOBYTE = 1024
_LOOKS = 0.002


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a trial ended.

    Attributes:
        status: what the command gave back; -9 where it had to be ended.
        seconds: by the clock of the wall.
        processor: seconds of the processor, which a busy machine does not lengthen.
        grown: bytes of memory beyond what the loaded program had.
    """

    status: int
    seconds: float
    processor: float
    grown: int
    said: str
    errors: str


def tried(command: Callable[[], int], folder: Path, killed_after: float = _KILLED_AFTER) -> Outcome:
    """Do something in a copy of this process; what it prints goes into the folder first."""
    out, err = folder / "stdout", folder / "stderr"
    gc.collect()
    gc.freeze()
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        _run(command, out, err)
    status, use = _waited(child, begun + killed_after)
    seconds = time.monotonic() - begun
    grown = use.ru_maxrss * _KILOBYTE - int((folder / "before").read_text())
    return Outcome(
        status,
        seconds,
        use.ru_utime + use.ru_stime,
        max(0, grown),
        out.read_text("utf-8", "replace"),
        err.read_text("utf-8", "replace"),
    )


def _run(command: Callable[[], int], out: Path, err: Path) -> None:
    """In the copy: never comes back."""
    status = 70
    try:
        for number, path in ((1, out), (2, err)):
            opened = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
            os.dup2(opened, number)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8")
        sys.stderr = os.fdopen(2, "w", encoding="utf-8")
        (out.parent / "before").write_text(
            str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KILOBYTE)
        )
        try:
            status = command()
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 1
        except BaseException:  # noqa: BLE001  it is told by the copy, which ends here
            import traceback

            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


def _waited(child: int, until: float) -> tuple[int, resource.struct_rusage]:
    while time.monotonic() < until:
        done, status, use = os.wait4(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status), use
        time.sleep(_LOOKS)
    os.kill(child, signal.SIGKILL)
    _, status, use = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), use
