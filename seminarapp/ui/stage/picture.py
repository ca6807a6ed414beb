# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage as a picture: the same on a wall and, small, on the moderator's page.

All measures are shares of the picture's height, so that it looks alike on every screen. A text that has no room is set
smaller until it has; of a page of text the beginning shows.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from seminarapp.application.staging import StageFacts
from seminarapp.ui.theme.fonts import Weight, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role, Theme
from seminarapp.ui.widgets.paragraph import Paragraph

ASPECT = 16 / 9

_MARGIN = 0.08
_LINE = 0.045  # height of the letters of a quiet line
_HEAD = (0.06, 0.06)  # where it begins, and how high it is
_QUESTION_LETTERS = 0.078
_SMALL_QUESTION = 0.055  # a question in smaller letters gets some of the clock's room
_AWAITED = 0.07
_MESSAGE = (0.75, 0.13)
_MESSAGE_LETTERS = 0.085
_FOOT = (0.91, 0.06)
_GAP = 0.02
_TITLE_LETTERS = 0.12
_LEAST = 0.3  # how small letters may become, as a share of their size
_STEP = 0.94
_LEADING = 1.0
_TIGHTER = -0.03  # letter spacing of the clock, as a share of its letters
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class _Clock:
    """How much of the picture the clock takes: letters, its line and the bar's, and where the question begins."""

    letters: float
    line: tuple[float, float]
    bar: tuple[float, float]
    question: float


_LARGE = _Clock(0.36, (0.15, 0.33), (0.53, 0.014), 0.585)
_SMALL = _Clock(0.24, (0.14, 0.22), (0.395, 0.014), 0.445)


class StagePicture(QLabel):
    """Paints the facts in the dark theme, whatever theme is chosen; red when the segment is over its time."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facts = StageFacts()
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.theme_changed.connect(self.update)

    @property
    def facts(self) -> StageFacts:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: StageFacts) -> None:
        """Show these; what has not changed is not painted again."""
        if facts != self._facts:
            self._facts = facts
            self.setAccessibleName(facts.words.sentence)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_stage(painter, QRectF(self.rect()), self._facts, self._look.night)


def paint_stage(painter: QPainter, area: QRectF, facts: StageFacts, theme: Theme) -> None:
    """Paint the facts into that area."""
    painter.fillRect(area, theme[Role.ON_OVER if facts.over else Role.SUNKEN])
    sheet = _Sheet(painter, area, theme)
    if not facts.goes:
        _paint_title_page(sheet, facts)
        return
    words = facts.words
    below = _MESSAGE[0] if facts.message else _FOOT[0] if words.floor or words.following else 1 - _MARGIN
    clock, question = _room_for_question(sheet, facts.question, below, awaited=bool(words.awaited))
    sheet.pair(_HEAD, facts.title, facts.time, Role.MUTED)
    ink = Role.OVER if facts.over else Role.TEXT
    width = sheet.digits(clock, facts.figure, ink)
    sheet.beside(clock.line, width, words.state, ink if facts.over else Role.WARN)
    sheet.bar(clock.bar, facts.spent, Role.OVER if facts.over else Role.ACCENT)
    used = sheet.text(question, facts.question, _QUESTION_LETTERS, Role.TEXT, Weight.SEMIBOLD)
    sheet.line((question[0] + used + _GAP / 2, _AWAITED), words.awaited, Role.ACCENT)
    sheet.message(_MESSAGE, facts.message)
    sheet.pair(_FOOT, words.floor, words.following, Role.TEXT, quiet=Role.MUTED)


def _room_for_question(
    sheet: _Sheet, question: str, below: float, *, awaited: bool
) -> tuple[_Clock, tuple[float, float]]:
    """The clock, large unless a long question needs its room, and the room of the question."""
    foot = below - _GAP - (_AWAITED if awaited else 0.0)
    large = (_LARGE.question, foot - _LARGE.question)
    if sheet.letters_of(large, question, _QUESTION_LETTERS, Weight.SEMIBOLD) >= _SMALL_QUESTION:
        return _LARGE, large
    return _SMALL, (_SMALL.question, foot - _SMALL.question)


def _paint_title_page(sheet: _Sheet, facts: StageFacts) -> None:
    """Before the opening and after the closing: the seminar's title, and one line under it."""
    sheet.pair(_HEAD, "", facts.time, Role.MUTED)
    used = sheet.text((0.3, 0.3), facts.title, _TITLE_LETTERS, Role.TEXT, Weight.SEMIBOLD)
    sheet.text((0.3 + used + _GAP, 0.1), facts.words.state, 0.06, Role.MUTED)
    sheet.message(_MESSAGE, facts.message)


