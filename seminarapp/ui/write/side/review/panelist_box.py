# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One panelist's part of the review: who, how far it has come, and their quotes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.reviewing.review import PanelistReview
from seminarapp.application.views.capture import CaptureView
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.side.approvals import PanelistApproval
from seminarapp.ui.write.side.panelist_line import PanelistLine
from seminarapp.ui.write.side.review.quote_card import QuoteCard


class PanelistBox(QWidget):
    """A head and a card a quote. When something has changed, only that is made anew.

    Signals:
        made(QuoteCard): a new card, to be listened to.
        send_requested(str, str): send these quotes: the panelist's seat and name.
    """

    made = Signal(object)
    send_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._part: PanelistReview | None = None
        self._head: QWidget | None = None
        self._cards: list[QuoteCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)

    @property
    def cards(self) -> list[QuoteCard]:
        """The quotes, from the top."""
        return list(self._cards)

    def show_part(self, part: PanelistReview) -> None:
        """Show another state of the review."""
        if part == self._part:
            return
        self._part = part
        known = {card.quote: card for card in self._cards}
        cards = [known.get(quote) or self._card(quote) for quote in part.quotes]
        self._put_away(self._head, *(card for card in self._cards if card not in cards))
        self._head = self._made_head(part)
        self._cards = cards
        for place, widget in enumerate((self._head, *cards)):
            self._column.insertWidget(place, widget)

    def _put_away(self, *widgets: QWidget | None) -> None:
        for old in widgets:
            if old is not None:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()

    def _card(self, quote: CaptureView) -> QuoteCard:
        card = QuoteCard(self._look, quote)
        card.send_requested.connect(self._on_send)
        self.made.emit(card)
        return card

    def _made_head(self, part: PanelistReview) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, Space.SMALL, 0, 0)
        approval = PanelistApproval(part.seat, part.state, len(part.quotes))
        row.addWidget(PanelistLine(self._look, approval), 1)
        if part.deadline:
            row.addWidget(Text(part.deadline[:10], size=Size.SMALL, tone=Tone.MUTED, tabular=True))
        send = IconButton(self._look, "send", "")
        send.set_name(self.tr("Send to {name}").format(name=part.seat.name), "S")
        send.setEnabled(bool(part.to_send))
        send.clicked.connect(self._on_send)
        row.addWidget(send)
        return head

    def _on_send(self, _checked: bool = False) -> None:
        if self._part is not None:
            self.send_requested.emit(self._part.seat.id, self._part.seat.name)
