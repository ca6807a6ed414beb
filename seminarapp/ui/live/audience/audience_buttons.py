# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Small buttons for the audience question under the pointer, so that the list stays calm."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Ground, mark
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.entries.list import EntryList

_SIDE = 24
_ICON = 14
_ON_LINE = 21  # so much of them stands on the line, beside its note; the rest hangs below, clear of the words


class AudienceButtons(QFrame):
    """Stands at the lower right of one line of the list; who uses keys has keys for the same, and sees all of the line.

    Signals:
        put_requested(str), answer_requested(str), park_requested(str), vote_requested(str): for that entry.
    """

    put_requested = Signal(str)
    answer_requested = Signal(str)
    park_requested = Signal(str)
    vote_requested = Signal(str)

    def __init__(self, look: Look, entries: EntryList) -> None:
        super().__init__(entries.viewport())
        self._list = entries
        self._hovered = QPersistentModelIndex()
        mark(self, "role", Ground.CARD)
        self.put = IconButton(
            look, "message-circle-question-mark", self.tr("Put it to the panel"), size=_ICON
        )
        self.answer = IconButton(look, "check", self.tr("Answered"), size=_ICON)
        self.park = IconButton(look, "archive", self.tr("Park it"), size=_ICON)
        self.vote = IconButton(look, "plus", self.tr("One more vote"), size=_ICON)
        self.put.set_name(self.tr("Put it to the panel"), "Enter")
        self.answer.set_name(self.tr("Answered"), "A")
        self.park.set_name(self.tr("Park it"), "P")
        self.vote.set_name(self.tr("One more vote"), "+")
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for button in (self.put, self.answer, self.park, self.vote):
            mark(button, "small", value=True)
            button.setFixedSize(_SIDE, _SIDE)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        self.setVisible(False)
        entries.viewport().installEventFilter(self)
        entries.verticalScrollBar().valueChanged.connect(self.place)
        entries.entries.modelReset.connect(self.place)

    @property
    def entry(self) -> str:
        """Whose buttons they are; "" for nobody's."""
        return self._list.entries.id_at(self._hovered.row()) if self._hovered.isValid() else ""

    def place(self) -> None:
        """Stand where the pointer is, or nowhere."""
        index = self._hovered
        self.setVisible(index.isValid() and self._list.isEnabled())
        if index.isValid():
            line = self._list.visualRect(self._list.entries.index(index.row()))
            size = self.sizeHint()
            self.resize(size)
            lowest = self._list.viewport().height() - size.height()
            self.move(line.right() - size.width() - 1, min(lowest, line.bottom() - _ON_LINE))
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._list.viewport():
            if kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                self._hover(self._list.indexAt(event.position().toPoint()))
            elif kind is QEvent.Type.Leave:
                self._hover(QModelIndex())
        return super().eventFilter(watched, event)

    def _on_clicked(self) -> None:
        wishes = {
            self.put: self.put_requested,
            self.answer: self.answer_requested,
            self.park: self.park_requested,
            self.vote: self.vote_requested,
        }
        sender = self.sender()
        if isinstance(sender, IconButton) and self.entry:
            wishes[sender].emit(self.entry)

    def _hover(self, index: QModelIndex) -> None:
        if index != self._hovered:
            self._hovered = QPersistentModelIndex(index)
            self.place()
