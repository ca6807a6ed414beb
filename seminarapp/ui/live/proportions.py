# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What gives way in a low window: first the panel's cards, then the clock; notes and the line keep their room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from seminarapp.ui.live.panelists.panelist_cards import PanelistCards
from seminarapp.ui.live.session.run_panel import RunPanel
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets import clock
from seminarapp.ui.widgets.clock import ClockCard

_STREAM = 160  # what the stream is to have before anything else is large
_LEAST_STREAM = 96  # what it is to have before there is a second row of cards
_LINE = 50
_BETWEEN = 3 * Space.MEDIUM + 2 * Space.LARGE


class Proportions(QObject):
    """Keeps clock, cards and run of show in proportion to the page's height."""

    def __init__(self, page: QWidget, clock_card: ClockCard, cards: PanelistCards, run: RunPanel) -> None:
        super().__init__(page)
        self._page = page
        self._clock = clock_card
        self._cards = cards
        self._run = run
        page.installEventFilter(self)
        cards.rearranged.connect(self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        height = self._page.height()
        room = height - _BETWEEN - _LINE - _STREAM
        large = self._cards.height_of(compact=False)
        small = self._cards.height_of(compact=True)
        compact_cards = clock.HEIGHT + large > room
        self._clock.set_compact(compact=compact_cards and clock.HEIGHT + small > room)
        left = height - _BETWEEN - _LINE - clock.COMPACT - small
        self._cards.set_compact(compact=compact_cards, one_row=left < _LEAST_STREAM)
        self._run.set_room((height - 3 * Space.LARGE) * 11 // 20)
