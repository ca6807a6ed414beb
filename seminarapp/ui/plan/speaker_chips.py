# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A chip for each who may be chosen: the panel, perhaps the moderator, perhaps everybody at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from seminarapp.application.views.plan import PlanView
from seminarapp.domain.values import MODERATOR
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.chip import Chip
from seminarapp.ui.widgets.text import set_plain_tool_tip

_IN_A_ROW = 7


class SpeakerChips(QWidget):
    """Any number of a panel. Space turns a chip on and off; Tab goes from one to the next.

    Attributes:
        chips: by seat; the MODERATOR's first, where they may be chosen.
        everybody: turns all of the panel on or off; None where that is not offered.
    """

    def __init__(self, look: Look, *, on_stage: bool = False, parent: QWidget | None = None) -> None:
        """`on_stage` offers the moderator, and everybody at once."""
        super().__init__(parent)
        self._look = look
        self._on_stage = on_stage
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.SMALL)
        self._rows.setColumnStretch(_IN_A_ROW, 1)
        self.chips: dict[str, Chip] = {}
        self.everybody: Chip | None = None

    def show_panel(self, plan: PlanView, chosen: Collection[str]) -> None:
        """Offer the plan's panel, with those turned on who are chosen."""
        for old in self.stops():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips, self.everybody = {}, None
        if self._on_stage:
            leader = plan.moderator.name if plan.moderator else self.tr("Moderator")
            self._offer(MODERATOR, "M", leader)  # as on the lines of the run of show
        for seat in plan.seats:
            self._offer(seat.id, seat.initials or seat.name, seat.name)
        for seat_id, chip in self.chips.items():
            chip.setChecked(seat_id in chosen)
        if self._on_stage and len(plan.seats) > 1:
            self.everybody = Chip(self._look, self.tr("All"), name=self.tr("Whole panel"))
            set_plain_tool_tip(self.everybody, self.tr("Whole panel"))
            self.everybody.clicked.connect(self._on_everybody)
        for place, chip in enumerate(self.stops()):
            self._rows.addWidget(chip, *divmod(place, _IN_A_ROW), Qt.AlignmentFlag.AlignLeft)
        for chip in self._panel():
            chip.toggled.connect(self._show_whole)
        self._show_whole()

    def chosen(self) -> tuple[str, ...]:
        """Who is turned on, in the panel's order."""
        return tuple(seat for seat, chip in self.chips.items() if chip.isChecked())

    def stops(self) -> Iterator[Chip]:
        """All chips, in the order in which Tab goes through them."""
        yield from list(self.chips.values())
        if self.everybody is not None:
            yield self.everybody

    def _offer(self, seat: str, text: str, name: str) -> None:
        chip = Chip(self._look, text, name=name)
        set_plain_tool_tip(chip, name)
        self.chips[seat] = chip

    def _panel(self) -> list[Chip]:
        return [chip for seat, chip in self.chips.items() if seat != MODERATOR]

    def _on_everybody(self, wanted: bool) -> None:
        for chip in self._panel():
            chip.setChecked(wanted)

    def _show_whole(self) -> None:
        if self.everybody is not None:
            self.everybody.setChecked(all(chip.isChecked() for chip in self._panel()))
