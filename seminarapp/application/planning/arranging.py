# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Arranging: the run of show with its slack, fixed starts and speakers, what the check finds, and its remedies."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from seminarapp.application.planning.plan_check import PlanFinding, checked
from seminarapp.application.planning.plan_steps import save_step
from seminarapp.application.planning.remedy import Remedy, RemedyKind, slack_left
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.views.plan import PlanView
from seminarapp.application.words.naming import next_id
from seminarapp.application.words.wording import phrases
from seminarapp.domain.errors import RuleError
from seminarapp.domain.plan import PlanDeed
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import MODERATOR, Minutes, SegmentKind, SeminarState

_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")
_HOURS, _MINUTES = 24, 60
_SHORTEST: Minutes = 1
_DAY: Minutes = 24 * 60
_OVER = (SeminarState.CLOSED, SeminarState.PUBLISHED)


@dataclass(frozen=True, slots=True)
class PlannedSegment:
    """What a segment says, as the user gives it.

    Attributes:
        fixed_start: as it was typed (“15:00”, “15.00”, “15”); "" where the segment just follows.
        questions: the prepared questions that belong to it; None leaves them as they are.
    """

    title: str
    minutes: Minutes
    kind: SegmentKind = SegmentKind.DISCUSSION
    slack: Minutes = 0.0
    fixed_start: str = ""
    speakers: tuple[str, ...] = ()
    questions: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """A plan, and what the check finds in it."""

    plan: PlanView
    findings: tuple[PlanFinding, ...]


