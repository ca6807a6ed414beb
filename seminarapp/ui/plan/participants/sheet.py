# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The list of participants, with a line to add somebody in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from seminarapp.application.records.registration_list import Registrant
from seminarapp.application.views.audience import Participant
from seminarapp.ui.overlay import Overlay
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text, set_plain_tool_tip

_MOST = QSize(860, 760)
_SHAPE = EntryShape(least=46)


class ParticipantsSheet(Overlay):
    """Shows who is registered and tells what is wished; `Participants` reads and records.

    Attributes:
        list: by name; who has cancelled stands among them, struck out.

    Signals:
        added(Registrant): put them on the list.
        cancelled(str), renewed(str): they aren't coming, or are after all.
        import_requested, paste_requested: take in a list, or who is on the clipboard.
    """

    added = Signal(object)
    cancelled = Signal(str)
    renewed = Signal(str)
    import_requested = Signal()
    paste_requested = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self.name(self.tr("Participants"))
        self._count = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self.list = EntryList(look, self.tr("Participants"), _SHAPE)
        self.list.setUniformItemSizes(True)
        self._fields = [
            _field(hint) for hint in (self.tr("Name"), self.tr("Organisation"), self.tr("E-mail"))
        ]
        self.add = Button(look, self.tr("Add"), icon="user-plus")
        self.take = Button(look, self.tr("Take in a list…"), icon="folder-open")
        self.paste = Button(look, self.tr("Paste…"), icon="clipboard-paste")
        set_plain_tool_tip(self.paste, f"{self.paste.text()} (Ctrl+V)")
        self.cancel = Button(look, self.tr("Cancel the registration"), kind=Kind.GHOST)
        self.close_button = Button(look, self.tr("Close"), kind=Kind.GHOST)
        self._cancelled: dict[str, bool] = {}
        self._lay_out_parts()
        self.tab_through(
            *self._fields, self.add, self.list, self.cancel, self.take, self.paste, self.close_button
        )
        self._wire()

    def _lay_out_parts(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(Text(self.tr("Participants"), size=Size.LEAD, weight=Weight.SEMIBOLD))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.take)
        head.addWidget(self.paste)
        new = QHBoxLayout()
        new.setSpacing(Space.SMALL)
        for field in self._fields:
            new.addWidget(field, 1)
        new.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self.body.addLayout(head)
        self.body.addLayout(new)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)

    def _wire(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.take.clicked.connect(self.import_requested)
        self.paste.clicked.connect(self.paste_requested)
        self.cancel.clicked.connect(self._on_toggle)
        self.close_button.clicked.connect(self.close_card)
        self.list.remove_requested.connect(self._on_removed)
        self.list.action_requested.connect(self._on_toggle)
        self.list.entry_chosen.connect(self._on_chosen)

    def show_participants(self, participants: Sequence[Participant]) -> None:
        """Show them, also those who have cancelled; the chosen one stays chosen."""
        coming = sum(not one.cancelled for one in participants)
        self._count.setText(str(coming))
        self._cancelled = {str(one.id): one.cancelled for one in participants}
        self.list.show_entries([self._entry(one) for one in participants])
        self._on_chosen(self.list.chosen)

    def take_keys(self) -> None:
        """Put the keys where somebody can be added."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_line(self) -> None:
        """Whoever was typed stands on the list: the line is for the next."""
        for field in self._fields:
            field.clear()

    def event(self, event: QEvent) -> bool:
        """Take the sheet's keys before a shortcut of the page below does."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the line adds; Ctrl+V, where no field has the keys, takes in who is on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and QApplication.focusWidget() in self._fields
        ):
            self._on_add()
        else:
            super().keyPressEvent(event)

    def _entry(self, one: Participant) -> Entry:
        parts = (one.organisation, one.email, one.note)
        return Entry(
            id=str(one.id),
            title=one.name,
            state=EntryState.STRUCK if one.cancelled else EntryState.WAITING,
            note=" · ".join(part for part in parts if part),
            badge=self.tr("cancelled") if one.cancelled else "",
            badge_kind=BadgeKind.WARN,
        )

    def _on_add(self) -> None:
        name, organisation, email = (field.text() for field in self._fields)
        self.added.emit(Registrant(name, organisation, email))

    def _on_removed(self, registration: str) -> None:
        if not self._cancelled.get(registration, True):
            self.cancelled.emit(registration)

    def _on_toggle(self, _asked: object = None) -> None:
        chosen = self.list.chosen
        if chosen:
            (self.renewed if self._cancelled[chosen] else self.cancelled).emit(chosen)

    def _on_chosen(self, entry: str) -> None:
        gone = self._cancelled.get(entry, False)
        self.cancel.setEnabled(bool(entry))
        self.cancel.set_text(
            self.tr("Take the registration up again") if gone else self.tr("Cancel the registration")
        )


def _field(hint: str) -> QLineEdit:
    field = QLineEdit(placeholderText=hint)
    field.setFont(interface_font(Size.BODY))
    field.setAccessibleName(hint)
    return field
