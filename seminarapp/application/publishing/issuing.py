# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Issuing: which version of a sheet is due, what was handed out, and what of that a later change made outdated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from seminarapp.application.ports.keeping import Clock
from seminarapp.application.ports.log import Chronicle, Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.publishing.outdated import Change, changes_between
from seminarapp.application.publishing.sheet_facts import Facts, facts_of
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import material_of
from seminarapp.domain.handout import Handout, HandoutKind, Issue


@dataclass(frozen=True, slots=True)
class SheetStanding:
    """The last sheet of a kind in one language on one paper; `changes` say why it is outdated, none that it is not."""

    kind: HandoutKind
    issue: Issue
    changes: tuple[Change, ...] = ()

    @property
    def outdated(self) -> bool:
        """Whether something that it shows is otherwise now."""
        return bool(self.changes)


class Issuing:
    """Use cases of what is handed out. What a sheet showed is not kept: the log up to its position says it."""

    def __init__(self, ledger: Ledger, views: Views, chronicle: Chronicle, clock: Clock) -> None:
        self._ledger = ledger
        self._views = views
        self._chronicle = chronicle
        self._clock = clock

    def position(self) -> int:
        """How far the log has come; to be asked before the material of a sheet is read."""
        return self._chronicle.position()

    def due(self, kind: HandoutKind, material: Material, position: int, language: str, form: str) -> Issue:
        """The issue that a sheet made of this material now would be: its version counts up where its content is new.

        Args:
            position: how far the log had come before the material was read.
            form: the suffix without its dot, or `print`.
        """
        seminar = material.plan.card.id
        handout = self._ledger.find(Handout, Handout.create_id(seminar, kind))
        version = handout.latest if handout else 0
        last = handout.last if handout else None
        if last is None or changes_between(
            self._shown(seminar, kind, last.position, form), facts_of(kind, material, form)
        ):
            version += 1
        return Issue(version, self._clock.now(), language, material.paper, form, position)

    def record(self, seminar: UUID, kind: HandoutKind, issue: Issue) -> None:
        """Say that this sheet was printed or written to a file.

        Raises:
            RuleError: there is no such version.
            NotSavedError: nothing was stored.
        """
        self.record_all(seminar, [(kind, issue)])

    def record_all(self, seminar: UUID, issues: Sequence[tuple[HandoutKind, Issue]]) -> None:
        """Say it of several kinds of sheets, each named once, in one transaction.

        Raises:
            RuleError: there is no such version.
            NotSavedError: nothing was stored.
        """
        handouts: list[Handout] = []
        for kind, issue in issues:
            handout = self._ledger.find(Handout, Handout.create_id(seminar, kind)) or Handout(seminar, kind)
            handout.issue(issue)
            handouts.append(handout)
        self._ledger.save(*handouts)

    def standing(self, seminar: UUID) -> tuple[SheetStanding, ...]:
        """What was handed out, kind by kind, and what of it is outdated and why.

        Raises:
            NotFoundError: there is no such seminar.
        """
        material = material_of(self._views, seminar)
        shown: dict[int, Material] = {}
        return tuple(
            SheetStanding(kind, issue, self._changes(kind, issue, material, shown))
            for kind in HandoutKind
            if (handout := self._ledger.find(Handout, Handout.create_id(seminar, kind)))
            for issue in handout.in_use
        )

    def _changes(
        self, kind: HandoutKind, issue: Issue, now: Material, shown: dict[int, Material]
    ) -> tuple[Change, ...]:
        """What of it is otherwise now; sheets of one moment are compared with what was read of that once."""
        if issue.position not in shown:
            with self._chronicle.as_of(now.plan.card.id, issue.position) as views:
                shown[issue.position] = material_of(views, now.plan.card.id)
        then = facts_of(kind, shown[issue.position], issue.format)
        return changes_between(then, facts_of(kind, now, issue.format))

    def _shown(self, seminar: UUID, kind: HandoutKind, position: int, form: str) -> Facts:
        with self._chronicle.as_of(seminar, position) as views:
            return facts_of(kind, material_of(views, seminar), form)
