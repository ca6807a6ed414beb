# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The mouse in a list: pressed, moved and let go, as Qt tells it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from seminarapp.ui.widgets.entries.list import EntryList

_BUTTON, _NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def send(entries: EntryList, kind: QEvent.Type, at: QPoint, *, held: bool) -> None:
    """Tell the list of the mouse there."""
    view = entries.viewport()
    point = QPointF(at)
    button = _NO if kind is QEvent.Type.MouseMove else _BUTTON
    buttons = _BUTTON if held else _NO
    where = QPointF(view.mapToGlobal(at))
    event = QMouseEvent(kind, point, where, button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def press(entries: EntryList, at: QPoint) -> None:
    """The button goes down."""
    send(entries, QEvent.Type.MouseButtonPress, at, held=True)


def move(entries: EntryList, at: QPoint, *, held: bool = True) -> None:
    """The mouse goes there."""
    send(entries, QEvent.Type.MouseMove, at, held=held)


def release(entries: EntryList, at: QPoint | None = None) -> None:
    """The button comes up."""
    send(entries, QEvent.Type.MouseButtonRelease, at or QPoint(40, 5), held=False)


def drag(entries: EntryList, origin: int, before: int) -> None:
    """Carry the line at a place to just before another; the number of lines means last. It is not put down yet."""
    rect = entries.visualRect(entries.entries.index(origin))
    press(entries, QPoint(60, rect.center().y()))
    last = len(entries.entries) - 1
    target = entries.visualRect(entries.entries.index(min(before, last)))
    y = target.bottom() - 3 if before > last else target.top() + 3
    move(entries, QPoint(60, (rect.center().y() + y) // 2))
    move(entries, QPoint(60, y))
