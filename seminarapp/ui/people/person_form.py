# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody's card: everything the directory knows, in fields."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.people.records import record_of
from seminarapp.application.records.people import PersonRecord
from seminarapp.application.views.people import PersonView
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.plan import LONGEST_INITIALS, initials_of
from seminarapp.ui.people.bases_field import BasesField
from seminarapp.ui.people.photo_field import PhotoField
from seminarapp.ui.people.roles_field import RolesField
from seminarapp.ui.people.row_field import follow_by_tab
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.form import Form

_NOBODY = PersonRecord("")
_WIDE, _NARROW = 4, 2  # columns


class PersonForm(Form):
    """The fields of a card. Enter saves, Escape puts back what was there.

    Signals:
        photo_requested: ask for a picture.
        edited: something on the card may be another than in the directory.
    """

    photo_requested = Signal()
    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Person"))
        self._shown = _NOBODY
        self._name = self.line(self.tr("Name"), 0, 0, span=2)
        self._pronunciation = self.line(self.tr("Pronunciation"), 0, 2)
        self._initials = self.line(self.tr("Initials"), 0, 3, hint=self.tr("made from the name"))
        self._initials.setMaxLength(LONGEST_INITIALS)
        self._emails = self.line(self.tr("E-mail"), 1, 0, span=2, hint=self.tr("several with ; between"))
        self._phones = self.line(self.tr("Telephone"), 1, 2, span=2, hint=self.tr("several with ; between"))
        self._roles = RolesField()
        self._photo = PhotoField(look)
        self._bases = BasesField(look)
        self.place(self.tr("Titles and organisations over time"), self._roles, 2, span=_WIDE)
        self.place(self.tr("Photo"), self._photo, 3, span=_WIDE)
        self.place(self.tr("Legal basis for each purpose"), self._bases, 4, span=_WIDE)
        self._stretch()
        self._roles.go_on_to(self._photo.choose)
        lines = (self._name, self._pronunciation, self._initials, self._emails, self._phones)
        for line in lines:
            line.textEdited.connect(self.edited)
        for part in (self._roles, self._photo, self._bases):
            part.changed.connect(self.edited)
        self._photo.choose.clicked.connect(self.photo_requested)
        follow_by_tab(
            [
                *lines,
                *self._roles.cells,
                *self._photo.cells,
                *self._bases.cells,
                self._remove,
                self._cancel,
                self._save,
            ]
        )

    def show_person(self, view: PersonView | None, day: date) -> None:
        """Fill the fields; None for somebody new."""
        record = _NOBODY if view is None else record_of(view)
        self._name.setText(record.name)
        self._pronunciation.setText(record.pronunciation)
        self._initials.setText(record.initials)
        self._emails.setText("; ".join(record.emails))
        self._phones.setText("; ".join(record.phones))
        self._roles.show_roles(record.roles, day)
        self._photo.show_photo(
            record.photo, record.photo_alternative, record.initials or initials_of(record.name)
        )
        self._bases.show_bases(record.consents, day)
        for line in (self._name, self._pronunciation, self._initials, self._emails, self._phones):
            line.setCursorPosition(0)
        self._shown = record
        self.show()

    def card(self) -> PersonRecord:
        """What the fields hold.

        Raises:
            RuleError: a date is none.
        """
        return PersonRecord(
            name=self._name.text().strip(),
            roles=self._roles.roles(),
            pronunciation=self._pronunciation.text().strip(),
            initials=self._initials.text().strip(),
            emails=_several(self._emails.text()),
            phones=_several(self._phones.text()),
            photo=self._photo.jpeg,
            photo_alternative=self._photo.alternative.text().strip() if self._photo.jpeg else "",
            consents=self._bases.bases(),
            person=self._shown.person,
        )

    @property
    def changed(self) -> bool:
        """Whether the card says something else than the directory."""
        try:
            return self.card() != self._shown
        except SeminarappError:
            return True

    def settle(self) -> None:
        """What the card says is saved: nothing is changed any longer."""
        self._shown = self.card()

    def take_photo(self, jpeg: bytes) -> None:
        """Put a picture on the card."""
        self._photo.take(jpeg, self._name.text().strip())

    def take_keys(self) -> None:
        """Put the keys into the name."""
        self.open_form()

    def _arrange(self) -> None:
        super()._arrange()
        self._stretch()

    def _stretch(self) -> None:
        """Share the width out among the columns: a field over two of them would leave nothing to the first."""
        for column in range(_WIDE):
            self._grid.setColumnStretch(column, int(column < _NARROW or not self._narrow))

    def _tab_to_buttons_last(self) -> None:
        """The order of Tab was given when the fields were made: most of them are parts of a field."""


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
