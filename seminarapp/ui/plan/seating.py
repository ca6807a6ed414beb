# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits in the panel: seats given, changed, moved, swapped and left, with the directory at hand."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from seminarapp.application.planning.planning import Panelist, Planning
from seminarapp.application.views.people import PersonLine
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.panel_card import PanelCard
from seminarapp.ui.plan.plan_changes import PlanChanges


class Seating(QObject):
    """Between the panel's card and the use cases."""

    def __init__(self, desk: Desk, card: PanelCard, changes: PlanChanges) -> None:
        super().__init__(card)
        self._desk = desk
        self._card = card
        self._changes = changes
        self._people: tuple[PersonLine, ...] = ()
        card.form.opened.connect(self._read)
        card.seat_form.name_typed.connect(self._on_typed)
        card.seat_saved.connect(self._on_saved)
        card.swap_requested.connect(self._on_swap)
        card.move_requested.connect(self._on_moved)
        card.remove_requested.connect(self._on_excused)

    @property
    def _planning(self) -> Planning:
        return self._desk.activities.planning

    @property
    def _day(self) -> date:
        """The day of the seminar, on which a role is to hold; today where it has no date."""
        plan = self._card.plan
        starts = plan.card.starts_at if plan is not None else None
        return starts.date() if starts is not None else self._desk.activities.people.today

    def _read(self) -> None:
        self._desk.do(self._desk.activities.people.everybody, self._on_people, saves=False)

    def _on_people(self, people: tuple[PersonLine, ...]) -> None:
        self._people = people

    def _on_typed(self, text: str) -> None:
        """Offer who has what was typed and no seat yet."""
        plan = self._card.plan
        seated = {seat.person for seat in plan.seats} if plan is not None else set()
        free = [line for line in self._people if line.id not in seated]
        self._card.seat_form.completion.offer(text, free, self._day)

    def _on_saved(self, seat: str, panelist: Panelist) -> None:
        if seat:
            self._changes.save(self._card, self._planning.change_seat, seat, panelist)
        else:
            self._changes.save(self._card, self._planning.seat_panelist, panelist)

    def _on_swap(self, seat: str, panelist: Panelist, hand_over: bool) -> None:
        swap = partial(self._planning.replace_panelist, hand_over=hand_over)
        self._changes.save(self._card, swap, seat, panelist)

    def _on_moved(self, seat: str, before: str) -> None:
        self._changes.change(self._planning.move_seat, seat, before or None)

    def _on_excused(self, seat: str) -> None:
        self._changes.change(self._planning.excuse_panelist, seat)
