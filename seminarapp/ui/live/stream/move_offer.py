# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A turn was somebody else's: the notes that were taken in it can follow."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from seminarapp.application.views.session import TurnView
from seminarapp.domain.values import NOBODY
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.console.lines import SaveState
from seminarapp.ui.live.console.started import speaker_of
from seminarapp.ui.theme.fonts import Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text

MOVE_KEY = "Ctrl+J"
"""Of the declared action that does it, wherever the keys are."""

_STANDS_MS = 60_000
"""For how long the offer stands where nobody answers it."""


class MoveOffer(QFrame):
    """Offers to move the notes of a corrected turn, all at once and as one step for undo.

    It never takes the keys by itself: typing goes on. Only notes that stand under somebody the turn was said to be are
    offered; a note that was given to a third person by its initials stays.

    Signals:
        answered: the keys are free.
    """

    answered = Signal()

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._had: dict[UUID, set[str]] = {}  # whose each corrected turn was said to be
        self._offered: tuple[list[UUID], str] = [], NOBODY
        mark(self, "role", Ground.CHOSEN)
        self._text = Text(weight=Weight.MEDIUM, wrap=True)
        self.leave = Button(look, self.tr("Leave them"))
        key = QKeySequence(MOVE_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.move_notes = Button(look, self.tr("Move them: {key}").format(key=key), kind=Kind.PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self.leave)
        row.addWidget(self.move_notes)
        self._stands = QTimer(self, singleShot=True, interval=_STANDS_MS)
        self._stands.timeout.connect(self.answer)
        self.leave.clicked.connect(self.answer)
        self.move_notes.clicked.connect(self.accept)
        console.floor.corrected.connect(self._on_corrected)
        console.shown.connect(self._forget)
        self.hide()

    def accept(self) -> None:
        """Move the notes that are offered, if any are."""
        notes, seat = self._offered
        if notes and self._console.is_open:
            self._console.revisions.reattribute(notes, seat)
        self.answer()

    def answer(self) -> None:
        """The offer is dealt with."""
        had_keys = self.leave.hasFocus() or self.move_notes.hasFocus()
        self._offered = [], NOBODY
        self._stands.stop()
        self.hide()
        if had_keys:
            self.answered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.answer()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._had.clear()
        self.answer()

    def _on_corrected(self, was: TurnView, now: TurnView) -> None:
        seat = speaker_of(now.seat)
        had = self._had.setdefault(now.id, set())
        had.add(speaker_of(was.seat))
        notes = [
            line.capture.id
            for line in self._console.captures.lines()
            if line.state is not SaveState.FAILED
            and line.capture.seat in had - {seat}
            and was.began_at <= line.capture.at
            and (now.ended_at is None or line.capture.at <= now.ended_at)
        ]
        if not notes or not self._console.is_open:
            self.answer()
            return
        self._offered = notes, seat
        self._text.setText(self._question(len(notes), seat))
        self.setAccessibleName(self._text.text())
        self.show()
        self._stands.start()

    def _question(self, count: int, seat: str) -> str:
        found = self._console.plan.seat(seat) if self._console.plan else None
        if count == 1 and found:
            return self.tr("The note of that turn too: move it to {name}?").format(name=found.name)
        if count == 1:
            return self.tr("The note of that turn too: make it nobody's?")
        if found:
            words = self.tr("The {count} notes of that turn too: move them to {name}?")
            return words.format(count=count, name=found.name)
        return self.tr("The {count} notes of that turn too: make them nobody's?").format(count=count)
