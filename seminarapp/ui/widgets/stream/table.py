# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A list of ten thousand rows of different height to which one is appended in constant time.

A QListView asks every row for its height at each insert. A table's header keeps the heights in C++, so here only rows
that are new or seen are measured; the others have a likely height until they are scrolled to.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.stream.delegate import Columns, StreamDelegate
from seminarapp.ui.widgets.stream.model import StreamModel
from seminarapp.ui.widgets.stream.row import StreamRow

_LIKELY_HEIGHT = 70
_MARGIN = 8  # rows measured above and below those that are seen
_NEAR_END = 8  # pixels from the end that still count as being at it
_STALE = -1

_Index = QModelIndex | QPersistentModelIndex


class StreamTable(QTableView):
    """The stream. It follows its end while the user is there, and stays put while they read further up.

    Signals:
        row_activated(str): Enter or a double click on the row with that id.
        row_chosen(str): another row is the current one; "" for none.
        star_requested(str): a click on the star of that row.
    """

    row_activated = Signal(str)
    row_chosen = Signal(str)
    star_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        model: StreamModel,
        name: str,
        *,
        columns: Columns | None = None,
        follows: bool = True,
        draggable: bool = False,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a model.

        Args:
            follows: for a stream that grows at its end; without it the table begins and stays at the top.
            several: whether several rows can be chosen at once, with Shift and Ctrl.
        """
        super().__init__(parent)
        self.rows = model
        self._may_follow = follows
        self.delegate = StreamDelegate(look, self, columns=columns)
        self._follows_end = follows
        self._adjusting = False
        self._generation = 0  # heights measured in an older generation are stale
        self._width = 0  # the width that rows were measured in
        self._measured: list[int] = []  # by row: the generation it was measured in
        self._furnish(name, draggable=draggable)
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self._on_reset()
        model.rowsInserted.connect(self._on_rows_inserted)
        model.rowsRemoved.connect(self._on_rows_removed)
        model.dataChanged.connect(self._on_data_changed)
        model.modelReset.connect(self._on_reset)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.activated.connect(self._on_activated)
        look.theme_changed.connect(self.viewport().update)

    def _furnish(self, name: str, *, draggable: bool) -> None:
        self.setAccessibleName(name)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_LIKELY_HEIGHT)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(draggable)
        self.setWordWrap(False)

    @property
    def chosen(self) -> StreamRow | None:
        """The current row, if there is one."""
        index = self.currentIndex()
        return self.rows[index.row()] if index.isValid() else None

    @property
    def all_chosen(self) -> list[StreamRow]:
        """Every chosen row, from the top; the current one where none is chosen."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        current = self.chosen
        return [self.rows[place] for place in places] or ([current] if current else [])

    def choose(self, row: str) -> None:
        """Make the row of that id the current one and bring it into view; an unknown id changes nothing."""
        place = self.rows.place_of(row)
        if place is not None:
            self._measure(place, place)
            self.setCurrentIndex(self.rows.index(place, 0))

    def let_go(self) -> None:
        """Choose nothing, and show the newest row again where this table follows the end."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        if self._may_follow:
            self._follows_end = True
            self._go_to_end()

    def make_room(self, row: str, height: int) -> None:
        """Give a row at least that height, for an editor that stands in it, and bring it into view."""
        place = self.rows.place_of(row)
        if place is not None:
            self.setRowHeight(place, max(height, self.rowHeight(place)))
            self.updateGeometries()
            self.scrollTo(self.rows.index(place, 0))

    def set_language(self, language: str) -> None:
        """Quote as the seminar's language does."""
        self.delegate.set_language(language)
        self._forget_heights()

    # -- what Qt asks ------------------------------------------------------------------------------------------------

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.row_chosen.emit(self.rows[current.row()].id if current.isValid() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go on to the page, which types them into its line; they don't search in the list."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier  # Ctrl+A is Qt's own
        if event.text().isprintable() and event.text() and not control:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            star = self.delegate.star_of(self.visualRect(index)).adjusted(-4, -4, 4, 4)
            if star.contains(event.position().toPoint()) and index.flags():
                self.star_requested.emit(self.rows[index.row()].id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_seen()
        if self._follows_end:
            self._go_to_end()

    # -- heights -----------------------------------------------------------------------------------------------------

    def _measure(self, first: int, last: int) -> None:
        width = self.viewport().width()  # the column follows a moment later
        if width != self._width:  # a scroll bar that comes or goes sends no resize event of its own
            self._width = width
            self._generation += 1
        for place in range(max(0, first), min(last, len(self._measured) - 1) + 1):
            if self._measured[place] != self._generation:
                self._measured[place] = self._generation
                self.setRowHeight(place, self.delegate.height_of(self.rows[place], width))

    def _measure_seen(self) -> None:
        """Measure what is seen and a little more; the row at the top stays where it is."""
        end = len(self._measured) - 1
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if self._adjusting or end < 0:
            return
        self._adjusting = True
        before = self.rowViewportPosition(top) if top >= 0 else 0
        self._measure((top if top >= 0 else end) - _MARGIN, (bottom if bottom >= 0 else end) + _MARGIN)
        if top >= 0 and not self._follows_end:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(top) - before)
        self._adjusting = False

    def _forget_heights(self) -> None:
        self._generation += 1
        QTimer.singleShot(0, self, self._measure_seen)

    def _go_to_end(self) -> None:
        end = len(self._measured) - 1
        self._measure(end - _MARGIN, end)
        self._adjusting = True
        self.updateGeometries()  # Qt would do it a moment later, and the end be somewhere else
        self.scrollToBottom()
        self._adjusting = False

    # -- what happens ------------------------------------------------------------------------------------------------

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._measured[first:first] = [_STALE] * (last - first + 1)
        self._measure(first, last)
        if self._follows_end:
            self._go_to_end()

    def _on_rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._measured[first : last + 1]
        self._measure_seen()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for place in range(first.row(), last.row() + 1):
            self._measured[place] = _STALE
        self._measure(first.row(), last.row())
        if self._follows_end:
            self._go_to_end()

    def _on_reset(self) -> None:
        self._measured = [_STALE] * len(self.rows)
        self._follows_end = self._may_follow
        QTimer.singleShot(0, self, self._go_to_end if self._may_follow else self._measure_seen)

    def _on_scrolled(self, value: int) -> None:
        if not self._adjusting:
            self._follows_end = self._may_follow and value >= self.verticalScrollBar().maximum() - _NEAR_END
            self._measure_seen()

    def _on_range_changed(self) -> None:
        """Qt adds up new heights later than they are set; the end is then further down."""
        if self._follows_end and not self._adjusting:
            self._adjusting = True
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            self._adjusting = False
            self._measure_seen()

    def _on_activated(self, index: QModelIndex) -> None:
        self.row_activated.emit(self.rows[index.row()].id)
