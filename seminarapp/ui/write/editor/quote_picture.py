# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A quote as it is painted: the words in the serif's italic, the attribution upright, and who it is below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.domain.values import ApprovalState
from seminarapp.ui.grades import fidelity_name
from seminarapp.ui.theme.fonts import ARTICLE_LEADING, Size, Weight, interface_font, serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.badge import HEIGHT, BadgeKind, paint_badge
from seminarapp.ui.widgets.row_ground import paint_row_ground
from seminarapp.ui.write.faces import QuoteFace
from seminarapp.ui.write.names import APPROVAL_BADGES, approval_name

_BAR, _TEXT, _RIGHT = 3, 22, 8
_FOOT = 24


class QuotePicture(QLabel):
    """Shows a quote and takes the keyboard, but nobody can type in it.

    Signals:
        entered, left: it got or lost the focus.
        pressed(str): a key that does something with the block: “enter”, “delete”, “up”, “down”, “menu”, “form” (A) or
            “placement” (P).
    """

    entered = Signal()
    left = Signal()
    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._face = QuoteFace()
        self._layout = QTextLayout()
        self._height = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    def show_face(self, face: QuoteFace) -> None:
        """Paint another quote."""
        self._face = face
        lost = self.tr("The note that this quote was taken from is gone: restore it, or remove the quote.")
        self.setText(face.sentence or lost)
        self.setAccessibleName(f"{self.tr('Quote')}: {self.text()}")
        self.setAccessibleDescription(", ".join(part for part in (face.who, self._state()[0]) if part))
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def _state(self) -> tuple[str, BadgeKind]:
        face = self._face
        if not face.fidelity.quotable:
            return fidelity_name(face.fidelity), BadgeKind.WARN
        if not face.quotable and face.approval is not ApprovalState.DECLINED:
            return self.tr("Off the record"), BadgeKind.OVER
        return approval_name(face.approval), APPROVAL_BADGES[face.approval]

    # -- layout and paint -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def _lay_out(self) -> None:
        font = serif_font(italic=True)
        layout = QTextLayout(self.text().replace("\n", " "), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        pitch = round(QFontMetricsF(font).height() * ARTICLE_LEADING)
        lines = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self.width() - _TEXT - _RIGHT, 1))
            line.setPosition(QPointF(0, lines * pitch + (pitch - line.height()) / 2))
            lines += 1
        layout.endLayout()
        self._layout = layout
        self._height = lines * pitch + (_FOOT if self._face.pieces else 0)
        self.setFixedHeight(self._height)
        self.update()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Speech is italic, the attribution is not."""
        ranges, start = [], 0
        for text, speech in self._face.pieces:
            length = len(text.encode("utf-16-le")) // 2  # Qt counts in UTF-16
            upright = QTextLayout.FormatRange()
            upright.start, upright.length = start, length
            form = QTextCharFormat()
            form.setFontItalic(speech)
            upright.format = form
            ranges.append(upright)
            start += length
        return ranges

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        if self.hasFocus():
            paint_row_ground(painter, QRectF(self.rect()), theme, chosen=True, focused=True)
        colour = theme.speaker(self._face.number)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(2, 3, _BAR, self._height - 6), _BAR / 2, _BAR / 2)
        painter.setPen(theme[Role.TEXT if self._face.pieces else Role.MUTED])
        self._layout.draw(painter, QPointF(_TEXT, 0))
        if self._face.pieces:
            self._paint_foot(painter, self._height - _FOOT)

    def _paint_foot(self, painter: QPainter, top: int) -> None:
        theme, face = self._look.theme, self._face
        name = interface_font(Size.SMALL, Weight.SEMIBOLD)
        metrics = QFontMetricsF(name)
        text, kind = self._state()
        room = self.width() - _TEXT - _RIGHT - 180
        who = metrics.elidedText(face.who or self.tr("Nobody named"), Qt.TextElideMode.ElideRight, room)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(name)
        painter.setPen(theme.speaker(face.number))
        painter.drawText(QRectF(_TEXT, top, self.width(), HEIGHT), middle, who)
        x = _TEXT + metrics.horizontalAdvance(who) + 10
        x += paint_badge(painter, QPointF(x, top), text, kind, theme) + 10
        painter.setFont(interface_font(Size.SMALL, tabular=True))
        painter.setPen(theme[Role.FAINT])
        painter.drawText(QRectF(x, top, self.width(), HEIGHT), middle, as_clock(face.at))

    # -- keyboard and mouse ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Return: "enter",
            Qt.Key.Key_Enter: "enter",
            Qt.Key.Key_Delete: "delete",
            Qt.Key.Key_Backspace: "delete",
            Qt.Key.Key_Up: "up",
            Qt.Key.Key_Left: "up",
            Qt.Key.Key_Down: "down",
            Qt.Key.Key_Right: "down",
            Qt.Key.Key_Space: "menu",
            Qt.Key.Key_Menu: "menu",
            Qt.Key.Key_A: "form",
            Qt.Key.Key_P: "placement",
        }
        wish = keys.get(Qt.Key(event.key()))
        if wish is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.pressed.emit(wish)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.left.emit()
