# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keys of the floor beyond the digits: Ctrl+M the moderator, Alt+1 to Alt+9 who really has it, Ctrl+T the turns."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from seminarapp.domain.values import MODERATOR
from seminarapp.ui.actions import Actions
from seminarapp.ui.live.console.floor import Floor
from seminarapp.ui.live.line.capture_line import CaptureLine
from seminarapp.ui.live.line.held_keys import HELD
from seminarapp.ui.live.middle import Middle
from seminarapp.ui.live.panelists.panelist_card import KEYS
from seminarapp.ui.live.panelists.panelist_cards import PanelistCards


class FloorCommands(QObject):
    """Wires keys and cards to the floor.

    A digit that waits on the line goes first: who was given the floor before is given it before.
    """

    def __init__(
        self, page: QWidget, floor: Floor, line: CaptureLine, cards: PanelistCards, middle: Middle
    ) -> None:
        """The nine keys of one kind are no declared actions: in a palette they would be nine times the same line."""
        super().__init__(page)
        self._floor = floor
        self._line = line
        self._middle = middle
        cards.floor_requested.connect(self._give)
        cards.correction_requested.connect(self._correct)
        cards.turns_requested.connect(middle.toggle_turns)
        for number in range(1, KEYS + 1):
            key = QShortcut(QKeySequence(f"{HELD.marking}+{number}"), page)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self._correct_to, number))

    def bind(self, commands: Actions) -> None:
        """Say what the declared actions do."""
        commands.bind("moderator_floor", self._give_moderator)
        commands.bind("show_turns", self._middle.toggle_turns)

    def _give_moderator(self) -> None:
        self._give(MODERATOR)

    def _give(self, seat: str) -> None:
        self._line.settle_digit()
        self._floor.toggle(seat)

    def _correct_to(self, number: int) -> None:
        seat = self._floor.seat_of(number)
        if seat is not None:
            self._correct(seat)

    def _correct(self, seat: str) -> None:
        self._line.settle_digit()
        was = self._floor.holder
        self._floor.correct(seat)
        if self._floor.holder != was:
            self._line.follow_correction(self._floor.turns[-1], was)
