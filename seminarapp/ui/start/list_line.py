# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The line above the list: words and a state to filter by, and an order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.listing import Listing, SortBy
from seminarapp.ui.start.rows import state_name
from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.choice import Choice

_LEAST = 6  # letters of a choice


class ListLine(QWidget):
    """Says how the list is to look.

    Signals:
        changed: read `listing` again.
        left: Down, or Enter: the keys are to go into the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setFont(interface_font(Size.BODY))
        self.words.setPlaceholderText(self.tr("Filter the list"))
        self.words.setAccessibleName(self.tr("Filter the list by title, series or venue"))
        self.words.setClearButtonEnabled(False)
        self.words.setMinimumWidth(80)
        self.state = Choice(look, self.tr("Only those in the state"))
        self.state.addItem(self.tr("All states"), "")
        for state in SeminarState:
            self.state.addItem(state_name(state), state.value)
        self.sort = Choice(look, self.tr("In order of"))
        orders = {
            SortBy.DATE: self.tr("By date"),
            SortBy.TITLE: self.tr("By title"),
            SortBy.STATE: self.tr("By state"),
            SortBy.SERIES: self.tr("By series"),
        }
        for order, text in orders.items():
            self.sort.addItem(text, order.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words, 1)
        for choice in (self.state, self.sort):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LEAST)
            choice.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            row.addWidget(choice)
            choice.currentIndexChanged.connect(self.changed)
        self.words.textChanged.connect(self.changed)

    @property
    def listing(self) -> Listing:
        """What is wanted."""
        state = self.state.currentData()
        return Listing(
            SortBy(self.sort.currentData()),
            SeminarState(state) if state else None,
            self.words.text(),
        )

    def show_as_parts(self, parts: bool) -> None:
        """The parts of one series have an order of their own."""
        self.sort.setVisible(not parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the words: Down and Enter go into the list, Escape empties them."""
        if not self.words.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
        else:
            super().keyPressEvent(event)
