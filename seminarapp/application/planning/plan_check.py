# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The check of a plan: what will go wrong on the day, where it sits, and one remedy for each.

The rules, each with its reason, stand in the docstrings of the functions below. A finding changes nothing by itself,
and no rule asks for what is merely usual: whoever reads “nothing to warn of” can go and print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil

from seminarapp.application.planning.remedy import BREAK, Remedy, RemedyKind, room_made
from seminarapp.application.planning.timetable import Timetable, timetable_of
from seminarapp.application.views.banked import BankedQuestion, asked_before
from seminarapp.application.views.plan import PlanView, QuestionView, SegmentView
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.application.words.wording import phrases
from seminarapp.domain.values import MODERATOR, Minutes, Priority, SegmentKind

LONGEST_SITTING: Minutes = 90
"""So long people sit and listen without a break; it is also what a recording's part is usually kept to."""

SHORTEST, LONGEST = 1.0, 180.0
"""A segment of less or more minutes than these is taken for a slip of the keys: 200 for 20."""

PUTTING: Minutes = 1
ANSWERING: Minutes = 2
"""What it takes to put a question, and what each who is asked needs for an answer that says something."""

_EXACT = 1e-6  # minutes
_CITED = 60  # characters of a question


@dataclass(frozen=True, slots=True)
class PlanFinding:
    """One warning.

    Attributes:
        rule: its short name, the key of its sentence in `resources/words/plan_check.*.toml`.
        serious: whether the plan can't be kept as it stands.
        segment, question, seat: where it sits; "" for none.
        remedy: what can be done about it.
        said: what the sentences name.
    """

    rule: str
    serious: bool
    remedy: Remedy
    segment: str = ""
    question: str = ""
    seat: str = ""
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Names it among the others, so that it stays the same while others come and go."""
        return " ".join((self.rule, self.segment, self.question, self.seat))

    def text(self, language: str) -> str:
        """What is wrong, in one sentence."""
        return phrases("plan_check", language)[self.rule].format(**self.said)

    def done(self, language: str) -> str:
        """What its remedy has done, in one sentence; for those that the program does."""
        return phrases("plan_check", language)[f"done.{self.remedy.kind.value}"].format(**self.said)

    def advice(self, language: str) -> str:
        """What its remedy does, in a few words."""
        return phrases("plan_check", language)[f"remedy.{self.remedy.kind.value}"].format(**self.said)


def checked(plan: PlanView, before: Iterable[BankedQuestion] = ()) -> tuple[PlanFinding, ...]:
    """Everything the check finds: what is serious first, each group in the order of the run of show.

    Args:
        plan: what is checked.
        before: the questions of the series' other seminars.
    """
    table = timetable_of(plan)
    found = [
        *_late(plan, table),
        *_over(plan, table),
        *_lengths(plan.segments),
        *_sitting(table),
        *_voiceless(plan),
        *_crowded(plan),
        *_unplaced(plan),
        *_silent(plan),
        *_repeated(plan, before),
    ]
    return tuple(sorted(found, key=lambda one: not one.serious))


def minutes_needed(plan: PlanView, segment: SegmentView) -> Minutes:
    """What the questions take that must be asked in a segment: PUTTING each, and ANSWERING for each who is asked.

    A question for nobody in particular is answered once. Those for “if there is time” need none by definition.
    """
    return sum(
        PUTTING + ANSWERING * max(1, len(question.seats))
        for question in plan.questions
        if question.segment == segment.id and question.priority is Priority.MUST
    )


def _late(plan: PlanView, table: Timetable) -> Iterator[PlanFinding]:
    """A fixed start is missed: somebody comes, or a broadcast begins, at that time, whatever the plan says."""
    card = plan.card
    for slot in table.slots:
        fixed = slot.segment.fixed_start
        if slot.late < _EXACT or fixed is None:
            continue
        segment = slot.segment
        remedy = room_made(
            plan.segments, slot.late, card.starts_at, card.ends_at, segment.id, needed=_needed(plan)
        )
        remedy = remedy or Remedy(RemedyKind.FREE_START, segment.id)
        said = {"title": segment.title, "start": f"{fixed:%H:%M}", "minutes": _figure(slot.late)}
        yield PlanFinding("late", True, remedy, segment.id, said=said | _named(plan, remedy))


def _over(plan: PlanView, table: Timetable) -> Iterator[PlanFinding]:
    """The plan runs over the seminar's end: the audience leaves and the room is let to somebody else."""
    if table.margin is None or table.margin > -_EXACT:
        return
    over, card = -table.margin, plan.card
    longest = max(plan.segments, key=lambda one: one.minutes)
    remedy = room_made(plan.segments, over, card.starts_at, card.ends_at, needed=_needed(plan))
    remedy = remedy or Remedy(RemedyKind.EDIT_SEGMENT, longest.id)
    said = {"minutes": _figure(over)}
    yield PlanFinding("over", True, remedy, said=said | _named(plan, remedy))


def _lengths(segments: Sequence[SegmentView]) -> Iterator[PlanFinding]:
    """A length that can't be meant: under SHORTEST or over LONGEST minutes."""
    for segment in segments:
        if not SHORTEST <= segment.minutes <= LONGEST:
            said = {"title": segment.title, "minutes": _figure(segment.minutes), "target": segment.title}
            remedy = Remedy(RemedyKind.EDIT_SEGMENT, segment.id)
            yield PlanFinding("length", True, remedy, segment.id, said=said)


