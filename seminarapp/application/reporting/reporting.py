# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Reporting: a session told in figures afterwards, or as far as it has come: what was planned, what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from seminarapp.application.planning.timetable import planned_length
from seminarapp.application.reporting.balance import (
    OrganisationBalance,
    SpeakerBalance,
    fair_share,
    organisations,
    speakers,
)
from seminarapp.application.reporting.course import SegmentCourse, SegmentStanding, segment_courses
from seminarapp.application.reporting.coverage import QuestionCoverage, Standing, question_coverage
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.session import Pause, SessionView
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import CaptureKind, Priority, Seconds

WORTH_SAYING: Seconds = 60.0
"""From here on a deviation from the plan is worth a line."""

_SAME_OCCASION = timedelta(hours=12)


class Departure(StrEnum):
    """A way in which a session went other than planned."""

    OPENED_LATE = "opened_late"
    OPENED_EARLY = "opened_early"
    LONGER = "longer"
    SHORTER = "shorter"
    SEGMENT_LONGER = "segment_longer"
    SEGMENT_SKIPPED = "segment_skipped"
    SEGMENT_MOVED = "segment_moved"
    QUESTION_LEFT_OUT = "question_left_out"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Departed:
    """One departure from the plan: how, of what (a title, a question), by how many seconds, and whom it concerns."""

    how: Departure
    what: str = ""
    seconds: Seconds = 0.0
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportView:
    """A session in figures.

    Attributes:
        closed: whether it is over; else everything is as of now.
        dated: whether the opening's time of day means something: what was taken in without one has the import's.
        lasted: seconds from the opening to the end, pauses counted.
        pauses: all of them; one that goes on ends now.
        planned: the segments' lengths together.
        fair: what each panelist would have had, evenly shared out, and as a share of everybody's total.
        audience: questions from the floor, most votes first.
    """

    plan: PlanView
    opened_at: datetime
    closed: bool
    dated: bool
    lasted: Seconds
    planned: Seconds
    pauses: tuple[Pause, ...] = ()
    segments: tuple[SegmentCourse, ...] = ()
    speakers: tuple[SpeakerBalance, ...] = ()
    organisations: tuple[OrganisationBalance, ...] = ()
    fair: tuple[Seconds, float] = (0.0, 0.0)
    questions: tuple[QuestionCoverage, ...] = ()
    audience: tuple[AudienceQuestionView, ...] = ()
    notes: int = 0
    quotes: int = 0
    departures: tuple[Departed, ...] = ()

    @property
    def paused(self) -> Seconds:
        """The pauses together."""
        return sum(pause.ended_at - pause.began_at for pause in self.pauses)

    @property
    def used(self) -> Seconds:
        """How long the session went on, pauses left out."""
        return self.lasted - self.paused

    @property
    def segments_ran(self) -> bool:
        """Whether it is known which segments ran when; of a transcript it isn't."""
        return any(one.began_at is not None for one in self.segments)

    @property
    def spoken(self) -> Seconds:
        """How long somebody of those who are listed had the floor."""
        return sum(one.seconds for one in self.speakers)

    def moment(self, at: Seconds) -> datetime:
        """The time of day, so many seconds from the opening."""
        return self.opened_at + timedelta(seconds=at)


def report_of(material: Material) -> ReportView:
    """The report of a seminar's session. What is off the record counts nowhere in it.

    Raises:
        DocumentError: the session has not been opened.
    """
    session, plan = material.session, material.plan
    if session is None:
        raise not_opened()
    end = session_end(material, session)
    people = speakers(material, end)
    noted = [one for one in material.captures if not one.off_record]
    kinds = [one.kind for one in noted]
    found = question_coverage(plan, session, material.turns, noted, end)
    view = ReportView(
        plan=plan,
        opened_at=session.opened_at,
        closed=session.closed_at is not None,
        dated=bool(plan.card.starts_at or session.runs or session.put or session.pauses),
        lasted=end,
        planned=round(planned_length(plan.segments) * 60),
        pauses=_pauses(session, end),
        segments=segment_courses(session, plan.segments, end),
        speakers=people,
        organisations=organisations(people),
        fair=fair_share(people),
        questions=tuple(_as_filed(one, noted) for one in found),
        audience=tuple(sorted(material.audience_questions, key=lambda one: (-one.votes, one.at))),
        notes=kinds.count(CaptureKind.NOTE),
        quotes=kinds.count(CaptureKind.QUOTE),
    )
    return replace(view, departures=tuple(_departures(view)))


def not_opened() -> DocumentError:
    """The refusal to report what has not begun."""
    return DocumentError("The session has not been opened: there is nothing to report yet")


def session_end(material: Material, session: SessionView) -> Seconds:
    """When the session closed, or now: never before the last thing that is known to have happened."""
    if session.closed_at is not None:
        return session.closed_at
    happened = [0.0, material.now, *session.put.values()]
    happened += [run.began_at for run in session.runs]
    happened += [turn.began_at if turn.ended_at is None else turn.ended_at for turn in material.turns]
    happened += [pause.ended_at for pause in session.pauses]
    return max(happened)


def _pauses(session: SessionView, end: Seconds) -> tuple[Pause, ...]:
    if session.paused_at is None:
        return session.pauses
    return (*session.pauses, Pause(session.paused_at, max(session.paused_at, end)))


def _as_filed(question: QuestionCoverage, captures: Iterable[CaptureView]) -> QuestionCoverage:
    """A session that was taken in has no times of questions; but what is filed under one says that it was put."""
    filed = any(one.question == question.question.id for one in captures)
    if question.standing is Standing.TO_COME and filed:
        return replace(question, standing=Standing.PUT)
    return question


# -- departures ------------------------------------------------------------------------------------------------------


def _departures(view: ReportView) -> Iterator[Departed]:
    """What went other than planned, in the order in which it is told; of an open session only what is certain."""
    yield from _of_the_whole(view)
    for segment in view.segments:
        if segment.moved:
            yield Departed(Departure.SEGMENT_MOVED, segment.title)
        if view.segments_ran and segment.standing is SegmentStanding.SKIPPED:
            yield Departed(Departure.SEGMENT_SKIPPED, segment.title, segment.planned)
        if segment.planned and segment.deviation >= WORTH_SAYING:
            yield Departed(Departure.SEGMENT_LONGER, segment.title, segment.deviation)
    for one in view.questions:
        text = one.question.text
        left_out = one.standing is Standing.SKIPPED or (view.closed and one.standing is Standing.TO_COME)
        if left_out and one.question.priority is Priority.MUST:
            yield Departed(Departure.QUESTION_LEFT_OUT, text)
        if one.standing is Standing.PUT and one.put_at is not None and one.waiting_for:
            seats = {seat.id: seat.name for seat in view.plan.seats}
            yield Departed(Departure.UNANSWERED, text, who=tuple(seats[seat] for seat in one.waiting_for))


def _of_the_whole(view: ReportView) -> Iterator[Departed]:
    starts_at = view.plan.card.starts_at
    if starts_at is not None and abs(late := view.opened_at - starts_at) < _SAME_OCCASION:
        seconds = late.total_seconds()
        if abs(seconds) >= WORTH_SAYING:
            how = Departure.OPENED_LATE if seconds > 0 else Departure.OPENED_EARLY
            yield Departed(how, seconds=abs(seconds))
    over = view.used - view.planned
    if view.planned and over >= WORTH_SAYING:
        yield Departed(Departure.LONGER, seconds=over)
    elif view.planned and view.closed and over <= -WORTH_SAYING:
        yield Departed(Departure.SHORTER, seconds=-over)
