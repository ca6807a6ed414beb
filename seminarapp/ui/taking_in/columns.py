# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which column of a list says what: guessed, and put right here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from seminarapp.application.records.people_table import Column, TableRecord
from seminarapp.ui.taking_in.names import column_name
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.text import Text

_ACROSS = 4
_LONGEST = 40


class Columns(QWidget):
    """A choice for each thing that a list may say.

    Signals:
        columns_chosen: another column says something now.
    """

    columns_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.choices = {column: Choice(look, column_name(column)) for column in Column}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.SMALL)
        for place, (column, choice) in enumerate(self.choices.items()):
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(Text(column_name(column), size=Size.SMALL, tone=Tone.MUTED))
            cell.addWidget(choice)
            grid.addLayout(cell, place // _ACROSS, place % _ACROSS)
            choice.activated.connect(self._on_activated)
            choice.setMinimumWidth(60)

    def show_table(self, table: TableRecord) -> None:
        """Offer the columns of that list, with the guess chosen; one without a head is called by what stands in it."""
        heads = [_called(table, at)[:_LONGEST] for at in range(len(table.heads))]
        for column, choice in self.choices.items():
            choice.clear()
            choice.addItem("–")
            for head in heads:
                choice.addItem(head)
            choice.setCurrentIndex(table.columns.get(column, -1) + 1)

    @property
    def chosen(self) -> dict[Column, int]:
        """Which column says what."""
        places = {column: choice.currentIndex() - 1 for column, choice in self.choices.items()}
        return {column: place for column, place in places.items() if place >= 0}

    def _on_activated(self, _place: int) -> None:
        self.columns_chosen.emit()


def _called(table: TableRecord, at: int) -> str:
    head = " ".join(table.heads[at].split())
    if table.headed and not head.isdigit():
        return head
    first = next((row[at] for row in table.rows if row[at].strip()), "")
    return f"{at + 1}: {' '.join(first.split()) or '–'}"
