# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The middle of the live page: the stream, and in its place the turns or what was discarded, while somebody looks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminarapp.ui.live.panelists.turn_list import TurnList
from seminarapp.ui.live.stream.discarded_list import DiscardedList
from seminarapp.ui.live.stream.stream_panel import StreamPanel

_LEAST = 40  # in the lowest window under a message, so that nothing overlaps and the line is never pushed out


class Middle(QStackedWidget):
    """One of them; the line under it stays where it is.

    Attributes:
        stream: what was noted.
        turns: who spoke.
        discarded: what was noted and taken out.

    Signals:
        left: the list in the stream's place is put away; the keys are free.
    """

    left = Signal()

    def __init__(
        self, stream: StreamPanel, turns: TurnList, discarded: DiscardedList, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stream = stream
        self.turns = turns
        self.discarded = discarded
        self.addWidget(stream)
        for beside in (turns, discarded):
            self.addWidget(beside)
            beside.left.connect(self.put_away)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST)

    @property
    def beside(self) -> TurnList | DiscardedList | None:
        """The list that stands in the stream's place, if one does."""
        present = self.currentWidget()
        return present if isinstance(present, TurnList | DiscardedList) else None

    def toggle_turns(self) -> None:
        """Show the turns, or put them away."""
        self._toggle(self.turns)

    def toggle_discarded(self) -> None:
        """Show what was discarded, or put it away."""
        self._toggle(self.discarded)

    def _toggle(self, beside: TurnList | DiscardedList) -> None:
        if self.beside is beside:
            self.put_away()
        else:
            self.setCurrentWidget(beside)
            beside.enter()

    def put_away(self) -> None:
        """Show the stream again, with its newest row in view and none marked."""
        if self.beside:
            self.setCurrentWidget(self.stream)
            self.stream.leave()
            self.left.emit()

    def enter_stream(self) -> None:
        """Give the stream the keys."""
        self.setCurrentWidget(self.stream)
        self.stream.enter_stream()
