# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Three columns whose sides give way in a narrow window, and columns that scroll in a low one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import mark

_NARROW, _WIDE = 960, 1400  # of the page: from here to there the sides grow


@dataclass(frozen=True, slots=True)
class Side:
    """How wide a side column is in the narrowest and in a wide window, in pixels."""

    least: int
    most: int

    def width_in(self, page: int) -> int:
        """Its width in a page of that width."""
        grown = min(1.0, max(0.0, (page - _NARROW) / (_WIDE - _NARROW)))
        return round(self.least + (self.most - self.least) * grown)


class ThreeColumns(QWidget):
    """A left, a middle and a right column; the middle takes what the sides leave."""

    def __init__(
        self,
        left: tuple[QWidget, Side],
        middle: QWidget,
        right: tuple[QWidget, Side],
        *,
        gap: int = Space.LARGE,
    ) -> None:
        """`gap` stands between middle and right; 0 where the middle brings its own, for a scroll bar to stand in."""
        super().__init__()
        self._sides = (left, right)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        whole.setSpacing(0)
        whole.addWidget(left[0])
        whole.addSpacing(Space.LARGE)
        whole.addWidget(middle, 1)
        whole.addSpacing(gap)
        whole.addWidget(right[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, side in self._sides:
            column.setFixedWidth(side.width_in(self.width()))


class ScrolledColumn(QScrollArea):
    """Widgets under one another, each as high as it needs; they scroll when there is too little room.

    The scroll bar stands in the gap at their right, so that nothing moves when it comes.
    """

    def __init__(self, *, gap: int = Space.LARGE, spacing: int = Space.LARGE) -> None:
        super().__init__()
        self._gap = gap
        self._wanted: QWidget | None = None
        content = QWidget()
        mark(content, "role", "content")
        self._column = QVBoxLayout(content)
        self._column.setSpacing(spacing)
        self._column.setContentsMargins(0, 0, gap, 0)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._on_settled)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget; one with a `stretch` takes the room that is left."""
        self._column.addWidget(widget, stretch)

    def end(self) -> None:
        """Leave the room that is left empty, under the last widget."""
        self._column.addStretch(1)

    def show_when_laid_out(self, widget: QWidget) -> None:
        """Scroll to a widget that was just shown, as soon as it has its place; to its top, where all doesn't fit."""
        self._wanted = widget
        self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(0, 0, max(0, self._gap - bar), 0)

    def _on_settled(self) -> None:
        if self._wanted is not None and self._wanted.isVisibleTo(self):
            self.ensureWidgetVisible(self._wanted, 0, Space.LARGE)
            top = self._wanted.mapTo(self.widget(), QPoint()).y() - Space.LARGE
            self.verticalScrollBar().setValue(min(top, self.verticalScrollBar().value()))
        self._wanted = None
