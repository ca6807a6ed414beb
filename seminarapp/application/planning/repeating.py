# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Repeating: seminars planned like another one or from a template, one or several at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from eventsourcing.domain import Aggregate

from seminarapp.application.planning.pattern import EVERYTHING, Carried, Pattern, TakenOver
from seminarapp.application.planning.plan_steps import as_step
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.plan import PlanDeed
from seminarapp.domain.premises import UNKNOWN, Premises
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series, numbering
from seminarapp.domain.time_zones import after_weeks
from seminarapp.domain.values import UNSCHEDULED, Schedule, SeminarState

MOST = 60
"""Seminars that are planned at once: five years of a monthly series."""

NUMBER = "{n}"
"""Stands in a title for the number of the part, or of the seminar among those planned together."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be planned.

    Attributes:
        title: of each; where several are planned and it holds no `{n}`, their numbers are put after it.
        schedule: of the first; the others follow with the same hours by the clock.
        series, new_series: the series that they are parts of: one that there is, or the title of one to be begun.
        part: of the first; None for the next one of the series.
        like: the seminar or template that they are to be like.
        carried: what they take over from it.
        venue, publisher, premises: what is said here comes before what they take over.
        times, every_weeks: how many, and how far apart.
    """

    title: str
    language: str = "sv"
    schedule: Schedule = UNSCHEDULED
    series: UUID | None = None
    new_series: str = ""
    part: int | None = None
    like: UUID | None = None
    carried: frozenset[Carried] = EVERYTHING
    venue: str = ""
    publisher: str = ""
    premises: Premises = UNKNOWN
    times: int = 1
    every_weeks: int = 1


class Repeating:
    """Use cases of planning by a pattern. Every method is one transaction."""

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    def plan(self, wish: Wish) -> tuple[UUID, ...]:
        """Plan as many seminars as are wished for; returns their ids, in order.

        Raises:
            EmptyTextError: the title is blank.
            RuleError: the schedule, the part, the number or the interval is not possible.
            NotFoundError: the series, or what they are to be like, is not there.
        """
        if not 1 <= wish.times <= MOST:
            raise RuleError(
                "{times} at once is not possible: plan between 1 and {most}", times=wish.times, most=MOST
            )
        if not 1 <= wish.every_weeks <= MOST:
            raise RuleError(
                "An interval of {weeks} weeks is not possible: give between 1 and {most}",
                weeks=wish.every_weeks,
                most=MOST,
            )
        made: list[Aggregate] = []
        series = self._series(wish, made)
        first = wish.part
        if series is not None and first is None:
            first = numbering(one.part for one in self._views.library().parts_of(series)).next
        planned = []
        for place in range(wish.times):
            part = None if first is None or series is None else first + place
            title = _titled(wish, part or place + 1)
            schedule = after_weeks(wish.schedule, place * wish.every_weeks)
            seminar = Seminar.plan(title, wish.language, schedule, series, part)
            planned.append(seminar.id)
            made += self._filled(seminar, wish)
        self._ledger.save(*made)
        return tuple(planned)

    def keep_as_template(self, seminar: UUID, name: str, carried: frozenset[Carried] = EVERYTHING) -> UUID:
        """Keep how a seminar is planned under a name, to plan others from; returns the template's id.

        The template is a plan of its own: what is changed in either leaves the other alone.

        Raises:
            EmptyTextError: the name is blank.
            NotFoundError: there is no such seminar.
        """
        found = self._ledger.load(Seminar, seminar)
        template = Seminar.plan(name, found.language, found.schedule)
        template.keep_as_template()
        self._ledger.save(*self._filled(template, Wish(name, like=seminar, carried=carried)))
        return template.id

    def take_over(
        self, like: UUID, into: Sequence[UUID], carried: frozenset[Carried] = EVERYTHING
    ) -> tuple[TakenOver, ...]:
        """Give seminars that are planned already what they don't have of another, or of a template.

        In each it is one step. Returns what each has got and what it has kept of its own, in the order they were named.

        Raises:
            NotFoundError: one of them, or what they are to be like, is not there.
            RuleError: one of them has been opened: its plan is what it was held by.
        """
        states = {card.id: card.state for card in self._views.library().seminars}
        pattern = Pattern.of(like, self._ledger)
        changed: list[Aggregate] = []
        told = []
        for one in dict.fromkeys(into):
            seminar = self._ledger.load(Seminar, one)
            if states.get(one, SeminarState.PLANNED) is not SeminarState.PLANNED:
                raise RuleError(
                    "“{title}” has been opened, so its plan stays as it is: leave it out", title=seminar.title
                )
            show = self._ledger.find(RunOfShow, RunOfShow.create_id(one)) or RunOfShow(one)
            told.append(pattern.fill(seminar, show, carried))
            changed += as_step(PlanDeed.TAKEN_OVER, "", seminar, show)
        self._ledger.save(*changed)
        return tuple(told)

    def _series(self, wish: Wish, made: list[Aggregate]) -> UUID | None:
        title = wish.new_series.strip()
        if not title:
            if wish.series is not None and self._ledger.load(Series, wish.series).discarded:
                raise NotFoundError("The series is discarded: restore it first")
            return wish.series
        known = self._views.series_titled(title)
        if known is not None:
            return known
        series = Series.start(title)
        made.append(series)
        return series.id

    def _filled(self, seminar: Seminar, wish: Wish) -> tuple[Seminar, RunOfShow]:
        show = RunOfShow(seminar.id)
        seminar.host(wish.venue, wish.publisher)
        seminar.describe_premises(wish.premises)
        if wish.like is not None:
            Pattern.of(wish.like, self._ledger).fill(seminar, show, wish.carried)
        return seminar, show


def _titled(wish: Wish, number: int) -> str:
    if NUMBER in wish.title:
        return wish.title.replace(NUMBER, str(number))
    return f"{wish.title.strip()} {number}" if wish.times > 1 and wish.title.strip() else wish.title
