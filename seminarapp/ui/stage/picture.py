# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage as a picture: the same on a wall and, small, on the moderator's page.

All measures are shares of the picture's height, so that it looks alike on every screen. A text that has no room is set
smaller until it has; of a page of text the beginning shows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from seminarapp.application.moderating.staging import StageFacts
from seminarapp.ui.stage.paper import MARGIN, Extent, Kept, Paper
from seminarapp.ui.theme.fonts import Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role

_HEAD = (0.06, 0.06)
_QUESTION_LETTERS = 0.078
_SMALL_QUESTION = 0.055  # a question in smaller letters gets some of the clock's room
_AWAITED = 0.07
_MESSAGE = (0.75, 0.13)
_FOOT = (0.91, 0.06)
_GAP = 0.02
_TITLE_LETTERS = 0.12


@dataclass(frozen=True)
class _Clock:
    """How much of the picture the clock takes: letters, its line and the bar's, and where the question begins."""

    letters: float
    line: Extent
    bar: Extent
    question: float

    @property
    def ticks(self) -> Extent:
        """What the passing of a second changes: the figures and the bar."""
        top = self.line[0] - _GAP
        return top, self.bar[0] + self.bar[1] + _GAP / 2 - top


_LARGE = _Clock(0.36, (0.15, 0.33), (0.53, 0.014), 0.585)
_SMALL = _Clock(0.24, (0.14, 0.22), (0.395, 0.014), 0.445)


class StagePicture(QLabel):
    """Paints the facts in the dark theme, whatever theme is chosen; red when the segment is over its time."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facts = StageFacts()
        self._kept: Kept = {}
        self._ticks: Extent = (0.0, 1.0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.theme_changed.connect(self.update)

    @property
    def facts(self) -> StageFacts:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: StageFacts) -> None:
        """Show these; what has not changed is not painted again."""
        before = self._facts
        if facts == before:
            return
        self._facts = facts
        self.setAccessibleName(facts.words.sentence)
        if facts.over == before.over and replace(facts, clock=before.clock, spent=before.spent) == before:
            top, height = (round(share * self.height()) for share in self._ticks)
            self.update(0, top, self.width(), height)
        else:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, seen = QRectF(self.rect()), QRectF(event.rect())
        self._ticks = paint_stage(Paper(painter, area, self._look.night, seen, self._kept), self._facts)


def paint_stage(paper: Paper, facts: StageFacts) -> Extent:
    """Paint the facts; returns the part that the passing of a second changes."""
    paper.fill(Role.ON_OVER if facts.over else Role.SUNKEN)
    if not facts.goes:
        _paint_title_page(paper, facts)
        return 0.0, 1.0
    words = facts.words
    below = _MESSAGE[0] if facts.message else _FOOT[0] if words.floor or words.following else 1 - MARGIN
    clock, question = _room_for_question(paper, facts.question, below, awaited=bool(words.awaited))
    paper.pair(_HEAD, facts.title, facts.time, Role.MUTED)
    ink = Role.OVER if facts.over else Role.TEXT
    width = paper.digits(clock.line, clock.letters, facts.figure, ink)
    paper.beside(clock.line, width, words.state, ink if facts.over else Role.WARN)
    paper.bar(clock.bar, facts.spent, Role.OVER if facts.over else Role.ACCENT)
    used = paper.text(question, facts.question, _QUESTION_LETTERS, Role.TEXT, Weight.SEMIBOLD)
    paper.line((question[0] + used + _GAP / 2, _AWAITED), words.awaited, Role.ACCENT)
    paper.message(_MESSAGE, facts.message)
    paper.pair(_FOOT, words.floor, words.following, Role.TEXT, quiet=Role.MUTED)
    return clock.ticks


def _room_for_question(paper: Paper, question: str, below: float, *, awaited: bool) -> tuple[_Clock, Extent]:
    """The clock, large unless a long question needs its room, and the room of the question."""
    foot = below - _GAP * 1.75 - (_AWAITED if awaited else 0.0)
    large = (_LARGE.question, foot - _LARGE.question)
    if paper.letters_of(large, question, _QUESTION_LETTERS, Weight.SEMIBOLD) >= _SMALL_QUESTION:
        return _LARGE, large
    return _SMALL, (_SMALL.question, foot - _SMALL.question)


def _paint_title_page(paper: Paper, facts: StageFacts) -> None:
    """Before the opening and after the closing: the seminar's title, and one line under it."""
    paper.pair(_HEAD, "", facts.time, Role.MUTED)
    used = paper.text((0.3, 0.3), facts.title, _TITLE_LETTERS, Role.TEXT, Weight.SEMIBOLD)
    paper.text((0.3 + used + _GAP, 0.1), facts.words.state, 0.06, Role.MUTED)
    paper.message(_MESSAGE, facts.message)
