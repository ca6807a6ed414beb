# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Revising: what was noted is changed, one capture or several at once; and taken back, and done again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from seminarapp.application.moderating.captured import view_of
from seminarapp.application.ports.log import Chronicle, Ledger
from seminarapp.application.reviewing.steps import Step, Steps, steps_of
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.capture import Capture, Context
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.session import Session
from seminarapp.domain.values import NOBODY, CaptureKind, Fidelity, Seconds, StepWay

REMEMBERED = 200
"""How many of the newest events of captures undo knows of after a restart."""


class Revising:
    """Use cases on captures of one seminar. Every method is one transaction, and one step for undo.

    The captures that are asked for come back as they read now, in the order in which they were named.
    """

    def __init__(self, ledger: Ledger, chronicle: Chronicle) -> None:
        self._ledger = ledger
        self._chronicle = chronicle

    # -- words and speaker ------------------------------------------------------------------------------------------

    def reword(self, capture: UUID, text: str) -> CaptureView:
        """Change the words of a capture.

        Raises:
            EmptyTextError: the text is blank.
        """
        (view,) = self._revise([capture], lambda found: found.reword(text))
        return view

    def quote_exactly(self, capture: UUID, text: str) -> CaptureView:
        """It is quoted word for word as it was said: other words revoke a review, and the grade is verbatim.

        Raises:
            EmptyTextError: the text is blank.
        """

        def change(found: Capture) -> None:
            found.reword(text)
            found.grade(Fidelity.VERBATIM)

        (view,) = self._revise([capture], change)
        return view

    def reattribute(self, captures: Iterable[UUID], seat: str) -> tuple[CaptureView, ...]:
        """They are somebody else's words, or nobody's.

        Raises:
            NotInPanelError: there is no such seat.
        """
        return self._revise(
            captures, lambda found: found.reattribute(seat, self._person(found.seminar, seat))
        )

    def take_as(self, captures: Iterable[UUID], kind: CaptureKind) -> tuple[CaptureView, ...]:
        """Make notes quotes, or quotes notes."""
        return self._revise(captures, lambda found: found.take_as(kind))

    def grade(self, captures: Iterable[UUID], fidelity: Fidelity) -> tuple[CaptureView, ...]:
        """Say how near the words are to what was said."""
        return self._revise(captures, lambda found: found.grade(fidelity))

    # -- time and marks ---------------------------------------------------------------------------------------------

    def retime(self, capture: UUID, at: Seconds) -> CaptureView:
        """Move a capture to another moment; never before the opening."""
        (view,) = self._revise([capture], lambda found: found.retime(at))
        return view

    def shift(self, captures: Iterable[UUID], by: Seconds) -> tuple[CaptureView, ...]:
        """Move captures later (`by` above zero) or earlier; never before the opening."""
        return self._revise(captures, lambda found: found.retime(found.moment.at + by))

    def tag(self, captures: Iterable[UUID], tags: Iterable[str]) -> tuple[CaptureView, ...]:
        """Give captures exactly these tags."""
        once = tuple(dict.fromkeys(tags))
        return self._revise(captures, lambda found: found.tag(once))

    def retag(
        self, captures: Iterable[UUID], added: Iterable[str], removed: Iterable[str] = ()
    ) -> tuple[CaptureView, ...]:
        """Give captures these tags and take those away; what else each of them has stays."""
        new, gone = tuple(added), frozenset(removed)

        def change(found: Capture) -> None:
            kept = (tag for tag in found.tags if tag not in gone)
            found.tag(tuple(dict.fromkeys((*kept, *new))))

        return self._revise(captures, change)

    def star(self, captures: Iterable[UUID], starred: bool) -> tuple[CaptureView, ...]:
        """Mark captures as key points, or take the mark away."""
        return self._revise(captures, lambda found: found.star(starred))

    def take_off_record(self, captures: Iterable[UUID], off_record: bool) -> tuple[CaptureView, ...]:
        """Keep captures out of everything that is published, or let them in again."""
        return self._revise(captures, lambda found: found.take_off_record(off_record))

    def discard(self, captures: Iterable[UUID]) -> tuple[CaptureView, ...]:
        """Take captures out of the stream."""
        return self._revise(captures, Capture.discard)

    def restore(self, captures: Iterable[UUID]) -> tuple[CaptureView, ...]:
        """Put discarded captures back."""
        return self._revise(captures, Capture.restore)

    # -- undo and redo ----------------------------------------------------------------------------------------------

    def steps(self, seminar: UUID) -> Steps:
        """The steps of this and earlier runs that can be taken back or done again."""
        return steps_of(self._chronicle.of_captures(seminar, REMEMBERED))

    def take_back(self, step: Step) -> tuple[CaptureView, ...]:
        """Undo a step: a capture that was noted is discarded; of any other, what the step changed is as before."""
        return self._turn(step, StepWay.UNDONE)

    def do_again(self, step: Step) -> tuple[CaptureView, ...]:
        """Redo a step that was taken back."""
        return self._turn(step, StepWay.REDONE)

    def _turn(self, step: Step, way: StepWay) -> tuple[CaptureView, ...]:
        turned = []
        for change in step.changes:
            capture = self._ledger.load(Capture, change.capture)
            turned.append(capture)
            before, after = change.before, change.after
            if before is None and way is StepWay.UNDONE:
                capture.discard()
            elif before is None:
                capture.restore()
            elif way is StepWay.UNDONE:
                self._become(capture, after, before)
            else:
                self._become(capture, before, after)
        return self._saved(turned, way)

    def _become(self, capture: Capture, now: CaptureView, then: CaptureView) -> None:
        """Change what differs between the two views, and leave alone what others may have changed meanwhile."""
        if then.kind is not now.kind:
            capture.take_as(then.kind)
        if then.fidelity is not now.fidelity or then.kind is not now.kind:
            capture.grade(then.fidelity)
        if then.text != now.text:
            capture.reword(then.text)
        if then.seat != now.seat:
            capture.reattribute(then.seat, self._person(capture.seminar, then.seat))
        if then.at != now.at:
            capture.retime(then.at)
        if (then.segment, then.question) != (now.segment, now.question):
            capture.file_under(Context(then.segment, then.question))
        if then.tags != now.tags:
            capture.tag(then.tags)
        if then.starred != now.starred:
            capture.star(then.starred)
        if then.off_record != now.off_record:
            capture.take_off_record(then.off_record)
        if then.discarded and not now.discarded:
            capture.discard()
        elif now.discarded and not then.discarded:
            capture.restore()

    # -- what they share --------------------------------------------------------------------------------------------

    def _revise(self, captures: Iterable[UUID], change: Callable[[Capture], None]) -> tuple[CaptureView, ...]:
        found = [self._ledger.load(Capture, capture) for capture in captures]
        for capture in found:
            change(capture)
        return self._saved(found, StepWay.DONE)

    def _saved(self, captures: list[Capture], way: StepWay) -> tuple[CaptureView, ...]:
        counts = [len(capture.pending_events) for capture in captures]
        session = self._ledger.find(Session, Session.create_id(captures[0].seminar)) if captures else None
        marked = way is not StepWay.DONE or sum(1 for count in counts if count) > 1
        if session is not None and marked and any(counts):
            session.take_step(way, sum(counts))
            self._ledger.save(*captures, session)
        else:
            self._ledger.save(*captures)
        return tuple(view_of(capture) for capture in captures)

    def _person(self, seminar: UUID, seat: str) -> UUID | None:
        return None if seat == NOBODY else self._ledger.load(Seminar, seminar).seat(seat).person
