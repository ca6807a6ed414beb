# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands under a prepared question: how much it matters or what became of it, and the panelists it concerns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from seminarapp.application.reporting.coverage import Answer
from seminarapp.application.views.plan import QuestionView, SeatView
from seminarapp.domain.values import Priority
from seminarapp.ui.theme.fonts import Size, Weight, interface_font
from seminarapp.ui.theme.roles import Role, Theme
from seminarapp.ui.widgets.avatar import paint_avatar

HEIGHT = 24
_CIRCLE = 20
_BETWEEN = 3
_AFTER_WORD = 8


class Standing(Enum):
    """What became of a prepared question."""

    TO_COME = auto()
    IN_HAND = auto()
    PUT = auto()
    SKIPPED = auto()
    PARKED = auto()


class Part(Enum):
    """What a panelist has to do with a question."""

    MEANT = auto()
    ANSWERED = auto()
    WAITED_FOR = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """One panelist under a question."""

    initials: str
    number: int
    name: str
    part: Part


@dataclass(frozen=True, slots=True)
class Foot:
    """The line under a question; `strong` where its word must not be overlooked."""

    word: str = ""
    strong: bool = False
    marks: tuple[Mark, ...] = ()

    @property
    def spoken(self) -> str:
        """The marks in words."""
        translate = QCoreApplication.translate
        parts = {
            Part.MEANT: translate("QuestionFoot", "For: {names}."),
            Part.ANSWERED: translate("QuestionFoot", "Answered: {names}."),
            Part.WAITED_FOR: translate("QuestionFoot", "Has not answered: {names}."),
        }
        named = {part: [mark.name for mark in self.marks if mark.part is part] for part in parts}
        return " ".join(
            text.format(names=", ".join(named[part])) for part, text in parts.items() if named[part]
        )


def foot_of(
    question: QuestionView,
    standing: Standing,
    seats: Mapping[str, SeatView],
    answers: Iterable[Answer] = (),
) -> Foot:
    """The line under that question.

    Args:
        seats: the panel, by id, in its order.
        answers: what is known of each panelist's answer, once the question has been put.
    """
    translate = QCoreApplication.translate
    must = question.priority is Priority.MUST
    meant = [seat for seat in seats if seat in question.seats]
    match standing:
        case Standing.TO_COME:
            word = (
                translate("QuestionFoot", "must be asked") if must else translate("QuestionFoot", "if time")
            )
            marks = dict.fromkeys(meant, Part.MEANT)
        case Standing.SKIPPED | Standing.PARKED:
            parked = standing is Standing.PARKED
            word = translate("QuestionFoot", "parked") if parked else translate("QuestionFoot", "skipped")
            marks = {}
        case _:
            in_hand = standing is Standing.IN_HAND
            word = translate("QuestionFoot", "in hand") if in_hand else ""
            answered = {one.seat for one in answers if one.answered}
            marks = {
                seat: Part.ANSWERED if seat in answered else Part.WAITED_FOR
                for seat in seats
                if seat in answered or seat in meant
            }
    return Foot(
        word,
        strong=must and standing is Standing.TO_COME,
        marks=tuple(
            Mark(seats[seat].initials, seats[seat].number, seats[seat].name, part)
            for seat, part in marks.items()
        ),
    )


def paint_foot(painter: QPainter, room: QRectF, foot: Foot, theme: Theme) -> None:
    """Draw the line; a panelist who has answered is filled, one who is waited for is an empty ring."""
    font = interface_font(Size.SMALL, Weight.SEMIBOLD if foot.strong else Weight.REGULAR)
    painter.setFont(font)
    painter.setPen(theme[Role.TEXT if foot.strong else Role.MUTED])
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), foot.word)
    left = room.left()
    if foot.word:
        left += QFontMetricsF(font).horizontalAdvance(foot.word) + _AFTER_WORD
    top = room.center().y() - _CIRCLE / 2
    for mark in foot.marks:
        circle = QRectF(left, top, _CIRCLE, _CIRCLE)
        if circle.right() > room.right():
            return  # the tool tip has everybody
        if mark.part is Part.WAITED_FOR:
            _paint_ring(painter, circle, mark, theme)
        else:
            active = mark.part is Part.ANSWERED
            paint_avatar(painter, circle, mark.initials, mark.number, theme, active=active)
        left += _CIRCLE + _BETWEEN


def _paint_ring(painter: QPainter, circle: QRectF, mark: Mark, theme: Theme) -> None:
    colour = theme.speaker(mark.number)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
    painter.setFont(interface_font(Size.TINY, Weight.SEMIBOLD))
    painter.setPen(colour)
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), mark.initials)
