# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A small table of fields within a form: headings, and rows of line edits that follow one another by Tab."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.text import ElidedText

_DAY = 98  # pixels in which a date stands


class RowField(QWidget):
    """Headings over columns; subclasses add rows.

    Attributes:
        grid: where everything stands; row 0 has the headings.
    """

    def __init__(self, headings: Sequence[str], stretches: Sequence[int], days: Sequence[int]) -> None:
        """`stretches` share out the width; the columns `days` hold dates, for which there is always room."""
        super().__init__()
        self.headings = tuple(headings)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(Space.TIGHT)
        self.grid.setVerticalSpacing(Space.TIGHT)
        for column in days:
            self.grid.setColumnMinimumWidth(column, _DAY)
        for column, (heading, stretch) in enumerate(zip(headings, stretches, strict=True)):
            self.grid.addWidget(ElidedText(heading, size=Size.TINY, tone=Tone.MUTED), 0, column)
            self.grid.setColumnStretch(column, stretch)

    def new_line(self, name: str, hint: str = "") -> QLineEdit:
        """A line edit for a cell, named for assistive technology."""
        line = QLineEdit()
        line.setFont(interface_font(Size.BODY))
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        line.setMinimumWidth(0)
        return line


def follow_by_tab(stops: Sequence[QWidget]) -> None:
    """Let Tab go from each of these to the next."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
