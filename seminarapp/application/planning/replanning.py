# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Replanning: what was done to a plan is taken back, and done again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from seminarapp.application.planning.plan_facts import (
    Item,
    ItemChange,
    Key,
    become,
    called,
    facts_of,
    left_hanging,
    role_in,
)
from seminarapp.application.planning.plan_steps import PlanStep, PlanUnfolding, save_step, unfolded
from seminarapp.application.ports.log import Chronicle, Ledger
from seminarapp.application.ports.views import Views
from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.personal import ERASED
from seminarapp.domain.plan import Seat
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import StepWay


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What undo would take back, and what redo would do again; None where there is nothing."""

    undo: PlanStep | None = None
    redo: PlanStep | None = None


class Replanning:
    """Undo and redo of one seminar's plan: the steps of whoever writes here, on this device, of any run.

    Taking a step back changes only what the step changed. Where somebody has changed just that since, it is refused
    and passed over: the next undo is the step before it.
    """

    def __init__(self, ledger: Ledger, views: Views, chronicle: Chronicle) -> None:
        self._ledger = ledger
        self._views = views
        self._chronicle = chronicle
        self._read: tuple[UUID, PlanUnfolding] | None = None

    def next_steps(self, seminar: UUID) -> NextSteps:
        """What comes next. Asked for after every change, it reads only what is new in the log."""
        known, plan = self._read or (None, None)
        if plan is None or known != seminar:
            plan = PlanUnfolding(self._chronicle.author)
            self._read = (seminar, plan)
        for entry in self._chronicle.of_plan(seminar, plan.position):
            plan.take(entry)
        done, undone = plan.stack.done, plan.stack.undone
        return NextSteps(done[-1] if done else None, undone[-1] if undone else None)

    def take_back(self, seminar: UUID) -> PlanStep | None:
        """Undo the newest step that is not undone; None where there is none.

        Raises:
            RuleError: somebody has changed the same since, or what it would bring back has no place any longer.
        """
        plan = self._unfold(seminar)
        if not plan.stack.done:
            return None
        step = plan.stack.done[-1]
        try:
            self._turn(plan, seminar, step, [change.back for change in step.changes], StepWay.UNDONE)
        except (RuleError, NotFoundError):
            self._pass_over(seminar, step)
            raise
        return step

    def do_again(self, seminar: UUID) -> PlanStep | None:
        """Redo the step that was taken back last; None where there is none, or something else was done since.

        Raises:
            RuleError: somebody has changed the same since.
        """
        plan = self._unfold(seminar)
        if not plan.stack.undone:
            return None
        step = plan.stack.undone[-1]
        self._turn(plan, seminar, step, step.changes, StepWay.REDONE)
        return step

    # -- how --------------------------------------------------------------------------------------------------------

    def _unfold(self, seminar: UUID) -> PlanUnfolding:
        """Read the whole log of the plan: an erased name must not come back from memory."""
        self._read = None
        return unfolded(self._chronicle.of_plan(seminar), self._chronicle.author)

    def _turn(
        self, plan: PlanUnfolding, seminar: UUID, step: PlanStep, changes: Sequence[ItemChange], way: StepWay
    ) -> None:
        found, show = self._load(seminar)
        now = facts_of(found, show)
        self._refuse_changed(plan, now, changes, way)
        wanted = {change.key: self._onto(change, now.get(change.key)) for change in changes}
        then = {key: item for key, item in {**now, **wanted}.items() if item is not None}
        hanging = set(left_hanging(then)) - set(left_hanging(now))
        if hanging:
            raise RuleError(
                "“{name}” belongs to a panelist or a segment that would not be in the plan: change that by hand",
                name=called(then[min(hanging)]),
            )
        become(found, show, wanted)
        save_step(self._ledger, step.deed, step.item[1], found, show, way=way)

    def _refuse_changed(
        self, plan: PlanUnfolding, now: dict[Key, Item], changes: Sequence[ItemChange], way: StepWay
    ) -> None:
        for change in changes:
            if change.fits(now.get(change.key)):
                continue
            item = now.get(change.key) or change.before or change.after
            name, author = called(item) if item else "", plan.changed_by(change.key)
            if way is StepWay.UNDONE:
                raise RuleError(
                    "“{name}” has been changed by {author} since, and is not taken back: change it by hand",
                    name=name,
                    author=author,
                )
            raise RuleError(
                "“{name}” has been changed by {author} since, and is not done again: change it by hand",
                name=name,
                author=author,
            )

    def _onto(self, change: ItemChange, now: Item | None) -> Item | None:
        """The item with the people whom the directory has: an entry that was merged is whom it was merged into."""
        then = change.onto(now)
        role = role_in(then)
        if role is not None and role.name.text == ERASED and role != role_in(now):
            raise RuleError("Somebody whose data were erased can't come back: plan it by hand")
        if not isinstance(then, Seat):
            return then
        person = self._views.person(then.person).line.id
        return then if person == then.person else replace(then, person=person, role=then.role.under(person))

    def _pass_over(self, seminar: UUID, step: PlanStep) -> None:
        _, show = self._load(seminar)
        show.take_step(StepWay.PASSED_OVER, 0, step.deed, step.item[1])
        self._ledger.save(show)

    def _load(self, seminar: UUID) -> tuple[Seminar, RunOfShow]:
        return (
            self._ledger.load(Seminar, seminar),
            self._ledger.load(RunOfShow, RunOfShow.create_id(seminar)),
        )
