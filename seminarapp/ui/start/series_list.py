# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library's series, and a line to begin another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from seminarapp.application.views import SeriesCard
from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.widgets.panel import Panel

_HEIGHT = 36


class SeriesList(Panel):
    """All seminars, or those of one series.

    Signals:
        chosen(UUID or None): show this series' seminars, or everybody's.
        series_requested(str): begin a series of that title.
    """

    chosen = Signal(object)
    series_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Series"))
        self._wanted: UUID | None = None
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Series"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFont(interface_font(Size.BODY))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._new = QLineEdit()
        self._new.setPlaceholderText(self.tr("New series …"))
        self._new.setAccessibleName(self.tr("Title of a new series"))
        self._new.setFont(interface_font(Size.BODY))
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._new)
        self._list.currentItemChanged.connect(self._on_current)
        self._new.returnPressed.connect(self._on_new)

    def show_series(self, series: Sequence[SeriesCard], counts: Mapping[UUID, int], everything: int) -> None:
        """Show these series with how many seminars each has; the choice stays."""
        current = self._wanted
        self._list.blockSignals(True)
        self._list.clear()
        self._add(self.tr("All seminars"), None, everything)
        for one in series:
            self._add(one.title, one.id, counts.get(one.id, 0))
        rows = [self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count())]
        self._list.setCurrentRow(rows.index(current) if current in rows else 0)
        self._list.blockSignals(False)

    def choose_when_shown(self, series: UUID) -> None:
        """Choose a series that the next list will hold."""
        self._wanted = series

    def _add(self, title: str, series: UUID | None, count: int) -> None:
        item = QListWidgetItem(f"{title}  ({count})")
        item.setData(Qt.ItemDataRole.UserRole, series)
        item.setSizeHint(QSize(0, _HEIGHT))
        self._list.addItem(item)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._wanted = item.data(Qt.ItemDataRole.UserRole)
            self.chosen.emit(self._wanted)

    def _on_new(self) -> None:
        title = self._new.text().strip()
        if title:
            self._new.clear()
            self.series_requested.emit(title)
