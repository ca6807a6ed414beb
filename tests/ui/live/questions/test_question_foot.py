# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The line under a prepared question, in words and in marks."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from seminarapp.application.reporting.coverage import Answer
from seminarapp.application.views.plan import QuestionView, SeatView
from seminarapp.domain.values import Priority
from seminarapp.ui.live.questions.question_foot import Foot, Mark, Part, Standing, foot_of, paint_foot
from seminarapp.ui.theme.look import Look

NAMES = {"al": "Astrid Lindqvist", "kh": "Karim Haddad", "es": "Elin Sörensen"}
SEATS = {
    seat: SeatView(seat, number, UUID(int=number), name, initials=seat.upper())
    for number, (seat, name) in enumerate(NAMES.items(), start=1)
}
FOR_TWO = QuestionView("q1", "Vem?", Priority.MUST, seats=("kh", "al"))
FOR_NOBODY = QuestionView("q2", "Hur?", Priority.IF_TIME)


def parts(foot: Foot) -> list[tuple[str, Part]]:
    return [(mark.initials, mark.part) for mark in foot.marks]


@pytest.mark.parametrize(
    ("question", "standing", "word"),
    [
        (FOR_TWO, Standing.TO_COME, "must be asked"),
        (FOR_NOBODY, Standing.TO_COME, "if time"),
        (FOR_TWO, Standing.IN_HAND, "in hand"),
        (FOR_TWO, Standing.PUT, ""),
        (FOR_TWO, Standing.SKIPPED, "skipped"),
        (FOR_TWO, Standing.PARKED, "parked"),
    ],
)
def test_it_says_in_words_how_the_question_stands(
    question: QuestionView, standing: Standing, word: str
) -> None:
    assert foot_of(question, standing, SEATS).word == word


def test_only_what_must_still_be_asked_is_strong() -> None:
    strong = [standing for standing in Standing if foot_of(FOR_TWO, standing, SEATS).strong]
    assert strong == [Standing.TO_COME]
    assert not foot_of(FOR_NOBODY, Standing.TO_COME, SEATS).strong


def test_a_question_to_come_names_those_it_is_for_in_the_panels_order() -> None:
    foot = foot_of(FOR_TWO, Standing.TO_COME, SEATS)
    assert parts(foot) == [("AL", Part.MEANT), ("KH", Part.MEANT)]
    assert foot.spoken == "For: Astrid Lindqvist, Karim Haddad."


def test_a_question_that_was_put_tells_who_has_answered_and_who_is_waited_for() -> None:
    answers = (Answer("al", True, 60.0), Answer("kh", True), Answer("es", False, captures=1))
    foot = foot_of(FOR_TWO, Standing.PUT, SEATS, answers)
    assert parts(foot) == [("AL", Part.ANSWERED), ("KH", Part.WAITED_FOR), ("ES", Part.ANSWERED)]
    assert foot.spoken == "Answered: Astrid Lindqvist, Elin Sörensen. Has not answered: Karim Haddad."


def test_a_question_for_nobody_waits_for_nobody() -> None:
    assert foot_of(FOR_NOBODY, Standing.PUT, SEATS, (Answer("al", False),)).marks == ()


def test_somebody_who_has_left_the_panel_has_no_mark() -> None:
    gone = QuestionView("q1", "Vem?", Priority.MUST, seats=("xx",))
    assert foot_of(gone, Standing.PUT, SEATS, (Answer("xx", True, 60.0),)).marks == ()


@pytest.mark.parametrize("standing", [Standing.SKIPPED, Standing.PARKED])
def test_what_was_left_out_marks_nobody(standing: Standing) -> None:
    assert foot_of(FOR_TWO, standing, SEATS).marks == ()


def painted(look: Look, foot: Foot, width: int = 200) -> bytes:
    picture = QPixmap(width, 24)
    picture.fill()
    painter = QPainter(picture)
    paint_foot(painter, QRectF(0, 0, width, 24), foot, look.theme)
    painter.end()
    image = picture.toImage()
    return bytes(image.constBits())


def test_each_part_looks_its_own(qtbot: QtBot, look: Look) -> None:
    pictures = [painted(look, Foot(marks=(Mark("AL", 1, "Astrid", part),))) for part in Part]
    assert len(set(pictures)) == 3


def test_marks_that_have_no_room_are_left_to_the_words(qtbot: QtBot, look: Look) -> None:
    marks = tuple(Mark("AL", 1, f"Astrid {number}", Part.ANSWERED) for number in range(9))
    assert painted(look, Foot(marks=marks), 70) == painted(look, Foot(marks=marks[:3]), 70)
