# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A panelist's place: what is said of them, and what the moderator needs to know; completed from the directory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from seminarapp.application.people.finding import described
from seminarapp.application.planning.planning import Panelist
from seminarapp.application.views.people import PersonLine
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.plan import LONGEST_INITIALS, initials_of
from seminarapp.ui.plan.name_line import NameLine
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.text import Text

_SHAPE = EntryShape(least=44, avatar=28)


class SeatForm(Form):
    """Fields of a seat. Of somebody in the directory, what they are that day is filled in where nothing stands yet.

    Signals:
        name_typed(str): somebody types this name for a seat that is not there yet.
    """

    name_typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Panelist"), self.tr("Excuse"))
        self._name = NameLine()
        self.place(self.tr("Name"), self._name, 0, span=2)
        self._suggested = EntryList(look, self.tr("In the directory"), _SHAPE, grows=True)
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
        self._people: dict[str, PersonLine] = {}
        self._day = date.min
        self._new = False
        self._person: UUID | None = None
        self._filled: dict[QLineEdit, str] = {}
        self._name.textEdited.connect(self._on_typed)
        self._name.step_requested.connect(self._on_step)
        self._name.chosen.connect(self._on_chosen)
        self._suggested.entry_activated.connect(self._on_activated)

    def show_seat(self, seat: SeatView | None) -> None:
        """Fill the fields; None for somebody new."""
        self._new, self._person = seat is None, None
        self._filled.clear()
        self._name.setText(seat.name if seat else "")
        self._title.setText(seat.title if seat else "")
        self._organisation.setText(seat.organisation if seat else "")
        self._short.setText(seat.organisation_short if seat else "")
        self._initials.setText(seat.initials if seat else "")
        self._pronunciation.setText(seat.pronunciation if seat else "")
        self.suggest((), self._day)
        self.show_field(self.hand_over, False)
        self.allow_removing(seat is not None)
        self.open_form()

    def suggest(self, people: Sequence[PersonLine], day: date) -> None:
        """Offer people of the directory, with what they are on that day."""
        self._day = day
        self._people = {str(line.id): line for line in people}
        self._suggested.show_entries(
            [
                Entry(
                    id=name,
                    title=line.name,
                    note=described(line, day),
                    initials=line.initials or initials_of(line.name) or "–",
                )
                for name, line in self._people.items()
            ],
            chosen="",
        )
        self.show_field(self._suggested, bool(people))
        self._name.offers = bool(people)

    def complete(self, line: PersonLine) -> None:
        """Fill in what the directory knows of somebody, where nothing stands yet; it is this person from now on."""
        role = line.role(self._day)
        self._person = line.id
        for field, text in (
            (self._title, role.title),
            (self._organisation, role.organisation),
            (self._short, role.organisation_short),
            (self._initials, line.initials),
            (self._pronunciation, line.pronunciation),
        ):
            if text and not field.text().strip():
                field.setText(text)
                field.setCursorPosition(0)
                self._filled[field] = text

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
            person=self._person,
        )

    def _on_typed(self, text: str) -> None:
        """Another name is somebody else: what was filled in of the one before goes."""
        self._person = None
        for field, filled in self._filled.items():
            if field.text() == filled:
                field.clear()
        self._filled.clear()
        if self._new:
            self.name_typed.emit(text)

    def _on_step(self, step: int) -> None:
        """Up and Down on the name go through the people that are offered."""
        place = self._suggested.currentIndex().row() + step
        if place < 0:
            self._suggested.choose("")
        elif place < len(self._suggested.entries):
            self._suggested.setCurrentIndex(self._suggested.entries.index(place))
        self._name.offered = self._suggested.chosen

    def _on_activated(self, name: str) -> None:
        self._on_chosen(name)
        self._name.setFocus()

    def _on_chosen(self, name: str) -> None:
        line = self._people.get(name)
        if line is not None:
            self._name.setText(line.name)
            self.suggest((), self._day)
            self.complete(line)
