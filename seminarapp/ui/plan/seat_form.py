# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A panelist's place: what is said of them, and what the moderator needs to know; completed from the directory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from seminarapp.application.planning.planning import Panelist
from seminarapp.application.views.people import PersonLine
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.plan import LONGEST_INITIALS
from seminarapp.ui.plan.name_completion import NameCompletion
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.text import Text


class SeatForm(Form):
    """Fields of a seat. Of somebody in the directory, what they are that day is filled in where nothing stands yet.

    Attributes:
        completion: the name, and who is offered.

    Signals:
        name_typed(str): somebody types this name for a seat that is not there yet.
    """

    name_typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Panelist"), self.tr("Excuse"))
        self.completion = NameCompletion(look, self._known, self)
        self._name, self._suggested = self.completion.name, self.completion.list
        self.place(self.tr("Name"), self._name, 0, span=2)
        self.place(self.tr("In the directory"), self._suggested, 1, span=2)
        self._title = self.line(self.tr("Title"), 2, span=2)
        self._organisation = self.line(self.tr("Organisation"), 3, span=2)
        self._short = self.line(self.tr("Short form"), 4, 0, hint=self.tr("in attributions"))
        self._initials = self.line(self.tr("Initials"), 4, 1, hint=self.tr("made from the name"))
        self._initials.setMaxLength(LONGEST_INITIALS)
        self._pronunciation = self.line(self.tr("Pronunciation"), 5, span=2)
        self._leaving = Text(size=Size.SMALL, tone=Tone.ACCENT, wrap=True)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(0, self._leaving)
        self._leaving.hide()
        self.hand_over = CheckBox(look, self.tr("Take over the prepared questions"))
        self.place(self.tr("Questions"), self.hand_over, 6, span=2)
        self._new = False
        self.completion.typed.connect(self._on_typed)
        self.completion.offers.connect(partial(self.show_field, self._suggested))

    def show_seat(self, seat: SeatView | None) -> None:
        """Fill the fields; None for somebody new."""
        self._new = seat is None
        self.completion.begin(seat.name if seat else "")
        self._title.setText(seat.title if seat else "")
        self._organisation.setText(seat.organisation if seat else "")
        self._short.setText(seat.organisation_short if seat else "")
        self._initials.setText(seat.initials if seat else "")
        self._pronunciation.setText(seat.pronunciation if seat else "")
        self.show_field(self.hand_over, False)
        self.allow_removing(seat is not None)
        self.open_form()

    def show_leaving(self, name: str) -> None:
        """Say in whose place the panelist comes; "" for nobody's."""
        self._leaving.setText(self.tr("In place of {name}").format(name=name))
        self._leaving.setVisible(bool(name))

    def offer_hand_over(self, leaving: str, questions: int) -> None:
        """The seat is in place of somebody's, for whom so many questions are prepared."""
        self.hand_over.setChecked(True)
        if questions:
            told = self.tr("Take over questions prepared for {name}: {count}")
            self.hand_over.setText(told.format(name=leaving, count=questions).replace("&", "&&"))
        self.show_field(self.hand_over, bool(questions))

    def panelist(self) -> Panelist:
        """What the fields hold."""
        return Panelist(
            name=self._name.text(),
            title=self._title.text(),
            organisation=self._organisation.text(),
            organisation_short=self._short.text(),
            initials=self._initials.text(),
            pronunciation=self._pronunciation.text(),
            person=self.completion.person,
        )

    def _known(self, line: PersonLine, day: date) -> Iterable[tuple[QLineEdit, str]]:
        role = line.role(day)
        return (
            (self._title, role.title),
            (self._organisation, role.organisation),
            (self._short, role.organisation_short),
            (self._initials, line.initials),
            (self._pronunciation, line.pronunciation),
        )

    def _on_typed(self, text: str) -> None:
        if self._new:
            self.name_typed.emit(text)
