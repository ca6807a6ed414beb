# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A sheet with several things on it: Tab goes round within it, Enter presses the button that has the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from seminarapp.ui.overlay import Overlay


class TabbedOverlay(Overlay):
    """An overlay whose `stops` are given the keys in turn; what is hidden or disabled is passed over."""

    stops: Sequence[QWidget] = ()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the sheet."""
        shown = [one for one in self.stops if one.isVisible() and one.isEnabled()]
        if not shown:
            return False  # it is being hidden, and Qt looks where the keys can go
        now = QApplication.focusWidget()
        at = shown.index(now) if now in shown else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        shown[(at + (1 if forward else -1)) % len(shown)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys; Escape closes."""
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)
