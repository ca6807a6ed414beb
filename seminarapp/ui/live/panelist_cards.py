# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel in a row of cards; a large panel in more rows, of which two show."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from seminarapp.application.views import SeatView
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.ui.live.panelist_card import HEIGHT, NARROWEST, PanelistCard
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import mark

_ROWS_SHOWN = 2


class PanelistCards(QScrollArea):
    """Every panelist's card.

    Signals:
        floor_requested(int): a card was pressed; the seat's number.
    """

    floor_requested = Signal(int)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: dict[str, PanelistCard] = {}
        self._columns = 0
        self._content = QWidget()
        mark(self._content, "role", "content")
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.MEDIUM)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Panel"))

    def card(self, seat: str) -> PanelistCard:
        """A panelist's card. Raises `KeyError` for nobody in the panel."""
        return self._cards[seat]

    def show_panel(self, seats: Iterable[SeatView]) -> None:
        """Show these panelists."""
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        seats = tuple(seats)
        self._cards = {seat.id: PanelistCard(self._look, seat, len(seats)) for seat in seats}
        for card in self._cards.values():
            card.clicked.connect(self._on_clicked)
        self._columns = 0
        self._arrange()

    def show_times(self, times: Iterable[SpeakingTime]) -> None:
        """Show speaking times."""
        for time in times:
            if card := self._cards.get(time.seat):
                card.show_time(time)

    def show_holder(self, holder: str) -> None:
        """Outline who has the floor."""
        for seat, card in self._cards.items():
            if card.active != (seat == holder):
                card.set_active(active=seat == holder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        count = len(self._cards)
        fitting = max(1, (self.width() + Space.MEDIUM) // (NARROWEST + Space.MEDIUM))
        rows = -(-count // fitting)
        columns = -(-count // rows) if rows else 0
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        shown = min(rows, _ROWS_SHOWN)
        self.setFixedHeight(max(0, shown * (HEIGHT + Space.MEDIUM) - Space.MEDIUM))

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, PanelistCard):
            self.floor_requested.emit(card.seat.number)
