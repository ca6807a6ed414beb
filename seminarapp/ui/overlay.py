# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A card over the window that is no dialog: it takes the keys for a moment and gives them back where they were."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Ground, mark

_VEIL = 0.6  # how much of the page is veiled
_EDGE = 24  # pixels kept free around the card
_LONGEST_CHAIN = 2000  # widgets of a window: more than there are, so that a chain without a stop ends


class Overlay(QWidget):
    """Covers its window. Escape, a click beside the card, or keys that go elsewhere close it.

    Attributes:
        body: where the content goes.

    Signals:
        closed: it was closed, and the keys are back where they were.
        orphaned: it was closed, and what had the keys before is gone.
    """

    closed = Signal()
    orphaned = Signal()

    def __init__(self, look: Look, window: QWidget, most: QSize) -> None:
        """`most` is how large the card becomes where there is room."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._most = most
        self._before: QWidget | None = None
        self._card = QFrame(self)
        mark(self._card, "role", Ground.PANEL)
        self.body = QVBoxLayout(self._card)
        self.body.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self.body.setSpacing(Space.SMALL)
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101  there are no widgets without one
        application.focusChanged.connect(self._on_focus_changed)

    def name(self, name: str) -> None:
        """What it is, for assistive technology."""
        self.setAccessibleName(name)
        self._card.setAccessibleName(name)

    def open(self, keys: QWidget, before: QWidget | None = None) -> None:
        """Show it and give that widget the keys. `before` is where they go back to: who has them now, unless told."""
        self._before = before or QApplication.focusWidget()
        self._lay_out()
        self.show()
        self.raise_()
        keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_card(self) -> None:
        """Close it; the keys go back where they were."""
        before = self.leave()
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.orphaned.emit()
        self.closed.emit()

    def leave(self) -> QWidget | None:
        """Close it and leave the keys to the caller; returns who had them before."""
        before, self._before = self._before, None
        self.hide()
        return before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._lay_out()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes on to the page below: Escape closes, Enter presses the button that has the keys."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_card()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round among what can have the keys on the card, and brings it into view."""
        start = QApplication.focusWidget()
        stop: QWidget = start if start is not None and self.isAncestorOf(start) else self._card
        for _ in range(_LONGEST_CHAIN):
            following = stop.nextInFocusChain() if forward else stop.previousInFocusChain()
            if following is None or following is start:
                break
            stop = following
            if self._takes_keys(stop):
                reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                stop.setFocus(reason)
                _bring_into_view(stop)
                break
        return True

    def tab_through(self, *stops: QWidget) -> None:
        """The order in which Tab goes, where it is not that in which they were made."""
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _takes_keys(self, widget: QWidget) -> bool:
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        # The line within a field would only give the keys back to it. It isn't asked for its proxy: PySide would take
        # the widgets that it then sees for Python's own, and delete them once more with the window.
        own = not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        return by_tab and own and widget.isEnabled() and widget.isVisible() and self.isAncestorOf(widget)

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = self._look.colour(Role.CANVAS)
        veil.setAlphaF(_VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _lay_out(self) -> None:
        room = self._window.rect()
        self.setGeometry(room)
        inside = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._most.boundedTo(inside.size())
        left = inside.left() + (inside.width() - size.width()) // 2
        top = inside.top() + min(inside.height() - size.height(), inside.height() // 12)
        self._card.setGeometry(QRect(left, top, size.width(), size.height()))

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """An action took the keys to somewhere else in the window: what it did is to be seen."""
        elsewhere = now is not None and now.window() is self._window and not self.isAncestorOf(now)
        if elsewhere and self.isVisible() and self._before is not None:
            self.leave()
            self.closed.emit()


def _bring_into_view(widget: QWidget) -> None:
    """Scroll whatever it stands in."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
