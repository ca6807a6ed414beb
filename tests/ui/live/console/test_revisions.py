# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is done to captures by key: several at once, in time, by whom, how near; and all of it taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from seminarapp.domain.values import Fidelity
from tests.ui.live.panel import Stage

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
K = Qt.Key


@pytest.fixture
def noted(live: Stage) -> Stage:
    """Three notes a second apart, and the keys in the stream, on the newest."""
    for text in ("Ett", "Två", "Tre"):
        live.note(text)
    live.press(K.Key_Up)
    return live


def done(live: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    live.press(key, modifier)
    live.settle()


def test_several_are_chosen_and_starred_at_once_and_one_undo_takes_it_back(noted: Stage) -> None:
    noted.press(K.Key_Up, SHIFT)
    done(noted, K.Key_S)
    assert [row.starred for row in noted.rows] == [False, True, True]
    done(noted, K.Key_Z, CONTROL)
    assert [row.starred for row in noted.rows] == [False, False, False]
    done(noted, K.Key_Z, CONTROL | SHIFT)
    assert [capture.starred for capture in noted.captures] == [False, True, True]


def test_all_are_chosen_by_control_a_and_discarded(noted: Stage) -> None:
    noted.press(K.Key_A, CONTROL)
    done(noted, K.Key_Delete)
    assert noted.rows == []
    done(noted, K.Key_Z, CONTROL)
    assert [row.text for row in noted.rows] == ["Ett", "Två", "Tre"]


@pytest.mark.parametrize(
    ("key", "fidelity", "badge"),
    [
        (K.Key_V, Fidelity.VERBATIM, "Verbatim"),
        (K.Key_L, Fidelity.LIGHTLY_EDITED, "Lightly edited"),
        (K.Key_U, Fidelity.UNSURE, "Unsure"),
        (K.Key_P, Fidelity.PARAPHRASE, ""),
    ],
)
def test_a_key_grades(noted: Stage, key: Qt.Key, fidelity: Fidelity, badge: str) -> None:
    done(noted, key)
    assert noted.captures[2].fidelity is fidelity
    assert noted.rows[2].badge == badge


def test_digits_say_whose_words_they_are(noted: Stage) -> None:
    done(noted, K.Key_3)
    assert noted.rows[2].speaker == "Elin Sörensen"
    done(noted, K.Key_0)
    assert noted.rows[2].speaker == ""
    done(noted, K.Key_9)
    assert noted.captures[2].seat == "", "nobody sits there"


def test_arrows_move_in_time_and_the_row_goes_where_it_belongs(noted: Stage) -> None:
    first = noted.captures[0].id
    for _ in range(2):
        done(noted, K.Key_Right)
    assert noted.captures[2].at > 9.0
    noted.stream.table.choose(noted.rows[0].id)
    for _ in range(3):
        done(noted, K.Key_Right)
    assert noted.captures[-1].id == first
    assert [row.text for row in noted.rows] == ["Två", "Tre", "Ett"]
    assert noted.stream.table.chosen == noted.rows[2], "the keys went with it"
    for _ in range(3):
        done(noted, K.Key_Z, CONTROL)
    assert [row.text for row in noted.rows] == ["Ett", "Två", "Tre"]


def test_every_kind_of_step_is_undone_in_turn_and_redone_after_the_page_was_read_again(noted: Stage) -> None:
    before = noted.captures
    for key in (K.Key_S, K.Key_Q, K.Key_O, K.Key_2, K.Key_Right, K.Key_U):
        done(noted, key)
    after = noted.captures
    noted.page.show_seminar(noted.seminar)  # as after a restart: nothing is remembered but the log
    noted.settle()
    for _ in range(6):
        done(noted, K.Key_Z, CONTROL)
    assert noted.captures == before
    noted.page.show_seminar(noted.seminar)
    noted.settle()
    for _ in range(6):
        done(noted, K.Key_Z, CONTROL | SHIFT)
    assert noted.captures == after
    assert noted.edit.text() == ""


def test_undo_pressed_before_the_store_has_answered_takes_back_that_very_step(noted: Stage) -> None:
    noted.press(K.Key_S)
    noted.press(K.Key_Z, CONTROL)
    noted.settle()
    assert [(row.text, row.starred) for row in noted.rows] == [("Ett", False), ("Två", False), ("Tre", False)]


def test_a_revision_that_is_refused_leaves_everything_as_it_was(noted: Stage) -> None:
    noted.house.ledger.broken = True
    done(noted, K.Key_S)
    done(noted, K.Key_Delete)
    assert [(row.text, row.starred) for row in noted.rows] == [("Ett", False), ("Två", False), ("Tre", False)]
    noted.house.ledger.broken = False
    done(noted, K.Key_Z, CONTROL)
    assert [row.text for row in noted.rows] == ["Ett", "Två"], "the newest step is still the note"


def test_an_undo_that_is_refused_can_be_tried_again(noted: Stage) -> None:
    done(noted, K.Key_S)
    noted.house.ledger.broken = True
    done(noted, K.Key_Z, CONTROL)
    assert noted.rows[2].starred
    noted.house.ledger.broken = False
    done(noted, K.Key_Z, CONTROL)
    assert not noted.rows[2].starred


def test_a_closed_session_can_only_be_read(noted: Stage) -> None:
    noted.page.console.close()
    noted.settle()
    noted.stream.enter_stream()
    for key in (K.Key_S, K.Key_3, K.Key_Right, K.Key_U, K.Key_Delete):
        done(noted, key)
    noted.line.undo()
    noted.settle()
    assert [(row.text, row.starred, row.badge) for row in noted.rows] == [
        ("Ett", False, ""),
        ("Två", False, ""),
        ("Tre", False, ""),
    ]


# -- the line that is being typed ---------------------------------------------------------------------------------


def test_alt_and_an_arrow_move_the_moment_of_the_line(live: Stage) -> None:
    live.bot.wait(20)
    live.type("Hörde jag")
    live.press(K.Key_Right, ALT)
    live.press(K.Key_Right, ALT)
    live.press(K.Key_Left, ALT)
    live.press(K.Key_Return)
    live.settle()
    assert 5.0 <= live.captures[0].at < 6.0
    assert live.edit.text() == ""


def test_marks_are_made_while_the_line_is_typed(live: Stage) -> None:
    live.type('"Det här stannar här."')
    live.press(K.Key_O, ALT)
    live.press(K.Key_U, ALT)
    assert live.line._hint.text().startswith("Off the record · Unsure · ")
    live.press(K.Key_Return)
    live.settle()
    assert (live.captures[0].off_record, live.captures[0].fidelity) == (True, Fidelity.UNSURE)
    live.type("Nästa")
    live.press(K.Key_Return)
    live.settle()
    assert not live.captures[1].off_record, "a mark is the line's own"


def test_the_same_mark_again_takes_it_away(live: Stage) -> None:
    live.type("Ett")
    for key in (K.Key_O, K.Key_O, K.Key_L, K.Key_L):
        live.press(key, ALT)
    live.press(K.Key_Return)
    live.settle()
    assert (live.captures[0].off_record, live.captures[0].fidelity) == (False, Fidelity.PARAPHRASE)


def test_marks_come_back_with_the_text_of_an_undone_note(live: Stage) -> None:
    live.type("Ett")
    live.press(K.Key_O, ALT)
    live.press(K.Key_U, ALT)
    live.press(K.Key_Return)
    live.settle()
    live.press(K.Key_Z, CONTROL)
    live.settle()
    live.press(K.Key_Return)
    live.settle()
    (capture,) = live.captures
    assert (capture.text, capture.off_record, capture.fidelity) == ("Ett", True, Fidelity.UNSURE)


def test_a_mark_on_an_empty_line_says_nothing_and_moves_nothing(live: Stage) -> None:
    for key in (K.Key_Left, K.Key_O, K.Key_U):
        live.press(key, ALT)
    assert live.line._hint.text() == "Ctrl+Enter: quote"
    assert live.edit.text() == ""
