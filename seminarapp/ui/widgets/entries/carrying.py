# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A line of a list carried to another place by the mouse, with a line drawn where it will be put down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListView

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

_INSET = 8  # of the drawn line from the list's edges
_DOT = 3.5
_EDGE, _STEP, _PERIOD = 28, 14, 30  # pixels from an edge that scroll, pixels at a time, milliseconds


class Carrying(QObject):
    """Follows the mouse between press and release.

    Qt's own dragging would need a loop of its own, scrolls only the list itself, and draws its mark as a hair line.

    Signals:
        put_down(int, int): the line at the first place is to stand before the second, counted as they now stand; the
            number of lines means last.
    """

    put_down = Signal(int, int)

    def __init__(self, view: QListView, look: Look, *, grows: bool) -> None:
        """A list that `grows` scrolls with what it stands in."""
        super().__init__(view)
        self._view = view
        self._look = look
        self._grows = grows
        self._origin = -1
        self._pressed = QPoint()
        self._pointer = QPoint()
        self._carries = False
        self._target = -1
        self._scrolling = QTimer(self, interval=_PERIOD)
        self._scrolling.timeout.connect(self._on_scroll)

    @property
    def carries(self) -> bool:
        """Whether a line is on its way."""
        return self._carries

    @property
    def target(self) -> int:
        """Before which line it would be put down; -1 where it would stay."""
        return self._target

    def press(self, at: QPoint) -> None:
        """The button went down there, in the viewport."""
        self._origin = self._view.indexAt(at).row()
        self._pressed = at

    def move(self, at: QPoint) -> None:
        """The mouse is there, with the button down."""
        if self._origin < 0:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._carries and far:
            self._carries = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        if self._carries:
            self._pointer = self._view.viewport().mapToGlobal(at)
            self._aim(at)

    def release(self) -> None:
        """The button came up: put down what is carried."""
        origin, target, carried = self._origin, self._target, self._carries
        self.cancel()
        if carried and target >= 0:
            self.put_down.emit(origin, target)

    def cancel(self) -> None:
        """Leave everything where it was."""
        if self._carries:
            self._view.viewport().unsetCursor()
        self._scrolling.stop()
        self._origin = self._target = -1
        self._carries = False
        self._view.viewport().update()

    def paint(self) -> None:
        """Draw the line over the list, if one is carried."""
        if self._target < 0:
            return
        y = self._height_of(self._target)
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.colour(Role.ACCENT)
        painter.setPen(QPen(colour, 2))
        left, right = _INSET + _DOT, self._view.viewport().width() - _INSET
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(left, y), _DOT, _DOT)

    def _aim(self, at: QPoint) -> None:
        count = self._view.model().rowCount()
        places = range(count)
        target = next((place for place in places if at.y() < self._row(place).center().y()), count)
        self._target = -1 if target in (self._origin, self._origin + 1) else target
        self._view.viewport().update()

    def _height_of(self, target: int) -> float:
        count = self._view.model().rowCount()
        y = self._row(target).top() if target < count else self._row(count - 1).bottom()
        return min(max(float(y), 2.0), self._view.viewport().height() - 2.0)

    def _row(self, place: int) -> QRect:
        return self._view.visualRect(self._view.model().index(place, 0))

    def _on_scroll(self) -> None:
        """Near an edge of what scrolls, go on in that direction."""
        area = self._scrolled()
        if area is None:
            return
        y, height = area.viewport().mapFromGlobal(self._pointer).y(), area.viewport().height()
        step = -_STEP if y < _EDGE else _STEP if y > height - _EDGE else 0
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self._aim(self._view.viewport().mapFromGlobal(self._pointer))

    def _scrolled(self) -> QAbstractScrollArea | None:
        if not self._grows:
            return self._view
        widget = self._view.parentWidget()
        while widget is not None and not (isinstance(widget, QAbstractScrollArea)):
            widget = widget.parentWidget()
        return widget
