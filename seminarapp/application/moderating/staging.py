# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the panel sees on the stage display: facts that everybody in the room may read, and nothing else.

No note, no capture, no follow-up and nobody's name but the panelists' is among them. What is said in words is said in
the seminar's language: the panel reads it, not the moderator.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from seminarapp.application.moderating.timekeeping import (
    ClockFace,
    as_clock,
    clock_face,
    next_segment,
    question_in_hand,
)
from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.application.views.session import SessionView
from seminarapp.application.words.wording import phrases
from seminarapp.domain.values import AudienceState, Seconds

READY_MADE = ("two_minutes", "round_off", "one_minute", "thank_you")
"""The names of the ready-made messages in `resources/words/stage.*.toml`, in the order in which they are offered."""


class StageState(StrEnum):
    """What goes on; in EMPTY there is no seminar to show."""

    EMPTY = "empty"
    BEFORE = "before"
    RUNNING = "running"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class StageFacts:
    """What the stage shows; "" and () are shown as nothing.

    Attributes:
        title: of the segment that runs, else of the seminar.
        clock: what is left of the segment in whole seconds, below zero past its plan; where nothing was planned, what
            has passed.
        counts_up: whether it is that.
        spent: the part of the plan that is used (0 to 1).
        question: the one before the panel now.
        awaited: the names of those the question is for who haven't had the floor in this session.
        floor: the name of who has the floor.
        following: the title of the next segment.
        message: the moderator's to the panel.
        time: of day, such as 14:33.
        begins: the time of day at which a seminar that has not been opened begins.
    """

    state: StageState = StageState.EMPTY
    language: str = "en"
    title: str = ""
    clock: int = 0
    counts_up: bool = False
    spent: float = 0.0
    question: str = ""
    awaited: tuple[str, ...] = ()
    floor: str = ""
    following: str = ""
    message: str = ""
    time: str = ""
    begins: str = ""

    @property
    def goes(self) -> bool:
        """Whether there is a clock to show."""
        return self.state in (StageState.RUNNING, StageState.PAUSED)

    @property
    def over(self) -> bool:
        """Whether the segment has run over its plan."""
        return self.goes and not self.counts_up and self.clock < 0

    @property
    def figure(self) -> str:
        """The clock's figures: `7:33`, or `+1:14` past the plan."""
        return ("+" if self.over else "") + as_clock(self.clock)

    @property
    def words(self) -> StageWords:
        """What is said about them."""
        return StageWords(self)


class StageWords:
    """The facts in words of the seminar's language; a sentence is "" where there is nothing to say."""

    def __init__(self, facts: StageFacts) -> None:
        self._facts = facts
        self._phrases = phrases("stage", facts.language)

    @property
    def state(self) -> str:
        """Over time, paused, when it begins, that it is over."""
        facts = self._facts
        if facts.state is StageState.PAUSED:
            return self._phrases["paused"]
        if facts.over:
            return self._phrases["over"]
        if facts.state is StageState.CLOSED:
            return self._phrases["closed"]
        return self._phrases["begins"].format(time=facts.begins) if facts.begins else ""

    @property
    def floor(self) -> str:
        """Who has the floor."""
        return self._phrases["floor"].format(name=self._facts.floor) if self._facts.floor else ""

    @property
    def awaited(self) -> str:
        """Whom the question waits for."""
        names = ", ".join(self._facts.awaited)
        return self._phrases["awaited"].format(names=names) if names else ""

    @property
    def following(self) -> str:
        """What comes next."""
        title = self._facts.following
        return self._phrases["next"].format(title=title) if title else ""

    @property
    def sentence(self) -> str:
        """Everything, for assistive technology."""
        facts = self._facts
        name = "left_over" if facts.over else "spent" if facts.counts_up else "left"
        clock = self._phrases[name].format(time=as_clock(facts.clock)) if facts.goes else ""
        message = self._phrases["message"].format(message=facts.message) if facts.message else ""
        state = "" if facts.over else self.state
        parts = (facts.title, clock, state, facts.question, self.awaited, message, self.floor, self.following)
        return " ".join(part if part[-1] in ".?!" else f"{part}." for part in parts if part)


def ready_made(language: str) -> tuple[str, ...]:
    """Messages to choose from, in the seminar's language."""
    words = phrases("stage", language)
    return tuple(words[name] for name in READY_MADE)


def stage_facts(
    plan: PlanView,
    session: SessionView | None,
    now: Seconds,
    *,
    audience: Iterable[AudienceQuestionView] = (),
    holder: str = "",
    heard: Collection[str] = (),
    message: str = "",
    moment: datetime | None = None,
) -> StageFacts:
    """The facts at `now`, seconds from the opening.

    Args:
        holder: the seat that has the floor.
        heard: the seats that have had it in this session.
        moment: the time of day at `now`.
    """
    card = plan.card
    time = moment.strftime("%H:%M") if moment else ""
    if session is None:
        begins = card.starts_at.strftime("%H:%M") if card.starts_at else ""
        state = StageState.BEFORE
        return StageFacts(state, card.language, card.title, message=message, time=time, begins=begins)
    if session.closed_at is not None:
        return StageFacts(StageState.CLOSED, card.language, card.title, message=message, time=time)
    face = clock_face(session, plan.segments, now)
    question, awaited = _question(plan, session, audience, {*heard, holder})
    names = {seat.id: seat.name for seat in plan.seats}
    following = next_segment(session, plan.segments)
    return StageFacts(
        StageState.RUNNING if session.paused_at is None else StageState.PAUSED,
        card.language,
        _title(plan, face),
        clock=face.left if face.planned else face.elapsed,
        counts_up=not face.planned,
        spent=face.spent,
        question=question,
        awaited=awaited,
        floor=names.get(holder, ""),
        following=following.title if following else "",
        message=message,
        time=time,
    )


def _title(plan: PlanView, face: ClockFace) -> str:
    titles = {segment.id: segment.title for segment in plan.segments}
    return titles.get(face.segment, plan.card.title)


def _question(
    plan: PlanView, session: SessionView, audience: Iterable[AudienceQuestionView], heard: set[str]
) -> tuple[str, tuple[str, ...]]:
    """The question before the panel, and whom it waits for.

    One from the audience that has been put stands until it is answered: it came in between, and the prepared one
    comes back after it.
    """
    put = [question for question in audience if question.state is AudienceState.PUT]
    if put:
        return max(put, key=lambda question: question.at).text, ()
    hand = question_in_hand(session)
    question: QuestionView | None = next((one for one in plan.questions if one.id == hand), None)
    if question is None:
        return "", ()
    seats = (plan.seat(seat) for seat in question.seats)
    return question.text, tuple(seat.name for seat in seats if seat and seat.id not in heard)
