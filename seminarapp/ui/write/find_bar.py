# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The bar over the article in which one looks for words and puts others in their place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from seminarapp.application.writing.finding import Wanted
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.chip import Chip
from seminarapp.ui.widgets.text import ElidedText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Two lines to type in, and what can be done.

    Attributes:
        sought, instead: the two lines.

    Signals:
        wanted_changed: something else is looked for.
        step_requested(int): the next hit (1), or the one before (-1).
        replace_requested, replace_all_requested: put the other words in.
        closed: the writer wants to go on writing.
    """

    wanted_changed = Signal()
    step_requested = Signal(int)
    replace_requested = Signal()
    replace_all_requested = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find and replace"))
        self.sought = QLineEdit()
        self.instead = QLineEdit()
        for line, name in ((self.sought, self.tr("Find")), (self.instead, self.tr("Replace with"))):
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
        self.case = Chip(look, "Aa", name=self.tr("Tell capitals from small letters"))
        self.whole = Chip(look, self.tr("Whole words"))
        self.told = ElidedText(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._back = IconButton(look, "arrow-up", self.tr("Previous hit"))
        self._on = IconButton(look, "arrow-down", self.tr("Next hit"))
        self._close = IconButton(look, "x", self.tr("Close"))
        self.replace = Button(look, self.tr("Replace"))
        self.replace_all = Button(look, self.tr("Replace all"))
        self._lay_out()
        self._wire()
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.LARGE, 0, Space.MEDIUM, 0)
        grid.setSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        for row, (line, others) in enumerate(
            (
                (self.sought, (self.case, self.whole, self._back, self._on, self._close)),
                (self.instead, (self.replace, self.replace_all)),
            )
        ):
            side = QHBoxLayout()
            side.setSpacing(Space.SMALL)
            for other in others:
                side.addWidget(other)
            side.addStretch(1)
            grid.addWidget(line, row, 0)
            grid.addLayout(side, row, 1)
        grid.addWidget(self.told, 2, 0, 1, 2)

    def _wire(self) -> None:
        self.sought.textChanged.connect(self.wanted_changed)
        self.case.toggled.connect(self.wanted_changed)
        self.whole.toggled.connect(self.wanted_changed)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_on)
        self._close.clicked.connect(self.closed)
        self.replace.clicked.connect(self.replace_requested)
        self.replace_all.clicked.connect(self.replace_all_requested)

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(self.sought.text(), self.case.isChecked(), self.whole.isChecked())

    def open(self, words: str) -> None:
        """Show the bar and go there; what is looked for are those words, or those of last time for none."""
        if words:
            self.sought.setText(words)
        self.show()
        self.sought.selectAll()
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.replace_all_requested.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.step_requested.emit(-1)
        elif self.instead.hasFocus():
            self.replace_requested.emit()
        else:
            self.step_requested.emit(1)

    def _on_back(self) -> None:
        self.step_requested.emit(-1)

    def _on_on(self) -> None:
        self.step_requested.emit(1)
