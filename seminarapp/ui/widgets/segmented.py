# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A choice of one among a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QWidget

from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.stylesheet import Kind, mark
from seminarapp.ui.widgets.button import literal
from seminarapp.ui.widgets.one_of import OneOf


class SegmentedControl(QFrame):
    """Radio buttons that look like one control; arrow keys move the choice, Tab passes it as one stop.

    Signals:
        chosen(str): the user chose the segment with that key.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, segments: Sequence[tuple[str, str]], *, parent: QWidget | None = None
    ) -> None:
        """`segments` are pairs of a key and its text; the first is chosen to begin with."""
        super().__init__(parent)
        mark(self, "role", "segments")
        self.setAccessibleName(name)
        self._group = OneOf(self)
        self._buttons: dict[str, QRadioButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for key, text in segments:
            button = QRadioButton(literal(text))
            button.setFont(interface_font(Size.BODY, Weight.MEDIUM))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            mark(button, "kind", Kind.SEGMENT)
            self._group.add(key, button)
            self._buttons[key] = button
            row.addWidget(button)
        self._group.chosen.connect(self.chosen)

    @property
    def current(self) -> str:
        """The key of the chosen segment."""
        return self._group.current

    def choose(self, key: str) -> None:
        """Choose a segment without telling: the program knows already. Raises `KeyError` for an unknown key."""
        self._group.choose(key, telling=False)

    def set_text(self, key: str, text: str) -> None:
        """Rename a segment."""
        self._buttons[key].setText(literal(text))
