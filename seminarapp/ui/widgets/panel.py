# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The card that everything on a page stands in."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Tone, mark
from seminarapp.ui.widgets.text import ElidedText, Text

_NARROW = 10  # a row's own inset makes this 20 for its text
_HEADER_HEIGHT = 20


class Panel(QFrame):
    """A round-cornered frame with a heading to the left and a remark to the right.

    Attributes:
        above: what stands over the heading; empty at first.
        header: the line of the heading; put more widgets at its end.
        body: where the content goes.
    """

    def __init__(
        self, title: str = "", remark: str = "", *, wide: bool = False, parent: QWidget | None = None
    ) -> None:
        """`wide` gives the content of a middle column its larger margins."""
        super().__init__(parent)
        mark(self, "role", Ground.PANEL)
        self._title = ElidedText(title, size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.MUTED)
        self._remark = Text(remark, size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self.above = QVBoxLayout()
        self.header = QHBoxLayout()
        inset = 0 if wide else _NARROW
        self.header.setContentsMargins(inset, 0, inset - 4 if inset else 0, 0)
        self.header.setSpacing(Space.SMALL)
        self.header.addWidget(self._title, 1)
        self.header.addWidget(self._remark)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.SMALL)
        side = Space.WIDE if wide else _NARROW
        whole = QVBoxLayout(self)
        whole.setContentsMargins(side, Space.SMALL, side, Space.LARGE if wide else _NARROW)
        whole.setSpacing(Space.TIGHT)
        whole.addLayout(self.above)
        whole.addLayout(self.header)
        whole.addLayout(self.body, 1)
        self._title.setMinimumHeight(_HEADER_HEIGHT)
        self.set_title(title)
        self.set_remark(remark)

    def set_title(self, title: str) -> None:
        """The heading, which also names the panel to assistive technology; "" takes the line away."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._title.setVisible(bool(title))

    def set_remark(self, remark: str) -> None:
        """The short fact at the right of the heading."""
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
