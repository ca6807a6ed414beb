# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Undo gives the text back, redo records it again, and neither loses anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.live.panel import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFTED = CONTROL | Qt.KeyboardModifier.ShiftModifier
Z, Y = Qt.Key.Key_Z, Qt.Key.Key_Y


def texts(live: Stage) -> list[str]:
    return [capture.text for capture in live.captures]


def test_undo_discards_the_newest_and_gives_its_text_back(live: Stage) -> None:
    live.note("Ett")
    live.note('!"Två" #kostnad')
    live.press(Z, CONTROL)
    live.settle()
    assert texts(live) == ["Ett"]
    assert [row.text for row in live.rows] == ["Ett"]
    assert live.edit.text() == '!"Två" #kostnad'


def test_what_undo_gave_back_is_recorded_with_its_own_moment(live: Stage) -> None:
    live.page.console.give_floor(1, live.page.console.now())
    live.note("Ett")
    (before,) = live.captures
    live.bot.wait(60)
    live.page.console.give_floor(2, live.page.console.now())
    live.press(Z, CONTROL)
    live.type(" till")
    live.press(Qt.Key.Key_Return)
    live.settle()
    (after,) = live.captures
    assert after.text == "Ett till"
    assert (after.at, after.seat, after.segment) == (before.at, before.seat, before.segment)


def test_undo_again_goes_further_back_and_redo_the_same_way(live: Stage) -> None:
    for text in ("Ett", "Två", "Tre"):
        live.note(text)
    for expected in ("Tre", "Två"):
        live.press(Z, CONTROL)
        live.settle()
        assert live.edit.text() == expected
    assert texts(live) == ["Ett"]
    live.press(Z, SHIFTED)
    live.settle()
    live.press(Y, CONTROL)
    live.settle()
    assert texts(live) == ["Ett", "Två", "Tre"]
    assert [row.text for row in live.rows] == ["Ett", "Två", "Tre"]


def test_redo_takes_the_text_off_the_line(live: Stage) -> None:
    live.note("Ett")
    live.press(Z, CONTROL)
    live.settle()
    live.press(Z, SHIFTED)
    live.settle()
    assert live.edit.text() == ""
    assert texts(live) == ["Ett"]


def test_undo_while_typing_undoes_the_typing_and_touches_no_capture(live: Stage) -> None:
    live.note("Ett")
    live.type("halv mening")
    live.press(Z, CONTROL)
    live.settle()
    assert texts(live) == ["Ett"]
    assert live.edit.text() != "halv mening"


def test_undo_before_the_store_has_answered_discards_it_all_the_same(live: Stage) -> None:
    live.type("Snabb")
    live.press(Qt.Key.Key_Return)
    live.press(Z, CONTROL)
    assert live.edit.text() == "Snabb"
    live.settle()
    assert texts(live) == []
    assert live.rows == []
    live.press(Z, SHIFTED)
    live.settle()
    assert texts(live) == ["Snabb"]


def test_captures_of_an_earlier_run_can_be_undone(live: Stage) -> None:
    live.note("Ett")
    live.page.show_seminar(live.seminar)
    live.settle()
    live.press(Z, CONTROL)
    live.settle()
    assert (texts(live), live.edit.text()) == ([], "Ett")


def test_undo_of_a_discarded_row_puts_it_back_where_it_was(live: Stage) -> None:
    for text in ("Ett", "Två", "Tre"):
        live.note(text)
    live.stream.enter_stream()
    live.press(Qt.Key.Key_Up)
    live.press(Qt.Key.Key_Delete)
    live.settle()
    assert texts(live) == ["Ett", "Tre"]
    live.press(Z, CONTROL)
    live.settle()
    assert [row.text for row in live.rows] == ["Ett", "Två", "Tre"]


def test_undo_with_nothing_to_undo_does_nothing(live: Stage) -> None:
    live.press(Z, CONTROL)
    live.press(Z, SHIFTED)
    live.settle()
    assert live.edit.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Z])
def test_a_refused_discard_brings_the_row_back(live: Stage, key: Qt.Key) -> None:
    live.note("Ett")
    live.house.ledger.broken = True
    live.press(Z, CONTROL)
    live.settle()
    assert [row.text for row in live.rows] == ["Ett"]
    assert texts(live) == ["Ett"]
