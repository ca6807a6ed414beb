# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Steps done and steps undone, of whatever kind: notes, articles and plans keep theirs in the same way."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from seminarapp.domain.values import StepWay

REMEMBERED_STEPS = 500
"""How many of the newest steps can be taken back: a panel of hours must not fill the memory with them."""

S = TypeVar("S")


class StepStack(Generic[S]):
    """What can be taken back and what can be done again, the next one last.

    A new step forgets what was undone: it stays undone, in the log as well.
    """

    def __init__(self, done: Iterable[S] = (), undone: Iterable[S] = ()) -> None:
        self._done = list(done)
        self._undone = list(undone)

    @property
    def done(self) -> tuple[S, ...]:
        """What can be taken back, the newest last."""
        return tuple(self._done)

    @property
    def undone(self) -> tuple[S, ...]:
        """What can be done again, the next one last."""
        return tuple(self._undone)

    def did(self, step: S) -> None:
        """Something was done."""
        self._done.append(step)
        del self._done[:-REMEMBERED_STEPS]
        self._undone.clear()

    def undo(self) -> S | None:
        """The step to take back, or None."""
        return _moved(self._done, self._undone)

    def redo(self) -> S | None:
        """The step to do again, or None."""
        return _moved(self._undone, self._done)

    def take(self, way: StepWay, step: S) -> None:
        """What the log says: `step` was done, or the next one was taken back, done again or passed over."""
        match way:
            case StepWay.DONE:
                self.did(step)
            case StepWay.UNDONE:
                self.undo()
            case StepWay.REDONE:
                self.redo()
            case StepWay.PASSED_OVER:
                del self._done[-1:]


def _moved(source: list[S], target: list[S]) -> S | None:
    if not source:
        return None
    step = source.pop()
    target.append(step)
    return step
