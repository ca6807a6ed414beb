# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A column of widgets that scrolls when there are more than there is room for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import mark


class ScrolledColumn(QScrollArea):
    """Widgets under one another, each as high as it needs; wide as the column is.

    They are either put in once (`add`, `end`) or shown again and again (`show_widgets`).
    """

    def __init__(self, *, gap: int = 0, spacing: int = 0) -> None:
        """`gap` is kept free at the right: the scroll bar stands there, so that nothing moves when it comes."""
        super().__init__()
        self._gap = gap
        self._shown: list[QWidget] = []
        self._ended = False
        self._wanted: QWidget | None = None
        self._content = QWidget()
        mark(self._content, "role", "content")
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(spacing)
        self._column.setContentsMargins(0, 0, gap, 0)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._on_settled)
        self.setWidget(self._content)
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
        self._ended = True

    def show_widgets(self, widgets: Iterable[QWidget]) -> None:
        """Show these; what was shown here before is deleted."""
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = list(widgets)
        for place, widget in enumerate(self._shown):
            self._column.insertWidget(place, widget)
        if not self._ended:
            self.end()

    def show_when_laid_out(self, widget: QWidget) -> None:
        """Scroll to a widget that was just shown, as soon as it has its place; to its top, where all doesn't fit."""
        self._wanted = widget
        self._settled.start()

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll until a part of a widget is in view, such as a line of a list that is as high as its lines."""
        centre = widget.mapTo(self._content, part.center())
        self.ensureVisible(0, centre.y(), 0, part.height() // 2 + Space.SMALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(0, 0, max(0, self._gap - bar), 0)

    def _on_settled(self) -> None:
        if self._wanted is not None and self._wanted.isVisibleTo(self):
            self.ensureWidgetVisible(self._wanted, 0, Space.LARGE)
            top = self._wanted.mapTo(self._content, QPoint()).y() - Space.LARGE
            self.verticalScrollBar().setValue(min(top, self.verticalScrollBar().value()))
        self._wanted = None
