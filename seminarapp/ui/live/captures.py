# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is noted: on the screen at once, confirmed when the store has it, and never lost in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.views import AudienceQuestionView, CaptureView, PlanView
from seminarapp.domain.errors import NotSavedError, SeminarappError
from seminarapp.domain.shorthand import Noted, understood
from seminarapp.domain.values import AudienceState, CaptureKind, Seconds
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.history import Did, History, Step
from seminarapp.ui.live.lines import Attempt, Line, SaveState
from seminarapp.ui.live.retyped import retyped, started_of
from seminarapp.ui.live.started import Started


class Captures(QObject):
    """The captures of the seminar that is shown.

    Signals:
        shown: all of them are new.
        added(Line): one is new, or back.
        changed(UUID, Line): the one with that id reads otherwise now, and may have its lasting id.
        removed(UUID): one is gone.
        given_back(str, Started): an undone capture's text belongs on the line again.
        taken_again(str): a redone capture's text needs to be on the line no more.
        refused(UUID): a line could not be saved; it stands in the stream as failed.
        held_up(UUID, NotSavedError): the same, but nothing is wrong with the line: it may be saved a little later.
        asked(AudienceQuestionView): a question from the floor was saved.
        altered: the store has something new.
    """

    shown = Signal()
    added = Signal(object)
    changed = Signal(object, object)
    removed = Signal(object)
    given_back = Signal(str, object)
    taken_again = Signal(str)
    refused = Signal(object)
    held_up = Signal(object, object)
    asked = Signal(object)
    altered = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._moderating = desk.activities.moderating
        self._seminar: UUID | None = None
        self._initials: dict[str, str] = {}
        self._lines: dict[UUID, Line] = {}
        self._elsewhere: list[Line] = []  # of other seminars, and not saved yet
        self._attempts: dict[UUID, Attempt] = {}
        self._held: set[UUID] = set()  # those of them that the disk refused
        self._behind: set[UUID] = set()  # those, and those of them that are just being tried again
        self._waiting: dict[UUID, list[Callable[[UUID], None]]] = {}
        self._history = History()

    # -- what there is ----------------------------------------------------------------------------------------------

    def show(self, plan: PlanView, captures: Iterable[CaptureView]) -> None:
        """Show a seminar's captures, and with them what is not saved yet."""
        pending = [line for line in self._lines.values() if line.state is not SaveState.SAVED]
        unsaved = pending + self._elsewhere
        back = [line for line in unsaved if line.capture.seminar == plan.card.id]
        self._elsewhere = [line for line in unsaved if line not in back]
        self._seminar = plan.card.id
        self._initials = {seat.initials.upper(): seat.id for seat in plan.seats if seat.initials}
        lines = [Line(capture) for capture in captures] + back
        self._lines = {line.capture.id: line for line in lines}
        ordered = sorted(lines, key=lambda line: line.capture.entered_at or line.capture.at)
        self._history = History(line.capture.id for line in ordered)
        self.shown.emit()

    def lines(self) -> list[Line]:
        """All of them, by time."""
        return sorted(self._lines.values(), key=lambda line: line.capture.at)

    def line(self, capture: UUID) -> Line | None:
        """One of them."""
        return self._lines.get(capture)

    def understood(self, text: str, *, as_quote: bool = False) -> Noted:
        """What a text on the line would be."""
        return understood(text, self._initials, as_quote=as_quote)

    # -- entering ---------------------------------------------------------------------------------------------------

    def enter(self, text: str, started: Started, entered_at: Seconds, *, as_quote: bool = False) -> bool:
        """Record a line; False, and nothing is done, when it says nothing."""
        noted = self.understood(text, as_quote=as_quote)
        if self._seminar is None or not noted.text:
            return False
        attempt = Attempt(self._seminar, text, noted, started, entered_at)
        if not noted.from_audience:
            self._history.did(Step(Did.NOTED, attempt.id))
        self._try(attempt.id, attempt)
        return True

    def retry(self, capture: UUID) -> None:
        """Try again to save a line that failed."""
        line = self._lines.get(capture)
        if line is not None and line.state is SaveState.FAILED:
            self._try(capture, self._attempts[capture])

    def take_back(self, capture: UUID) -> Attempt:
        """Take a line that failed out of the stream, to put its text on the line."""
        self._history.forget(capture)
        attempt = self._done_with(capture)
        self._remove(capture)
        return attempt

    def _try(self, passing: UUID, attempt: Attempt) -> None:
        self._attempts[passing] = attempt
        self._held.discard(passing)
        otherwise = partial(self._on_refused, passing)
        if attempt.noted.from_audience:
            text, at = attempt.noted.text, attempt.started.at
            ask = partial(self._moderating.ask, attempt.seminar, text, at, id=passing)
            self._desk.do(ask, partial(self._on_asked, passing), otherwise=otherwise)
            return
        self._put(attempt.line(passing, SaveState.PENDING))
        note = partial(self._moderating.note, attempt.seminar, attempt.entry())
        self._desk.do(note, partial(self._on_noted, passing), otherwise=otherwise)

    def _on_noted(self, passing: UUID, capture: CaptureView) -> None:
        self._settle(passing)
        self._history.rename(passing, capture.id)
        if self._lines.pop(passing, None) is not None:
            self._lines[capture.id] = Line(capture)
            self.changed.emit(passing, Line(capture))
        for act in self._waiting.pop(passing, []):
            act(capture.id)
        self.altered.emit()

    def _on_asked(self, passing: UUID, question: UUID) -> None:
        attempt = self._settle(passing)
        if passing in self._lines:
            self._remove(passing)
        if attempt.seminar == self._seminar:
            text, at = attempt.noted.text, attempt.started.at
            self.asked.emit(AudienceQuestionView(question, "", text, "", at, 0, AudienceState.OPEN))
        self.altered.emit()

    def _settle(self, passing: UUID) -> Attempt:
        """The store has it."""
        self._elsewhere = [line for line in self._elsewhere if line.capture.id != passing]
        return self._done_with(passing)

    def _done_with(self, passing: UUID) -> Attempt:
        self._held.discard(passing)
        self._behind.discard(passing)
        return self._attempts.pop(passing)

    def _on_refused(self, passing: UUID, error: SeminarappError) -> bool:
        """True where nobody else needs to say it."""
        attempt = self._attempts[passing]
        if self._waiting.pop(passing, None) and passing not in self._lines:
            self._done_with(passing)
            self._history.forget(passing)
            return False  # undone meanwhile: its text is on the line already
        self._put(attempt.line(passing, SaveState.FAILED))
        if isinstance(error, NotSavedError) and error.may_pass:
            self._held.add(passing)
            self._behind.add(passing)
            self.held_up.emit(passing, error)
            return True
        if attempt.seminar == self._seminar:
            self.refused.emit(passing)
        return False

    # -- what is not saved yet --------------------------------------------------------------------------------------

    def unsaved(self) -> list[Attempt]:
        """Every line that was entered and that the store does not have, of whatever seminar, oldest first."""
        return list(self._attempts.values())

    def held(self) -> list[UUID]:
        """Those that the disk refused and that may be saved a little later, oldest first."""
        return [name for name in self._attempts if name in self._held]

    def is_behind(self) -> bool:
        """Whether any of those is not saved yet, also while it is being tried again."""
        return bool(self._behind)

    def try_again(self, names: Iterable[UUID]) -> None:
        """Leave lines for the store once more, in this order."""
        for name in names:
            self._try(name, self._attempts[name])

    def bring_back(self, attempts: Iterable[Attempt]) -> None:
        """Save lines that an earlier run, or an earlier page, could not save; the store knows what it has already."""
        for attempt in [one for one in attempts if one.id not in self._attempts]:
            self._try(attempt.id, attempt)

    # -- changing ---------------------------------------------------------------------------------------------------

    def star(self, capture: UUID) -> None:
        """Mark a key point, or take the mark away."""
        if line := self._lines.get(capture):
            self._edit(capture, partial(self._moderating.star, starred=not line.capture.starred))

    def take_otherwise(self, capture: UUID) -> None:
        """Make a note a quote, or a quote a note."""
        if line := self._lines.get(capture):
            quote = line.capture.kind is CaptureKind.QUOTE
            kind = CaptureKind.NOTE if quote else CaptureKind.QUOTE
            self._edit(capture, partial(self._moderating.take_as, kind=kind))

    def take_off_record(self, capture: UUID) -> None:
        """Keep it out of everything that is published, or let it in again."""
        if line := self._lines.get(capture):
            off_record = not line.capture.off_record
            self._edit(capture, partial(self._moderating.take_off_record, off_record=off_record))

    def reword(self, capture: UUID, text: str) -> None:
        """Change the words; blank text changes nothing."""
        line = self._lines.get(capture)
        if line is not None and text.strip() and text.strip() != line.capture.text:
            self._edit(capture, partial(self._moderating.reword, text=text))

    def discard(self, capture: UUID) -> None:
        """Take it out of the stream; undo brings it back."""
        if line := self._lines.get(capture):
            if line.state is SaveState.FAILED:
                self.take_back(capture)
            else:
                self._history.did(Step(Did.DISCARDED, capture))
                self._discard(capture)

    def undo(self) -> None:
        """Take the newest thing back; the text of an undone capture goes to the line."""
        step = self._history.undo()
        if step is None:
            return
        if step.did is Did.DISCARDED:
            self._restore(step.capture)
        elif line := self._lines.get(step.capture):
            if line.state is SaveState.FAILED:  # it would be saved only to be discarded
                attempt = self.take_back(step.capture)
                self.given_back.emit(attempt.text, attempt.started)
            else:
                self._discard(step.capture)
                self.given_back.emit(retyped(line.capture), started_of(line.capture))

    def redo(self) -> None:
        """Do again what was undone."""
        step = self._history.redo()
        if step is None:
            return
        if step.did is Did.DISCARDED:
            self._discard(step.capture)
        else:
            self._restore(step.capture)

    def _discard(self, capture: UUID) -> None:
        line = self._lines.get(capture)
        if line is None:
            return
        self._remove(capture)
        self._then(capture, partial(self._ask_to_discard, line))

    def _ask_to_discard(self, line: Line, capture: UUID) -> None:
        call = partial(self._moderating.discard, capture)
        self._desk.do(call, self._on_gone, otherwise=lambda _error: self._put(line))

    def _restore(self, capture: UUID) -> None:
        self._then(capture, self._ask_to_restore)

    def _ask_to_restore(self, capture: UUID) -> None:
        self._desk.do(partial(self._moderating.restore, capture), self._on_restored)

    def _edit(self, capture: UUID, change: Callable[[UUID], CaptureView]) -> None:
        self._then(capture, partial(self._ask_to_edit, change))

    def _ask_to_edit(self, change: Callable[[UUID], CaptureView], capture: UUID) -> None:
        self._desk.do(partial(change, capture), self._on_edited)

    def _then(self, capture: UUID, act: Callable[[UUID], None]) -> None:
        """Act on a capture as soon as it has its lasting id; what failed to be saved can't be acted on."""
        line = self._lines.get(capture)
        if capture not in self._attempts:
            act(capture)
        elif line is None or line.state is not SaveState.FAILED:
            self._waiting.setdefault(capture, []).append(act)

    def _on_edited(self, capture: CaptureView) -> None:
        if capture.id in self._lines:
            self._lines[capture.id] = Line(capture)
            self.changed.emit(capture.id, Line(capture))
        self.altered.emit()

    def _on_restored(self, capture: CaptureView) -> None:
        self._put(Line(capture))
        self.taken_again.emit(retyped(capture))
        self.altered.emit()

    def _on_gone(self, capture: CaptureView) -> None:
        if capture.id in self._lines:  # read again meanwhile, from before it was discarded
            self._remove(capture.id)
        self.altered.emit()

    def _put(self, line: Line) -> None:
        name = line.capture.id
        if line.capture.seminar != self._seminar:
            self._elsewhere = [one for one in self._elsewhere if one.capture.id != name] + [line]
            return
        known = name in self._lines
        self._lines[name] = line
        if known:
            self.changed.emit(name, line)
        else:
            self.added.emit(line)

    def _remove(self, capture: UUID) -> None:
        del self._lines[capture]
        self.removed.emit(capture)
