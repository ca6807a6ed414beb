# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The page from opening to closing, by keys and mouse."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.planning import PreparedQuestion, TitleCard
from seminarapp.ui.live.questions.question_foot import Standing
from seminarapp.ui.live.session.segment_row import Course
from tests.ui.live.panel import Stage, planned

SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(*parts: QWidget) -> list[bool]:
    return [part.isVisible() for part in parts]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# -- before ---------------------------------------------------------------------------------------------------------


def test_before_the_opening_there_is_one_thing_to_do(stage: Stage) -> None:
    page = stage.page
    assert shown(page._opening, page._clock, page._cards, page._stream, page._line) == [True] + 4 * [False]
    assert page.focusWidget() is page._opening.button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F5])
def test_a_key_opens_the_session_with_its_first_segment(stage: Stage, key: Qt.Key) -> None:
    stage.press(key)
    stage.settle()
    session = stage.material.session
    assert session is not None
    assert [(run.segment, run.began_at) for run in session.runs] == [("s1", 0.0)]
    assert stage.page._line.isVisible()
    assert stage.page.focusWidget() is stage.edit


def test_a_click_opens_the_session(stage: Stage) -> None:
    click(stage.page._opening.button)
    stage.settle()
    assert stage.material.session is not None


def test_nothing_is_noted_before_the_opening(stage: Stage) -> None:
    QTest.keyClick(stage.page, Qt.Key.Key_A)
    assert stage.edit.text() == ""


def test_a_seminar_without_panel_or_segments_can_be_opened(stage: Stage) -> None:
    bare = stage.house.activities.planning.plan_seminar(TitleCard("Bara ett samtal"))
    stage.page.show_seminar(bare)
    stage.settle()
    stage.page.console.open()
    stage.settle()
    stage.note("Det går ändå")
    assert [row.text for row in stage.rows] == ["Det går ändå"]
    assert not stage.page._cards.isVisible()


# -- segments and time ----------------------------------------------------------------------------------------------


def test_f8_begins_the_next_segment_until_there_is_none(live: Stage) -> None:
    for _ in range(6):
        live.press(Qt.Key.Key_F8)
        live.settle()
    session = live.material.session
    assert session is not None
    assert [run.segment for run in session.runs] == ["s1", "s2", "s3", "s4", "s5"]
    assert not live.page._run.next.isEnabled()


def test_a_click_begins_any_segment(live: Stage) -> None:
    click(live.page._run.rows[3])
    live.settle()
    assert [row.facts.course for row in live.page._run.rows] == [
        Course.DONE,
        Course.TO_COME,
        Course.TO_COME,
        Course.RUNNING,
        Course.TO_COME,
    ]


def test_segments_that_are_done_show_how_they_kept_their_time(live: Stage) -> None:
    begin = live.house.activities.moderating.begin_segment
    begin(live.seminar, "s2", 312)
    begin(live.seminar, "s3", 312 + 955)
    live.page.show_seminar(live.seminar)
    live.settle()
    first, second, third = (row.facts for row in live.page._run.rows[:3])
    assert (first.figure, first.late, first.spoken) == ("+0:12", False, "0:12 over time")
    assert (second.figure, second.late) == ("+0:55", True)
    assert (third.figure, third.course) == ("20:00", Course.RUNNING)


def test_over_run_is_said_in_words_and_announced_once(live: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(live.page.ticking, "_announce", said.append)
    session = live.page.console.session
    assert session is not None
    live.page.console._clock = _Standing(5 * 60 + 75)  # type: ignore[assignment]  # a clock for the test
    for _ in range(3):
        live.page.ticking.tick()
    assert said == ["Over time: Välkomna och presentation"]
    assert live.page._clock.clock.text() == "+1:15"
    assert live.page._clock._word.isVisible()


class _Standing:
    def __init__(self, at: float) -> None:
        self.at = at

    def now(self) -> float:
        return self.at


def test_f6_pauses_and_goes_on(live: Stage) -> None:
    seen = []
    for _ in range(2):
        live.press(Qt.Key.Key_F6)
        live.settle()
        session = live.material.session
        assert session is not None
        title = live.page._clock._title.text()
        seen.append((session.paused_at is not None, live.page._run.pause.accessibleName(), title))
    welcome = "Välkomna och presentation"
    assert seen == [(True, "Go on", f"{welcome} – paused"), (False, "Pause", welcome)]


# -- questions ------------------------------------------------------------------------------------------------------


def standings(live: Stage) -> list[Standing]:
    return [row.standing for row in live.page._questions.rows]


def test_f7_puts_the_next_question_and_shift_f7_skips_it(live: Stage) -> None:
    for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT, Qt.KeyboardModifier.NoModifier):
        live.press(Qt.Key.Key_F7, modifier)
        live.settle()
    put, skipped, hand, waits = Standing.PUT, Standing.SKIPPED, Standing.IN_HAND, Standing.TO_COME
    assert standings(live) == [put, skipped, hand, waits, waits]
    assert live.page._questions._remark.text() == "2 of 5"


