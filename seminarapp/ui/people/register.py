# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everybody in the directory, found while one types; thousands of lines, of which only those in view are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.people.finding import by_name, described, haystack, matching, plain
from seminarapp.application.views.people import PersonLine
from seminarapp.domain.plan import initials_of
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.search_field import SearchField
from seminarapp.ui.widgets.text import Text

_SHAPE = EntryShape(least=52, avatar=34, strong=True)


class Register(QWidget):
    """A line to search on over the list. Up and Down on the line move in the list, Enter goes to the card.

    Attributes:
        search: the line.
        list: everybody who has the words.

    Signals:
        chosen(str): somebody else is the current one; "" for nobody.
        entered: go to the card.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._people: list[PersonLine] = []
        self._haystacks: list[str] = []
        self._entries: list[Entry] = []
        self.search = _Line(look, self.tr("Search people"))
        self.list = EntryList(look, self.tr("People"), _SHAPE)
        self.list.setUniformItemSizes(True)
        self._nobody = Text(self.tr("Nobody has these words."), tone=Tone.MUTED, wrap=True)
        self._nobody.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, 0)
        self._nobody.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.search)
        column.addWidget(self._nobody)
        column.addWidget(self.list, 1)
        self.search.searched.connect(self._on_searched)
        self.search.step_requested.connect(self._on_step)
        self.search.returnPressed.connect(self.entered)
        self.list.entry_chosen.connect(self.chosen)
        self.list.entry_activated.connect(self.entered)

    def show_people(self, people: Sequence[PersonLine], day: date) -> None:
        """Show these, with what they are on that day; the current one stays current."""
        self._people = by_name(people)
        self._haystacks = [haystack(line) for line in self._people]
        self._entries = [
            Entry(
                id=str(line.id),
                title=line.name,
                initials=line.initials or initials_of(line.name) or "–",
                note=described(line, day) or "; ".join(line.emails[:1]),
            )
            for line in self._people
        ]
        self._on_searched(self.search.text().strip())

    def choose(self, person: str) -> None:
        """Make somebody the current one, whatever is searched for."""
        if person and self.list.entries.place_of(person) is None:
            self.search.clear()
            self._show(self._entries)
        self.list.choose(person)

    def take_keys(self) -> None:
        """Put the keys on the line."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def begin_search(self, text: str) -> None:
        """Somebody typed on the list: what they look for begins so."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)

    @property
    def found(self) -> tuple[str, ...]:
        """Who is in the list, in its order."""
        return tuple(entry.id for entry in self.list.entries.entries)

    def _on_searched(self, words: str) -> None:
        first = plain(words)
        hits = matching(words, self._haystacks) if words else range(len(self._entries))
        begins = [at for at in hits if words and plain(self._people[at].name).startswith(first)]
        rest = set(begins)
        self._show([self._entries[at] for at in (*begins, *(at for at in hits if at not in rest))])
        if words and self._entries and not self.list.chosen and len(self.list.entries):
            self.list.choose(self.list.entries.id_at(0))

    def _show(self, entries: list[Entry]) -> None:
        self.list.show_entries(entries)
        self._nobody.setVisible(not entries and bool(self._entries))

    def _on_step(self, step: int) -> None:
        place = self.list.currentIndex().row() + step
        if 0 <= place < len(self.list.entries):
            self.list.setCurrentIndex(self.list.entries.index(place))


class _Line(SearchField):
    """The line; Up and Down belong to the list."""

    step_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
