# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Scheduling: seminars on other days, parts in another order, and what is discarded and restored."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from seminarapp.application.planning.plan_steps import save_step
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.errors import NotFoundError, RuleError
from seminarapp.domain.plan import PlanDeed
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.series import Series, rearranged
from seminarapp.domain.time_zones import on_day
from seminarapp.domain.values import SeminarState


class Scheduling:
    """Use cases of the library's lists and calendar. Every method is one transaction."""

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    def move_to_day(self, seminar: UUID, day: date) -> None:
        """Hold a seminar on another day, at the same hours by the clock of its zone.

        Raises:
            RuleError: it has been held, or has no time yet.
        """
        card = self._not_held(seminar)
        if card.starts_at is None:
            raise RuleError("“{title}” has no time yet: set it on the title card", title=card.title)
        found = self._ledger.load(Seminar, seminar)
        found.reschedule(on_day(found.schedule, day))
        save_step(self._ledger, PlanDeed.RESCHEDULED, "", found)

    # -- the parts of a series ------------------------------------------------------------------------------------

    def move_part(self, seminar: UUID, before: UUID | None) -> None:
        """Put a part before another of its series, or last: the numbers are given out anew.

        Raises:
            NotFoundError: it is in no series, or the other one is in another.
        """
        series = self._ledger.load(Seminar, seminar).series
        if series is None:
            raise NotFoundError("There is no such part in the series: reload the list")
        parts = self._views.library().parts_of(series)
        numbers = {card.id: card.part for card in parts}
        self._number(series, rearranged([card.id for card in parts], numbers, seminar, before))

    def number_parts(self, series: UUID) -> None:
        """Number the parts 1, 2, 3 … in their present order: gaps close, and no number is there twice."""
        parts = self._views.library().parts_of(series)
        self._number(series, {card.id: place for place, card in enumerate(parts, start=1)})

    def restore_numbers(self, series: UUID, numbers: Mapping[UUID, int | None]) -> None:
        """Give the parts the numbers that they had."""
        self._number(series, numbers)

    # -- discarded and restored -----------------------------------------------------------------------------------

    def discard_seminar(self, seminar: UUID) -> None:
        """Take a seminar that was never held off every list; its plan is kept and can be restored.

        Raises:
            RuleError: it has been held.
        """
        self._not_held(seminar)
        found = self._ledger.load(Seminar, seminar)
        found.discard()
        self._ledger.save(found)

    def restore_seminar(self, seminar: UUID) -> None:
        """Put a seminar back on the lists, and its series with it."""
        found = self._ledger.load(Seminar, seminar)
        found.restore()
        series = self._ledger.load(Series, found.series) if found.series else None
        if series is not None:
            series.restore()
        self._ledger.save(*([series] if series else []), found)

    def discard_series(self, series: UUID) -> None:
        """Take a series without parts off every list; it can be restored.

        Raises:
            RuleError: it has parts.
        """
        found = self._ledger.load(Series, series)
        parts = len(self._views.library().parts_of(series))
        if parts:
            raise RuleError(
                "The series “{title}” has {count} seminars: move or discard these first",
                title=found.title,
                count=parts,
            )
        found.discard()
        self._ledger.save(found)

    def restore_series(self, series: UUID) -> None:
        """Put a series back on the lists."""
        found = self._ledger.load(Series, series)
        found.restore()
        self._ledger.save(found)

    def _number(self, series: UUID, numbers: Mapping[UUID, int | None]) -> None:
        changed = []
        for seminar, part in numbers.items():
            found = self._ledger.load(Seminar, seminar)
            if found.part != part:
                found.place_in_series(series, part)
                changed.append(found)
        self._ledger.save(*changed)

    def _not_held(self, seminar: UUID) -> SeminarCard:
        card = self._views.plan(seminar).card
        if card.state is not SeminarState.PLANNED:
            raise RuleError("“{title}” has been held: it stays where it is", title=card.title)
        return card
