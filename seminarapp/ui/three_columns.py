# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Three columns whose sides give way in a narrow window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.ui.theme.measures import Space

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
