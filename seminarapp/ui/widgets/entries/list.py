# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A short list that can be put in another order, by mouse or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.carrying import Carrying
from seminarapp.ui.widgets.entries.delegate import EntryDelegate, EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.model import EntryModel

_Index = QModelIndex | QPersistentModelIndex
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryList(QListView):
    """Shows entries and tells what the user wishes; it changes nothing by itself: show the entries anew.

    Keys: Up and Down go, Alt+Up and Alt+Down move, F2 edits the title, Enter activates, Delete removes. The
    mouse carries a line to another place, with a line drawn where it will be put down; Escape leaves it.

    Signals:
        move_requested(str, str): put the entry with the first id before the second; "" is the end.
        retitle_requested(str, str): give that entry another title.
        remove_requested(str): take that entry away.
        entry_activated(str): Enter or a double click (where titles are not edited).
        entry_chosen(str): another entry is the current one; "" for none.
        action_requested(str): a click on that entry's icon at the right, or Space.
    """

    move_requested = Signal(str, str)
    retitle_requested = Signal(str, str)
    remove_requested = Signal(str)
    entry_activated = Signal(str)
    entry_chosen = Signal(str)
    action_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        shape: EntryShape | None = None,
        *,
        movable: bool = False,
        editable: bool = False,
        grows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`movable` gives lines a grip; `editable` lets titles be edited; `grows` makes it as high as its lines."""
        super().__init__(parent)
        self.entries = EntryModel(editable=editable)
        self._movable = movable
        self._grows = grows
        self._delegate = EntryDelegate(look, shape or EntryShape(), movable=movable, view=self)
        self.setAccessibleName(name)
        self._furnish(editable=editable)
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.carrying = Carrying(self, look, grows=grows)
        self.carrying.put_down.connect(self._on_put_down)
        self.entries.retitled.connect(self.retitle_requested)
        self.activated.connect(self._on_activated)
        look.theme_changed.connect(self.viewport().update)

    def _furnish(self, *, editable: bool) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        triggers = QAbstractItemView.EditTrigger
        wanted = triggers.EditKeyPressed | triggers.DoubleClicked if editable else triggers.NoEditTriggers
        self.setEditTriggers(wanted)
        if self._grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Sequence[Entry], *, chosen: str | None = None) -> None:
        """Show these entries. The chosen one stays chosen by its id, unless `chosen` names another.

        Where the chosen one has gone, the one that came into its place is chosen, or else the last.
        """
        wanted, place = self.chosen if chosen is None else chosen, self.currentIndex().row()
        if chosen is None and wanted and entries and wanted not in {entry.id for entry in entries}:
            wanted = entries[min(place, len(entries) - 1)].id
        before = self.entries.entries
        self.entries.show(entries)
        self.choose(wanted)
        if not self._stands(before, self.entries.entries):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    @property
    def chosen(self) -> str:
        """The id of the current entry, "" for none."""
        index = self.currentIndex()
        return self.entries.id_at(index.row()) if index.isValid() else ""

    def choose(self, entry: str) -> None:
        """Make the entry with that id the current one; an unknown id leaves none."""
        place = self.entries.place_of(entry)
        self.setCurrentIndex(QModelIndex() if place is None else self.entries.index(place))

    def edit_title(self, entry: str) -> None:
        """Open the title of that entry for editing, as after adding it."""
        self.choose(entry)
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def _stands(self, before: Sequence[Entry], after: Sequence[Entry]) -> bool:
        """Whether every line is as high as before: then none is measured and placed again."""
        pairs = zip(before, after, strict=False)
        return len(before) == len(after) and all(self._delegate.keeps_height(*pair) for pair in pairs)

    # -- what Qt asks ------------------------------------------------------------------------------------------------

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Paint the lines anew. Qt would measure and place all of the list again, which `show_entries` does if need be.

        Where assistive technology listens, it is told as Qt tells it.
        """
        if QAccessible.isActive():
            super().dataChanged(first, last, roles)
        else:
            shown = self.visualRect(first)
            self.viewport().update(shown if first == last else shown.united(self.visualRect(last)))

    def sizeHint(self) -> QSize:
        if not self._grows:
            return super().sizeHint()
        height = sum(self.sizeHintForRow(place) for place in range(len(self.entries)))
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height() if self._grows else 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = event.reason() not in (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        current, selection = self.currentIndex(), self.selectionModel()
        if by_keys and not current.isValid():
            places = range(len(self.entries))
            now = (place for place in places if self.entries[place].state is EntryState.NOW)
            self.setCurrentIndex(self.entries.index(next(now, 0)))
        elif current.isValid() and not selection.isSelected(current):
            selection.select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.entry_chosen.emit(self.entries.id_at(current.row()) if current.isValid() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and self.carrying.carries:
            self.carrying.cancel()
        elif alt and self._movable and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._request_move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self.chosen and not shift:
            self.remove_requested.emit(self.chosen)
        elif event.key() == Qt.Key.Key_Space and self.chosen:
            self.action_requested.emit(self.chosen)
        elif event.key() in _ENTER_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # means something else than Enter does, to the sheet around
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters go on to the page; they don't search in the list
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._movable and event.button() is Qt.MouseButton.LeftButton:
            self.carrying.press(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._movable and event.buttons() & Qt.MouseButton.LeftButton:
            self.carrying.move(event.position().toPoint())
        else:
            super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.carrying.paint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried = self.carrying.carries
        self.carrying.release()
        super().mouseReleaseEvent(event)
        if carried:
            return
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        entry = self.entries[index.row()]
        if entry.action and self._delegate.action_of(self.visualRect(index)).contains(at):
            self.action_requested.emit(entry.id)

    def _on_put_down(self, place: int, before: int) -> None:
        self.move_requested.emit(self.entries.id_at(place), self.entries.id_at(before))

    def _request_move(self, step: int) -> None:
        place = self.currentIndex().row()
        target = place + step
        if place < 0 or not 0 <= target < len(self.entries):
            return
        before = self.entries.id_at(target if step < 0 else target + 1)
        self.move_requested.emit(self.entries.id_at(place), before)

    def _on_activated(self, index: QModelIndex) -> None:
        self.entry_activated.emit(self.entries.id_at(index.row()))
