# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Left of the block under the mouse: a plus that inserts after it, and a grip to drag it by or to open its menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.text import set_plain_tool_tip

_BUTTON = 20
_ICON = 15


class Gutter(QWidget):
    """Two small buttons for the mouse; everything they do has a key.

    Signals:
        insert_requested: the plus.
        menu_requested: the grip was clicked.
        dragged(QPoint): the grip is dragged; the mouse is there, globally.
        dropped(QPoint): it was let go there.
    """

    insert_requested = Signal()
    menu_requested = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.plus = _GutterButton(look, "plus", self.tr("Insert a block after this one"), self)
        self.grip = Grip(look, self.tr("Drag to move; click for the block’s menu"), self)
        self.grip.move(_BUTTON, 0)
        self.setFixedSize(2 * _BUTTON, _BUTTON + 4)
        self.plus.clicked.connect(self.insert_requested)
        self.grip.clicked_in_place.connect(self.menu_requested)
        self.grip.dragged.connect(self.dragged)
        self.grip.dropped.connect(self.dropped)
        self.hide()


class _GutterButton(QToolButton):
    """A small quiet button."""

    def __init__(self, look: Look, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(_BUTTON, _BUTTON + 4)
        self.setAccessibleName(name)
        set_plain_tool_tip(self, name)

    def sizeHint(self) -> QSize:
        return QSize(_BUTTON, _BUTTON + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(Role.HOVER))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.CONTROL, Radius.CONTROL)
        left, top = (self.width() - _ICON) // 2, (self.height() - _ICON) // 2
        painter.drawPixmap(left, top, self._look.pixmap(self._icon, Role.FAINT, _ICON))


class Grip(_GutterButton):
    """Dragged, it moves the block; clicked, it opens the block's menu.

    Signals:
        clicked_in_place: pressed and let go without moving.
        dragged(QPoint), dropped(QPoint): where the mouse is, globally.
    """

    clicked_in_place = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(look, "grip-vertical", name, parent)
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at, self._dragging = event.globalPosition().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        at = event.globalPosition().toPoint()
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        self._pressed_at = None
        if self._dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            self.clicked_in_place.emit()
