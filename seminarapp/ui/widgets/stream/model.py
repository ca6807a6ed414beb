# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The rows of the stream as Qt's model: appended, updated and removed one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
        self._rows: list[StreamRow] = list(rows)
        self._places = {row.id: place for place, row in enumerate(self._rows)}

    def __getitem__(self, place: int) -> StreamRow:
        return self._rows[place]

    def __len__(self) -> int:
        return len(self._rows)

    def place_of(self, row: str) -> int | None:
        """Where the row with that id stands, if it does."""
        return self._places.get(row)

    def replace(self, rows: Iterable[StreamRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._count_from(0)
        self.endResetModel()

    def append(self, row: StreamRow) -> None:
        """Put a row at the end, in constant time."""
        self.insert(len(self._rows), row)

    def insert(self, place: int, row: StreamRow) -> None:
        """Put a row before the one that stands at `place`. Raises `ValueError` when its id is taken."""
        if row.id in self._places:
            raise ValueError(f"row {row.id} is in the stream already")
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self._count_from(place)
        self.endInsertRows()

    def update(self, row: StreamRow) -> None:
        """Show the row of the same id anew. Raises `KeyError` when there is none."""
        place = self._places[row.id]
        self._rows[place] = row
        index = self.index(place, 0)
        self.dataChanged.emit(index, index)

    def remove(self, row: str) -> None:
        """Take the row of that id away. Raises `KeyError` when there is none."""
        place = self._places[row]
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        del self._places[row]
        self._count_from(place)
        self.endRemoveRows()

    def _count_from(self, place: int) -> None:
        if place == 0:
            self._places.clear()
        for later in range(place, len(self._rows)):
            self._places[self._rows[later].id] = later

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default; never changed
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default; never changed
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record for the delegate (UserRole), its text, or what assistive technology reads."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every row but a divider can be chosen and dragged."""
        if not index.isValid() or self._rows[index.row()].kind is RowKind.DIVIDER:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [CAPTURE_MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        row = self._rows[indexes[0].row()]
        carried = QMimeData()
        carried.setData(CAPTURE_MIME, row.id.encode())
        carried.setText(row.text)
        return carried
