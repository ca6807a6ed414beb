# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is noted: on the screen at once, confirmed when the store has it, and never lost in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.errors import NotSavedError, SeminarappError
from seminarapp.domain.shorthand import Noted, understood
from seminarapp.domain.values import AudienceState, Seconds
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.lines import Attempt, Line, SaveState
from seminarapp.ui.live.console.started import Started


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What is to be done with a capture as soon as it has its lasting id, or instead, when it never gets one."""

    act: Callable[[UUID], None]
    otherwise: Callable[[], None]


class Captures(QObject):
    """The captures of the seminar that is shown.

    Signals:
        shown(UUID): all of them are new, and of that seminar.
        added(Line): one is new, or back.
        changed(UUID, Line): the one with that id reads otherwise now, and may have its lasting id.
        removed(UUID): one is gone.
        entered(UUID): a line was entered, and has this passing id.
        settled(UUID, CaptureView): the store has the line with that passing id.
        dropped(UUID): the line with that passing id never came to be.
        refused(UUID): a line could not be saved; it stands in the stream as failed.
        held_up(UUID, NotSavedError): the same, but nothing is wrong with the line: it may be saved a little later.
        asked(AudienceQuestionView): a question from the floor was saved.
        altered: the store has something new.
    """

    shown = Signal(object)
    added = Signal(object)
    changed = Signal(object, object)
    removed = Signal(object)
    entered = Signal(object)
    settled = Signal(object, object)
    dropped = Signal(object)
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
        self._waiting: dict[UUID, list[_Waiting]] = {}

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
        self.shown.emit(plan.card.id)

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

    def enter(
        self,
        text: str,
        started: Started,
        entered_at: Seconds,
        *,
        as_quote: bool = False,
        noted: Noted | None = None,
    ) -> bool:
        """Record a line; False, and nothing is done, when it says nothing.

        `noted` is what it says where that is known, as of a recorded note: shorthand is not looked for then.
        """
        noted = noted or self.understood(text, as_quote=as_quote)
        if self._seminar is None or not noted.text:
            return False
        attempt = Attempt(self._seminar, text, noted, started, entered_at)
        if not noted.from_audience:
            self.entered.emit(attempt.id)
        self._try(attempt.id, attempt)
        return True

    def retry(self, capture: UUID) -> None:
        """Try again to save a line that failed."""
        line = self._lines.get(capture)
        if line is not None and line.state is SaveState.FAILED:
            self._try(capture, self._attempts[capture])

    def take_back(self, capture: UUID) -> Attempt:
        """Take a line that failed out of the stream, to put its text on the line."""
        self.dropped.emit(capture)
        attempt = self._done_with(capture)
        self.remove(capture)
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
        self.put(attempt.line(passing, SaveState.PENDING))
        note = partial(self._moderating.note, attempt.seminar, attempt.entry())
        self._desk.do(note, partial(self._on_noted, passing), otherwise=otherwise)

    def _on_noted(self, passing: UUID, capture: CaptureView) -> None:
        self._settle(passing)
        self.settled.emit(passing, capture)
        if self._lines.pop(passing, None) is not None:
            self._lines[capture.id] = Line(capture)
            self.changed.emit(passing, Line(capture))
        for waiting in self._waiting.pop(passing, []):
            waiting.act(capture.id)
        self.altered.emit()

    def _on_asked(self, passing: UUID, question: UUID) -> None:
        attempt = self._settle(passing)
        if passing in self._lines:
            self.remove(passing)
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
        waiting = self._waiting.pop(passing, [])
        for one in waiting:
            one.otherwise()
        if waiting and passing not in self._lines:
            self._done_with(passing)
            self.dropped.emit(passing)
            return False  # undone meanwhile: its text is on the line already
        self.put(attempt.line(passing, SaveState.FAILED))
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

    # -- what revisions use -----------------------------------------------------------------------------------------

    def when_saved(self, capture: UUID, act: Callable[[UUID], None], otherwise: Callable[[], None]) -> None:
        """Act on a capture as soon as it has its lasting id; `otherwise` where it is never saved."""
        line = self._lines.get(capture)
        if capture not in self._attempts:
            act(capture)
        elif line is not None and line.state is SaveState.FAILED:
            otherwise()
        else:
            self._waiting.setdefault(capture, []).append(_Waiting(act, otherwise))

    def put(self, line: Line) -> None:
        """Show a capture, new or changed; one of another seminar is kept until that is shown."""
        name = line.capture.id
        if line.capture.seminar != self._seminar:
            if line.state is not SaveState.SAVED:
                self._elsewhere = [one for one in self._elsewhere if one.capture.id != name] + [line]
            return
        known = name in self._lines
        self._lines[name] = line
        if known:
            self.changed.emit(name, line)
        else:
            self.added.emit(line)

    def remove(self, capture: UUID) -> None:
        """Show a capture no more, if it is shown."""
        if self._lines.pop(capture, None) is not None:
            self.removed.emit(capture)