@dataclass(frozen=True)
class _Sheet:
    """Paper to write on, in shares of its height; `extent` is where something begins and how high it is."""

    painter: QPainter
    area: QRectF
    theme: Theme

    @property
    def unit(self) -> float:
        """The height; of a picture that is narrower than it should be, what its width allows."""
        return min(self.area.height(), self.area.width() / ASPECT * 1.2)

    def box(self, extent: tuple[float, float]) -> QRectF:
        """The rectangle between the margins."""
        top, height = extent
        whole = self.area.height()
        side = self.unit * _MARGIN
        return QRectF(
            self.area.left() + side,
            self.area.top() + top * whole,
            max(1.0, self.area.width() - 2 * side),
            max(1.0, height * whole),
        )

    def line(self, extent: tuple[float, float], text: str, ink: Role, weight: Weight = Weight.MEDIUM) -> None:
        """One quiet line."""
        self._one_line(self.box(extent), text, ink, _LEFT, weight)

    def pair(
        self, extent: tuple[float, float], left: str, right: str, ink: Role, quiet: Role | None = None
    ) -> None:
        """One line from the left and one from the right; the longer gives way."""
        box = self.box(extent)
        metrics = QFontMetricsF(self._font(_LINE, Weight.MEDIUM))
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
        extent: tuple[float, float],
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

    def letters_of(self, extent: tuple[float, float], text: str, letters: float, weight: Weight) -> float:
        """How large the letters would be, as a share of the height."""
        return self._fitting(text, letters, weight, self.box(extent)).layout.font().pixelSize() / self.unit

    def digits(self, clock: _Clock, figure: str, ink: Role) -> float:
        """The clock's figures; returns how wide they are, in pixels."""
        box = self.box(clock.line)
        font = self._digits(clock.letters)
        taken = QFontMetricsF(font).horizontalAdvance(figure)
        if taken > box.width():
            font = self._digits(clock.letters * box.width() / taken)
            taken = box.width()
        self.painter.setFont(font)
        self.painter.setPen(self.theme[ink])
        inset = font.pixelSize() / 20  # the digits' own margin would indent them
        at = box.adjusted(-inset, -box.height(), 0, box.height())
        self.painter.drawText(at, int(_LEFT | _MIDDLE | Qt.TextFlag.TextDontClip), figure)
        return taken

    def beside(self, extent: tuple[float, float], taken: float, word: str, ink: Role) -> None:
        """A word at the right of the clock, on its foot."""
        box = self.box(extent)
        gap = self.unit * 0.05
        room = QRectF(box.left() + taken + gap, box.top(), box.width() - taken - gap, box.height() * 0.9)
        if not word or room.width() < self.unit * 0.1:
            return
        taken_by_word = self._fitting(word, 0.075, Weight.SEMIBOLD, room)
        self._write(taken_by_word, room.adjusted(0, room.height() - taken_by_word.height, 0, 0), ink)

    def bar(self, extent: tuple[float, float], share: float, ink: Role) -> None:
        """How much of the time is used."""
        track = self.box(extent)
        radius = track.height() / 2
        self._pill(track, radius, self.theme[Role.LINE])
        if share > 0:
            filled = QRectF(track)
            filled.setWidth(max(track.height(), track.width() * share))
            self._pill(filled, radius, self.theme[ink])

    def message(self, extent: tuple[float, float], text: str) -> None:
        """The moderator's message, on a ground of its own so that it is noticed."""
        if not text:
            return
        box = self.box(extent)
        self._pill(box, self.unit * 0.02, self.theme[Role.WARN])
        inside = box.adjusted(self.unit * 0.035, self.unit * 0.01, -self.unit * 0.035, -self.unit * 0.01)
        taken = self._fitting(text, _MESSAGE_LETTERS, Weight.BOLD, inside)
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
        if not text:
            return
        font = self._font(_LINE, weight)
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
        share = 1.0
        while True:
            font = self._font(letters * share, weight)
            taken = Paragraph(text, font, box.width(), _LEADING)
            if share <= _LEAST or (taken.height <= box.height() and _widest(text, font) <= box.width()):
                return taken
            share *= _STEP

    def _write(self, text: Paragraph, box: QRectF, ink: Role) -> None:
        """As many whole lines as the box has room for."""
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
