# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The rows of the stream as Qt's model: appended, updated and removed one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from seminarapp.ui.widgets.stream.row import RowKind, StreamRow

CAPTURE_MIME = "application/x-seminarapp-capture"
"""What a dragged row carries: its id in UTF-8."""

_Index = QModelIndex | QPersistentModelIndex


class StreamModel(QAbstractTableModel):
    """One column of `StreamRow`s in the order of the stream; every id is one of a kind."""

    def __init__(self, rows: Iterable[StreamRow] = ()) -> None:
        super().__init__()
        self._made = {row.id: row for row in rows}
        self._make: Callable[[str], StreamRow] = self._made.__getitem__
        self._ids = list(self._made)
        self._places = {row: place for place, row in enumerate(self._ids)}

    def __getitem__(self, place: int) -> StreamRow:
        row = self._ids[place]
        made = self._made.get(row)
        if made is None:
            made = self._made[row] = self._make(row)
        return made

    def __len__(self) -> int:
        return len(self._ids)

    def place_of(self, row: str) -> int | None:
        """Where the row with that id stands, if it does."""
        return self._places.get(row)

    def replace(self, rows: Iterable[StreamRow]) -> None:
        """Show other rows."""
        made = {row.id: row for row in rows}
        self.replace_by(made, made.__getitem__)

    def replace_by(self, ids: Iterable[str], make: Callable[[str], StreamRow]) -> None:
        """Show the rows of these ids. Each is made when it is first looked at: of ten thousand, few ever are."""
        self.beginResetModel()
        self._made, self._make = {}, make
        self._ids = list(ids)
        self._count_from(0)
        self.endResetModel()

    def append(self, row: StreamRow) -> None:
        """Put a row at the end, in constant time."""
        self.insert(len(self._ids), row)

    def insert(self, place: int, row: StreamRow) -> None:
        """Put a row before the one that stands at `place`. Raises `ValueError` when its id is taken."""
        if row.id in self._places:
            raise ValueError(f"row {row.id} is in the stream already")
        self.beginInsertRows(QModelIndex(), place, place)
        self._ids.insert(place, row.id)
        self._made[row.id] = row
        self._count_from(place)
        self.endInsertRows()

    def update(self, row: StreamRow) -> None:
        """Show the row of the same id anew. Raises `KeyError` when there is none."""
        place = self._places[row.id]
        self._made[row.id] = row
        index = self.index(place, 0)
        self.dataChanged.emit(index, index)

    def remove(self, row: str) -> None:
        """Take the row of that id away. Raises `KeyError` when there is none."""
        place = self._places[row]
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._ids[place], self._places[row]
        self._made.pop(row, None)
        self._count_from(place)
        self.endRemoveRows()

    def _count_from(self, place: int) -> None:
        if place == 0:
            self._places.clear()
        for later in range(place, len(self._ids)):
            self._places[self._ids[later]] = later

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default; never changed
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default; never changed
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record for the delegate (UserRole), its text, or what assistive technology reads."""
        if not index.isValid():
            return None
        row = self[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every row but a divider can be chosen and dragged."""
        if not index.isValid() or self[index.row()].kind is RowKind.DIVIDER:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [CAPTURE_MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        row = self[indexes[0].row()]
        carried = QMimeData()
        carried.setData(CAPTURE_MIME, row.id.encode())
        carried.setText(row.text)
        return carried
