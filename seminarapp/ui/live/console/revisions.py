# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is done to captures that are there: one or several at once, each a step for undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.reviewing.steps import Change, Step, Steps
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.values import CaptureKind, Fidelity, Seconds
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.captures import Captures
from seminarapp.ui.live.console.lines import Line, SaveState
from seminarapp.ui.live.console.retyped import retyped, started_of

Revise = Callable[[Sequence[UUID]], tuple[CaptureView, ...]]
"""A use case on captures, by their lasting ids."""


class Revisions(QObject):
    """Revises the captures of the seminar that is shown.

    Signals:
        given_back(str, Started): an undone capture's text belongs on the line again.
        taken_again(str): a redone capture's text needs to be on the line no more.
    """

    given_back = Signal(str, object)
    taken_again = Signal(str)

    def __init__(self, desk: Desk, captures: Captures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._revising = desk.activities.revising
        self._captures = captures
        self._seminar: UUID | None = None
        self._steps = Steps()
        self._under_way = 0  # revisions that the store has still to answer
        self._later: list[Callable[[], None]] = []
        captures.shown.connect(self._on_shown)
        captures.entered.connect(self._on_entered)
        captures.settled.connect(self._on_settled)
        captures.dropped.connect(self._on_dropped)

    # -- revising ---------------------------------------------------------------------------------------------------

    def star(self, captures: Sequence[UUID]) -> None:
        """Mark key points; where all of them are marked, take the marks away."""
        starred = not all(line.capture.starred for line in self._known(captures))
        self._revise(captures, partial(self._revising.star, starred=starred))

    def take_otherwise(self, captures: Sequence[UUID]) -> None:
        """Make quotes; where all of them are quotes, make notes."""
        quotes = all(line.capture.kind is CaptureKind.QUOTE for line in self._known(captures))
        kind = CaptureKind.NOTE if quotes else CaptureKind.QUOTE
        self._revise(captures, partial(self._revising.take_as, kind=kind))

    def take_off_record(self, captures: Sequence[UUID]) -> None:
        """Keep them out of everything that is published; where all of them are, let them in again."""
        secret = all(line.capture.off_record for line in self._known(captures))
        self._revise(captures, partial(self._revising.take_off_record, off_record=not secret))

    def grade(self, captures: Sequence[UUID], fidelity: Fidelity) -> None:
        """Say how near the words are."""
        self._revise(captures, partial(self._revising.grade, fidelity=fidelity))

    def reattribute(self, captures: Sequence[UUID], seat: str) -> None:
        """They are that seat's words, or nobody's."""
        self._revise(captures, partial(self._revising.reattribute, seat=seat))

    def retag(self, captures: Sequence[UUID], added: Sequence[str], removed: Sequence[str]) -> None:
        """Give them tags and take others away."""
        self._revise(captures, partial(self._revising.retag, added=added, removed=removed))

    def shift(self, captures: Sequence[UUID], by: Seconds) -> None:
        """Move them in time."""
        self._revise(captures, partial(self._revising.shift, by=by))

    def reword(self, capture: UUID, text: str) -> None:
        """Change the words; blank text changes nothing."""
        line = self._captures.line(capture)
        if line is not None and text.strip() and text.strip() != line.capture.text:
            self._revise([capture], lambda ids: (self._revising.reword(ids[0], text),))

    def discard(self, captures: Sequence[UUID]) -> None:
        """Take them out of the stream; undo brings them back. What could not be saved is simply let go."""
        for line in self._known(captures, SaveState.FAILED):
            self._captures.take_back(line.capture.id)
        lines = self._known(captures)
        for line in lines:
            self._captures.remove(line.capture.id)
        self._ask(lines, self._revising.discard)

    def restore(self, captures: Sequence[CaptureView]) -> None:
        """Put discarded ones back into the stream; undo takes them out again."""
        self._ask([Line(capture) for capture in captures], self._revising.restore)

    def _known(self, captures: Sequence[UUID], *failed: SaveState) -> list[Line]:
        """The lines that can be revised; or those that failed, where these are asked for."""
        lines = [line for capture in captures if (line := self._captures.line(capture)) is not None]
        return [line for line in lines if (line.state is SaveState.FAILED) is bool(failed)]

    def _revise(self, captures: Sequence[UUID], revise: Revise) -> None:
        self._ask(self._known(captures), revise)

    def _ask(self, lines: list[Line], revise: Revise) -> None:
        """Leave it to the store as soon as all of them have their lasting ids."""
        if lines:
            self._under_way += 1
            self._when_saved(lines, partial(self._leave, lines, revise), ())

    def _when_saved(
        self, lines: list[Line], act: Callable[[Sequence[UUID]], None], saved: tuple[UUID, ...]
    ) -> None:
        if not lines:
            act(saved)
            return

        def _go_on(lasting: UUID) -> None:
            self._when_saved(lines[1:], act, (*saved, lasting))

        self._captures.when_saved(lines[0].capture.id, _go_on, self._answered)

    def _leave(self, lines: list[Line], revise: Revise, lasting: Sequence[UUID]) -> None:
        before = [replace(line.capture, id=name) for line, name in zip(lines, lasting, strict=True)]
        done, refused = partial(self._on_revised, before), partial(self._on_not_revised, before)
        self._desk.do(partial(revise, lasting), done, otherwise=refused)

    def _on_revised(self, before: list[CaptureView], after: tuple[CaptureView, ...]) -> None:
        changes = [Change(was, now) for was, now in zip(before, after, strict=True)]
        if before[0].seminar == self._seminar:
            self._steps.did(Step(tuple(changes)))
        self._show(after)
        self._answered()

    def _on_not_revised(self, before: list[CaptureView], _error: SeminarappError) -> None:
        """Those that were taken off the screen at once are there again; the others are as they were."""
        for capture in before:
            if self._captures.line(capture.id) is None and not capture.discarded:
                self._captures.put(Line(capture))
        self._answered()

    def _show(self, captures: Sequence[CaptureView]) -> None:
        for capture in captures:
            if capture.discarded:
                self._captures.remove(capture.id)
            else:
                self._captures.put(Line(capture))
        self._captures.altered.emit()

    def _answered(self) -> None:
        """One revision less; what was to be undone meanwhile is undone now."""
        self._under_way -= 1
        while self._later and not self._under_way:
            self._later.pop(0)()

    # -- undo and redo ----------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the newest step back; the text of a capture that was noted goes to the line."""
        if self._under_way:  # which step is the newest is known when the store has answered
            self._later.append(self.undo)
            return
        step = self._steps.undo()
        if step is None:
            return
        if step.noted is None:
            self._turn(partial(self._revising.take_back, step), self._steps.redo)
        elif (line := self._captures.line(step.noted.id)) is None:
            return
        elif line.state is SaveState.FAILED:  # it would be saved only to be discarded
            attempt = self._captures.take_back(step.noted.id)
            self.given_back.emit(attempt.text, attempt.started)
        else:
            self._captures.remove(step.noted.id)
            self.given_back.emit(retyped(line.capture), started_of(line.capture))
            self._captures.when_saved(step.noted.id, partial(self._take_back, line), _nothing)

    def redo(self) -> None:
        """Do again what was undone."""
        if self._under_way:
            self._later.append(self.redo)
            return
        step = self._steps.redo()
        if step is None:
            return
        if step.noted is None:
            self._turn(partial(self._revising.do_again, step), self._steps.undo)
        else:
            again = partial(self._do_again, step.noted)
            self._captures.when_saved(step.noted.id, again, _nothing)

    def _turn(self, turn: Callable[[], tuple[CaptureView, ...]], put_back: Callable[[], object]) -> None:
        self._under_way += 1
        self._desk.do(turn, self._on_turned, otherwise=partial(self._on_not_turned, put_back))

    def _on_turned(self, captures: tuple[CaptureView, ...]) -> None:
        self._show(captures)
        self._answered()

    def _on_not_turned(self, put_back: Callable[[], object], _error: SeminarappError) -> None:
        put_back()
        self._answered()

    def _take_back(self, line: Line, lasting: UUID) -> None:
        step = Step((Change(None, replace(line.capture, id=lasting)),))
        call = partial(self._revising.take_back, step)
        self._desk.do(call, self._show, otherwise=partial(self._on_not_taken_back, line))

    def _on_not_taken_back(self, line: Line, _error: SeminarappError) -> None:
        self._steps.redo()
        self._captures.put(line)

    def _do_again(self, noted: CaptureView, lasting: UUID) -> None:
        step = Step((Change(None, replace(noted, id=lasting)),))
        self._desk.do(partial(self._revising.do_again, step), self._on_done_again)

    def _on_done_again(self, captures: tuple[CaptureView, ...]) -> None:
        self._show(captures)
        for capture in captures:
            self.taken_again.emit(retyped(capture))

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_shown(self, seminar: UUID) -> None:
        """What was done in earlier runs, and on other pages, can be taken back as well."""
        self._seminar = seminar
        self._steps = Steps()
        self._desk.do(partial(self._revising.steps, seminar), partial(self._on_steps, seminar), saves=False)

    def _on_steps(self, seminar: UUID, earlier: Steps) -> None:
        if seminar == self._seminar:
            self._steps = self._steps.after(earlier)

    def _on_entered(self, passing: UUID) -> None:
        self._steps.did(Step((Change(None, _to_come(passing)),)))

    def _on_settled(self, passing: UUID, capture: CaptureView) -> None:
        self._steps.rename(passing, capture)

    def _on_dropped(self, passing: UUID) -> None:
        self._steps.forget(passing)


def _to_come(passing: UUID) -> CaptureView:
    """Stands in a step for a capture that the store is still to have; nothing but its id is asked for."""
    kind = CaptureKind.NOTE
    return CaptureView(passing, passing, "", kind, "", "", 0.0, kind.usual_fidelity)


def _nothing() -> None:
    """A capture that never came to be needs no undoing."""
