# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A prepared question: its words, its height, and its small button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.application.views.plan import QuestionView
from seminarapp.domain.values import Priority
from seminarapp.ui.live.questions.question_foot import Foot, Mark, Part, Standing
from seminarapp.ui.live.questions.question_row import QuestionRow
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from tests.ui.painted import shows

LONG = "Vad är den verkliga flaskhalsen – tillstånd, pengar eller kompetens, och vem kan göra något åt den?"
QUESTION = QuestionView("q1", LONG, Priority.IF_TIME, follow_ups=("Och om inte?", "Vem först?"))


def row_for(qtbot: QtBot, look: Look, question: QuestionView = QUESTION, width: int = 266) -> QuestionRow:
    row = QuestionRow(look, question)
    qtbot.addWidget(row)
    row.resize(width, 30)
    row.show()
    qtbot.waitExposed(row)
    return row


def test_a_row_is_as_high_as_its_words(qtbot: QtBot, look: Look) -> None:
    narrow, wide = row_for(qtbot, look), row_for(qtbot, look, width=900)
    assert narrow.height() > wide.height()


def test_the_question_in_hand_shows_its_follow_ups(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look)
    before = row.height()
    row.show_standing(Standing.IN_HAND, can_change=True)
    assert row.height() > before + 2 * 12
    row.show_standing(Standing.PUT, can_change=True)
    assert row.height() == before


@pytest.mark.parametrize(
    ("standing", "word"),
    [
        (Standing.TO_COME, "to come"),
        (Standing.IN_HAND, "in hand"),
        (Standing.PUT, "put"),
        (Standing.SKIPPED, "skipped"),
        (Standing.PARKED, "parked"),
    ],
)
def test_what_became_of_it_is_said_in_a_word(qtbot: QtBot, look: Look, standing: Standing, word: str) -> None:
    row = row_for(qtbot, look)
    row.show_standing(standing, can_change=True)
    assert row.accessibleName() == f"{LONG}, {word}"


def test_a_question_that_must_be_asked_says_so(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look, QuestionView("q1", "Varför?", Priority.MUST))
    assert row.accessibleName() == "Varför?, to come, must be asked"


def test_the_question_in_hand_stands_out(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look)
    before = shows(row, look, Role.ACCENT_SOFT)
    row.show_standing(Standing.IN_HAND, can_change=True)
    assert (before, shows(row, look, Role.ACCENT_SOFT)) == (False, True)


def test_the_skip_button_shows_where_the_mouse_is(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look)
    middle = QPointF(row.rect().center())
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(row, QEnterEvent(middle, middle, middle))
    near = row.skip.isVisible()
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    assert (near, row.skip.isVisible()) == (True, False)


def test_the_skip_button_goes_when_the_keys_leave_it(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look)
    row.activateWindow()
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)  # wherever the pointer happens to be
    row.skip.setFocus()
    near = row.skip.isVisible()
    row.skip.clearFocus()
    assert (near, row.skip.isVisible()) == (True, False)


@pytest.mark.parametrize("standing", [Standing.PUT, Standing.SKIPPED, Standing.PARKED])
def test_what_is_done_with_can_not_be_skipped(qtbot: QtBot, look: Look, standing: Standing) -> None:
    row = row_for(qtbot, look)
    row.show_standing(standing, can_change=True)
    row.setFocus()
    assert not row.skip.isVisible()
    assert not row.park.isVisible()


def test_nothing_can_be_done_to_a_row_that_is_only_read(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look)
    row.show_standing(Standing.TO_COME, can_change=False)
    assert not row.isEnabled()
    assert not row.skip.isVisible()
    assert not row.park.isVisible()


def test_the_line_under_a_question_makes_room_for_itself_and_is_read_out(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look)
    row.show_standing(Standing.PUT, can_change=True)
    before = row.height()
    foot = Foot(marks=(Mark("AL", 1, "Astrid Lindqvist", Part.ANSWERED),))
    row.show_standing(Standing.PUT, foot, can_change=True)
    assert row.foot is foot
    assert row.height() > before
    assert row.accessibleDescription() == "Answered: Astrid Lindqvist. Och om inte? Vem först?"
    assert "Astrid Lindqvist" in row.toolTip()


def test_the_buttons_stand_within_the_row(qtbot: QtBot, look: Look) -> None:
    row = row_for(qtbot, look)
    row.show_standing(Standing.TO_COME, Foot("must be asked", strong=True), can_change=True)
    for button in (row.skip, row.park):
        assert row.rect().contains(button.geometry())
    assert not row.skip.geometry().intersects(row.park.geometry())
