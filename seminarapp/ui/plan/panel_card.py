# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel: who sits where, with the key that gives them the floor."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.views.plan import PlanView, SeatView
from seminarapp.ui.plan.card import PlanCard
from seminarapp.ui.plan.seat_form import SeatForm
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry

_KEYS = 9


class PanelCard(PlanCard):
    """Seats in their order on stage.

    Signals:
        seat_saved(str, Panelist): the seat with that id, "" for a new one, is to say this.
        swap_requested(str, Panelist, bool): who sits in that seat is excused and this one seated in their place;
            whether the questions prepared for the first are for the second.

    Attributes:
        seat_form: the form.
    """

    seat_saved = Signal(str, object)
    swap_requested = Signal(str, object, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self.seat_form = SeatForm(look)
        self._leaving = ""
        shape = EntryShape(least=58, avatar=40, wraps=True, most=2, strong=True)
        super().__init__(look, shape, self.seat_form, scrolls=True, parent=parent)
        hint = self.tr(
            "Nobody sits in the panel yet. Each panelist gets a key, 1–9, that gives them the floor."
        )
        self.name(self.tr("Panel"), self.tr("Add panelist"), hint)

    def refresh(self, plan: PlanView) -> None:
        """Show the seats."""
        keys = min(_KEYS, len(plan.seats))
        several = self.tr("keys 1–{last}").format(last=keys)
        self.set_remark({0: "", 1: self.tr("key 1")}.get(keys, several))
        self.entries.show_entries(
            [
                Entry(
                    id=seat.id,
                    title=seat.name,
                    initials=seat.initials,
                    number=seat.number,
                    note=_role(seat),
                    trailing=str(seat.number) if seat.number <= _KEYS else "",
                )
                for seat in plan.seats
            ]
        )

    def fill_form(self, entry: str) -> None:
        """Fill the form with a seat, or empty it for somebody who comes in another's place."""
        leaving = self.plan.seat(self._leaving) if self.plan and not entry else None
        self.seat_form.show_seat(self.plan.seat(entry) if self.plan else None)
        if leaving is None:
            self._leaving = ""
            self.seat_form.setAccessibleName(self.tr("Panelist"))
        elif self.plan is not None:
            questions = sum(leaving.id in question.seats for question in self.plan.questions)
            self.seat_form.offer_hand_over(leaving.name, questions)
            self.seat_form.setAccessibleName(self.tr("In place of {name}").format(name=leaving.name))
        self.seat_form.show_leaving(leaving.name if leaving else "")

    def open_swap(self) -> None:
        """Open the form for somebody in place of the panelist that is chosen; of the first where none is."""
        seats = [seat.id for seat in self.plan.seats] if self.plan else []
        chosen = self.entries.chosen
        if seats:
            self.close_form()
            self._leaving = chosen if chosen in seats else seats[0]
            self.entries.choose(self._leaving)
            self.open_new()

    def save_form(self, entry: str) -> None:
        """Ask for the seat to be saved, or for the swap."""
        panelist = self.seat_form.panelist()
        if self._leaving and not entry:
            self.swap_requested.emit(self._leaving, panelist, self.seat_form.hand_over.isChecked())
        else:
            self.seat_saved.emit(entry, panelist)

    def take_saved(self) -> None:
        """After a swap the form closes: there is no next one."""
        if self._leaving:
            self.close_form()
        else:
            super().take_saved()

    def close_form(self) -> None:
        """Close the form; nobody is in anybody's place any longer."""
        self._leaving = ""
        super().close_form()


def _role(seat: SeatView) -> str:
    """Title and organisation, in its short form where it has one."""
    return ", ".join(part for part in (seat.title, seat.organisation_short or seat.organisation) if part)