class Arranging:
    """Use cases of the run of show. Every method that changes something is one transaction, and one step."""

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    def outlook(self, seminar: UUID) -> Outlook:
        """The plan and its warnings, questions put earlier in the series among them.

        A panel that is over has none: it can't be planned any better.

        Raises:
            NotFoundError: there is no such seminar.
        """
        plan = self._views.plan(seminar)
        if plan.card.state in _OVER:
            return Outlook(plan, ())
        before = self._views.banked(plan.card.series) if plan.card.series and plan.questions else ()
        return Outlook(plan, checked(plan, (one for one in before if one.seminar != seminar)))

    def add_segment(self, seminar: UUID, planned: PlannedSegment) -> str:
        """Add a segment last; returns its id."""
        show = self._show(seminar)
        segment = next_id("s", show.segment_ids)
        show.add_segment(segment, planned.title, planned.minutes, planned.kind)
        self._arrange(show, segment, planned)
        save_step(self._ledger, PlanDeed.SEGMENT_ADDED, segment, show)
        return segment

    def change_segment(self, seminar: UUID, segment: str, planned: PlannedSegment) -> None:
        """Let a segment say this.

        Raises:
            RuleError: a length, the slack or the fixed start can't be used.
            NotInPanelError: somebody who speaks in it has no seat in the panel.
        """
        show = self._show(seminar)
        show.change_segment(segment, planned.title, planned.minutes, planned.kind)
        self._arrange(show, segment, planned)
        save_step(self._ledger, PlanDeed.SEGMENT_CHANGED, segment, show)

    def lengthen_segment(self, seminar: UUID, segment: str, by: Minutes) -> None:
        """Give a segment so many minutes more (below zero: less) than it has when this is done."""
        show = self._show(seminar)
        now = show.segment(segment)
        show.change_segment(segment, now.title, lengthened(now.minutes, by), now.kind)
        save_step(self._ledger, PlanDeed.SEGMENT_LENGTHENED, segment, show)

    def apply(self, seminar: UUID, remedy: Remedy) -> None:
        """Do what a remedy says.

        Raises:
            ValueError: it is one that the user has to do (`RemedyKind.by_hand`).
            NotFoundError: what it is about has gone.
        """
        if remedy.kind.by_hand:
            raise ValueError(f"{remedy.kind} is done by hand")
        show = self._show(seminar)
        deed, item = self._do(seminar, show, remedy)
        save_step(self._ledger, deed, item, show)

    # -- what they share --------------------------------------------------------------------------------------------

    def _show(self, seminar: UUID) -> RunOfShow:
        return self._ledger.load(RunOfShow, RunOfShow.create_id(seminar))

    def _arrange(self, show: RunOfShow, segment: str, planned: PlannedSegment) -> None:
        """Slack, fixed start, speakers and questions."""
        show.time_segment(segment, planned.slack, time_of_day(planned.fixed_start))
        panel = self._ledger.load(Seminar, show.seminar)
        show.cast_segment(segment, _on_stage(panel, planned.speakers))
        if planned.questions is not None:
            show.bind_questions(segment, planned.questions)

    def _do(self, seminar: UUID, show: RunOfShow, remedy: Remedy) -> tuple[PlanDeed, str]:
        """Change the run of show as a remedy says; what that is called as a step."""
        match remedy.kind:
            case RemedyKind.TAKE_SLACK:
                self._take_slack(seminar, show, remedy)
                return PlanDeed.SLACK_TAKEN, remedy.segment
            case RemedyKind.SET_MINUTES:
                now = show.segment(remedy.segment)
                show.change_segment(now.id, now.title, remedy.minutes, now.kind)
                return PlanDeed.SEGMENT_LENGTHENED, now.id
            case RemedyKind.FREE_START:
                show.time_segment(remedy.segment, show.segment(remedy.segment).slack, None)
            case RemedyKind.CAST_ALL:
                panel = self._ledger.load(Seminar, seminar).ordered_seats()
                others = [one for one in show.segment(remedy.segment).speakers if one == MODERATOR]
                show.cast_segment(remedy.segment, (*others, *(seat.id for seat in panel)))
            case RemedyKind.ADD_BREAK:
                return PlanDeed.SEGMENT_ADDED, self._add_break(seminar, show, remedy)
            case _:
                now_asked = show.question(remedy.question)
                bound = [one.id for one in show.ordered_questions() if one.segment == remedy.segment]
                show.bind_questions(remedy.segment, (*bound, now_asked.id))
                return PlanDeed.QUESTION_CHANGED, now_asked.id
        return PlanDeed.SEGMENT_CHANGED, remedy.segment

    def _take_slack(self, seminar: UUID, show: RunOfShow, remedy: Remedy) -> None:
        plan = self._views.plan(seminar)
        for segment, slack in slack_left(plan.segments, remedy.minutes, remedy.segment).items():
            show.time_segment(segment, slack, show.segment(segment).fixed_start)

    def _add_break(self, seminar: UUID, show: RunOfShow, remedy: Remedy) -> str:
        language = self._ledger.load(Seminar, seminar).language
        segment = next_id("s", show.segment_ids)
        title = phrases("plan_check", language)["break"]
        show.add_segment(segment, title, remedy.minutes, SegmentKind.BREAK)
        show.move_segment(segment, remedy.segment)
        return segment


def lengthened(minutes: Minutes, by: Minutes) -> Minutes:
    """So many minutes more or less; never made shorter than a minute, nor longer than a day.

    What is shorter than a minute already is left alone by less.
    """
    if by < 0:
        return max(min(minutes, _SHORTEST), minutes + by)
    return min(_DAY, minutes + by)


def time_of_day(typed: str) -> time | None:
    """A time of day as it was typed: “15:00”, “15.00”, “1500”, “9” or nothing.

    Raises:
        RuleError: it is none.
    """
    typed = typed.strip()
    if not typed:
        return None
    found = _TIME.fullmatch(typed)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (_HOURS, 0)
    if hour >= _HOURS or minute >= _MINUTES:
        raise RuleError("“{text}” is no time of day: write it as 15:00, or nothing", text=typed)
    return time(hour, minute)


def _on_stage(panel: Seminar, speakers: Collection[str]) -> tuple[str, ...]:
    """The speakers in the panel's order, the moderator before them.

    Raises:
        NotInPanelError: one has no seat.
    """
    for speaker in speakers:
        if speaker != MODERATOR:
            panel.seat(speaker)
    return tuple(one for one in (MODERATOR, *(seat.id for seat in panel.ordered_seats())) if one in speakers)
