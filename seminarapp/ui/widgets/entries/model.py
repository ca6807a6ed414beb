# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The lines of a short list as Qt's model. It never moves a line by itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from seminarapp.ui.widgets.entries.entry import Entry

_Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """`Entry`s in their order.

    Signals:
        retitled(str, str): the user wrote another title for that entry.
    """

    retitled = Signal(str, str)

    def __init__(self, *, editable: bool) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._editable = editable

    def __getitem__(self, place: int) -> Entry:
        return self._entries[place]

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries; of those that only changed each row of neighbours is told, so that nothing jumps."""
        fresh = tuple(entries)
        if [entry.id for entry in fresh] != [entry.id for entry in self._entries]:
            self.beginResetModel()
            self._entries = fresh
            self.endResetModel()
            return
        before, self._entries = self._entries, fresh
        changed = [place for place, (old, new) in enumerate(zip(before, fresh, strict=True)) if old != new]
        for _, run in groupby(enumerate(changed), key=lambda one: one[1] - one[0]):
            places = [place for _, place in run]
            self.dataChanged.emit(self.index(places[0]), self.index(places[-1]))

    def place_of(self, entry: str) -> int | None:
        """Where the entry with that id stands, if it does."""
        return next((place for place, one in enumerate(self._entries) if one.id == entry), None)

    def id_at(self, place: int) -> str:
        """The id of the entry there; "" beyond the end."""
        return self._entries[place].id if 0 <= place < len(self._entries) else ""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default; never changed
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record for the delegate (UserRole), its title, or what assistive technology reads."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.title
        return entry.sentence if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass the new title on; it shows when the program shows the entries anew."""
        entry = self._entries[index.row()]
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not title or title == entry.title:
            return False
        self.retitled.emit(entry.id, title)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every line can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable else flags
