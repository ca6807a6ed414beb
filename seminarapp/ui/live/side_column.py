# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The right column of the live page: it folds in a narrow window, and comes back for as long as it is used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, mark

WIDTH = 264
FOLDS_BELOW = 1180  # of the page's width, in pixels


class SideColumn(QFrame):
    """Panels under one another, at the end of the page's row.

    Where the page is too narrow for it, it is folded. `give_keys` unfolds it over the middle, which keeps its width, so
    that nothing is laid out anew; it folds again when the keys go elsewhere.
    """

    def __init__(self, row: QHBoxLayout, page: QWidget) -> None:
        """`row` is the page's: the column stands at its end while there is room."""
        super().__init__(page)
        mark(self, "role", Ground.CANVAS)
        self._row = row
        self._page = page
        self._used = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.LARGE)
        self.setFixedWidth(WIDTH)
        row.addWidget(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101  there are no widgets without one
        application.focusChanged.connect(self._on_focus_changed)

    def add(self, panel: QWidget, stretch: int = 0) -> None:
        """Add a panel under those that are there; one with a `stretch` takes the room that is left."""
        self._column.addWidget(panel, stretch)

    def give_keys(self, widget: QWidget) -> None:
        """Give one of its widgets the keys, unfolding it where it is folded."""
        self._used = True
        self.fit()
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self) -> None:
        """The page has another size: stand beside the middle, over it, or be folded."""
        fits = self._page.width() >= FOLDS_BELOW
        beside = self._row.indexOf(self) >= 0
        if fits and not beside:
            self._row.addWidget(self)
        elif not fits and beside:
            self._row.removeWidget(self)
        gap = 0 if fits else Space.LARGE  # between it and what it covers
        self._column.setContentsMargins(gap, 0, 0, 0)
        self.setFixedWidth(WIDTH + gap)
        if not fits:
            room = self._page.rect().adjusted(0, Space.LARGE, -Space.LARGE, -Space.LARGE)
            self.setGeometry(room.right() + 1 - self.width(), room.top(), self.width(), room.height())
            self.raise_()
        self.setVisible(fits or self._used)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keys that leave the program, or go to a menu, come back: then it stays."""
        if self._used and now is not None and not self.isAncestorOf(now):
            self._used = False
            self.fit()
