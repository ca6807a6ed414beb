# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show while it runs, with the keys that move it on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from seminarapp.application.moderating.timekeeping import as_clock, deviation, run_length, running
from seminarapp.application.planning.timetable import planned_length
from seminarapp.application.views.plan import SegmentView
from seminarapp.application.views.session import SessionView
from seminarapp.domain.values import MODERATOR
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.session.segment_row import HEIGHT, Course, SegmentFacts, SegmentRow
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn

_MINUTE = 60
_LATE = 30  # seconds past a plan that nobody minds
_ROWS_SHOWN, _ROWS_AT_LEAST = 7, 3
_AROUND = 90  # heading and buttons


class RunPanel(Panel):
    """Segments: those that are done with how they kept their time, the one that runs, and those to come.

    Attributes:
        next: begins the next segment.
        pause: stops the clock, or lets it go on.
        close_session: the panel is over.
    """

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Run of show"))
        self._console = console
        self._look = look
        self._rows: list[SegmentRow] = []
        self._in_view: SegmentRow | None = None
        self._room = _AROUND + _ROWS_SHOWN * HEIGHT
        self.next = Button(look, self.tr("Next segment"), icon="step-forward")
        self.pause = IconButton(look, "pause", self.tr("Pause"))
        self.close_session = IconButton(look, "square", self.tr("Close the session"))
        self.close_session.set_name(self.tr("Close the session"), "Shift+F8")
        self.next.setToolTip("F8")
        for button in (self.next, self.pause, self.close_session):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._controls = QWidget()
        self._column = ScrolledColumn()
        self._lay_out()
        self._column.verticalScrollBar().rangeChanged.connect(self._scroll)
        console.shown.connect(self._on_shown)
        console.session_changed.connect(self.refresh)

    @property
    def rows(self) -> tuple[SegmentRow, ...]:
        """The rows, in the order of the run of show."""
        return tuple(self._rows)

    def set_room(self, height: int) -> None:
        """How high it may be, in pixels; more segments than fit are scrolled to."""
        self._room = height
        fitting = max(_ROWS_AT_LEAST, (height - _AROUND) // HEIGHT)
        self._column.setFixedHeight(min(len(self._rows), fitting, _ROWS_SHOWN) * HEIGHT)

    def refresh(self) -> None:
        """Say what holds now; called every second, paints what has changed."""
        console = self._console
        self._controls.setVisible(console.is_open)
        for row, facts in zip(self._rows, self._facts(), strict=True):
            row.setEnabled(console.is_open)
            row.show_facts(facts)
        running = next((row for row in self._rows if row.facts.course is Course.RUNNING), None)
        if running is not None and running is not self._in_view:
            self._in_view = running
            self._scroll()
        self.next.setEnabled(console.following() is not None)
        session = console.session
        paused = session is not None and session.paused_at is not None
        self.pause.set_icon("play" if paused else "pause")
        self.pause.set_name(self.tr("Go on") if paused else self.tr("Pause"), "F6")
        self._say_what_is_left()

    def _scroll(self) -> None:
        """Bring the running segment into view, under the one before it."""
        if self._in_view in self._rows:
            above = max(0, self._rows.index(self._in_view) - 1)
            self._column.verticalScrollBar().setValue(above * HEIGHT)

    def _say_what_is_left(self) -> None:
        console = self._console
        if console.session is None:
            planned = planned_length(console.plan.segments) if console.plan else 0
            self.set_remark(self.tr("{minutes} min").format(minutes=round(planned)))
        elif console.is_open:
            left = console.face().seminar_left
            said = self.tr("{minutes} min left") if left >= 0 else self.tr("{minutes} min over")
            self.set_remark(said.format(minutes=abs(left) // _MINUTE))
        else:
            self.set_remark("")

    def _facts(self) -> Iterator[SegmentFacts]:
        plan, session = self._console.plan, self._console.session
        for segment in plan.segments if plan else ():
            who, names = self._speakers(segment)
            yield replace(self._facts_of(segment, session), who=who, names=names)

    def _speakers(self, segment: SegmentView) -> tuple[str, str]:
        """Who speaks in a segment, for the eye and for the ear."""
        plan = self._console.plan
        heard = plan.heard_in(segment) if plan else ()
        seats = [seat for seat in plan.seats if seat.id in heard] if plan else []
        leads = [self.tr("Moderator")] if MODERATOR in heard else []
        initials = [*leads, *(seat.initials or seat.name for seat in seats)]
        return " · ".join(initials), ", ".join([*leads, *(seat.name for seat in seats)])

    def _facts_of(self, segment: SegmentView, session: SessionView | None) -> SegmentFacts:
        planned = segment.minutes * _MINUTE
        figure = as_clock(planned)
        begun = session is not None and any(run.segment == segment.id for run in session.runs)
        if session is None or not begun:
            return SegmentFacts(segment.id, segment.title, Course.TO_COME, figure)
        if running(session) == segment.id and session.closed_at is None:
            return SegmentFacts(segment.id, segment.title, Course.RUNNING, figure)
        took = run_length(session, segment.id, self._console.now())
        off = int(took) - planned
        words = self.tr("{time} over time") if off > 0 else self.tr("{time} under time")
        spoken = words.format(time=as_clock(off)) if int(off) else self.tr("on time")
        late = off > _LATE
        return SegmentFacts(segment.id, segment.title, Course.DONE, deviation(off), late, spoken)

    def _on_shown(self) -> None:
        self._rows = [SegmentRow(self._look, facts) for facts in self._facts()]
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
        self._column.show_widgets(self._rows)
        self._in_view = None
        self.set_room(self._room)
        self.refresh()

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, SegmentRow):
            self._console.begin(row.facts.id)

    def _lay_out(self) -> None:
        self._column.setFixedHeight(0)
        buttons = QHBoxLayout(self._controls)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.next, 1)
        buttons.addWidget(self.pause)
        buttons.addWidget(self.close_session)
        self.body.addWidget(self._column)
        self.body.addWidget(self._controls)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
