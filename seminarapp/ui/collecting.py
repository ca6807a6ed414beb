# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Collecting garbage on Qt's thread alone.

Python collects cycles on whatever thread happens to allocate. A QObject that is freed on the store's thread takes its
timers from under Qt, which warns at best.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1_000  # milliseconds between two looks
_OLDEST = 2
_GROWN = 1.25


class Collector(QObject):
    """From its making until `stop`, cycles are collected by a timer of this thread and nowhere else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._old = 0  # how many objects the last whole collection left
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def collect_due(self) -> None:
        """Collect the oldest generation whose turn has come, by Python's own thresholds.

        Python's own, too, is that what is old is looked through only when it has grown by a quarter: ten thousand
        captures take 25 ms, in which no key is answered.
        """
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if not any(due):
            return
        generation = max(generation for generation, come in enumerate(due) if come)
        if generation == _OLDEST and _old_objects() <= self._old * _GROWN:
            generation -= 1
        gc.collect(generation)
        if generation == _OLDEST:
            self._old = _old_objects()

    def stop(self) -> None:
        """Leave it to Python again, with nothing left for it to find at once.

        Python would look at its next allocation, and that may be within the end of a Qt object, whose lock is not to be
        had twice: this very collector's, as it goes.
        """
        self._timer.stop()
        gc.collect()
        gc.enable()


def _old_objects() -> int:
    return len(gc.get_objects(generation=_OLDEST))
