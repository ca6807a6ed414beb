# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Keeps the draft journal in step with the capture line and with what is not saved yet, and brings both back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.views.draft import Draft
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.console.lines import Attempt
from seminarapp.ui.live.line.capture_line import CaptureLine
from seminarapp.ui.live.line.half_typed import HalfTyped


class Journalling(QObject):
    """Tells the journal at every key what would be lost; it writes when it likes, within a second.

    A draft belongs to its seminar: it leaves the line when another seminar is shown, and waits there while the session
    is not open.

    Signals:
        told(str): something of an earlier run is back.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, console: Console, line: CaptureLine, parent: QObject) -> None:
        super().__init__(parent)
        self._drafting = desk.activities.drafting
        self._clock = desk.activities.clock
        self._console = console
        self._line = line
        self._seminar: UUID | None = None  # whose text stands on the line
        self._waiting: Draft | None = None  # what will, when its session is open
        self._behind: set[UUID] = set()  # the seminars with lines that are not saved
        desk.do(self._drafting.come_back, saves=False)
        line.edit.textChanged.connect(self._keep)
        line.edit.cursorPositionChanged.connect(self._keep)
        line.marked.connect(self._keep)
        captures = console.captures
        for happened in (captures.added, captures.changed, captures.removed, captures.altered):
            happened.connect(self._keep)
        console.shown.connect(self._on_shown)
        console.session_changed.connect(self._bring_back)

    def _on_shown(self) -> None:
        seminar = self._console.seminar
        if seminar != self._seminar and seminar is not None:
            self._seminar = None  # what is taken off the line now stays in the journal
            self._line.put(None)
            self._seminar = seminar
            self._waiting = self._drafting.of(seminar)
        self._bring_back()

    def _bring_back(self) -> None:
        """Put what waits where it was, as soon as the session is open."""
        waiting = self._waiting
        if waiting is None or not self._console.is_open or waiting.seminar != self._console.seminar:
            return
        if waiting.text and not self._line.is_free:
            return
        self._waiting = None
        news = self._news(waiting) if self._drafting.is_from_before(waiting.seminar) else ""
        self._drafting.take_up(waiting.seminar)
        if waiting.text:
            self._line.put(HalfTyped.of(waiting))
        self._console.captures.bring_back(Attempt.of(waiting.seminar, one) for one in waiting.entries)
        self._keep()
        if news:
            self.told.emit(news)

    def _news(self, draft: Draft) -> str:
        said = []
        session = self._console.session
        if draft.text and session is not None:
            moment = (session.opened_at + timedelta(seconds=draft.at)).astimezone(self._clock.now().tzinfo)
            said.append(self.tr("Your half-typed note from {time} is back.").format(time=f"{moment:%H:%M}"))
        if draft.entries:
            text = self.tr("Notes that were not saved are back, and are saved now: {count}.")
            said.append(text.format(count=len(draft.entries)))
        return " ".join(said)

    def _keep(self) -> None:
        """Tell the journal what there is now."""
        unsaved: dict[UUID, list[Attempt]] = {}
        for attempt in self._console.captures.unsaved():
            unsaved.setdefault(attempt.seminar, []).append(attempt)
        changed = unsaved.keys() | self._behind
        if self._seminar is not None:
            changed |= {self._seminar}
        self._behind = set(unsaved)
        for seminar in changed:
            entries = tuple(attempt.entered() for attempt in unsaved.get(seminar, ()))
            if seminar == self._seminar:
                kept = self._on_the_line(seminar)
                entries = kept.entries + entries  # of one that waits
            else:
                kept = self._drafting.of(seminar) or Draft(seminar)
            self._drafting.keep(replace(kept, entries=entries))

    def _on_the_line(self, seminar: UUID) -> Draft:
        if self._waiting is not None:
            return self._waiting
        half_typed = self._line.half_typed
        if half_typed is None:
            return Draft(seminar, clock=self._console.now())
        started = half_typed.started
        return Draft(
            seminar,
            half_typed.text,
            half_typed.cursor,
            started.at,
            started.holder,
            started.segment,
            started.question,
            self._console.now(),
            fidelity=started.fidelity,
            off_record=started.off_record,
        )
