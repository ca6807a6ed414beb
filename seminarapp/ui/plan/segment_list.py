# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The list of segments, in which lengths change where they stand: by keys, and by drawing the end of a bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.list import EntryList

STEP, LEAP = 1, 5
"""Minutes that a key changes; with Ctrl."""

_NEAR = 7  # pixels from a bar's end that still hold it
_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}


@dataclass(frozen=True, slots=True)
class _Held:
    """The end of a bar in the user's hand; `minute` is how many pixels a minute is wide."""

    segment: str
    x: int
    minute: float


class SegmentList(EntryList):
    """Keys: + and − give or take a minute, with Ctrl five. Mouse: the end of a bar is drawn; Escape lets it go.

    Attributes:
        scale: how many minutes a bar's whole width is.

    Signals:
        lengthened(str, float): that segment is to have so many minutes more; below zero less.
        stretched(str, float): so many more are shown while a bar is drawn; 0 when it was let go.
    """

    lengthened = Signal(str, float)
    stretched = Signal(str, float)

    def __init__(self, look: Look, shape: EntryShape, parent: QWidget | None = None) -> None:
        super().__init__(look, "", shape, movable=True, grows=True, parent=parent)
        self.scale = 0.0
        self._held: _Held | None = None
        self._by = 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._held is not None:
            self.stretched.emit(self._let_go(), 0.0)
        elif event.key() in _KEYS and self.chosen:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            sign = _KEYS[Qt.Key(event.key())]
            self.lengthened.emit(self.chosen, float(sign * (LEAP if control else STEP)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        held = self._end_at(at) if event.button() is Qt.MouseButton.LeftButton else None
        if held is None:
            super().mousePressEvent(event)
            return
        self._held, self._by = held, 0.0
        self.choose(held.segment)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._held is not None:
            by = float(round((at.x() - self._held.x) / self._held.minute))
            if by != self._by:
                self._by = by
                self.stretched.emit(self._held.segment, by)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            near = self._end_at(at) is not None
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseReleaseEvent(event)
            return
        by = self._by
        segment = self._let_go()
        if by:
            self.lengthened.emit(segment, by)

    def _let_go(self) -> str:
        segment = self._held.segment if self._held is not None else ""
        self._held, self._by = None, 0.0
        return segment

    def _end_at(self, at: QPoint) -> _Held | None:
        """The end of a bar that is near enough to be held."""
        index = self.indexAt(at)
        if not index.isValid() or not self.scale:
            return None
        entry = self.entries[index.row()]
        track = self._delegate.track_of(self.visualRect(index), entry)
        if track is None or entry.bar is None:
            return None
        end = track.left() + entry.bar[1] * track.width()
        if abs(at.x() - end) > _NEAR:
            return None
        return _Held(entry.id, at.x(), track.width() / self.scale)
