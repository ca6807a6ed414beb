# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel: who sits where, with the key that gives them the floor."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.views import PlanView, SeatView
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
    """

    seat_saved = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._seat_form = SeatForm(look)
        shape = EntryShape(least=58, avatar=40, strong=True)
        super().__init__(look, shape, self._seat_form, scrolls=True, parent=parent)
        hint = self.tr(
            "Nobody sits in the panel yet. Each panelist gets a key, 1–9, that gives them the floor."
        )
        self.name(self.tr("Panel"), self.tr("Add panelist"), hint)

    def refresh(self, plan: PlanView) -> None:
        """Show the seats."""
        keys = min(_KEYS, len(plan.seats))
        self.set_remark(self.tr("keys 1–{last}").format(last=keys) if keys else "")
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
        """Fill the form with a seat."""
        self._seat_form.show_seat(self.plan.seat(entry) if self.plan else None)

    def save_form(self, entry: str) -> None:
        """Ask for the seat to be saved."""
        self.seat_saved.emit(entry, self._seat_form.panelist())


def _role(seat: SeatView) -> str:
    """Title and organisation, in its short form where it has one."""
    return ", ".join(part for part in (seat.title, seat.organisation_short or seat.organisation) if part)
