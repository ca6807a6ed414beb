# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Two entries before they become one: who stays, and what is chosen where they say different things."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.people.merging import Comparison
from seminarapp.application.people.report import Field
from seminarapp.application.views.people import PersonView
from seminarapp.ui.people.names import field_name
from seminarapp.ui.people.row_field import follow_by_tab
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.text import ElidedText, Text

_CHOSEN = (Field.NAME, Field.PRONUNCIATION, Field.INITIALS, Field.PHOTO)


class MergeForm(QFrame):
    """What the two disagree on, a choice each; what follows; and the three buttons.

    Signals:
        merge_requested(frozenset): make them one, and take these fields of the one that goes.
        apart_requested: they are two people.
        turn_requested: let the other one stay.
    """

    merge_requested = Signal(object)
    apart_requested = Signal()
    turn_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        mark(self, "role", Ground.SUNKEN)
        self.setAccessibleName(self.tr("Merge two entries"))
        self._head = ElidedText(size=Size.BODY, weight=Weight.SEMIBOLD)
        self._told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self._labels = {
            field: ElidedText(field_name(field), size=Size.SMALL, tone=Tone.MUTED) for field in _CHOSEN
        }
        self._choices = {field: Choice(look, field_name(field)) for field in _CHOSEN}
        self.merge = Button(look, self.tr("Merge"), kind=Kind.PRIMARY, icon="merge")
        self.apart = Button(look, self.tr("They are two people"))
        self.turn = Button(look, self.tr("Keep the other one"), kind=Kind.GHOST)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(_CHOSEN):
            grid.addWidget(self._labels[field], row, 0)
            grid.addWidget(self._choices[field], row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.turn)
        buttons.addStretch(1)
        buttons.addWidget(self.apart)
        buttons.addWidget(self.merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._head)
        column.addLayout(grid)
        column.addWidget(self._told)
        column.addLayout(buttons)
        follow_by_tab([*self._choices.values(), self.turn, self.apart, self.merge])
        self.merge.clicked.connect(self._on_merge)
        self.apart.clicked.connect(self.apart_requested)
        self.turn.clicked.connect(self.turn_requested)
        self.hide()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the two: who stays is named first and chosen everywhere."""
        stays, goes = comparison.stays, comparison.goes
        self._head.setText(
            self.tr("“{stays}” stays, “{goes}” goes").format(stays=stays.line.name, goes=goes.line.name)
        )
        for field, choice in self._choices.items():
            differs = field in comparison.differing
            choice.clear()
            for view in (stays, goes):
                choice.addItem(self._said(view, field))
            choice.setVisible(differs)
            self._labels[field].setVisible(differs)
        self._told.setText(" ".join(self._consequences(comparison)))
        self.show()

    def take_keys(self) -> None:
        """Put the keys on the first thing to choose, or on the button."""
        visible: list[QWidget] = [one for one in self._choices.values() if one.isVisibleTo(self)]
        (visible[0] if visible else self.merge).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys, and goes on to it from a choice."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        button = next((one for one in (self.merge, self.apart, self.turn) if one.hasFocus()), None)
        if button is not None:
            button.click()
        else:
            self.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _consequences(self, comparison: Comparison) -> list[str]:
        told = [self.tr("All roles, addresses and numbers are kept; of two legal bases the later counts.")]
        if comparison.follows:
            follows = self.tr("Seminars that follow, with seats and notes: {count}.")
            told.append(follows.format(count=comparison.follows))
        told.append(
            self.tr("History keeps what was recorded under either name, and tells when they became one.")
        )
        return told

    def _said(self, view: PersonView, field: Field) -> str:
        line = view.line
        if field is Field.PHOTO:
            return self.tr("photo of {name}: {text}").format(name=line.name, text=view.photo_alternative)
        return {
            Field.NAME: line.name,
            Field.PRONUNCIATION: line.pronunciation,
            Field.INITIALS: line.initials,
        }[field]

    def _on_merge(self) -> None:
        taken = {field for field, choice in self._choices.items() if choice.currentIndex() == 1}
        self.merge_requested.emit(frozenset(taken))
