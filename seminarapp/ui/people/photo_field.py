# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody's photo, what it shows in words, and the ways to choose another or take it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Radius, Space
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.widgets.avatar import paint_avatar
from seminarapp.ui.widgets.button import Button

_SIDE = 76
_LONGEST = 500


class Portrait(QLabel):
    """A photo in a square with round corners, or the initials where there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(_SIDE, _SIDE)
        look.theme_changed.connect(self.update)

    def show_picture(self, jpeg: bytes, initials: str) -> None:
        """Show a picture that the directory has made fit to be kept; nothing for none."""
        self._image = QImage.fromData(jpeg) if jpeg else QImage()
        self.setText(initials)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = QRectF(0, 0, _SIDE, _SIDE)
        if self._image.isNull():
            paint_avatar(painter, square, self.text(), 0, self._look.theme)
            return
        edge = QPainterPath()
        edge.addRoundedRect(square, int(Radius.CARD), int(Radius.CARD))
        painter.setClipPath(edge)
        side = min(self._image.width(), self._image.height())
        cut = QRectF((self._image.width() - side) / 2, (self._image.height() - side) / 4, side, side)
        painter.drawImage(square, self._image, cut)


class PhotoField(QWidget):
    """The picture, its alternative text, and two buttons.

    Attributes:
        choose: asks for a file.
        remove: takes the picture away.
        alternative: what the picture shows, in words.

    Signals:
        changed: there is another picture, or none, or other words.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._jpeg = b""
        self._initials = ""
        self._portrait = Portrait(look)
        self.choose = Button(look, self.tr("Choose a photo…"), icon="upload")
        self.remove = Button(look, self.tr("Remove the photo"), kind=Kind.GHOST, icon="x")
        self.alternative = QLineEdit()
        self.alternative.setMaxLength(_LONGEST)
        self.alternative.setFont(interface_font(Size.BODY))
        self.alternative.setAccessibleName(self.tr("Alternative text"))
        self.alternative.setPlaceholderText(self.tr("What the photo shows, for those who do not see it"))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(Space.SMALL)
        beside.addLayout(buttons)
        beside.addWidget(self.alternative)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(self._portrait)
        whole.addLayout(beside, 1)
        self.remove.clicked.connect(self._on_remove)
        self.alternative.textEdited.connect(self.changed)

    @property
    def jpeg(self) -> bytes:
        """The picture; nothing for none."""
        return self._jpeg

    @property
    def cells(self) -> list[QWidget]:
        """Everything in it that takes keys, in the order of Tab."""
        return [self.choose, self.remove, self.alternative]

    def show_photo(self, jpeg: bytes, alternative: str, initials: str) -> None:
        """Show this photo, or the initials."""
        self._initials = initials
        self.alternative.setText(alternative)
        self.alternative.setCursorPosition(0)
        self._show(jpeg)

    def take(self, jpeg: bytes, proposed: str) -> None:
        """Somebody chose another picture; `proposed` are words for it where there are none."""
        if not self.alternative.text().strip():
            self.alternative.setText(proposed)
        self._show(jpeg)
        self.alternative.setFocus(Qt.FocusReason.OtherFocusReason)
        self.alternative.selectAll()
        self.changed.emit()

    def _on_remove(self) -> None:
        self.alternative.clear()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(b"")
        self.changed.emit()

    def _show(self, jpeg: bytes) -> None:
        self._jpeg = jpeg
        self._portrait.show_picture(jpeg, self._initials)
        self._portrait.setAccessibleName(self.alternative.text() if jpeg else self.tr("No photo"))
        self.remove.setVisible(bool(jpeg))
        self.alternative.setVisible(bool(jpeg))
