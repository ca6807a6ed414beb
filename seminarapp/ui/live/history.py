# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What undo takes back and redo does again: captures noted and captures discarded, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID


class Did(Enum):
    """What was done to a capture."""

    NOTED = auto()
    DISCARDED = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done, and to which capture."""

    did: Did
    capture: UUID


class History:
    """Steps done and steps undone. A new step forgets what was undone: it stays discarded in the log."""

    def __init__(self, noted: Iterable[UUID] = ()) -> None:
        """`noted` are the captures of earlier runs in the order of recording: those can be undone too."""
        self._done = [Step(Did.NOTED, capture) for capture in noted]
        self._undone: list[Step] = []

    def did(self, step: Step) -> None:
        """Something was done."""
        self._done.append(step)
        self._undone.clear()

    def undo(self) -> Step | None:
        """The step to take back, or None."""
        return _moved(self._done, self._undone)

    def redo(self) -> Step | None:
        """The step to do again, or None."""
        return _moved(self._undone, self._done)

    def rename(self, old: UUID, new: UUID) -> None:
        """A capture got its lasting id; looked for from the newest, where it stands."""
        for steps in (self._done, self._undone):
            place = _place(steps, old)
            if place is not None:
                steps[place] = Step(steps[place].did, new)

    def forget(self, capture: UUID) -> None:
        """A capture never came to be."""
        for steps in (self._done, self._undone):
            place = _place(steps, capture)
            if place is not None:
                del steps[place]


def _place(steps: list[Step], capture: UUID) -> int | None:
    return next((place for place in range(len(steps) - 1, -1, -1) if steps[place].capture == capture), None)


def _moved(source: list[Step], target: list[Step]) -> Step | None:
    if not source:
        return None
    step = source.pop()
    target.append(step)
    return step
