# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Around the closing: the question whether to close, asked once and without a dialog, and what there is afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.moderating.timekeeping import as_clock, paused_within
from seminarapp.application.planning.timetable import planned_length
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.clock import Fact
from seminarapp.ui.widgets.text import Text

_MINUTE = 60


class ClosingQuestion(QFrame):
    """Asks whether the session is to be closed. Escape, or typing on, keeps it open.

    Signals:
        answered(bool): whether to close.
    """

    answered = Signal(bool)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.OVER)
        question = self.tr("Close the session? The clock stops and the floor is free.")
        self.setAccessibleName(question)
        text = Text(question, weight=Weight.MEDIUM, wrap=True)
        self.keep = Button(look, self.tr("Keep it open"))
        self.close_session = Button(look, self.tr("Close"), kind=Kind.PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(text, 1)
        row.addWidget(self.keep)
        row.addWidget(self.close_session)
        self.keep.clicked.connect(self._on_kept)
        self.close_session.clicked.connect(self._on_closed)
        self.hide()

    def ask(self) -> None:
        """Show the question, with the keys on its answer."""
        self.show()
        self.close_session.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_kept()
        else:
            super().keyPressEvent(event)

    def _on_kept(self) -> None:
        self.hide()
        self.answered.emit(False)

    def _on_closed(self) -> None:
        self.hide()
        self.answered.emit(True)


class ClosedCard(QFrame):
    """A closed session: how long it was, what was noted, and where to go from here.

    Attributes:
        write: goes on to writing.
        report: writes the session's report to a file.
        reopen: opens the session again.
    """

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        mark(self, "role", Ground.PANEL)
        self.write = Button(look, self.tr("Go on to writing"), kind=Kind.PRIMARY, icon="pencil")
        self.report = Button(look, self.tr("Report …"), icon="file-text")
        self.reopen = Button(look, self.tr("Open again"), icon="radio")
        self._lasted = Fact(self.tr("Lasted"))
        self._planned = Fact(self.tr("Planned"))
        self._notes = Fact(self.tr("Notes"))
        self._quotes = Fact(self.tr("Quotes"))
        self._lay_out()

    def refresh(self) -> None:
        """Count what there is."""
        session, plan = self._console.session, self._console.plan
        if session is None or session.closed_at is None or plan is None:
            return
        lasted = session.closed_at - sum(
            paused_within(session, run, session.closed_at) for run in session.runs
        )
        self._lasted.show_figure(as_clock(lasted))
        planned = planned_length(plan.segments) * _MINUTE
        self._planned.show_figure(as_clock(planned) if planned else "–")
        kinds = [line.capture.kind for line in self._console.captures.lines()]
        self._notes.show_figure(str(kinds.count(CaptureKind.NOTE)))
        self._quotes.show_figure(str(kinds.count(CaptureKind.QUOTE)))

    def _lay_out(self) -> None:
        title = Text(self.tr("The session is closed"), size=Size.TITLE, weight=Weight.SEMIBOLD)
        hint = self.tr("Nothing more is noted. Everything can be read below.")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.write)
        buttons.addWidget(self.report)
        buttons.addWidget(self.reopen)
        buttons.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(Space.LARGE)
        top.addWidget(title, 1, Qt.AlignmentFlag.AlignBottom)
        for fact in (self._lasted, self._planned, self._notes, self._quotes):
            top.addWidget(fact, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE)
        whole.setSpacing(Space.MEDIUM)
        whole.addLayout(top)
        whole.addWidget(Text(hint, tone=Tone.MUTED, wrap=True))
        whole.addLayout(buttons)
