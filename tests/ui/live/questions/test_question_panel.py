# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The prepared questions by key: put, skip, park, and what is left towards the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.ui.live.questions.question_foot import Standing
from seminarapp.ui.live.questions.question_panel import QuestionPanel
from tests.ui.live.panel import Stage


@pytest.fixture
def panel(live: Stage) -> QuestionPanel:
    live.press(Qt.Key.Key_F3)
    return live.page._questions


def standings(panel: QuestionPanel) -> list[Standing]:
    return [row.standing for row in panel.rows]


def press(live: Stage, key: Qt.Key) -> None:
    QTest.keyClick(live.page.focusWidget(), key)
    live.settle()


def test_f3_goes_to_the_next_question_or_the_one_in_hand(live: Stage, panel: QuestionPanel) -> None:
    assert live.page.focusWidget() is panel.rows[0]
    for question in ("q1", "q3"):
        live.page.console.put(question)
        live.settle()
    live.page.take_keys()
    live.press(Qt.Key.Key_F3)
    assert live.page.focusWidget() is panel.rows[2]


@pytest.mark.parametrize(
    ("key", "standing"),
    [
        (Qt.Key.Key_Return, Standing.IN_HAND),
        (Qt.Key.Key_S, Standing.SKIPPED),
        (Qt.Key.Key_P, Standing.PARKED),
    ],
)
def test_one_key_puts_skips_or_parks(
    live: Stage, panel: QuestionPanel, key: Qt.Key, standing: Standing
) -> None:
    press(live, Qt.Key.Key_Down)
    press(live, key)
    assert standings(panel)[:3] == [Standing.TO_COME, standing, Standing.TO_COME]
    assert live.page.focusWidget() is panel.rows[1], "the keys stay where they are"


def test_pressing_twice_takes_nothing_back(live: Stage, panel: QuestionPanel) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_P):
        before = len(live.house.ledger.log)
        press(live, key)
        press(live, key)
        assert len(live.house.ledger.log) == before + 1


def test_a_parked_question_is_put_after_all(live: Stage, panel: QuestionPanel) -> None:
    press(live, Qt.Key.Key_P)
    press(live, Qt.Key.Key_Return)
    assert standings(panel)[0] is Standing.IN_HAND


def test_up_and_down_stop_at_the_ends(live: Stage, panel: QuestionPanel) -> None:
    press(live, Qt.Key.Key_Up)
    assert live.page.focusWidget() is panel.rows[0]
    for _ in range(9):
        press(live, Qt.Key.Key_Down)
    assert live.page.focusWidget() is panel.rows[4]


def test_escape_goes_back_and_other_letters_go_to_the_line(live: Stage, panel: QuestionPanel) -> None:
    press(live, Qt.Key.Key_Escape)
    assert live.page.focusWidget() is live.edit
    live.press(Qt.Key.Key_F3)
    press(live, Qt.Key.Key_K)
    assert (live.page.focusWidget(), live.edit.text()) == (live.edit, "k")


def test_the_small_button_parks(live: Stage, panel: QuestionPanel) -> None:
    QTest.mouseClick(panel.rows[2].park, Qt.MouseButton.LeftButton)
    live.settle()
    assert standings(panel)[2] is Standing.PARKED


def test_the_menu_offers_what_can_be_done(live: Stage, panel: QuestionPanel) -> None:
    row = panel.rows[0]

    def offered() -> list[str]:
        return [action.text() for action in panel._menu(row).actions()]

    assert offered() == ["Put it to the panel\tEnter", "Skip\tS", "Park it for after the panel\tP"]
    panel._menu(row).actions()[0].trigger()
    live.settle()
    assert offered() == ["Take it back\tS", "Park it for after the panel\tP"]
    panel.put_next()
    live.settle()
    assert offered()[0] == "Put it again\tEnter"
    panel._menu(row).actions()[0].trigger()
    live.settle()
    assert standings(panel)[:2] == [Standing.IN_HAND, Standing.PUT]
    panel._menu(row).actions()[1].trigger()
    live.settle()
    assert offered() == ["Put it to the panel\tEnter", "Skip\tS"]


def test_a_closed_session_can_only_be_read(live: Stage, panel: QuestionPanel) -> None:
    live.page.console.close()
    live.settle()
    live.press(Qt.Key.Key_F3)
    assert live.page.focusWidget() is live.page._closed.write


def test_a_question_to_come_says_how_much_it_matters_and_for_whom(live: Stage, panel: QuestionPanel) -> None:
    assert [row.foot.word for row in panel.rows[:2]] == ["must be asked", "if time"]
    assert [mark.initials for mark in panel.rows[1].foot.marks] == ["AL"]


# -- what is left -----------------------------------------------------------------------------------------------------


def test_in_the_last_segment_the_heading_says_what_must_still_be_asked(
    live: Stage, panel: QuestionPanel
) -> None:
    assert panel._remark.text() == "0 of 5"
    live.page.console.begin("s5")
    live.settle()
    assert panel._remark.text() == "3 must-ask left"
    for _ in range(3):
        panel.put_next()
        live.settle()
    assert panel._remark.text() == "1 must-ask left"
    live.page.console.put("q5")
    live.settle()
    assert panel._remark.text() == "4 of 5"


@pytest.mark.parametrize(
    ("minutes", "remark"), [(49, "0 of 5"), (51, "3 must-ask left"), (70, "3 must-ask left")]
)
def test_so_it_does_in_the_last_ten_minutes(live: Stage, minutes: int, remark: str) -> None:
    live.house.clock.go_on(minutes * 60)
    live.page.show_seminar(live.seminar)
    live.settle()
    live.page.ticking.tick()
    assert live.page._questions._remark.text() == remark


def test_what_was_skipped_or_parked_is_not_left(live: Stage, panel: QuestionPanel) -> None:
    live.page.console.begin("s5")
    live.page.console.skip("q1")
    live.page.console.park("q3")
    live.settle()
    assert panel._remark.text() == "1 must-ask left"


def test_the_question_in_hand_stays_in_view_when_the_window_gets_lower(live: Stage) -> None:
    panel = live.page._questions
    live.page.console.put("q4")
    live.settle()
    live.page.resize(1180, 600)
    row, column = panel.rows[3], panel._column
    live.until(lambda: row.mapTo(column, row.rect().bottomLeft()).y() <= column.height())
    assert row.mapTo(column, row.rect().topLeft()).y() >= 0
    assert column.verticalScrollBar().value() > 0, "the window is low enough for a question to be out of view"
