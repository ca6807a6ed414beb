# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The seminar that comes next, or goes on now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.rows import Row, seminar_row
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import Text

_INSET = 10  # as the panel's heading


class NextPanel(Panel):
    """Title, day and place; gone while nothing is planned.

    Attributes:
        live: the one that shows goes on now.

    Signals:
        opened(Row): open that seminar.
    """

    opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.live = False
        self._row: Row | None = None
        self._headline = Text(size=Size.LEAD, weight=Weight.SEMIBOLD, wrap=True)
        self._facts = Text(tone=Tone.MUTED, wrap=True)
        self._open = Button(look, self.tr("Open"))
        inner = QVBoxLayout()
        inner.setContentsMargins(_INSET, 0, _INSET, Space.TIGHT)
        inner.setSpacing(Space.TIGHT)
        inner.addWidget(self._headline)
        inner.addWidget(self._facts)
        inner.addSpacing(Space.TIGHT)
        inner.addWidget(self._open)
        self.body.addLayout(inner)
        self._open.clicked.connect(self._on_open)
        self.hide()

    def show_next(self, seminars: Sequence[SeminarCard], now: datetime) -> None:
        """Show the one that is live; else the first that is planned and not over at `now`."""
        card = next_of(seminars, now)
        self._row = seminar_row(card) if card else None
        self.setVisible(self._row is not None)
        if card is not None and self._row is not None:
            self.live = card.state is SeminarState.LIVE
            self.set_title(self.tr("Live now") if self.live else self.tr("Next seminar"))
            self._headline.setText(card.title)
            facts = "\n".join(text for text in (self._row.fact, self._row.under) if text)
            self._facts.setText(facts)
            self._facts.setVisible(bool(facts))
            self._open.setAccessibleName(self.tr("Open {title}").format(title=card.title))

    def _on_open(self) -> None:
        if self._row is not None:
            self.opened.emit(self._row)


def next_of(seminars: Sequence[SeminarCard], now: datetime) -> SeminarCard | None:
    """The seminar that is live; else, of those in time's order, the first planned one that is not over."""
    live = next((card for card in seminars if card.state is SeminarState.LIVE), None)
    return live or next((card for card in seminars if _is_to_come(card, now)), None)


def _is_to_come(card: SeminarCard, now: datetime) -> bool:
    ends_at = card.ends_at or card.starts_at
    return card.state is SeminarState.PLANNED and ends_at is not None and ends_at >= now
