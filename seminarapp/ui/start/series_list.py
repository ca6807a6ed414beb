# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library's series, each renamed where it stands, and a line to begin another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from seminarapp.application.views.library import SeriesCard
from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import set_plain_tool_tip

_ALL = "all"


_TRIGGERS = QAbstractItemView.EditTrigger


class Shelf(StrEnum):
    """What stands apart from the seminars."""

    TEMPLATES = "templates"
    DISCARDED = "discarded"


class SeriesList(Panel):
    """All seminars, or those of one series. F2 or a double click on a series edits its title; Enter goes to the rows.

    Signals:
        chosen(UUID, Shelf or None): show this series' seminars, what stands apart, or everybody's.
        remove_requested(UUID): take a series off the lists.
        series_requested(str): begin a series of that title.
        retitle_requested(UUID, str): give that series another title.
        entered: go on to the seminars of what is chosen.
    """

    chosen = Signal(object)
    series_requested = Signal(str)
    retitle_requested = Signal(object, str)
    entered = Signal()
    remove_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Series"))
        self._list = EntryList(look, self.tr("Series"), EntryShape(least=37), editable=True)
        set_plain_tool_tip(self._list, self.tr("F2 or a double click renames a series"))
        self._new = QLineEdit()
        self._new.setPlaceholderText(self.tr("New series …"))
        self._new.setAccessibleName(self.tr("Title of a new series"))
        self._new.setFont(interface_font(Size.BODY))
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._new)
        self._list.entry_chosen.connect(self._on_chosen)
        self._list.entry_activated.connect(self._on_activated)
        self._list.retitle_requested.connect(self._on_retitled)
        self._list.remove_requested.connect(self._on_remove)
        self._new.returnPressed.connect(self._on_new)

    def show_series(
        self,
        series: Sequence[SeriesCard],
        counts: Mapping[UUID, int],
        everything: int,
        shelves: Mapping[Shelf, int] | None = None,
    ) -> None:
        """Show these series with how many seminars each has, and the shelves that hold something; the choice stays."""
        entries = [Entry(_ALL, self.tr("All seminars"), trailing=str(everything))]
        entries += [Entry(str(one.id), one.title, trailing=str(counts.get(one.id, 0))) for one in series]
        names = {Shelf.TEMPLATES: self.tr("Templates"), Shelf.DISCARDED: self.tr("Discarded")}
        icons = {Shelf.TEMPLATES: "copy", Shelf.DISCARDED: "trash-2"}
        held = {shelf: count for shelf, count in (shelves or {}).items() if count}
        entries += [
            Entry(shelf.value, names[shelf], icon=icons[shelf], trailing=str(count))
            for shelf, count in held.items()
        ]
        kept = self._list.chosen
        blocked = self._list.blockSignals(True)
        self._list.show_entries(entries)
        if not self._list.chosen:
            self._list.choose(_ALL)
        self._list.blockSignals(blocked)
        if self._list.chosen != kept:
            self._on_chosen(self._list.chosen)

    def choose(self, series: UUID) -> None:
        """Choose a series that is shown."""
        self._list.choose(str(series))

    def _on_chosen(self, entry: str) -> None:
        triggers = _TRIGGERS.EditKeyPressed | _TRIGGERS.DoubleClicked
        own = entry not in ("", _ALL, *Shelf)
        self._list.setEditTriggers(triggers if own else _TRIGGERS.NoEditTriggers)
        if own:
            self.chosen.emit(UUID(entry))
        elif entry:
            self.chosen.emit(None if entry == _ALL else Shelf(entry))

    def _on_remove(self, entry: str) -> None:
        if entry not in ("", _ALL, *Shelf):
            self.remove_requested.emit(UUID(entry))

    def _on_activated(self, _entry: str) -> None:
        self.entered.emit()

    def _on_retitled(self, entry: str, title: str) -> None:
        self.retitle_requested.emit(UUID(entry), title)

    def _on_new(self) -> None:
        title = self._new.text().strip()
        if title:
            self._new.clear()
            self.series_requested.emit(title)
