# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How Qt's thread and the store's share the interpreter: who collects garbage, and how long one has the other wait."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from seminarapp.ui.collecting import Collector

TURN = 0.0005
"""Seconds for which a thread may go on when the other wants to.

Qt's thread lets go of the interpreter at every call into Qt, and wants it back a hundred times while a row is drawn.
With Python's own five milliseconds it would wait that long each time while the store reads a long panel.
"""


@contextmanager
def shared_interpreter() -> Iterator[None]:
    """Short turns, and garbage collected on the calling thread alone, until the block is left."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    collector = Collector()
    try:
        yield
    finally:
        collector.stop()
        sys.setswitchinterval(before)
