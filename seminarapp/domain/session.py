# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Session: the panel as it ran."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from uuid import UUID, uuid5

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import SessionStateError
from seminarapp.domain.values import Seconds, StepWay

_NOT_OPEN = "The session is closed: open it again to go on"


@lru_cache(maxsize=256)
def _session_of(seminar: UUID) -> UUID:
    """Remembered, since every note asks for it."""
    return uuid5(seminar, "session")


class Session(Aggregate):
    """Opening, segments as they began, pauses, prepared questions as they were put, closing.

    Times are seconds from the opening. Guards stand in the public commands only, so that a rule made stricter later
    never keeps an old log from being read.
    """

    TOPIC = "session"

    @event("Created", topic="session.opened")
    def __init__(self, seminar: UUID, opened_at: datetime) -> None:
        self.seminar = seminar
        self.opened_at = opened_at
        self.closed_at: Seconds | None = None
        self.paused_at: Seconds | None = None
        self.segment = ""
        self.put: dict[str, Seconds] = {}

    @staticmethod
    def create_id(seminar: UUID) -> UUID:
        """A seminar has one session, so its id follows from the seminar's."""
        return _session_of(seminar)

    @classmethod
    def open(cls, seminar: UUID, opened_at: datetime) -> Session:
        """Open the session at a moment with an offset from UTC."""
        if opened_at.tzinfo is None:
            raise ValueError("the opening needs an offset from UTC")
        return cls(seminar, opened_at)

    def begin_segment(self, segment: str, at: Seconds) -> None:
        """Begin a segment of the run of show; the one before it ends."""
        self.require_open()
        if segment != self.segment:
            self._begin_segment(segment, at)

    @event("SegmentBegun", topic="session.segment_begun")
    def _begin_segment(self, segment: str, at: Seconds) -> None:
        self.segment = segment

    def pause(self, at: Seconds) -> None:
        """Stop the segment's clock."""
        self.require_open()
        if self.paused_at is None:
            self._pause(at)

    @event("SessionPaused", topic="session.paused")
    def _pause(self, at: Seconds) -> None:
        self.paused_at = at

    def resume(self, at: Seconds) -> None:
        """Let the segment's clock go on."""
        self.require_open()
        if self.paused_at is not None:
            self._resume(at)

    @event("SessionResumed", topic="session.resumed")
    def _resume(self, at: Seconds) -> None:
        self.paused_at = None

    def put_question(self, question: str, at: Seconds) -> None:
        """A prepared question is put to the panel; what is noted from now on belongs to it."""
        self.require_open()
        if self.put.get(question) != at:
            self._put_question(question, at)

    @event("QuestionPut", topic="session.question_put")
    def _put_question(self, question: str, at: Seconds) -> None:
        self.put[question] = at

    def skip_question(self, question: str, at: Seconds) -> None:
        """A prepared question is left out, or a question put by mistake is taken back."""
        self.require_open()
        self._skip_question(question, at)

    @event("QuestionSkipped", topic="session.question_skipped")
    def _skip_question(self, question: str, at: Seconds) -> None:
        self.put.pop(question, None)

    def take_step(self, way: StepWay, events: int) -> None:
        """Say that the `events` events just before this one in the log are one step of the note-taker's.

        That is how undo and redo know, after a restart, what was new and what was taken back. A step of one event that
        is new needs no such word.
        """
        self._take_step(way, events)

    @event("StepTaken", topic="session.step_taken")
    def _take_step(self, way: StepWay, events: int) -> None:
        """Nothing of the session itself changes."""

    def park_question(self, question: str, at: Seconds) -> None:
        """A prepared question is kept for after the panel; it can still be put."""
        self.require_open()
        self._park_question(question, at)

    @event("QuestionParked", topic="session.question_parked")
    def _park_question(self, question: str, at: Seconds) -> None:
        self.put.pop(question, None)

    def close(self, at: Seconds) -> None:
        """The panel is over."""
        self.require_open()
        self._close(at)

    @event("SessionClosed", topic="session.closed")
    def _close(self, at: Seconds) -> None:
        self.closed_at = at
        self.paused_at = None

    def reopen(self, at: Seconds) -> None:
        """Take the closing back.

        Raises:
            SessionStateError: the session is open.
        """
        if self.closed_at is None:
            raise SessionStateError("The session is open already")
        self._reopen(at)

    @event("SessionReopened", topic="session.reopened")
    def _reopen(self, at: Seconds) -> None:
        self.closed_at = None

    def require_open(self) -> None:
        """Refuse when the panel is over.

        Raises:
            SessionStateError: the session is closed.
        """
        if self.closed_at is not None:
            raise SessionStateError(_NOT_OPEN)
