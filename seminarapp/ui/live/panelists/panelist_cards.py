# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel in a row of cards, the moderator's after it; a large panel in more rows, of which two show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QScrollArea, QWidget

from seminarapp.application.views.plan import PlanView
from seminarapp.domain.speaking import SpeakingTime, fair_time
from seminarapp.domain.values import MODERATOR, Seconds
from seminarapp.ui.keys import named
from seminarapp.ui.live.line.held_keys import HELD
from seminarapp.ui.live.panelists.moderator_card import ModeratorCard
from seminarapp.ui.live.panelists.panelist_card import COMPACT, HEIGHT, KEYS, PanelistCard
from seminarapp.ui.live.panelists.seating import NARROWEST, Seating, seating
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import mark

_ROWS_SHOWN = 2
_WIDEST = 340


class PanelistCards(QScrollArea):
    """Every panelist's card, and the moderator's where they are named or have spoken.

    Signals:
        floor_requested(str): a card was pressed; the seat, or the MODERATOR.
        correction_requested(str): the turn that goes on has been theirs since it began.
        turns_requested: the list of turns is wanted.
        rearranged: there are more rows, or fewer.
    """

    floor_requested = Signal(str)
    correction_requested = Signal(str)
    turns_requested = Signal()
    rearranged = Signal()

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: dict[str, PanelistCard] = {}
        self._moderator: ModeratorCard | None = None
        self._leader = ""
        self._seating: Seating | None = None
        self._compact, self._most = False, _ROWS_SHOWN
        self._content = QWidget()
        mark(self._content, "role", "content")
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Panel"))

    def card(self, seat: str) -> PanelistCard:
        """A panelist's card. Raises `KeyError` for nobody in the panel."""
        return self._cards[seat]

    @property
    def moderator(self) -> ModeratorCard | None:
        """The moderator's card, where there is one."""
        return self._moderator

    @property
    def rows(self) -> int:
        """How many rows show."""
        return self._rows_of(self._most)

    def height_of(self, *, compact: bool, most: int = _ROWS_SHOWN) -> int:
        """How high the cards are together when so many rows of them show at most."""
        gap = self._seating.gap if self._seating else 0
        return max(0, self._rows_of(most) * ((COMPACT if compact else HEIGHT) + gap) - gap)

    def _rows_of(self, most: int) -> int:
        rows = self._seating.rows if self._seating else 0
        return min(max(rows, 1 if self._moderator else 0), most)

    def show_panel(self, plan: PlanView) -> None:
        """Show the panel of that plan."""
        for card in self._everybody().values():
            card.hide()
            card.deleteLater()
        self._cards = {seat.id: PanelistCard(self._look, seat) for seat in plan.seats}
        self._moderator = None
        self._leader = plan.moderator.name if plan.moderator else ""
        for seat, card in self._cards.items():
            self._furnish(card, seat)
        if plan.moderator:
            self._add_moderator()
        self._seating = None
        self._arrange()

    def show_times(self, times: Iterable[SpeakingTime]) -> None:
        """Show speaking times; the moderator's card comes with their time."""
        times = list(times)
        fair = fair_time(times)
        for time in times:
            if card := self._cards.get(time.seat):
                card.show_time(time, fair)
            elif time.seat == MODERATOR:
                if self._moderator is None:
                    self._add_moderator()
                    self._seating = None
                    self._arrange()
                if self._moderator is not None:
                    self._moderator.show_time(time)

    def show_silences(self, silences: Mapping[str, Seconds]) -> None:
        """Show for how long everybody has been silent; who is not in there is not. Where all are, none stands out."""
        told = [silences.get(seat, 0.0) for seat in self._cards]
        shortest, longest = min(told, default=0.0), max(told, default=0.0)
        for card, silence in zip(self._cards.values(), told, strict=True):
            card.show_silence(silence, longest=silence == longest > shortest)

    def show_holder(self, holder: str) -> None:
        """Outline who has the floor."""
        for seat, card in self._everybody().items():
            if card.active != (seat == holder):
                card.set_active(active=seat == holder)
                if seat == holder:
                    self.ensureWidgetVisible(card, 0, 0)  # in a low window one row shows

    def set_compact(self, *, compact: bool, one_row: bool = False) -> None:
        """Make all cards lower, or as high as they are by themselves; with `one_row`, others are scrolled to."""
        most = 1 if one_row else _ROWS_SHOWN
        if (compact, most) != (self._compact, self._most):
            self._compact, self._most = compact, most
            self._set_heights()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _everybody(self) -> dict[str, PanelistCard | ModeratorCard]:
        leader = {MODERATOR: self._moderator} if self._moderator else {}
        return {**self._cards, **leader}

    def _add_moderator(self) -> None:
        self._moderator = ModeratorCard(self._look, self._leader)
        self._furnish(self._moderator, MODERATOR)

    def _furnish(self, card: PanelistCard | ModeratorCard, seat: str) -> None:
        card.clicked.connect(self._on_clicked)
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card.customContextMenuRequested.connect(self._on_menu_requested)
        card.setProperty("seat", seat)

    def _arrange(self) -> None:
        count = len(self._cards)
        seats = seating(count, self.width(), moderator=self._moderator is not None)
        if seats == self._seating:
            return
        self._seating = seats
        self._grid.setSpacing(seats.gap)
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // seats.columns, place % seats.columns)
            card.show()
        self._place_moderator(seats, count)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < seats.columns else 0)
        own = NARROWEST + seats.gap if seats.apart else 0
        self._content.setMaximumWidth(max(1, seats.columns * (_WIDEST + seats.gap) - seats.gap + own))
        self._set_heights()
        self.rearranged.emit()

    def _place_moderator(self, seats: Seating, count: int) -> None:
        card = self._moderator
        if card is None:
            return
        if seats.apart:
            card.setFixedWidth(NARROWEST)
            self._grid.addWidget(card, 0, seats.columns, Qt.AlignmentFlag.AlignTop)
        else:
            card.setMinimumWidth(NARROWEST)
            card.setMaximumWidth(_WIDEST)
            self._grid.addWidget(card, count // seats.columns, count % seats.columns)
        card.show()

    def _set_heights(self) -> None:
        for card in self._everybody().values():
            card.set_compact(compact=self._compact)
        self.setFixedHeight(self.height_of(compact=self._compact, most=self._most))

    # -- mouse ------------------------------------------------------------------------------------------------------

    def _on_clicked(self) -> None:
        self.floor_requested.emit(self.sender().property("seat"))

    def _on_menu_requested(self, at: QPoint) -> None:
        card = self.sender()
        if isinstance(card, PanelistCard | ModeratorCard):
            menu = self.menu_of(card)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(card.mapToGlobal(at))

    def menu_of(self, card: PanelistCard | ModeratorCard) -> QMenu:
        """What the right mouse button offers on a card."""
        number = card.seat.number if isinstance(card, PanelistCard) else 0
        key = f"\t{named(f'{HELD.marking}+{number}')}" if 1 <= number <= KEYS else ""
        menu = QMenu(self)
        offers = (
            (self.tr("Free the floor") if card.active else self.tr("Give the floor"), self.floor_requested),
            (self.tr("Has had the floor since this turn began") + key, self.correction_requested),
        )
        for text, wish in offers:
            wished = _Wish(wish, card.property("seat"), menu)
            menu.addAction(text).triggered.connect(wished.tell)
        menu.actions()[1].setEnabled(not card.active)
        menu.addSeparator()
        menu.addAction(self.tr("Turns …") + "\tCtrl+T").triggered.connect(self.turns_requested)
        return menu


class _Wish(QObject):
    """What a menu's entry asks for, and for whom; lives as long as the menu."""

    def __init__(self, wish: SignalInstance, seat: str, menu: QMenu) -> None:
        super().__init__(menu)
        self._wish = wish
        self._seat = seat

    def tell(self) -> None:
        """Ask for it."""
        self._wish.emit(self._seat)
