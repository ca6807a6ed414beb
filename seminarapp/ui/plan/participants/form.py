# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A participant, put right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seminarapp.application.records.registration_list import Registrant
from seminarapp.application.views.audience import Participant
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.form import Form


class ParticipantForm(Form):
    """Fields of a participant.

    Attributes:
        registration: whose fields they are; "" for nobody's.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.registration = ""
        self.name(self.tr("Participant"), self.tr("Take off the list"))
        self._name = self.line(self.tr("Name"), 0)
        self._organisation = self.line(self.tr("Organisation"), 0, 1)
        self._email = self.line(self.tr("E-mail"), 1)
        self._note = self.line(self.tr("Note"), 1, 1, hint=self.tr("diet, accessibility…"))

    def show_participant(self, one: Participant) -> None:
        """Fill the fields, with the keys in the first."""
        self.registration = str(one.id)
        self._name.setText(one.name)
        self._organisation.setText(one.organisation)
        self._email.setText(one.email)
        self._note.setText(one.note)
        self.allow_removing(True)
        self.open_form()

    def registrant(self) -> Registrant:
        """What the fields hold."""
        return Registrant(self._name.text(), self._organisation.text(), self._email.text(), self._note.text())
