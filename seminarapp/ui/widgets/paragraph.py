# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A plain text in lines, for painted rows: measured and drawn by the same layout."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_MOST = 2_000  # characters laid out: more than fills a screen, and a pasted book can't stop the window


class Paragraph:
    """A text broken into lines of `width` logical pixels, each `leading` times the font's own height.

    Attributes:
        height: of all lines together.
        lines: how many there are.
    """

    def __init__(self, text: str, font: QFont, width: float, leading: float = 1.0, *, most: int = 0) -> None:
        """`most` lines, of which the last ends in “…” where there is more; 0 for as many as it takes."""
        self._lay_out(_shown(text), font, width, leading)
        if 0 < most < self.lines:
            above, rest = _divided(self.layout.text(), self.layout.lineAt(most - 1).textStart())
            rest = " ".join(rest.split())
            rest = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            self._lay_out(above + rest, font, width, leading, most)

    def _lay_out(self, text: str, font: QFont, width: float, leading: float, most: int = 0) -> None:
        """`most` lines and no more, or 0 for all of them: what is narrower than one letter has no room for “…”."""
        self.layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        pitch = round(QFontMetricsF(font).height() * leading)
        self.lines = 0
        self.layout.beginLayout()
        while (not most or self.lines < most) and (line := self.layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, self.lines * pitch + (pitch - line.height()) / 2))
            self.lines += 1
        self.layout.endLayout()
        self.height = self.lines * pitch


def _divided(text: str, place: int) -> tuple[str, str]:
    """A text before and from a place that Qt counted, in whose count some letters are two."""
    units = text.encode("utf-16-le", "surrogatepass")
    before, after = units[: 2 * place], units[2 * place :]
    return before.decode("utf-16-le", "surrogatepass"), after.decode("utf-16-le", "surrogatepass")


def _shown(text: str) -> str:
    """The beginning of a text, with its line breaks in the form that a layout knows."""
    cut = f"{text[:_MOST]}…" if len(text) > _MOST else text
    return cut.replace("\r\n", "\u2028").replace("\n", "\u2028")
