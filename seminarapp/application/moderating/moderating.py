# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Moderating: the session, the floor, and what is noted while it runs.

Times are given by the caller, in seconds from the opening: the moment that counts is the key press, not the moment the
store gets to it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID, uuid4

from eventsourcing.domain import Aggregate

from seminarapp.application.moderating.captured import view_of
from seminarapp.application.ports.keeping import Clock
from seminarapp.application.ports.log import A, Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.session import SessionView
from seminarapp.domain.audience_question import AudienceQuestion
from seminarapp.domain.capture import Capture, Context, Moment
from seminarapp.domain.errors import LibraryError, NotFoundError, NotSavedError
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.session import Session
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.turn import Turn
from seminarapp.domain.values import MODERATOR, NOBODY, Fidelity, Seconds


@dataclass(frozen=True, slots=True)
class Entry:
    """A line as it was entered.

    Attributes:
        noted: what the line says (`domain.shorthand.understood`).
        holder: who had the floor at the first keystroke; the speaker of a line that names none. What is noted while
            the moderator has it is nobody's: only panelists are noted and quoted.
        question: the prepared question last put, or "".
        fidelity: None for the kind's usual grade.
        id: what the capture is to be called, so that a line entered again is recorded once; None for a new name.
    """

    noted: Noted
    moment: Moment
    holder: str = NOBODY
    segment: str = ""
    question: str = ""
    fidelity: Fidelity | None = None
    off_record: bool = False
    id: UUID | None = None


