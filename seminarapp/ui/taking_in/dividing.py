# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How what was pasted is divided into people: guessed, and put right here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.application.records.pasted_people import Layout
from seminarapp.ui.taking_in.names import layout_name
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.text import Text


class Dividing(QWidget):
    """A choice among the layouts.

    Signals:
        layout_chosen(Layout): it is divided otherwise.
    """

    layout_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.choice = Choice(look, self.tr("Somebody is"))
        for layout in Layout:
            self.choice.addItem(layout_name(layout), layout)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(Text(self.tr("Somebody is"), size=Size.SMALL, tone=Tone.MUTED))
        row.addWidget(self.choice)
        row.addStretch(1)
        self.choice.activated.connect(self._on_activated)

    def show_layout(self, layout: Layout) -> None:
        """Show how it is divided now."""
        self.choice.setCurrentIndex(list(Layout).index(layout))

    def _on_activated(self, place: int) -> None:
        self.layout_chosen.emit(list(Layout)[place])
