# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet: who has to be reminded, then each panelist with their quotes, and sending at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.reviewing.review import PanelistReview, Reminder
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.side.review.panelist_box import PanelistBox
from seminarapp.ui.write.side.review.quote_card import QuoteCard
from seminarapp.ui.write.side.review.send_strip import SendStrip

_LONGEST_NAME = 60  # characters of it in a reminder


class ReviewSheet(QWidget):
    """Shows the review; what is to be recorded goes out by signals.

    Attributes:
        strip: sending.

    Signals:
        shown: it came into sight.
        answered(UUID, Answer), amended(UUID, str), history_requested(UUID): as of a `QuoteCard`.
    """

    answered = Signal(object, object)
    amended = Signal(object, str)
    history_requested = Signal(object)
    shown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[Sequence[PanelistReview], Sequence[Reminder]] | None = None
        self._boxes: dict[str, PanelistBox] = {}
        self._cards: list[QuoteCard] = []
        self.strip = SendStrip(look)
        self.strip.left.connect(self._take_focus)
        self._reminders = Text("", size=Size.SMALL, tone=Tone.WARN, wrap=True)
        self._reminders.setContentsMargins(10, 0, 6, 0)
        self._none = Text(
            self.tr("Nobody has said anything that may be quoted yet."),
            size=Size.SMALL,
            tone=Tone.MUTED,
            wrap=True,
        )
        self._none.setContentsMargins(10, 0, 6, 0)
        self._column = ScrolledColumn(spacing=Space.TIGHT, gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._reminders)
        column.addWidget(self._none)
        column.addWidget(self._column, 1)
        column.addWidget(self.strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Quote approval"))

    @property
    def cards(self) -> list[QuoteCard]:
        """The quotes, from the top."""
        return list(self._cards)

    def show_review(self, parts: Sequence[PanelistReview], reminders: Sequence[Reminder]) -> None:
        """Show the review; the keyboard stays on the quote it is on."""
        if self._shown == (parts, reminders) or any(card.editor for card in self._cards):
            return  # a wording that is being written is not taken away
        self._shown = (parts, reminders)
        focused = next((card.quote.id for card in self._cards if card.hasFocus()), None)
        seats = [part.seat.id for part in parts]
        if seats != list(self._boxes):
            self._boxes = {seat: self._box() for seat in seats}
            self._column.show_widgets(self._boxes.values())
        for part in parts:
            self._boxes[part.seat.id].show_part(part)
        self._cards = [card for box in self._boxes.values() for card in box.cards]
        self._none.setVisible(not parts)
        self.strip.setEnabled(any(part.to_send for part in parts))
        self._reminders.setText("\n".join(map(self._reminder, reminders)))
        self._reminders.setVisible(bool(reminders))
        if focused is not None:
            self._go_to(next((n for n, card in enumerate(self._cards) if card.quote.id == focused), 0))

    def go_to(self, quote: UUID) -> None:
        """The keyboard goes to a quote; nothing happens where it isn't among those that are asked about."""
        place = next((n for n, card in enumerate(self._cards) if card.quote.id == quote), None)
        if place is not None:
            self._go_to(place)

    def show_history(self, quote: UUID, lines: Sequence[str]) -> None:
        """Fold out what happened to a quote, under it."""
        for card in self._cards:
            if card.quote.id == quote:
                card.show_history(lines)
                self._column.show_when_laid_out(card)

    def _box(self) -> PanelistBox:
        box = PanelistBox(self._look)
        box.made.connect(self._on_made)
        box.send_requested.connect(self._on_send)
        return box

    def _on_made(self, card: QuoteCard) -> None:
        card.answered.connect(self.answered)
        card.amended.connect(self.amended)
        card.history_requested.connect(self.history_requested)
        card.step_requested.connect(self._on_step)

    def _reminder(self, reminder: Reminder) -> str:
        if reminder.passed:
            text = self.tr("Remind {name}: the deadline {day} has passed")
        else:
            text = self.tr("Remind {name}: answer by {day}")
        return text.format(name=reminder.seat.name[:_LONGEST_NAME], day=reminder.deadline[:10])

    def _on_send(self, seat: str, name: str) -> None:
        self.strip.address(seat, name)
        self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_step(self, step: int) -> None:
        at = next((n for n, card in enumerate(self._cards) if card.hasFocus()), 0)
        self._go_to(max(0, min(at + step, len(self._cards) - 1)))

    def _go_to(self, place: int) -> None:
        if self._cards:
            self._cards[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._column.ensureWidgetVisible(self._cards[place])

    def _take_focus(self) -> None:
        self._go_to(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go_to(0)
