# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the live page shows of one seminar and what can be done there, without its widgets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.moderating.marks import foreseen
from seminarapp.application.moderating.timekeeping import (
    ClockFace,
    clock_face,
    next_segment,
    question_in_hand,
    running,
)
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, SegmentView
from seminarapp.application.views.session import SessionView
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.domain.values import Seconds
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.audience import Audience
from seminarapp.ui.live.console.captures import Captures
from seminarapp.ui.live.console.clock import SessionClock, last_known, steady
from seminarapp.ui.live.console.floor import Floor
from seminarapp.ui.live.console.revisions import Revisions
from seminarapp.ui.live.console.session_changes import SessionChanges
from seminarapp.ui.live.console.started import Started, speaker_of


class Console(QObject):
    """The session, the floor, the segments and the questions of the seminar that is shown.

    Everything that is done carries the moment of the key press; the store may get to it later.

    Attributes:
        changes: what is done to the session, on its way into the store.
        captures: what is noted.
        revisions: what is done to what was noted, with undo and redo.
        audience: what is asked from the floor.
        steadily: what the session's clock goes by, from the next time it is taken up: a rehearsal's goes faster.
        floor: who has the floor, and the turns.

    Signals:
        shown: another seminar, or the same one read anew.
        session_changed: opened, closed, paused, another segment or question.
        floor_changed: somebody else has the floor, or nobody, or a turn is somebody else's.
    """

    shown = Signal()
    session_changed = Signal()
    floor_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._moderating = desk.activities.moderating
        self._seminar: UUID | None = None
        self._plan: PlanView | None = None
        self._session: SessionView | None = None
        self._clock: SessionClock | None = None
        self.steadily: Callable[[], float] = steady
        self._altered = False
        self.changes = SessionChanges(desk, self)
        self.captures = Captures(desk, self)
        self.revisions = Revisions(desk, self.captures, self)
        self.audience = Audience(desk, self)
        self.floor = Floor(self._moderating, self._ask, self.now, self)
        self.floor.changed.connect(self.floor_changed)
        self.changes.answered.connect(self._on_changed)
        self.changes.refused.connect(self._on_refused)
        self.captures.asked.connect(self.audience.add)
        for noted in (self.captures, self.audience):
            noted.altered.connect(self._on_altered)

    # -- what there is ----------------------------------------------------------------------------------------------

    @property
    def seminar(self) -> UUID | None:
        """The seminar that is shown."""
        return self._seminar

    @property
    def plan(self) -> PlanView | None:
        """Its plan; None until it has been read."""
        return self._plan

    @property
    def session(self) -> SessionView | None:
        """Its session; None until it has been opened."""
        return self._session

    @property
    def is_open(self) -> bool:
        """Whether the session goes on, so that things can be noted."""
        return self._session is not None and self._session.closed_at is None

    @property
    def holder(self) -> str:
        """Who has the floor, as the screen shows it; the store may be a moment behind."""
        return self.floor.holder

    def now(self) -> Seconds:
        """Seconds from the opening; a closed session's time stands."""
        if self._session is not None and self._session.closed_at is not None:
            return self._session.closed_at
        return self._clock.now() if self._clock else 0.0

    def face(self) -> ClockFace:
        """The clock's figures of now."""
        if self._session is None or self._plan is None:
            return ClockFace("", 0, 0, 0)
        return clock_face(self._session, self._plan.segments, self.now())

    def speaking_times(self) -> list[SpeakingTime]:
        """Speaking time per seat, in the panel's order, and last the moderator's, where it counts."""
        return self.floor.times()

    def following(self) -> SegmentView | None:
        """The segment that would begin next."""
        if self._session is None or self._plan is None:
            return None
        return next_segment(self._session, self._plan.segments)

    def started(self) -> Started:
        """What a line that is begun now belongs to; the moderator's words are nobody's."""
        session = self._session
        segment, question = (running(session), question_in_hand(session)) if session else ("", "")
        return Started(self.now(), speaker_of(self.holder), segment, question)

    # -- showing ----------------------------------------------------------------------------------------------------

    def show(self, seminar: UUID) -> None:
        """Read a seminar; `shown` tells when it is there."""
        if seminar != self._seminar:
            self._plan = self._session = self._clock = None
        self._seminar = seminar
        read = partial(self._moderating.course, seminar)
        self._desk.do(read, self._on_read, saves=False)

    def tell_others(self) -> None:
        """Let the other pages know that there is more to read, if there is."""
        if self._altered and self._seminar is not None:
            self._altered = False
            self._desk.seminar_changed.emit(self._seminar)

    def _on_read(self, material: Material) -> None:
        if material.plan.card.id != self._seminar:
            return  # another seminar was chosen meanwhile
        known, self._plan = self._session, material.plan
        if known is None or not self.changes.waiting:  # else the screen knows more than the store
            self._take_up(material)
        self.captures.show(material.plan, material.captures)
        self.audience.show(material.plan.card.id, material.audience_questions)
        self.shown.emit()

    def _take_up(self, material: Material) -> None:
        """Session, clock and speaking time as they are in the store."""
        self._session = material.session
        self.floor.take_up(material.plan, material.session, material.turns)
        if material.session is not None:
            kept = self._desk.activities.drafting.clock_of(material.plan.card.id)
            self._clock = SessionClock(
                material.session.opened_at,
                self._desk.activities.clock.now(),
                at_least=max(last_known(material), kept),
                steadily=self.steadily,
            )

    # -- the session ------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the session, with the first segment of the run of show; or open it again."""
        if self._seminar is None or self._plan is None or self.is_open:
            return
        first = self._plan.segments[:1] if self._session is None else ()
        self._desk.do(partial(self._moderating.open_session, self._seminar), self._on_opened)
        for segment in first:
            begin = partial(self._moderating.begin_segment, self._seminar, segment.id, 0.0)
            self._desk.do(begin, self._on_opened)

    def begin(self, segment: str) -> None:
        """Begin a segment of the run of show."""
        if self._session and segment != running(self._session):
            self._change(self._moderating.begin_segment, "segment_begun", segment)

    def begin_next(self) -> None:
        """Begin the segment that comes next."""
        following = self.following()
        if following is not None:
            self.begin(following.id)

    def pause(self) -> None:
        """Stop the clock, or let it go on."""
        stands = self._session is not None and self._session.paused_at is not None
        if stands:
            self._change(self._moderating.resume, "resumed")
        else:
            self._change(self._moderating.pause, "paused")

    def put(self, question: str) -> None:
        """A prepared question is put to the panel."""
        self._change(self._moderating.put_question, "question_put", question)

    def skip(self, question: str) -> None:
        """A prepared question is left out, or taken back when it has been put."""
        self._change(self._moderating.skip_question, "question_skipped", question)

    def park(self, question: str) -> None:
        """A prepared question is kept for after the panel."""
        self._change(self._moderating.park_question, "question_parked", question)

    def close(self) -> None:
        """The panel is over; where the disk refuses, it goes on, and can be closed later."""
        if self._seminar is not None and self.is_open:
            self.changes.try_again()
            self.floor.free(self.now())
            self._altered = True
            close = partial(self._moderating.close_session, self._seminar, self.now())
            closed = partial(self._on_changed, self._seminar)
            self._desk.do(close, closed, otherwise=self._on_not_closed)

    def give_floor(self, number: int, at: Seconds) -> None:
        """The floor to the seat with that key, or to nobody (0); it shows at once."""
        seat = self.floor.seat_of(number)
        if seat is not None:
            self.floor.give(seat, at)

    def _change(self, use_case: Callable[..., SessionView], mark: str, *subject: str) -> None:
        """It shows at once, as the store will answer; a disk that refuses doesn't keep the panel waiting."""
        if self._seminar is not None and self._session is not None and self.is_open:
            at = self.now()
            self._session = foreseen(self._session, mark, "".join(subject), at)
            self._ask(partial(use_case, self._seminar, *subject, at))
            self.session_changed.emit()

    def _ask(self, change: Callable[[], SessionView]) -> None:
        if self._seminar is not None:
            self._altered = True
            self.changes.ask(self._seminar, change)

    def _on_changed(self, seminar: UUID, session: SessionView) -> None:
        """Only the newest answer is shown: an older one would put the screen back for a moment."""
        if seminar != self._seminar:
            return
        if session.closed_at is not None and self.is_open:
            self._desk.library_changed.emit()
        if self.changes.pending:
            return
        self._session = session
        if not self.floor.follow(session):
            self._read_again()  # the turns were read from before the last change
        self.session_changed.emit()

    def _on_opened(self, session: SessionView) -> None:
        self._altered = True
        now = self._desk.activities.clock.now()
        if self._clock is None or not self.is_open:
            self._clock = SessionClock(session.opened_at, now, steadily=self.steadily)
        self._session = session
        self.floor.follow(session)
        self._desk.library_changed.emit()
        self.session_changed.emit()

    def _on_not_closed(self, _error: SeminarappError) -> None:
        """The floor was shown as free already."""
        self._read_again()

    def _on_refused(self, seminar: UUID) -> None:
        """The screen was ahead of the store: read again what holds."""
        if seminar == self._seminar:
            self._read_again()

    def _read_again(self) -> None:
        if self._seminar is not None:
            read = partial(self._moderating.course, self._seminar)
            self._desk.do(read, self._on_read_again, saves=False)

    def _on_read_again(self, material: Material) -> None:
        if material.plan.card.id == self._seminar and not self.changes.pending:
            self._take_up(material)
            self.session_changed.emit()
            self.floor_changed.emit()

    def _on_altered(self) -> None:
        self._altered = True
