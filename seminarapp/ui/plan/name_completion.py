# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A name that is completed from the directory: who has what is typed is offered under it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from seminarapp.application.people.finding import described, found
from seminarapp.application.people.known import folded
from seminarapp.application.views.people import PersonLine
from seminarapp.domain.plan import initials_of
from seminarapp.ui.plan.name_line import NameLine
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList

_SHAPE = EntryShape(least=44, avatar=28)
_MOST_OFFERED = 5
_LEAST_TYPED = 2  # letters of a name before anybody is offered

Known = Callable[[PersonLine, date], Iterable[tuple[QLineEdit, str]]]
"""What the directory says of somebody on a day, for which fields."""


class NameCompletion(QObject):
    """The line for the name, the list of who is offered, and the fields that are filled in.

    Attributes:
        name: the line.
        list: who is offered.
        person: who of the directory it is; None for somebody who was only typed.

    Signals:
        typed(str): the user typed this name.
        offers(bool): whether there is anybody in the list.
    """

    typed = Signal(str)
    offers = Signal(bool)

    def __init__(self, look: Look, known: Known, parent: QObject) -> None:
        super().__init__(parent)
        self.name = NameLine()
        self.list = EntryList(look, self.tr("In the directory"), _SHAPE, grows=True)
        self.person: UUID | None = None
        self._known = known
        self._people: dict[str, PersonLine] = {}
        self._day = date.min
        self._filled: dict[QLineEdit, str] = {}
        self._before: dict[QLineEdit, str] = {}
        self.name.textEdited.connect(self._on_typed)
        self.name.step_requested.connect(self._on_step)
        self.name.chosen.connect(self._on_chosen)
        self.list.entry_activated.connect(self._on_activated)

    def begin(self, name: str, person: UUID | None = None, before: Iterable[QLineEdit] = ()) -> None:
        """Show a name.

        Args:
            person: whose it is.
            before: fields that say something of them, which goes when somebody else is chosen.
        """
        self.name.setText(name)
        self.person = person
        self._filled.clear()
        self._before = {field: field.text() for field in before if field.text()}
        self.suggest((), self._day)

    def offer(self, text: str, people: Sequence[PersonLine], day: date) -> None:
        """Offer who of them has what was typed; the only one with exactly that name is filled in at once."""
        words = text.strip()
        hits = found(words, people)[:_MOST_OFFERED] if len(words) >= _LEAST_TYPED else ()
        named = [line for line in people if words and folded(line.name) == folded(words)]
        if len(named) == 1 and hits == (named[0],):
            self.suggest((), day)
            self.complete(named[0])
        else:
            self.suggest(hits, day)

    def suggest(self, people: Sequence[PersonLine], day: date) -> None:
        """Offer these people, with what they are on that day."""
        self._day = day
        self._people = {str(line.id): line for line in people}
        self.list.show_entries(
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
        self.name.offers = bool(people)
        self.offers.emit(bool(people))

    def complete(self, line: PersonLine) -> None:
        """Fill in what the directory knows of somebody, where nothing stands yet; it is this person from now on."""
        if line.id != self.person:
            _clear(self._before)
        self.person = line.id
        for field, text in self._known(line, self._day):
            if text and not field.text().strip():
                field.setText(text)
                field.setCursorPosition(0)
                self._filled[field] = text

    def _on_typed(self, text: str) -> None:
        """Another name is somebody else: what was filled in of the one before goes."""
        self.person = None
        _clear(self._filled)
        self.typed.emit(text)

    def _on_step(self, step: int) -> None:
        """Up and Down on the name go through the people that are offered."""
        place = self.list.currentIndex().row() + step
        if place < 0:
            self.list.choose("")
        elif place < len(self.list.entries):
            self.list.setCurrentIndex(self.list.entries.index(place))
        self.name.offered = self.list.chosen

    def _on_activated(self, name: str) -> None:
        self._on_chosen(name)
        self.name.setFocus()

    def _on_chosen(self, name: str) -> None:
        line = self._people.get(name)
        if line is not None:
            self.name.setText(line.name)
            self.suggest((), self._day)
            self.complete(line)


def _clear(said: dict[QLineEdit, str]) -> None:
    """Empty the fields in which that still stands."""
    for field, text in said.items():
        if field.text() == text:
            field.clear()
    said.clear()
