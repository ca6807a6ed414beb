# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Coverage: which prepared questions have been put, how long each was in hand, and who has answered it.

A question is in hand from when it is put until the next one is put or the session closes; pauses are not taken out. The
session knows one time for each question, so one that is put again counts from the last time it was put, and the stretch
before it counts for the question that was put before that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from seminarapp.application.moderating.timekeeping import question_in_hand
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.application.views.session import SessionView, TurnView
from seminarapp.domain.values import Seconds

ANSWERED_AFTER: Seconds = 5.0
"""Floor for this long while the question was in hand is an answer; less is a “yes”, or a key pressed by mistake."""


class Standing(StrEnum):
    """Where a prepared question stands."""

    TO_COME = "to_come"
    IN_HAND = "in_hand"
    PUT = "put"
    SKIPPED = "skipped"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one panelist did with a question.

    Attributes:
        meant: whether the question names the seat. One that names nobody is for whoever will: nobody is meant.
        seconds: floor while the question was in hand.
        captures: how many notes and quotes of theirs are filed under it, those off the record too.
    """

    seat: str
    meant: bool
    seconds: Seconds = 0.0
    captures: int = 0

    @property
    def answered(self) -> bool:
        """Whether they have answered: something of theirs was noted under it, or they spoke for some seconds."""
        return self.captures > 0 or self.seconds >= ANSWERED_AFTER


@dataclass(frozen=True, slots=True)
class QuestionCoverage:
    """A prepared question and what became of it.

    Attributes:
        put_at: when it was put (the last time); None if it wasn't.
        in_hand: for how long; until now while it is.
        answers: one for each seat, in the panel's order.
    """

    question: QuestionView
    standing: Standing
    put_at: Seconds | None = None
    in_hand: Seconds = 0.0
    answers: tuple[Answer, ...] = ()

    @property
    def waiting_for(self) -> tuple[str, ...]:
        """The seats that were meant to answer and have not."""
        return tuple(one.seat for one in self.answers if one.meant and not one.answered)


def question_coverage(
    plan: PlanView,
    session: SessionView | None,
    turns: Iterable[TurnView],
    captures: Iterable[CaptureView],
    now: Seconds,
) -> tuple[QuestionCoverage, ...]:
    """The prepared questions in their order, each with how it was covered.

    Args:
        plan: the questions, and the seats that may answer.
        session: None before it was opened.
        turns: who had the floor; a turn that goes on ends now.
        captures: discarded ones count for nothing.
        now: seconds from the opening; of no meaning once the session is closed.
    """
    stretches = _stretches(session, now) if session else {}
    floors = tuple(turns)
    filed = Counter((one.question, one.seat) for one in captures if not one.discarded)
    end = now if session is None or session.closed_at is None else session.closed_at
    return tuple(
        QuestionCoverage(
            question=question,
            standing=_standing(question.id, session),
            put_at=stretch[0] if (stretch := stretches.get(question.id)) else None,
            in_hand=stretch[1] - stretch[0] if stretch else 0.0,
            answers=tuple(
                Answer(
                    seat.id,
                    seat.id in question.seats,
                    _spoken(seat.id, floors, stretch, end) if stretch else 0.0,
                    filed[question.id, seat.id],
                )
                for seat in plan.seats
            ),
        )
        for question in plan.questions
    )


def _standing(question: str, session: SessionView | None) -> Standing:
    if session is None:
        return Standing.TO_COME
    if session.closed_at is None and question_in_hand(session) == question:
        return Standing.IN_HAND
    if question in session.put:
        return Standing.PUT
    if question in session.parked:
        return Standing.PARKED
    return Standing.SKIPPED if question in session.skipped else Standing.TO_COME


def _stretches(session: SessionView, now: Seconds) -> dict[str, tuple[Seconds, Seconds]]:
    """From when to when each question was in hand; those that have left the plan as well, since they end others.

    Of two put at the same moment the first is in hand, as `question_in_hand` has it.
    """
    end = now if session.closed_at is None else session.closed_at
    order = list(session.put)[::-1]
    order.sort(key=lambda question: session.put[question])
    ends = [*(session.put[question] for question in order[1:]), end]
    return {
        question: (session.put[question], max(session.put[question], last))
        for question, last in zip(order, ends, strict=False)
    }


def _spoken(seat: str, turns: Iterable[TurnView], stretch: tuple[Seconds, Seconds], end: Seconds) -> Seconds:
    begin, last = stretch
    return sum(
        max(0.0, min(last, end if turn.ended_at is None else turn.ended_at) - max(begin, turn.began_at))
        for turn in turns
        if turn.seat == seat
    )
