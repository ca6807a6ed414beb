# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What unfolds before something is published or withdrawn: what will happen, the words it needs, and the last press."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.text import Text

_LONGEST = 2_000  # characters


class Confirming(QFrame):
    """Nothing modal: it stands in the sheet, and everything else can be done meanwhile.

    Attributes:
        note: what has to be said: the correction's note, or the reason for withdrawing.
        despite: why it is published although something must be done first.
        do: the last press; dead until everything that has to be said is said.
        leave: fold up again.

    Signals:
        confirmed(str, str): with that note and that reason; each "" where it was not asked for.
        cancelled: leave everything as it is.
    """

    confirmed = Signal(str, str)
    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[QLineEdit, ...] = ()
        self._sent = False
        mark(self, "role", Ground.SUNKEN)
        self.told = Text(size=Size.SMALL, wrap=True)
        self._note_label = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.note = QLineEdit(maxLength=_LONGEST)
        self._despite_label = Text(size=Size.SMALL, tone=Tone.OVER, wrap=True)
        self.despite = QLineEdit(maxLength=_LONGEST)
        self.leave = Button(look, self.tr("Cancel"), kind=Kind.GHOST)
        self.safe = Button(look, "", kind=Kind.PRIMARY)
        self.dangerous = Button(look, "", kind=Kind.DANGER)
        self.do = self.safe
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.safe)
        row.addWidget(self.dangerous)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.TIGHT)
        for widget in (self.told, self._note_label, self.note, self._despite_label, self.despite):
            column.addWidget(widget)
        column.addSpacing(Space.TIGHT)
        column.addLayout(row)
        for field in (self.note, self.despite):
            field.textChanged.connect(self._show_whether_done)
        for button in (self.safe, self.dangerous):
            button.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.cancelled)
        self.hide()

    def ask(
        self, told: str, button: str, *, note: str = "", despite: str = "", dangerous: bool = False
    ) -> None:
        """Unfold. `note` and `despite` name the fields that have to be filled in; "" for one that isn't asked for."""
        self.told.setText(told)
        self.setAccessibleName(button)
        self.setAccessibleDescription(told)
        labels = ((self._note_label, self.note, note), (self._despite_label, self.despite, despite))
        for label, field, name in labels:
            label.setText(name)
            field.setAccessibleName(name)
            label.setVisible(bool(name))
            field.setVisible(bool(name))
        self._asked = tuple(field for _, field, name in labels if name)
        self.do = self.dangerous if dangerous else self.safe
        self.do.set_text(button)
        self.dangerous.setVisible(dangerous)
        self.safe.setVisible(not dangerous)
        self._show_whether_done()
        self.show()

    def take_focus(self) -> None:
        """The keys go to the first field that has to be filled in, else to the last press."""
        empty = [field for field in self._asked if not field.text().strip()]
        (empty[0] if empty else self.do).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        """Fold up, and forget what was written."""
        self.note.clear()
        self.despite.clear()
        self._sent = False
        self.hide()

    def let_again(self) -> None:
        """It was refused; what was written stays."""
        self._sent = False

    def _show_whether_done(self) -> None:
        self.do.setEnabled(all(field.text().strip() for field in self._asked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to what is missing, and never publishes by itself; on a button it presses it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        button = next((one for one in (self.do, self.leave) if one.hasFocus()), None)
        if button is not None:
            button.click()
        else:
            self.take_focus()

    def _confirm(self) -> None:
        """Once is enough; the button stays alive, for it has the keys."""
        if self._sent:
            return
        self._sent = True
        said = {field: field.text().strip() for field in self._asked}
        self.confirmed.emit(said.get(self.note, ""), said.get(self.despite, ""))