def _sitting(table: Timetable) -> Iterator[PlanFinding]:
    """A break is missing: people would sit for more than LONGEST_SITTING minutes, and stop listening before that.

    Told once for each stretch between breaks, at the segment in which it becomes too long: the break goes before that,
    or, where that segment is too long by itself, it is to be divided by hand. Waiting for a fixed start is a break when
    it is as long as one; slack is not, since it may be used up.
    """
    since, told = 0.0, False
    for slot in table.slots:
        segment = slot.segment
        if slot.idle >= BREAK:
            since, told = slot.begins, False
        if segment.kind is SegmentKind.BREAK:
            since, told = slot.ends, False
        elif slot.ends - since > LONGEST_SITTING + _EXACT and not told:
            told = True
            alone = segment.minutes > LONGEST_SITTING
            remedy = Remedy(
                RemedyKind.EDIT_SEGMENT if alone else RemedyKind.ADD_BREAK, segment.id, minutes=BREAK
            )
            said = {"title": segment.title, "most": _figure(LONGEST_SITTING), "length": _figure(BREAK)}
            yield PlanFinding("sitting", False, remedy, segment.id, said=said | {"target": segment.title})


def _voiceless(plan: PlanView) -> Iterator[PlanFinding]:
    """A discussion in which no panelist speaks, by name or by a question: then it is the moderator's lecture.

    Without any panel that is told once.
    """
    if not plan.seats:
        if plan.segments:
            yield PlanFinding("no_panel", False, Remedy(RemedyKind.ADD_PANELIST))
        return
    for segment in plan.segments:
        if segment.kind is SegmentKind.DISCUSSION and not set(plan.heard_in(segment)) - {MODERATOR}:
            remedy = Remedy(RemedyKind.CAST_ALL, segment.id)
            yield PlanFinding("voiceless", False, remedy, segment.id, said={"title": segment.title})


def _crowded(plan: PlanView) -> Iterator[PlanFinding]:
    """The questions that must be asked in a segment need more time than it has (see `minutes_needed`)."""
    for segment in plan.segments:
        needed = minutes_needed(plan, segment)
        if needed > segment.minutes + _EXACT:
            whole = float(ceil(needed))
            remedy = Remedy(RemedyKind.SET_MINUTES, segment.id, minutes=whole)
            said = {"title": segment.title, "needed": _figure(needed), "minutes": _figure(segment.minutes)}
            yield PlanFinding(
                "crowded",
                False,
                remedy,
                segment.id,
                said=said | _named(plan, remedy) | {"target": segment.title},
            )


def _unplaced(plan: PlanView) -> Iterator[PlanFinding]:
    """A question that must be asked belongs to no segment: then nobody has planned the time for it."""
    if not plan.segments:
        return
    for question in plan.questions:
        if question.priority is Priority.MUST and not question.segment:
            target = _place_for(plan, question)
            kind = RemedyKind.BIND_QUESTION if target else RemedyKind.EDIT_QUESTION
            remedy = Remedy(kind, target.id if target else "", question.id)
            said = {"text": beginning_of(question.text, _CITED), "target": target.title if target else ""}
            yield PlanFinding("unplaced", False, remedy, question=question.id, said=said)


def _place_for(plan: PlanView, question: QuestionView) -> SegmentView | None:
    """The first discussion in which everybody speaks whom it is for, else the first discussion, else none."""
    talks = [segment for segment in plan.segments if segment.kind is SegmentKind.DISCUSSION]
    heard = [segment for segment in talks if set(question.seats) <= set(plan.heard_in(segment))]
    return next(iter(heard if question.seats and heard else talks), None)


def _silent(plan: PlanView) -> Iterator[PlanFinding]:
    """A panelist has neither a segment nor a question: they were invited to be heard.

    Not told while there is nothing in the plan that anybody could be bound to.
    """
    if not plan.segments and not plan.questions:
        return
    heard = {seat for segment in plan.segments for seat in plan.heard_in(segment)}
    heard |= {seat for question in plan.questions for seat in question.seats}
    for seat in plan.seats:
        if seat.id not in heard:
            remedy = Remedy(RemedyKind.ASK_PANELIST, seat=seat.id)
            yield PlanFinding("silent", False, remedy, seat=seat.id, said={"name": seat.name})


def _repeated(plan: PlanView, before: Iterable[BankedQuestion]) -> Iterator[PlanFinding]:
    """A question very like one that was put before in the series: those who come every time have heard the answer.

    Not told of a copy that was taken from that very question: whoever took it saw that it had been put.
    """
    for question, earlier in asked_before(plan.questions, before):
        remedy = Remedy(RemedyKind.SEE_BANK, question=question.id, words=earlier.question.text)
        said = {"text": beginning_of(question.text, _CITED), "seminar": earlier.seminar_title}
        yield PlanFinding("repeated", False, remedy, question=question.id, said=said)


def _needed(plan: PlanView) -> dict[str, Minutes]:
    return {segment.id: minutes_needed(plan, segment) for segment in plan.segments}


def _named(plan: PlanView, remedy: Remedy) -> dict[str, str]:
    """What the words of a remedy that makes room name."""
    segment = next((one for one in plan.segments if one.id == remedy.segment), None)
    return {"target": segment.title if segment else "", "length": _figure(remedy.minutes)}


def _figure(minutes: Minutes) -> str:
    return f"{round(minutes, 1):g}"
