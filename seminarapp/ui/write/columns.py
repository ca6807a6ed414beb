# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The three columns of the write page: how wide they are, which give way, and how the keyboard goes round them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from seminarapp.ui.theme.measures import Space
from seminarapp.ui.write.centre import Centre
from seminarapp.ui.write.header import BESIDE
from seminarapp.ui.write.material.column import MaterialColumn
from seminarapp.ui.write.side.column import OVERVIEW, SideColumn

_ROOMY, _WIDE, _MIDDLE, _NARROW = 1500, 1280, 1120, 1040  # widths of the page at which the columns change


class Columns:
    """Material, article and the sheets about it, side by side on a page."""

    def __init__(self, page: QWidget, column: MaterialColumn, centre: Centre, side: SideColumn) -> None:
        self._page = page
        self._column = column
        self._centre = centre
        self._side = side
        row = QHBoxLayout(page)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        row.setSpacing(Space.LARGE)
        row.addWidget(column)
        row.addWidget(centre, 1)
        row.addWidget(side)

    def share_out(self, _what: str = "") -> None:
        """Say how wide the sides are; the right one gives way to two texts side by side, and in a narrow window.

        A sheet that was called for stays, and the material gives way.
        """
        width = self._page.width()
        material = 384 if width >= _WIDE else 340 if width >= _MIDDLE else 300
        self._column.setFixedWidth(max(material, self._column.least_width))
        called = self._side.current != OVERVIEW
        both = width >= (_ROOMY if self._centre.header.view == BESIDE else _NARROW)
        self._side.setFixedWidth((340 if called else 262) if width >= _WIDE else 300 if called else 220)
        self._column.setVisible(both or not called)
        self._side.setVisible(both or called)

    def cycle(self, step: int) -> None:
        """The keyboard goes to the next column (1) or the one before (-1); those that don't show are passed over."""
        columns: list[tuple[QWidget, Callable[[], object]]] = [
            (self._column, self._column.focus_list),
            (self._centre, self._centre.take_focus),
            (self._side, self._side.take_focus),
        ]
        shown = [one for one in columns if one[0].isVisible()]
        focused = self._page.focusWidget()
        at = next((n for n, (widget, _) in enumerate(shown) if widget.isAncestorOf(focused)), -step)
        shown[(at + step) % len(shown)][1]()