def test_control_f7_parks_the_next_question(live: Stage) -> None:
    live.press(Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    live.settle()
    assert standings(live)[:2] == [Standing.PARKED, Standing.TO_COME]
    session = live.material.session
    assert session is not None
    assert session.parked == {"q1"}


def test_a_click_puts_a_question_and_another_takes_it_back(live: Stage) -> None:
    row = live.page._questions.rows[2]
    seen = []
    for _ in range(2):
        click(row)
        live.settle()
        seen.append(row.standing)
    assert seen == [Standing.IN_HAND, Standing.SKIPPED]


def test_the_small_button_skips_and_is_reached_by_tab(live: Stage) -> None:
    row = live.page._questions.rows[0]
    assert not row.skip.isVisible()
    row.setFocus()
    live.press(Qt.Key.Key_Tab)
    assert live.page.focusWidget() is row.skip
    live.press(Qt.Key.Key_Space)
    live.settle()
    assert standings(live)[0] is Standing.SKIPPED


def test_the_question_in_hand_is_in_sight_in_a_low_window(live: Stage) -> None:
    live.page.resize(1180, 560)
    for _ in range(5):
        live.press(Qt.Key.Key_F7)
        live.settle()
    last = live.page._questions.rows[4]
    live.until(lambda: last.visibleRegion().boundingRect().height() == last.height())


def test_notes_belong_to_the_question_in_hand(live: Stage) -> None:
    live.press(Qt.Key.Key_F7)
    live.settle()
    live.note("Svar")
    assert live.captures[0].question == "q1"


# -- closing --------------------------------------------------------------------------------------------------------


def test_closing_asks_once_and_without_a_dialog(live: Stage) -> None:
    live.press(Qt.Key.Key_F8, SHIFT)
    assert live.page._closing.isVisible()
    assert live.page.focusWidget() is live.page._closing.close_session
    live.press(Qt.Key.Key_Return)
    live.settle()
    session = live.material.session
    assert session is not None
    assert session.closed_at is not None


@pytest.mark.parametrize("how", ["escape", "button"])
def test_the_session_stays_open_when_the_question_is_declined(live: Stage, how: str) -> None:
    live.press(Qt.Key.Key_F8, SHIFT)
    if how == "escape":
        live.press(Qt.Key.Key_Escape)
    else:
        click(live.page._closing.keep)
    live.settle()
    assert live.page.console.is_open
    assert not live.page._closing.isVisible()
    assert live.page.focusWidget() is live.edit


def test_typing_on_answers_no_question(live: Stage) -> None:
    live.press(Qt.Key.Key_F8, SHIFT)
    live.press(Qt.Key.Key_A)
    assert live.edit.text().lower() == "a"
    assert live.page.console.is_open


def test_a_closed_session_shows_its_totals(live: Stage) -> None:
    live.note("En anteckning")
    live.note('"Ett citat"')
    live.page.console.close()
    live.settle()
    page = live.page
    assert shown(page._closed, page._stream, page._cards, page._clock, page._line) == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert page._closed._notes.accessibleName() == "Notes: 1"
    assert page._closed._quotes.accessibleName() == "Quotes: 1"
    assert page.focusWidget() is page._closed.write


def test_closing_frees_the_floor(live: Stage) -> None:
    live.page.console.give_floor(1, live.page.console.now())
    live.page.console.close()
    live.settle()
    assert live.material.turns[0].ended_at is not None
    assert live.page.console.holder == ""


def test_a_closed_session_can_be_opened_again(live: Stage) -> None:
    live.page.console.close()
    live.settle()
    click(live.page._closed.reopen)
    live.settle()
    live.note("Det går vidare")
    assert [capture.text for capture in live.captures] == ["Det går vidare"]


def test_going_on_to_writing_asks_the_window(live: Stage) -> None:
    live.page.console.close()
    live.settle()
    wanted: list[UUID] = []
    live.page.write_requested.connect(wanted.append)
    click(live.page._closed.write)
    assert wanted == [live.seminar]


# -- the page -------------------------------------------------------------------------------------------------------


def test_the_right_column_folds_below_1180_pixels(live: Stage) -> None:
    seen = []
    for width in (1179, 1180):
        live.page.resize(width, 700)
        seen.append(live.page._audience.isVisible())
    assert seen == [False, True]


def test_others_are_told_when_the_page_is_left_and_only_when_something_changed(live: Stage) -> None:
    told: list[UUID] = []
    live.desk.seminar_changed.connect(told.append)
    live.note("Ett")
    assert told == []
    for _ in range(2):
        live.page.hide()
        live.page.show()
    assert told == [live.seminar]


def test_a_plan_changed_on_another_page_is_read_again(live: Stage) -> None:
    live.page.hide()
    live.house.activities.planning.prepare_question(live.seminar, PreparedQuestion("Ny fråga?"))
    live.desk.seminar_changed.emit(live.seminar)
    live.page.show()
    live.settle()
    assert live.page._questions.rows[-1].question.text == "Ny fråga?"


def test_an_answer_about_another_seminar_is_not_shown(live: Stage) -> None:
    other = planned(live.house.activities)
    live.page.show_seminar(other)
    live.page.show_seminar(live.seminar)
    live.settle()
    assert live.page.console.plan is not None
    assert live.page.console.plan.card.id == live.seminar
    assert live.page.console.is_open


def test_the_pages_actions_are_qts_own_with_their_keys(live: Stage) -> None:
    keys = {action.shortcut().toString() for action in live.page.actions()}
    assert {
        "F3",
        "F4",
        "F5",
        "F6",
        "F7",
        "Shift+F7",
        "Ctrl+F7",
        "F8",
        "Shift+F8",
        "Ctrl+Z",
        "Ctrl+Shift+Z",
    } <= keys
