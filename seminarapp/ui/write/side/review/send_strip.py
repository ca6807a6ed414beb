# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sending: to whom, by when they are to answer and whom, and in what form the sheet leaves."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.spin_fields import MomentField
from seminarapp.ui.widgets.text import ElidedText, Text

USUAL_DAYS = 7
"""So many days from today the proposed deadline is."""


class SendStrip(QWidget):
    """The foot of the sheet. Each of its buttons records the quotes as sent.

    Signals:
        write_requested: the sheet is to be written to a file.
        copy_requested: the e-mail text is to be put on the clipboard.
        mail_requested: an e-mail a panelist is to be opened in the mail program.
        left: Escape was pressed.
    """

    write_requested = Signal()
    copy_requested = Signal()
    mail_requested = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = ""
        self._to = ElidedText("", weight=Weight.SEMIBOLD)
        self._until = MomentField(self.tr("Answer by"), "yyyy-MM-dd")
        self._reply_to = QLineEdit()
        self._reply_to.setAccessibleName(self.tr("Answer to"))
        self._reply_to.setPlaceholderText(self.tr("name or e-mail address"))
        mail = Button(look, self.tr("Open as e-mail"), icon="send")
        write = Button(look, self.tr("Save sheets …"), icon="file-text")
        copy = Button(look, self.tr("Copy e-mail"), icon="copy")
        mail.clicked.connect(self._on_mail)
        write.clicked.connect(self._on_write)
        copy.clicked.connect(self._on_copy)
        fields = QGridLayout()
        fields.setSpacing(Space.TIGHT)
        for row, (name, field) in enumerate(
            ((self.tr("Answer by"), self._until), (self.tr("Answer to"), self._reply_to))
        ):
            fields.addWidget(Text(name, size=Size.SMALL, tone=Tone.MUTED), row, 0)
            fields.addWidget(field, row, 1)
        fields.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(write, 1)
        buttons.addWidget(copy, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, Space.SMALL, 6, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._to)
        column.addLayout(fields)
        column.addWidget(mail)
        column.addLayout(buttons)
        self.setFocusProxy(self._until)
        self.address("", "")

    @property
    def seat(self) -> str:
        """Whose quotes are sent; "" for the whole panel."""
        return self._seat

    @property
    def deadline(self) -> date:
        """The day by which an answer is awaited."""
        day = self._until.date()
        return date(day.year(), day.month(), day.day())

    @property
    def reply_to(self) -> str:
        """Whom panelists are to answer."""
        return self._reply_to.text().strip()

    def propose(self, today: date) -> None:
        """Propose a deadline; never one before today."""
        day = QDate(today.year, today.month, today.day)
        self._until.setMinimumDate(day)
        self._until.setDate(day.addDays(USUAL_DAYS))

    def address(self, seat: str, name: str) -> None:
        """Send to one panelist, or to the whole panel."""
        self._seat = seat
        self._to.setText(
            self.tr("Send to {name}").format(name=name) if seat else self.tr("Send to the panel")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.address("", "")
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_write(self) -> None:
        self.write_requested.emit()

    def _on_copy(self) -> None:
        self.copy_requested.emit()

    def _on_mail(self) -> None:
        self.mail_requested.emit()
