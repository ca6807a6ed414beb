# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A panelist's place: what is said of them, and what the moderator needs to know."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seminarapp.application.planning import Panelist
from seminarapp.application.views import SeatView
from seminarapp.ui.plan.form import Form
from seminarapp.ui.theme.look import Look

_LONGEST_INITIALS = 4


class SeatForm(Form):
    """Fields of a seat."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Panelist"), self.tr("Excuse"))
        self._name = self.line(self.tr("Name"), 0, span=2)
        self._title = self.line(self.tr("Title"), 1, span=2)
        self._organisation = self.line(self.tr("Organisation"), 2, span=2)
        self._short = self.line(self.tr("Short form"), 3, 0, hint=self.tr("in attributions"))
        self._initials = self.line(self.tr("Initials"), 3, 1, hint=self.tr("made from the name"))
        self._initials.setMaxLength(_LONGEST_INITIALS)
        self._pronunciation = self.line(self.tr("Pronunciation"), 4, span=2)

    def show_seat(self, seat: SeatView | None) -> None:
        """Fill the fields; None for somebody new."""
        self._name.setText(seat.name if seat else "")
        self._title.setText(seat.title if seat else "")
        self._organisation.setText(seat.organisation if seat else "")
        self._short.setText(seat.organisation_short if seat else "")
        self._initials.setText(seat.initials if seat else "")
        self._pronunciation.setText(seat.pronunciation if seat else "")
        self.allow_removing(seat is not None)
        self.open_form()

    def panelist(self) -> Panelist:
        """What the fields hold."""
        return Panelist(
            name=self._name.text(),
            title=self._title.text(),
            organisation=self._organisation.text(),
            organisation_short=self._short.text(),
            initials=self._initials.text(),
            pronunciation=self._pronunciation.text(),
        )
