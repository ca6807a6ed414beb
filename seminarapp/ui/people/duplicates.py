# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Likely duplicates: two entries at a time, to be merged or told apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.people.finding import described
from seminarapp.application.people.likeness import Alike
from seminarapp.application.people.merging import Comparison
from seminarapp.application.people.report import Field
from seminarapp.application.views.people import PersonLine
from seminarapp.ui.people.merge_form import MergeForm
from seminarapp.ui.people.names import likeness_name
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text

_SHAPE = EntryShape(least=52, strong=True)


class Duplicates(QWidget):
    """The pairs and, of the one that is chosen, who stays and what each says.

    Signals:
        compare_requested(UUID, UUID): read the two, the one that is to stay first.
        merge_requested(UUID, UUID, frozenset): the first stays, and of the second these fields are taken.
        apart_requested(UUID, UUID): they are two people.
        left: go back to the cards.
    """

    compare_requested = Signal(object, object)
    merge_requested = Signal(object, object, object)
    apart_requested = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._pairs: dict[str, Alike] = {}
        self._stays: UUID | None = None
        self.told = Text(size=Size.BODY, tone=Tone.MUTED, wrap=True)
        self.list = EntryList(look, self.tr("Likely duplicates"), _SHAPE)
        self.list.setUniformItemSizes(True)
        self.form = MergeForm(look)
        self.back = Button(look, self.tr("Back to the cards"), kind=Kind.GHOST, icon="arrow-left")
        top = QHBoxLayout()
        top.addWidget(self.told, 1)
        top.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.form)
        self.back.clicked.connect(self.left)
        self.list.entry_chosen.connect(self._on_chosen)
        self.list.entry_activated.connect(self._on_activated)
        self.form.merge_requested.connect(self._on_merge)
        self.form.apart_requested.connect(self._on_apart)
        self.form.turn_requested.connect(self._on_turn)

    def show_pairs(self, pairs: Sequence[Alike], day: date) -> None:
        """Show the likely duplicates; the next one is chosen, where there is one."""
        self._pairs = {f"{pair.first.id} {pair.second.id}": pair for pair in pairs}
        count = len(pairs)
        told = self.tr("Pairs of entries that may be one person: {count}").format(count=count)
        self.told.setText(told if count else self.tr("No two entries look like the same person."))
        self.form.hide()
        self.list.setVisible(bool(pairs))
        entries = [
            Entry(
                id=name,
                title=f"{pair.first.name}  ·  {pair.second.name}",
                note=" · ".join((likeness_name(pair.likeness), _places(pair, day))),
            )
            for name, pair in self._pairs.items()
        ]
        self.list.show_entries(entries)
        if entries and not self.list.chosen:
            self.list.choose(entries[0].id)
        self._on_chosen(self.list.chosen)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the two side by side."""
        pair = self._pairs.get(self.list.chosen)
        ids = {comparison.stays.line.id, comparison.goes.line.id}
        if pair is not None and ids == {pair.first.id, pair.second.id}:
            self._stays = comparison.stays.line.id
            self.form.show_comparison(comparison)

    def take_keys(self) -> None:
        """Put the keys on the pairs."""
        (self.list if self._pairs else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, name: str) -> None:
        pair = self._pairs.get(name)
        if pair is not None:
            self.compare_requested.emit(pair.first.id, pair.second.id)

    def _on_activated(self, _name: str) -> None:
        self.form.take_keys()

    def _two(self) -> tuple[UUID, UUID] | None:
        """Who stays and who goes."""
        pair = self._pairs.get(self.list.chosen)
        if pair is None:
            return None
        first, second = pair.first.id, pair.second.id
        return (first, second) if self._stays == first else (second, first)

    def _on_turn(self) -> None:
        two = self._two()
        if two is not None:
            self.compare_requested.emit(two[1], two[0])

    def _on_merge(self, taking: frozenset[Field]) -> None:
        two = self._two()
        if two is not None:
            self.merge_requested.emit(*two, taking)

    def _on_apart(self) -> None:
        two = self._two()
        if two is not None:
            self.apart_requested.emit(*two)


def _places(pair: Alike, day: date) -> str:
    return "  /  ".join(_told(line, day) for line in (pair.first, pair.second))


def _told(line: PersonLine, day: date) -> str:
    return described(line, day) or "; ".join(line.emails[:1]) or "–"
