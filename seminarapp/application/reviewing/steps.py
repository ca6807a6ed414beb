# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Steps of the note-taker: what undo takes back and redo does again, newest first, now and after a restart.

While the program runs, `Steps` is told of each step. After a restart the same is read from the log (`steps_of`): every
change of a capture is a step of its own, unless the session says of the events before it that they were one step, or
that they took one back or did it once more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from seminarapp.application.moderating.captured import view_of
from seminarapp.application.ports.log import Recorded
from seminarapp.application.step_stack import StepStack
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.capture import Capture
from seminarapp.domain.session import Session

REVISED = (
    "kind",
    "text",
    "seat",
    "at",
    "fidelity",
    "segment",
    "question",
    "tags",
    "starred",
    "off_record",
    "discarded",
)
"""What can be taken back of a capture; a speaker's review can't be."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one step did to one capture; `before` is None where it was noted."""

    before: CaptureView | None
    after: CaptureView

    @property
    def capture(self) -> UUID:
        """Whose change it is."""
        return self.after.id

    @property
    def says_something(self) -> bool:
        """Whether there is anything to take back."""
        before = self.before
        return before is None or any(getattr(before, name) != getattr(self.after, name) for name in REVISED)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done, to one capture or to several at once."""

    changes: tuple[Change, ...]

    @property
    def noted(self) -> CaptureView | None:
        """The capture that came to be by this step, if that is what it was."""
        return self.changes[0].after if self.changes and self.changes[0].before is None else None


class Steps(StepStack[Step]):
    """The note-taker's steps. One that changed nothing is none."""

    def did(self, step: Step) -> None:
        """Something was done; a step that changed nothing is none."""
        if any(change.says_something for change in step.changes):
            super().did(step)

    def after(self, earlier: Steps) -> Steps:
        """These steps, with what happened before them."""
        began = bool(self._done or self._undone)
        return Steps([*earlier.done, *self._done], self._undone if began else earlier.undone)

    def rename(self, passing: UUID, saved: CaptureView) -> None:
        """A capture got its lasting id; looked for from the newest, where it stands."""
        for steps in (self._done, self._undone):
            place = _place(steps, passing)
            if place is not None:
                steps[place] = Step((Change(None, replace(saved, discarded=False)),))

    def forget(self, capture: UUID) -> None:
        """A capture never came to be."""
        for steps in (self._done, self._undone):
            place = _place(steps, capture)
            if place is not None:
                del steps[place]


def steps_of(recorded: Iterable[Recorded]) -> Steps:
    """The steps that the log tells of. What was imported, not noted, is nobody's step."""
    captures: dict[UUID, Capture] = {}
    steps = Steps()
    loose: list[tuple[int, Change]] = []
    for entry in recorded:
        event = entry.event
        if isinstance(event, Session.StepTaken):  # type: ignore[attr-defined]  # made by its decorator
            told = vars(event)
            first = entry.position - told["events"]
            _take_loose(steps, [change for position, change in loose if position < first])
            steps.take(told["way"], Step(_joined(change for position, change in loose if position >= first)))
            loose = []
            continue
        capture = captures.get(event.originator_id)
        before = view_of(capture) if capture is not None else None
        mutated = event.mutate(capture)
        assert isinstance(mutated, Capture)  # noqa: S101  the chronicle tells of captures and of steps
        captures[event.originator_id] = mutated
        change = Change(before, view_of(mutated))
        if entry.recent and (before is not None or change.after.entered_at is not None):
            loose.append((entry.position, change))
    _take_loose(steps, [change for _, change in loose])
    return steps


def _take_loose(steps: Steps, changes: list[Change]) -> None:
    for change in changes:
        steps.did(Step((change,)))


def _joined(changes: Iterable[Change]) -> tuple[Change, ...]:
    """One change for each capture, from how it was before to how it was in the end."""
    joined: dict[UUID, Change] = {}
    for change in changes:
        first = joined.get(change.capture, change)
        joined[change.capture] = Change(first.before, change.after)
    return tuple(joined.values())


def _place(steps: list[Step], capture: UUID) -> int | None:
    places = range(len(steps) - 1, -1, -1)
    return next((place for place in places if steps[place].changes[0].capture == capture), None)
