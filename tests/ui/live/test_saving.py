# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A line is on the screen at once, confirmed by the store, and never lost when the store refuses."""

from __future__ import annotations

from PySide6.QtCore import Qt

from seminarapp.domain.errors import NotSavedError
from seminarapp.ui.live.stream.stream_rows import ON_ITS_WAY
from tests.ui.live.panel import Stage, planned

ENTER = Qt.Key.Key_Return


def test_a_line_shows_before_it_is_saved_and_is_confirmed_after(live: Stage) -> None:
    live.type("Snabb")
    live.press(ENTER)
    assert [(row.text, row.time) for row in live.rows] == [("Snabb", ON_ITS_WAY)]
    assert live.captures == ()
    live.settle()
    assert [(row.text, row.time) for row in live.rows] == [("Snabb", "0:00")]


def test_the_top_bar_is_told_after_the_commit(live: Stage) -> None:
    with live.bot.waitSignal(live.desk.saved):
        live.type("Snabb")
        live.press(ENTER)
    assert len(live.captures) == 1


class HalfACharacterError(NotSavedError):
    """What no waiting mends."""

    may_pass = False


def refuse_the_text(live: Stage) -> None:
    live.house.ledger.broken = True
    live.house.ledger.refusal = HalfACharacterError


def test_a_line_with_a_fault_comes_back_to_the_empty_line(live: Stage) -> None:
    refuse_the_text(live)
    with live.bot.waitSignal(live.desk.refused):
        live.note("Ett halvt tecken")
    assert live.edit.text() == "Ett halvt tecken"
    assert live.rows == []
    live.house.ledger.broken = False
    live.press(ENTER)
    live.settle()
    assert [capture.text for capture in live.captures] == ["Ett halvt tecken"]


def test_a_line_with_a_fault_keeps_its_first_keystroke(live: Stage) -> None:
    refuse_the_text(live)
    typed_at = live.page.console.now()
    live.note("Ett halvt tecken")
    live.bot.wait(300)
    live.house.ledger.broken = False
    live.press(ENTER)
    live.settle()
    assert live.captures[0].at < typed_at + 0.25


def test_a_line_that_the_disk_refused_stays_in_the_stream_and_leaves_the_line_free(live: Stage) -> None:
    live.house.ledger.broken = True
    live.note("Disken är full")
    assert live.edit.text() == ""
    (row,) = live.rows
    assert (row.text, row.badge) == ("Disken är full", "Not saved: Enter tries again")


def test_a_refused_line_stays_in_the_stream_when_another_is_being_typed(live: Stage) -> None:
    live.house.ledger.broken = True
    live.type('"Ett citat" #viktigt')
    live.press(ENTER)
    live.type("nästa")
    live.settle()
    assert live.edit.text() == "nästa"
    (row,) = live.rows
    assert row.text == '"Ett citat" #viktigt'
    assert row.badge == "Not saved: Enter tries again"


def test_enter_on_a_refused_row_tries_again(live: Stage) -> None:
    live.house.ledger.broken = True
    live.type("Ett")
    live.press(ENTER)
    live.type("nästa")
    live.settle()
    live.house.ledger.broken = False
    live.stream.enter_stream()
    live.press(ENTER)
    live.settle()
    assert [capture.text for capture in live.captures] == ["Ett"]
    assert [(row.text, row.badge) for row in live.rows] == [("Ett", "")]
    assert live.edit.text() == "nästa"


def test_a_refused_audience_question_is_not_lost_either(live: Stage) -> None:
    live.house.ledger.broken = True
    live.type("?Vem betalar?")
    live.press(ENTER)
    live.type("nästa")
    live.settle()
    assert [row.text for row in live.rows] == ["?Vem betalar?"]
    live.house.ledger.broken = False
    live.stream.enter_stream()
    live.press(ENTER)
    live.settle()
    assert [question.text for question in live.material.audience_questions] == ["Vem betalar?"]
    assert live.rows == []


def test_a_refused_line_is_still_there_after_another_seminar_was_shown(live: Stage) -> None:
    live.house.ledger.broken = True
    live.type("Ett")
    live.press(ENTER)
    live.type("nästa")
    live.settle()
    live.house.ledger.broken = False
    other = planned(live.house.activities)
    live.page.show_seminar(other)
    live.settle()
    assert live.rows == []
    live.page.show_seminar(live.seminar)
    live.settle()
    assert [row.text for row in live.rows] == ["Ett"]


def test_an_edit_made_before_the_line_is_saved_is_made_when_it_is(live: Stage) -> None:
    live.type("Ett")
    live.press(ENTER)
    live.stream.enter_stream()
    live.press(Qt.Key.Key_S)
    live.settle()
    assert live.captures[0].starred
    assert live.rows[0].starred


def test_many_quick_lines_keep_their_order(live: Stage) -> None:
    for number in range(25):
        live.type(f"rad {chr(97 + number)}")
        live.press(ENTER)
    live.settle()
    expected = [f"rad {chr(97 + number)}" for number in range(25)]
    assert [capture.text for capture in live.captures] == expected
    assert [row.text for row in live.rows] == expected
