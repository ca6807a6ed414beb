# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Questions given to a segment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.application.views.plan import QuestionView
from seminarapp.domain.values import Priority
from seminarapp.ui.plan.question_picker import QuestionPicker
from seminarapp.ui.theme.look import Look
from tests.application.plans import plan, segment

QUESTIONS = (
    QuestionView("q1", "Vem betalar?", Priority.MUST, segment="a"),
    QuestionView("q2", "Hur länge?", Priority.MUST, segment="b"),
    QuestionView("q3", "Och sedan?", Priority.MUST),
)


@pytest.fixture
def picker(look: Look, qtbot: QtBot) -> QuestionPicker:
    picker = QuestionPicker(look, "Questions")
    qtbot.addWidget(picker)
    picker.show_plan(plan(segment("a", 5), segment("b", 5), questions=QUESTIONS), "a")
    picker.resize(400, 120)
    with qtbot.waitExposed(picker):
        picker.show()
    return picker


def test_the_segments_own_are_marked_and_the_others_say_where_they_are(picker: QuestionPicker) -> None:
    assert picker.picked() == ("q1",)
    assert [entry.sentence for entry in picker.entries.entries] == [
        "Vem betalar?, in this segment",
        "Hur länge?, not in this segment, B",
        "Och sedan?, not in this segment",
    ]


def test_space_gives_a_question_and_takes_it_back(picker: QuestionPicker) -> None:
    picker.choose("q3")
    QTest.keyClick(picker, Qt.Key.Key_Space)
    assert picker.picked() == ("q1", "q3")
    assert picker.chosen == "q3"
    QTest.keyClick(picker, Qt.Key.Key_Space)
    assert picker.picked() == ("q1",)


def test_a_click_gives_one_too(picker: QuestionPicker) -> None:
    at = picker.visualRect(picker.entries.index(1)).center()
    QTest.mouseClick(picker.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert picker.picked() == ("q1", "q2")


def test_a_new_segment_has_none(picker: QuestionPicker) -> None:
    picker.show_plan(plan(segment("a", 5), questions=QUESTIONS), "")
    assert picker.picked() == ()


def test_a_long_bank_of_questions_scrolls(picker: QuestionPicker) -> None:
    many = tuple(QuestionView(f"q{n}", f"Fråga {n}?", Priority.MUST) for n in range(60))
    picker.show_plan(plan(questions=many), "")
    assert picker.height() < 200
