# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The eventsourcing library's own recorder test cases, importable without the second cipher package they mention.

Its test module imports `eventsourcing.cipher`, which needs pycryptodome, for test cases that are not ours; the same
cipher on `cryptography`, which is in the lock, stands in for it while the module is imported. Its
AggregateRecorderTestCase is not ours: it wants `None` where an application recorder gives positions.
"""

from __future__ import annotations

import importlib
import sys

if "eventsourcing.cipher" not in sys.modules:
    try:
        importlib.import_module("eventsourcing.cipher")
    except ModuleNotFoundError:
        sys.modules["eventsourcing.cipher"] = importlib.import_module("eventsourcing.cryptography")

from eventsourcing.tests.persistence import (
    ApplicationRecorderTestCase,
    NonInterleavingNotificationIDsBaseCase,
    ProcessRecorderTestCase,
    TrackingRecorderTestCase,
)

__all__ = [
    "ApplicationRecorderTestCase",
    "NonInterleavingNotificationIDsBaseCase",
    "ProcessRecorderTestCase",
    "TrackingRecorderTestCase",
]
