# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The middle of the live page: the stream, and in its place the turns while somebody looks at them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminarapp.ui.live.stream_panel import StreamPanel
from seminarapp.ui.live.turn_list import TurnList

_LEAST = 40  # in the lowest window under a message, so that nothing overlaps and the line is never pushed out


class Middle(QStackedWidget):
    """One of the two; the line under it stays where it is.

    Attributes:
        stream: what was noted.
        turns: who spoke.

    Signals:
        left: the turns are put away; the keys are free.
    """

    left = Signal()

    def __init__(self, stream: StreamPanel, turns: TurnList, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stream = stream
        self.turns = turns
        self.addWidget(stream)
        self.addWidget(turns)
        turns.left.connect(self.put_away)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST)

    @property
    def shows_turns(self) -> bool:
        """Whether the turns stand in the stream's place."""
        return self.currentWidget() is self.turns

    def toggle_turns(self) -> None:
        """Show the turns, or put them away."""
        if self.shows_turns:
            self.put_away()
        else:
            self.setCurrentWidget(self.turns)
            self.turns.enter()

    def put_away(self) -> None:
        """Show the stream again."""
        if self.shows_turns:
            self.setCurrentWidget(self.stream)
            self.left.emit()

    def enter_stream(self) -> None:
        """Give the stream the keys."""
        self.setCurrentWidget(self.stream)
        self.stream.enter_stream()
