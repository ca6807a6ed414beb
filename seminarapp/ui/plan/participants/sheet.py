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
from seminarapp.ui.plan.participants.form import ParticipantForm
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
        form: puts right what is said of the chosen one.

    Signals:
        added(Registrant): put them on the list.
        corrected(str, Registrant): let the registration with that id say this.
        cancelled(str), renewed(str): they aren't coming, or are after all.
        removed(str): they were never meant to be on the list.
        import_requested, paste_requested: take in a list, or who is on the clipboard.
    """

    added = Signal(object)
    corrected = Signal(str, object)
    cancelled = Signal(str)
    renewed = Signal(str)
    removed = Signal(str)
    import_requested = Signal()
    paste_requested = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self.name(self.tr("Participants"))
        self._count = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self.list = EntryList(look, self.tr("Participants"), _SHAPE)
        self.list.setUniformItemSizes(True)
        self.form = ParticipantForm(look)
        self._fields = [
            _field(hint)
            for hint in (self.tr("Name"), self.tr("Organisation"), self.tr("E-mail"), self.tr("Note"))
        ]
        set_plain_tool_tip(self._fields[-1], self.tr("Diet, accessibility…"))
        self.add = Button(look, self.tr("Add"), icon="user-plus")
        self.take = Button(look, self.tr("Take in a list…"), icon="folder-open")
        self.paste = Button(look, self.tr("Paste…"), icon="clipboard-paste")
        set_plain_tool_tip(self.paste, f"{self.paste.text()} (Ctrl+V)")
        self.change = Button(look, self.tr("Change…"), kind=Kind.GHOST, icon="pencil")
        set_plain_tool_tip(self.change, f"{self.change.text()} (Enter)")
        self.cancel = Button(look, self.tr("Cancel the registration"), kind=Kind.GHOST)
        self.close_button = Button(look, self.tr("Close"), kind=Kind.GHOST)
        self._participants: dict[str, Participant] = {}
        self._lay_out_parts()
        self.tab_through(
            *self._fields,
            self.add,
            self.list,
            self.change,
            self.cancel,
            self.take,
            self.paste,
            self.close_button,
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
        foot.addWidget(self.change)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self.body.addLayout(head)
        self.body.addLayout(new)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.form)
        self.body.addLayout(foot)

    def _wire(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.take.clicked.connect(self.import_requested)
        self.paste.clicked.connect(self.paste_requested)
        self.change.clicked.connect(self.open_chosen)
        self.cancel.clicked.connect(self._on_toggle)
        self.form.saved.connect(self._on_saved)
        self.form.cancelled.connect(self.close_form)
        self.form.removed.connect(self._on_taken_off)
        self.list.entry_activated.connect(self.open_chosen)
        self.close_button.clicked.connect(self.close_card)
        self.list.remove_requested.connect(self._on_removed)
        self.list.action_requested.connect(self._on_toggle)
        self.list.entry_chosen.connect(self._on_chosen)

    def show_participants(self, participants: Sequence[Participant]) -> None:
        """Show them, also those who have cancelled; the chosen one stays chosen."""
        coming = sum(not one.cancelled for one in participants)
        self._count.setText(str(coming))
        self._participants = {str(one.id): one for one in participants}
        self.list.show_entries([self._entry(one) for one in participants])
        self._on_chosen(self.list.chosen)

    def open_chosen(self, _asked: object = None) -> None:
        """Put right what is said of the chosen one; who has cancelled is taken up again first."""
        chosen = self._participants.get(self.list.chosen)
        if chosen is not None:
            self.form.show_participant(chosen)

    def close_form(self) -> None:
        """Leave the form, with the keys on the list."""
        had_keys = self.form.has_keys
        self.form.hide()
        if had_keys:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> None:
        """What stands in the form and was not saved goes with the sheet."""
        self.form.hide()
        super().close_card()

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
        taken_off = (
            event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif taken_off and self.list.hasFocus():
            self.open_chosen()
            self.form.ask_to_remove()
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
        name, organisation, email, note = (field.text() for field in self._fields)
        self.added.emit(Registrant(name, organisation, email, note))

    def _on_saved(self) -> None:
        self.corrected.emit(self.form.registration, self.form.registrant())

    def _on_taken_off(self) -> None:
        self.removed.emit(self.form.registration)

    def _on_removed(self, registration: str) -> None:
        one = self._participants.get(registration)
        if one is not None and not one.cancelled:
            self.cancelled.emit(registration)

    def _on_toggle(self, _asked: object = None) -> None:
        chosen = self._participants.get(self.list.chosen)
        if chosen is not None:
            (self.renewed if chosen.cancelled else self.cancelled).emit(str(chosen.id))

    def _on_chosen(self, entry: str) -> None:
        one = self._participants.get(entry)
        gone = one is not None and one.cancelled
        if self.form.registration != entry:
            self.form.hide()
        self.cancel.setEnabled(bool(entry))
        self.change.setEnabled(bool(entry))
        self.cancel.set_text(
            self.tr("Take the registration up again") if gone else self.tr("Cancel the registration")
        )


def _field(hint: str) -> QLineEdit:
    field = QLineEdit(placeholderText=hint)
    field.setFont(interface_font(Size.BODY))
    field.setAccessibleName(hint)
    return field
