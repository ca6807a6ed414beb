# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A quote card as a picture: 1200 by 675 pixels, what social media and slides show whole."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextLayout, QTextOption

from seminarapp.ui.theme.fonts import INTERFACE, SERIF, Weight, load_family
from seminarapp.ui.theme.roles import LIGHT, Role, load_theme
from seminarapp.ui.write.card.face import CardFace

WIDTH, HEIGHT = 1200, 675
_BAND, _LEFT, _TOP = 28, 96, 72
_WORDS = QRectF(_LEFT, _TOP, WIDTH - _LEFT - 84, 384)
_LARGEST, _SMALLEST = 64, 15
_LEADING = 0.98  # the serif's own is meant for long texts


def card_picture(face: CardFace) -> QImage:
    """The card in the light theme, whatever the window's is; the words as large as they fit.

    The picture carries its alternative text as its description.
    """
    theme = load_theme(LIGHT)
    load_family(SERIF)
    load_family(INTERFACE)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(theme[Role.SURFACE])
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, _BAND, HEIGHT), theme[Role.ACCENT])
    words = _fitting(face.quoted)
    painter.setPen(theme[Role.TEXT])
    words.draw(painter, _WORDS.topLeft() + QPointF(0, (_WORDS.height() - words.boundingRect().height()) / 2))
    _line(painter, face.name, theme[Role.TEXT], 30, Weight.SEMIBOLD, 524)
    _line(painter, face.role, theme[Role.MUTED], 24, Weight.REGULAR, 562)
    _line(painter, face.foot, theme[Role.MUTED], 20, Weight.REGULAR, 628)
    painter.end()
    image.setText("Description", face.alternative)
    return image


def as_png(image: QImage) -> bytes:
    """The picture as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub asks for bytes, which Qt refuses
    buffer.close()
    return bytes(data.data())


def _line(painter: QPainter, text: str, colour: QColor, size: int, weight: int, bottom: int) -> None:
    """One line, elided where it is too long for the card: the alternative text has it whole."""
    font = _font(INTERFACE, size, weight)
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, _WORDS.width())
    painter.drawText(QRectF(_LEFT, bottom - 40, _WORDS.width(), 40), int(Qt.AlignmentFlag.AlignBottom), shown)


def _fitting(words: str) -> QTextLayout:
    """The words in the largest size in which they fit; in the smallest, as much of them as does."""
    for size in range(_LARGEST, _SMALLEST - 1, -1):
        laid_out = _laid_out(words, size)
        if laid_out.boundingRect().height() <= _WORDS.height():
            break
    return laid_out


def _laid_out(words: str, size: int) -> QTextLayout:
    """A word is broken only where it is longer than a line; at the smallest size lines that don't fit are left out."""
    layout = QTextLayout(words, _font(SERIF, size, Weight.REGULAR))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_WORDS.width())
        if size == _SMALLEST and height + line.height() * _LEADING > _WORDS.height():
            line.setNumColumns(0)
            break
        line.setPosition(QPointF(0, height))
        height += line.height() * _LEADING
    layout.endLayout()
    return layout


def _font(family: str, size: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    return font
