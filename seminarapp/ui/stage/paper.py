# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the stage is written on: lines, texts and a bar, measured in shares of the picture's height."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from seminarapp.ui.theme.fonts import Weight, interface_font
from seminarapp.ui.theme.roles import Role, Theme
from seminarapp.ui.widgets.paragraph import Paragraph

ASPECT = 16 / 9
MARGIN = 0.08
LINE = 0.045
"""The height of the letters of a quiet line."""

Extent = tuple[float, float]
"""Where something begins, and how high it is."""

Kept = dict[tuple[str, int, int, int, int], Paragraph]

_WORD_LETTERS = 0.075
_BOLD_LETTERS = 0.085
_LEAST = 0.3  # how small letters may become, as a share of their size
_STEP = 0.94
_TIGHTER = -0.03  # letter spacing of the clock, as a share of its letters
_MOST_KEPT = 40
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Paper:
    """What is written on, in shares of its height.

    Attributes:
        area: all of it, in pixels.
        seen: the part that is painted now: nothing is written elsewhere.
        kept: texts that were laid out before; whoever paints again and again keeps it.
    """

    painter: QPainter
    area: QRectF
    theme: Theme
    seen: QRectF
    kept: Kept = field(default_factory=dict)

    @property
    def unit(self) -> float:
        """The height; of a picture that is narrower than it should be, what its width allows."""
        return min(self.area.height(), self.area.width() / ASPECT * 1.2)

    def box(self, extent: Extent) -> QRectF:
        """The rectangle between the margins."""
        top, height = extent
        whole = self.area.height()
        side = self.unit * MARGIN
        return QRectF(
            self.area.left() + side,
            self.area.top() + top * whole,
            max(1.0, self.area.width() - 2 * side),
            max(1.0, height * whole),
        )

    def fill(self, ground: Role) -> None:
        """The ground, where it is seen."""
        self.painter.fillRect(self.seen, self.theme[ground])

    def line(self, extent: Extent, text: str, ink: Role, weight: Weight = Weight.MEDIUM) -> None:
        """One quiet line."""
        self._one_line(self.box(extent), text, ink, _LEFT, weight)

    def pair(self, extent: Extent, left: str, right: str, ink: Role, quiet: Role | None = None) -> None:
        """One line from the left and one from the right; the longer gives way."""
        box = self.box(extent)
        metrics = QFontMetricsF(self._font(LINE, Weight.MEDIUM))
        gap = metrics.averageCharWidth() * 3
        wanted = [metrics.horizontalAdvance(text) + 1 for text in (left, right)]
        half = (box.width() - gap) / 2
        first = min(wanted[0], max(half, box.width() - gap - wanted[1]))
        second = min(wanted[1], box.width() - gap - first)
        self._one_line(QRectF(box.left(), box.top(), first, box.height()), left, ink, _LEFT)
        at = QRectF(box.right() - second, box.top(), second, box.height())
        self._one_line(at, right, quiet or ink, _RIGHT)

    def text(
        self,
        extent: Extent,
        text: str,
        letters: float,
        ink: Role,
        weight: Weight = Weight.MEDIUM,
    ) -> float:
        """A text in as many lines as it needs, smaller where they have no room; returns the height it took."""
        if not text:
            return 0.0
        box = self.box(extent)
        taken = self._fitting(text, letters, weight, box)
        self._write(taken, box, ink)
        return min(taken.height, box.height()) / self.area.height()

    def letters_of(self, extent: Extent, text: str, letters: float, weight: Weight) -> float:
        """How large the letters would be, as a share of the height."""
        return self._fitting(text, letters, weight, self.box(extent)).layout.font().pixelSize() / self.unit

    def digits(self, extent: Extent, letters: float, figure: str, ink: Role) -> float:
        """The clock's figures; returns how wide they are, in pixels."""
        box = self.box(extent)
        font = self._digits(letters)
        taken = QFontMetricsF(font).horizontalAdvance(figure)
        if taken > box.width():
            font = self._digits(letters * box.width() / taken)
            taken = box.width()
        self.painter.setFont(font)
        self.painter.setPen(self.theme[ink])
        inset = font.pixelSize() / 20  # the digits' own margin would indent them
        at = box.adjusted(-inset, -box.height(), 0, box.height())
        self.painter.drawText(at, int(_LEFT | _MIDDLE | Qt.TextFlag.TextDontClip), figure)
        return taken

    def beside(self, extent: Extent, taken: float, word: str, ink: Role) -> None:
        """A word at the right of the clock, on its foot."""
        box = self.box(extent)
        gap = self.unit * 0.05
        room = QRectF(box.left() + taken + gap, box.top(), box.width() - taken - gap, box.height() * 0.9)
        if not word or room.width() < self.unit * 0.1:
            return
        taken_by_word = self._fitting(word, _WORD_LETTERS, Weight.SEMIBOLD, room)
        self._write(taken_by_word, room.adjusted(0, room.height() - taken_by_word.height, 0, 0), ink)

    def bar(self, extent: Extent, share: float, ink: Role) -> None:
        """How much of the time is used."""
        track = self.box(extent)
        radius = track.height() / 2
        self._pill(track, radius, self.theme[Role.LINE])
        if share > 0:
            filled = QRectF(track)
            filled.setWidth(max(track.height(), track.width() * share))
            self._pill(filled, radius, self.theme[ink])

    def message(self, extent: Extent, text: str) -> None:
        """The moderator's message, on a ground of its own so that it is noticed."""
        if not text:
            return
        box = self.box(extent)
        self._pill(box, self.unit * 0.02, self.theme[Role.WARN])
        inside = box.adjusted(self.unit * 0.035, self.unit * 0.01, -self.unit * 0.035, -self.unit * 0.01)
        taken = self._fitting(text, _BOLD_LETTERS, Weight.BOLD, inside)
        spare = max(0.0, inside.height() - taken.height) / 2
        self._write(taken, inside.adjusted(0, spare, 0, 0), Role.SUNKEN)

    def _one_line(
        self,
        box: QRectF,
        text: str,
        ink: Role,
        side: Qt.AlignmentFlag,
        weight: Weight = Weight.MEDIUM,
    ) -> None:
        if not text or not box.intersects(self.seen):
            return
        font = self._font(LINE, weight)
        self.painter.setFont(font)
        self.painter.setPen(self.theme[ink])
        shown = QFontMetricsF(font).elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, box.width() + 1
        )
        self.painter.drawText(
            box.adjusted(-1, -box.height(), 1, box.height()),
            int(side | _MIDDLE | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip),
            shown,
        )

    def _pill(self, box: QRectF, radius: float, colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(box, radius, radius)

    def _font(self, letters: float, weight: Weight) -> QFont:
        return interface_font(max(1, round(letters * self.unit)), weight, tabular=True)

    def _digits(self, letters: float) -> QFont:
        font = self._font(letters, Weight.SEMIBOLD)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TIGHTER * font.pixelSize())
        return font

    def _fitting(self, text: str, letters: float, weight: Weight, box: QRectF) -> Paragraph:
        """The text in the largest letters, from `letters` down, with which it has room and no word is broken."""
        name = (text, round(letters * self.unit), int(weight), round(box.width()), round(box.height()))
        if name not in self.kept:
            if len(self.kept) > _MOST_KEPT:
                self.kept.clear()
            self.kept[name] = self._fitted(text, letters, weight, box)
        return self.kept[name]

    def _fitted(self, text: str, letters: float, weight: Weight, box: QRectF) -> Paragraph:
        share = 1.0
        while True:
            font = self._font(letters * share, weight)
            taken = Paragraph(text, font, box.width())
            if share <= _LEAST or (taken.height <= box.height() and _widest(text, font) <= box.width()):
                return taken
            share *= _STEP

    def _write(self, text: Paragraph, box: QRectF, ink: Role) -> None:
        """As many whole lines as the box has room for."""
        if not box.intersects(self.seen):
            return
        self.painter.setPen(self.theme[ink])
        for place in range(text.lines):
            line = text.layout.lineAt(place)
            if place and line.y() + line.height() > box.height() + 1:
                break
            line.draw(self.painter, box.topLeft())


def _widest(text: str, font: QFont) -> float:
    """How wide the longest word is."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
