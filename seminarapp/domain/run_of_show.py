# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""RunOfShow: the timed order of segments and the prepared questions of one seminar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from typing import TypeVar
from uuid import UUID, uuid5

from eventsourcing.domain import Aggregate, event

from seminarapp.domain import places
from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.plan import Origin, PlanDeed, Question, Segment
from seminarapp.domain.values import Minutes, Priority, SegmentKind, StepWay, only_one, said

T = TypeVar("T")


class RunOfShow(Aggregate):
    """Segments and prepared questions, each named by a short id and ordered by `place`.

    `segment_ids` and `question_ids` are all that were ever given: what was noted under one never moves to another.
    That a question is for somebody in the panel, and that who speaks in a segment sits there, is checked by the use
    case: the panel is the Seminar's.
    """

    TOPIC = "run_of_show"

    @event("Created", topic="run_of_show.drawn_up")
    def __init__(self, seminar: UUID) -> None:
        self.seminar = seminar
        self.segments: dict[str, Segment] = {}
        self.questions: dict[str, Question] = {}
        self.segment_ids: set[str] = set()
        self.question_ids: set[str] = set()

    @staticmethod
    def create_id(seminar: UUID) -> UUID:
        """A seminar has one run of show, so its id follows from the seminar's."""
        return uuid5(seminar, "run of show")

    # -- segments -----------------------------------------------------------------------------------------------

    def add_segment(
        self, segment: str, title: str, minutes: Minutes, kind: SegmentKind = SegmentKind.DISCUSSION
    ) -> None:
        """Add a segment last.

        Raises:
            DuplicateError: the id is taken.
            RuleError: the length is not above zero.
        """
        only_one("segment", segment, self.segments)
        place = places.at_end(s.place for s in self.segments.values())
        self._add_segment(segment, said(title, "segment's title"), _above_zero(minutes), kind, place)

    @event("SegmentAdded", topic="run_of_show.segment_added")
    def _add_segment(self, segment: str, title: str, minutes: Minutes, kind: SegmentKind, place: str) -> None:
        self.segments[segment] = Segment(segment, title, minutes, kind, place)
        self.segment_ids.add(segment)

    def change_segment(self, segment: str, title: str, minutes: Minutes, kind: SegmentKind) -> None:
        """Change a segment's title, planned minutes or kind."""
        now = self.segment(segment)
        new = (said(title, "segment's title"), _above_zero(minutes), kind)
        if new != (now.title, now.minutes, now.kind):
            self._change_segment(segment, *new)

    @event("SegmentChanged", topic="run_of_show.segment_changed")
    def _change_segment(self, segment: str, title: str, minutes: Minutes, kind: SegmentKind) -> None:
        self.segments[segment] = replace(self.segments[segment], title=title, minutes=minutes, kind=kind)

    def move_segment(self, segment: str, before: str | None) -> None:
        """Put a segment before another, or last; start times follow."""
        now = self.segment(segment)
        place = places.moved(self.ordered_segments(), segment, before)
        if place != now.place:
            self._move_segment(segment, place)

    @event("SegmentMoved", topic="run_of_show.segment_moved")
    def _move_segment(self, segment: str, place: str) -> None:
        self.segments[segment] = replace(self.segments[segment], place=place)

    def time_segment(self, segment: str, slack: Minutes, fixed_start: time | None) -> None:
        """Plan time after a segment that belongs to nobody, and say when it must begin.

        Raises:
            RuleError: the slack is below zero or longer than a day.
        """
        now = self.segment(segment)
        if (_slack(slack), fixed_start) != (now.slack, now.fixed_start):
            self._time_segment(segment, slack, fixed_start)

    @event("SegmentTimed", topic="run_of_show.segment_timed")
    def _time_segment(self, segment: str, slack: Minutes, fixed_start: time | None) -> None:
        self.segments[segment] = replace(self.segments[segment], slack=slack, fixed_start=fixed_start)

    def cast_segment(self, segment: str, speakers: tuple[str, ...]) -> None:
        """Say who speaks in a segment."""
        if speakers != self.segment(segment).speakers:
            self._cast_segment(segment, speakers)

    @event("SegmentCast", topic="run_of_show.segment_cast")
    def _cast_segment(self, segment: str, speakers: tuple[str, ...]) -> None:
        self.segments[segment] = replace(self.segments[segment], speakers=speakers)

    def remove_segment(self, segment: str) -> None:
        """Take a segment out; its questions stay, unbound."""
        self.segment(segment)
        for question in [q for q in self.ordered_questions() if q.segment == segment]:
            self._change_question(
                question.id, question.text, question.priority, question.seats, "", question.follow_ups
            )
        self._remove_segment(segment)

    @event("SegmentRemoved", topic="run_of_show.segment_removed")
    def _remove_segment(self, segment: str) -> None:
        del self.segments[segment]

    def restore_segment(self, then: Segment) -> None:
        """Let a segment be as it was, in its place of then; one that was removed comes back."""
        if then.id not in self.segments:
            self._add_segment(then.id, then.title, then.minutes, then.kind, then.place)
        else:
            self.change_segment(then.id, then.title, then.minutes, then.kind)
        if then.place != self.segments[then.id].place:
            self._move_segment(then.id, then.place)
        self.time_segment(then.id, then.slack, then.fixed_start)
        self.cast_segment(then.id, then.speakers)

    def segment(self, segment: str) -> Segment:
        """The segment with that id.

        Raises:
            NotFoundError: there is none.
        """
        return _known(self.segments, segment, "segment")

    def ordered_segments(self) -> list[Segment]:
        """The segments in order."""
        return places.in_order(self.segments.values())

    # -- prepared questions -------------------------------------------------------------------------------------

    def prepare_question(
        self,
        question: str,
        text: str,
        *,
        priority: Priority = Priority.IF_TIME,
        seats: tuple[str, ...] = (),
        segment: str = "",
        follow_ups: tuple[str, ...] = (),
    ) -> None:
        """Add a prepared question last.

        Raises:
            DuplicateError: the id is taken.
            NotFoundError: its segment is not in the run of show.
        """
        only_one("question", question, self.questions)
        if segment:
            self.segment(segment)
        place = places.at_end(q.place for q in self.questions.values())
        self._prepare_question(question, said(text, "question"), priority, seats, segment, follow_ups, place)

    @event("QuestionPrepared", topic="run_of_show.question_prepared")
    def _prepare_question(
        self,
        question: str,
        text: str,
        priority: Priority,
        seats: tuple[str, ...],
        segment: str,
        follow_ups: tuple[str, ...],
        place: str,
    ) -> None:
        self.questions[question] = Question(question, text, priority, seats, segment, follow_ups, place)
        self.question_ids.add(question)

    def change_question(
        self,
        question: str,
        text: str,
        *,
        priority: Priority,
        seats: tuple[str, ...],
        segment: str,
        follow_ups: tuple[str, ...],
    ) -> None:
        """Change what a prepared question says, for whom and when."""
        now = self.question(question)
        if segment:
            self.segment(segment)
        new = (said(text, "question"), priority, seats, segment, follow_ups)
        if new != (now.text, now.priority, now.seats, now.segment, now.follow_ups):
            self._change_question(question, *new)

    @event("QuestionChanged", topic="run_of_show.question_changed")
    def _change_question(
        self,
        question: str,
        text: str,
        priority: Priority,
        seats: tuple[str, ...],
        segment: str,
        follow_ups: tuple[str, ...],
    ) -> None:
        self.questions[question] = replace(
            self.questions[question],
            text=text,
            priority=priority,
            seats=seats,
            segment=segment,
            follow_ups=follow_ups,
        )

    def bind_questions(self, segment: str, questions: tuple[str, ...]) -> None:
        """Let these prepared questions, and no others, belong to a segment; those let go belong to none.

        Raises:
            NotFoundError: the segment or one of the questions is not in the run of show.
        """
        self.segment(segment)
        for wanted in questions:
            self.question(wanted)
        for now in self.ordered_questions():
            bound = segment if now.id in questions else "" if now.segment == segment else now.segment
            if bound != now.segment:
                self._change_question(now.id, now.text, now.priority, now.seats, bound, now.follow_ups)

    def note_origin(self, question: str, origin: Origin) -> None:
        """Remember which question of another seminar this one is a copy of."""
        if self.question(question).origin != origin:
            self._note_origin(question, origin.seminar, origin.question)

    @event("OriginNoted", topic="run_of_show.question_origin_noted")
    def _note_origin(self, question: str, seminar: UUID, original: str) -> None:
        self.questions[question] = replace(self.questions[question], origin=Origin(seminar, original))

    def move_question(self, question: str, before: str | None) -> None:
        """Put a prepared question before another, or last."""
        now = self.question(question)
        place = places.moved(self.ordered_questions(), question, before)
        if place != now.place:
            self._move_question(question, place)

    @event("QuestionMoved", topic="run_of_show.question_moved")
    def _move_question(self, question: str, place: str) -> None:
        self.questions[question] = replace(self.questions[question], place=place)

    def withdraw_question(self, question: str) -> None:
        """Take a prepared question out of the plan."""
        self.question(question)
        self._withdraw_question(question)

    @event("QuestionWithdrawn", topic="run_of_show.question_withdrawn")
    def _withdraw_question(self, question: str) -> None:
        del self.questions[question]

    def restore_question(self, then: Question) -> None:
        """Let a prepared question be as it was, in its place of then; one that was withdrawn comes back."""
        new = (then.id, then.text, then.priority, then.seats, then.segment, then.follow_ups)
        now = self.questions.get(then.id)
        if now is None:
            self._prepare_question(*new, then.place)
        elif new != (now.id, now.text, now.priority, now.seats, now.segment, now.follow_ups):
            self._change_question(*new)
        if then.place != self.questions[then.id].place:
            self._move_question(then.id, then.place)
        if then.origin is not None:
            self.note_origin(then.id, then.origin)

    def question(self, question: str) -> Question:
        """The prepared question with that id.

        Raises:
            NotFoundError: there is none.
        """
        return _known(self.questions, question, "question")

    def release_seat(self, seat: str) -> None:
        """Prepare no question for that seat, and let it speak in no segment: its holder has left the panel."""
        for segment in [one for one in self.ordered_segments() if seat in one.speakers]:
            self._cast_segment(segment.id, tuple(other for other in segment.speakers if other != seat))
        for question in [q for q in self.ordered_questions() if seat in q.seats]:
            seats = tuple(other for other in question.seats if other != seat)
            self._change_question(
                question.id, question.text, question.priority, seats, question.segment, question.follow_ups
            )

    def hand_over(self, seat: str, to: str) -> None:
        """Prepare for another seat what was prepared for that one, and let it speak there: its holder was replaced."""
        for segment in [one for one in self.ordered_segments() if seat in one.speakers]:
            self._cast_segment(segment.id, tuple(to if one == seat else one for one in segment.speakers))
        for question in [q for q in self.ordered_questions() if seat in q.seats]:
            seats = tuple(to if other == seat else other for other in question.seats)
            self._change_question(
                question.id, question.text, question.priority, seats, question.segment, question.follow_ups
            )

    def ordered_questions(self) -> list[Question]:
        """The prepared questions in order."""
        return places.in_order(self.questions.values())

    def take_step(self, way: StepWay, events: int, deed: PlanDeed, item: str) -> None:
        """Say that the `events` events of seminar and run of show just before this one are one step; see `PlanDeed`."""
        self._take_step(way, events, deed, item)

    @event("StepTaken", topic="run_of_show.step_taken")
    def _take_step(self, way: StepWay, events: int, deed: PlanDeed, item: str) -> None:
        """Nothing of the run of show itself changes."""


def _known(items: Mapping[str, T], name: str, kind: str) -> T:
    if name not in items:
        raise NotFoundError("There is no {kind} “{name}” in the run of show", kind=kind, name=name)
    return items[name]


def _above_zero(minutes: Minutes) -> Minutes:
    if not 0 < minutes <= 24 * 60:
        raise RuleError(
            "A segment can't be {minutes} minutes long: give a length above zero and at most a day",
            minutes=minutes,
        )
    return minutes


def _slack(minutes: Minutes) -> Minutes:
    if not 0 <= minutes <= 24 * 60:
        raise RuleError(
            "The slack can't be {minutes} minutes: give none, or at most a day",
            minutes=minutes,
        )
    return minutes