class Moderating:
    """Use cases during the panel. Every method is one transaction."""

    def __init__(self, ledger: Ledger, views: Views, clock: Clock) -> None:
        self._ledger = ledger
        self._views = views
        self._clock = clock

    # -- the session ------------------------------------------------------------------------------------------------

    def open_session(self, seminar: UUID) -> SessionView:
        """Open the session now, or open it again when it was closed by mistake.

        Raises:
            RuleError: the seminar is discarded, or a template.
        """
        session = self._ledger.find(Session, Session.create_id(seminar))
        if session is None:
            self._ledger.load(Seminar, seminar).require_holdable()
            session = Session.open(seminar, self._clock.now())
        elif session.closed_at is not None:
            session.reopen((self._clock.now() - session.opened_at).total_seconds())
        self._ledger.save(session)
        return self.session(seminar)

    def session(self, seminar: UUID) -> SessionView:
        """The panel as it runs.

        Raises:
            NotFoundError: it has not been opened.
        """
        view = self._views.session(seminar)
        if view is None:
            raise _not_opened()
        return view

    def course(self, seminar: UUID) -> Material:
        """The plan and everything that has happened so far; without the article, which nobody leads a panel by."""
        views = self._views
        return Material(
            plan=views.plan(seminar),
            session=views.session(seminar),
            turns=views.turns(seminar),
            captures=views.captures(seminar),
            audience_questions=views.audience_questions(seminar),
        )

    def discarded(self, seminar: UUID) -> tuple[CaptureView, ...]:
        """What was taken out of the stream, by time."""
        every = self._views.captures(seminar, discarded=True)
        return tuple(capture for capture in every if capture.discarded)

    def begin_segment(self, seminar: UUID, segment: str, at: Seconds) -> SessionView:
        """Begin a segment; the one before it ends.

        Raises:
            NotFoundError: it is not in the run of show.
        """
        session = self._session(seminar)
        self._show(seminar).segment(segment)
        session.begin_segment(segment, at)
        self._ledger.save(session)
        return self.session(seminar)

    def pause(self, seminar: UUID, at: Seconds) -> SessionView:
        """Stop the clock; it may stand already."""
        session = self._session(seminar)
        session.pause(at)
        self._ledger.save(session)
        return self.session(seminar)

    def resume(self, seminar: UUID, at: Seconds) -> SessionView:
        """Let the clock go on; it may be going already."""
        session = self._session(seminar)
        session.resume(at)
        self._ledger.save(session)
        return self.session(seminar)

    def put_question(self, seminar: UUID, question: str, at: Seconds) -> SessionView:
        """A prepared question is put to the panel.

        Raises:
            NotFoundError: it is not in the run of show.
        """
        session = self._session(seminar)
        self._show(seminar).question(question)
        session.put_question(question, at)
        self._ledger.save(session)
        return self.session(seminar)

    def skip_question(self, seminar: UUID, question: str, at: Seconds) -> SessionView:
        """A prepared question is left out, or taken back."""
        session = self._session(seminar)
        session.skip_question(question, at)
        self._ledger.save(session)
        return self.session(seminar)

    def park_question(self, seminar: UUID, question: str, at: Seconds) -> SessionView:
        """A prepared question is kept for after the panel."""
        session = self._session(seminar)
        session.park_question(question, at)
        self._ledger.save(session)
        return self.session(seminar)

    def close_session(self, seminar: UUID, at: Seconds) -> SessionView:
        """The panel is over; whoever had the floor yields it."""
        session = self._session(seminar)
        session.close(at)
        self._ledger.save(session, *self._yielded(seminar, at))
        return self.session(seminar)

    # -- the floor --------------------------------------------------------------------------------------------------

    def give_floor(self, seminar: UUID, seat: str, at: Seconds) -> SessionView:
        """Give the floor to a seat, to the moderator, or to nobody; does nothing when they have it already.

        Raises:
            NotInPanelError: there is no such seat.
            SessionStateError: the session is not open.
        """
        session = self._session(seminar)
        session.require_open()
        view = self.session(seminar)
        if view.floor and view.floor.seat == seat:
            return view
        begun: list[Aggregate] = []
        if seat != NOBODY:
            self._require_speaker(seminar, seat)
            begun.append(Turn.give(seminar, seat, at))
        self._ledger.save(*self._yielded(seminar, at), *begun)
        return self.session(seminar)

    def reattribute_turn(self, turn: UUID, seat: str) -> SessionView:
        """It was somebody else who spoke, the moderator, or nobody; totals follow. Also when the session is closed.

        Raises:
            NotInPanelError: there is no such seat.
        """
        found = self._ledger.load(Turn, turn)
        if seat != NOBODY:
            self._require_speaker(found.seminar, seat)
        found.reattribute(seat)
        self._ledger.save(found)
        return self.session(found.seminar)

    # -- notes and quotes -------------------------------------------------------------------------------------------

    def note(self, seminar: UUID, entry: Entry) -> CaptureView:
        """Record a note or a quote; one that is recorded already, under the entry's id, is given back as it is.

        Raises:
            SessionStateError: the session is closed.
            NotInPanelError: the speaker has no seat.
        """
        self._session(seminar).require_open()
        noted = entry.noted
        seat = noted.said_by(NOBODY if entry.holder == MODERATOR else entry.holder)
        capture = Capture.note(
            seminar,
            noted.text,
            entry.moment,
            kind=noted.kind,
            seat=seat,
            person=self._person(seminar, seat),
            fidelity=entry.fidelity,
            off_record=entry.off_record,
            context=Context(entry.segment, entry.question),
            tags=noted.tags,
            starred=noted.starred,
            id=entry.id,
        )
        return view_of(self._saved_once(capture))

    def ask(self, seminar: UUID, text: str, at: Seconds, *, id: UUID | None = None) -> UUID:  # noqa: A002  as in Entry
        """Take a question from the floor; returns its id. One that is recorded already under `id` is left as it is."""
        self._session(seminar).require_open()
        question = AudienceQuestion.ask(id or uuid4(), seminar, text, at)
        return self._saved_once(question).id

    # -- what they share --------------------------------------------------------------------------------------------

    def _session(self, seminar: UUID) -> Session:
        session = self._ledger.find(Session, Session.create_id(seminar))
        if session is None:
            raise _not_opened()
        return session

    def _show(self, seminar: UUID) -> RunOfShow:
        return self._ledger.load(RunOfShow, RunOfShow.create_id(seminar))

    def _yielded(self, seminar: UUID, at: Seconds) -> list[Turn]:
        view = self._views.session(seminar)
        if view is None or view.floor is None:
            return []
        turn = self._ledger.load(Turn, view.floor.id)
        turn.yield_floor(at)
        return [turn]

    def _require_speaker(self, seminar: UUID, seat: str) -> None:
        if seat != MODERATOR:
            self._ledger.load(Seminar, seminar).seat(seat)

    def _person(self, seminar: UUID, seat: str) -> UUID | None:
        return None if seat == NOBODY else self._ledger.load(Seminar, seminar).seat(seat).person

    def _saved_once(self, new: A) -> A:
        """Record something new. The try before may have reached the disk although it was reported as failed."""
        try:
            self._ledger.save(new)
        except NotSavedError as error:
            if not error.in_doubt:
                raise
            recorded = None
            with suppress(LibraryError):  # a disk that refuses to be read: the first refusal says more
                recorded = self._ledger.find(type(new), new.id)
            if recorded is None:
                raise
            return recorded
        return new


def _not_opened() -> NotFoundError:
    return NotFoundError("The session has not been opened: go live first")
