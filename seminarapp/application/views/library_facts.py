# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is told of the library itself: where it lies, how much it holds, and whether its log is whole."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """What the library knows of itself.

    Attributes:
        location: the file or the database's address without credentials.
        keys_missing: how many persons' keys the log needs and can't find; their texts read `[erased]`.
        synced_by: the sync service or network share it lies in, or "".
    """

    location: str
    events: int
    head: str
    keys_missing: int = 0
    synced_by: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of the log found; `fault` is empty when every event is as it was recorded."""

    events: int
    fault: str = ""
