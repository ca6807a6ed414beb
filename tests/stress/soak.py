# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`soak`: the window for minutes or hours, with a note about every second: nothing lost, memory and latency flat."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from seminarapp.bootstrap import open_house, open_window
from seminarapp.ui.window import MainWindow
from tests.benchmarks.measuring import percentile
from tests.stress.kill import panel
from tests.stress.typist import LETTER_MS, Typist

_SAMPLE_MS = 2_000
_MEGABYTE = 1024 * 1024
_SETTLED = 0.2  # of the time: until then caches fill


class Record(QObject):
    """What happened, and when.

    Attributes:
        painted, saved: milliseconds from each Enter to the painted row, and to “saved”.
        memory: seconds from the beginning, and the bytes that the process has in memory then.
    """

    def __init__(self) -> None:
        super().__init__()
        self.entered: list[float] = []
        self.painted: list[float] = []
        self.saved: list[float] = []
        self.memory: list[tuple[float, int]] = []
        self._begun = time.monotonic()
        self._waits_for_paint = False

    def tell(self, said: dict[str, Any]) -> None:
        """What the typist says; notes are saved in the order in which they were entered."""
        if said["what"] == "enter" and said["text"]:
            self.entered.append(said["at"])
            self._waits_for_paint = True
        elif said["what"] == "saved":
            self.saved.append((said["at"] - self.entered[len(self.saved)]) * 1000)

    def sample(self) -> None:
        """Look how much memory there is in use."""
        self.memory.append((time.monotonic() - self._begun, _in_memory()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the first paint of the stream after an Enter."""
        if event.type() is QEvent.Type.Paint and self._waits_for_paint:
            self._waits_for_paint = False
            self.painted.append((time.monotonic() - self.entered[-1]) * 1000)
        return False

    def growth(self) -> float:
        """Bytes an hour, by the line that fits the samples best once everything has settled."""
        settled = self.memory[int(len(self.memory) * _SETTLED) :]
        if len(settled) < 2:
            return 0.0
        mid_time = sum(at for at, _ in settled) / len(settled)
        mid_size = sum(size for _, size in settled) / len(settled)
        over = sum((at - mid_time) * (size - mid_size) for at, size in settled)
        under = sum((at - mid_time) ** 2 for at, _ in settled)
        return over / under * 3600

    def growth_a_note(self) -> float:
        """Bytes: what a row of the stream takes is no leak."""
        lasted = self.memory[-1][0] if self.memory else 0.0
        an_hour = len(self.entered) / lasted * 3600 if lasted else 0.0
        return self.growth() / an_hour if an_hour else 0.0

    def told(self) -> list[str]:
        """The figures, for people."""
        sizes = [size / _MEGABYTE for _, size in self.memory] or [0.0]
        lines = [
            f"soak: {len(self.entered)} notes entered, {len(self.saved)} saved",
            f"memory: {sizes[0]:.1f} MB at the start, {sizes[-1]:.1f} MB at the end",
            f"growth: {self.growth() / _MEGABYTE:.1f} MB an hour, {self.growth_a_note() / 1024:.1f} KB a note",
        ]
        for name, figures in (("Enter to painted row", self.painted), ("Enter to saved", self.saved)):
            tenth = max(1, len(figures) // 10)
            first, last = figures[:tenth] or [0.0], figures[-tenth:] or [0.0]
            lines.append(
                f"{name}: first tenth p50 {percentile(first, 50):.1f} p99 {percentile(first, 99):.1f} ms, "
                f"last tenth p50 {percentile(last, 50):.1f} p99 {percentile(last, 99):.1f} ms"
            )
        return lines


def run(chosen: argparse.Namespace) -> list[str]:
    """The program on a library of its own, typed into for `--minutes`, with `--speed` notes a second or so."""
    with tempfile.TemporaryDirectory() as name:
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = name
        library = str(Path(name) / "library.seminarapp")
        with open_house(library) as house:
            seminar = panel(house)
        record = _soaked(library, seminar, chosen)
        print("\n".join(record.told()), flush=True)
        with open_house(library) as house:
            there = len(house.activities.writing.material(seminar).captures)
    lost = len(record.entered) - there
    return [f"{lost} notes of {len(record.entered)}"] if lost > 0 else []


def _soaked(library: str, seminar: UUID, chosen: argparse.Namespace) -> Record:
    application = QApplication(sys.argv[:1])
    record = Record()
    letter_ms = max(1, round(LETTER_MS / chosen.speed))
    typist = Typist(seminar, 1, record.tell, letter_ms=letter_ms)
    clock = QTimer(interval=_SAMPLE_MS)
    clock.timeout.connect(record.sample)
    clock.start()

    def watch() -> None:
        if typist.page is None:
            QTimer.singleShot(50, watch)
        else:
            typist.page._stream.table.viewport().installEventFilter(record)

    def close() -> None:
        typist.stop()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.close()

    watch()
    QTimer.singleShot(round(chosen.minutes * 60_000), close)
    open_window(library)
    del application
    return record


def _in_memory() -> int:
    """Bytes of this process that are in memory; the most there ever were, where only that is known."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return pages * os.sysconf("SC_PAGESIZE")
