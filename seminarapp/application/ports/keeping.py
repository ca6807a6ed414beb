# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What keeps: the library itself, drafts, and the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from seminarapp.application.views.draft import Draft
from seminarapp.application.views.library_facts import LibraryFacts, Verdict

Progress = Callable[[int, int], None]
"""Called with (done, total) now and then during long work."""


def unreported(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


class Keeper(Protocol):
    """Looks after the library itself."""

    def facts(self) -> LibraryFacts:
        """What the library knows of itself."""

    def verify(self, progress: Progress) -> Verdict:
        """Check the log from the first event to the last."""

    def rebuild(self, progress: Progress) -> int:
        """Make every projection and the search index anew from the log; returns how many events were read."""

    def watch_room(self, callback: Callable[[bool], object]) -> None:
        """Tell, on the store's thread, when the disk is full but for a last reserve (True), and no longer (False)."""


class Journal(Protocol):
    """Keeps drafts outside the log, so that they outlive the program."""

    @property
    def set_aside(self) -> str:
        """The file that a journal which could not be read was moved to; "" when there was none."""

    def read(self) -> tuple[Draft, ...]:
        """What an earlier run kept. Never fails: what can't be read is set aside."""

    def keep(self, drafts: tuple[Draft, ...]) -> None:
        """Put these drafts, and no others, on the disk within a second; returns at once, on any thread."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """This moment, with the local offset from UTC."""
