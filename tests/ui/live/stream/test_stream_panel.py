# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stream by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.domain.values import CaptureKind
from seminarapp.ui.widgets.stream.row import RowKind
from tests.ui.live.panel import Stage, typed


@pytest.fixture
def noted(live: Stage) -> Stage:
    """Three notes, and the keys in the stream, on the newest."""
    for text in ("Ett", "Två", "Tre"):
        live.note(text)
    live.press(Qt.Key.Key_Up)
    return live


def test_up_from_the_line_goes_to_the_newest_row(noted: Stage) -> None:
    assert noted.page.focusWidget() is noted.stream.table
    assert noted.stream.table.chosen == noted.rows[2]


def test_tab_from_the_line_goes_to_the_stream(live: Stage) -> None:
    live.note("Ett")
    live.press(Qt.Key.Key_Tab)
    assert live.page.focusWidget() is live.stream.table
    assert live.stream.table.chosen == live.rows[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_escape_and_down_from_the_last_row_go_back_to_the_line(noted: Stage, key: Qt.Key) -> None:
    noted.press(key)
    assert noted.page.focusWidget() is noted.edit


@pytest.mark.parametrize("letter", [False, True])
def test_up_goes_to_the_newest_row_again_however_the_stream_was_left(noted: Stage, letter: bool) -> None:
    noted.press(Qt.Key.Key_Up)
    noted.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert len(noted.stream.table.all_chosen) == 2
    if letter:
        typed(noted.page.focusWidget(), "x")
    else:
        noted.press(Qt.Key.Key_Escape)
    assert noted.page.focusWidget() is noted.edit
    assert noted.stream.table.all_chosen == [], "nothing is marked while one types"
    noted.press(Qt.Key.Key_Up)
    assert noted.stream.table.all_chosen == [noted.rows[2]]


def test_back_on_the_line_the_newest_row_is_in_view(live: Stage) -> None:
    for number in range(30):
        live.type(f"Anteckning {number}")
        live.press(Qt.Key.Key_Return)
    live.settle()
    live.press(Qt.Key.Key_Up)
    live.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    bar = live.stream.table.verticalScrollBar()
    assert bar.value() < bar.maximum()
    live.press(Qt.Key.Key_Escape)
    assert bar.value() == bar.maximum()
    live.note("Den nyaste")
    assert bar.value() == bar.maximum()


def test_s_stars_and_takes_the_star_away(noted: Stage) -> None:
    seen = []
    for _ in range(2):
        noted.press(Qt.Key.Key_S)
        noted.settle()
        seen.append((noted.captures[2].starred, noted.rows[2].starred))
    assert seen == [(True, True), (False, False)]


def test_q_makes_a_note_a_quote_and_back(noted: Stage) -> None:
    seen = []
    for _ in range(2):
        noted.press(Qt.Key.Key_Q)
        noted.settle()
        seen.append((noted.captures[2].kind, noted.rows[2].kind))
    assert seen == [(CaptureKind.QUOTE, RowKind.QUOTE), (CaptureKind.NOTE, RowKind.NOTE)]


def test_o_takes_off_the_record(noted: Stage) -> None:
    noted.press(Qt.Key.Key_O)
    noted.settle()
    assert noted.captures[2].off_record
    assert noted.rows[2].off_record


def test_delete_discards_and_the_next_row_is_chosen(noted: Stage) -> None:
    noted.press(Qt.Key.Key_Up)
    noted.press(Qt.Key.Key_Delete)
    noted.settle()
    assert [capture.text for capture in noted.captures] == ["Ett", "Tre"]
    assert noted.stream.table.chosen == noted.rows[1]


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_words_are_changed_where_they_stand(noted: Stage, key: Qt.Key) -> None:
    noted.press(key)
    assert noted.stream.editor is not None
    noted.stream.editor.words.selectAll()
    typed(noted.stream.editor.words, "Fyra")
    noted.press(Qt.Key.Key_Return)
    noted.settle()
    assert noted.captures[2].text == "Fyra"
    assert noted.rows[2].text == "Fyra"
    assert noted.page.focusWidget() is noted.stream.table


def test_escape_leaves_the_words_as_they_were(noted: Stage) -> None:
    noted.press(Qt.Key.Key_F2)
    assert noted.stream.editor is not None
    noted.stream.editor.words.selectAll()
    typed(noted.stream.editor.words, "Fyra")
    noted.press(Qt.Key.Key_Escape)
    noted.settle()
    assert noted.captures[2].text == "Tre"
    assert noted.stream.editor is None


def test_the_editor_of_a_page_long_note_stays_within_the_stream(live: Stage) -> None:
    live.line.edit.setText("En mening som klistras in. " * 2000)
    live.press(Qt.Key.Key_Return)
    live.settle()
    live.press(Qt.Key.Key_Up)
    live.press(Qt.Key.Key_F2)
    editor, viewport = live.stream.editor, live.stream.table.viewport()
    assert editor is not None
    corner = viewport.mapTo(live.stream, viewport.rect().topLeft())
    assert viewport.rect().translated(corner).contains(editor.geometry())
    assert editor.height() > 200
    live.stream.table.verticalScrollBar().setValue(0)
    assert editor.words.hasFocus() or live.page.focusWidget() is editor.words


def test_leaving_the_editor_keeps_what_was_typed(noted: Stage) -> None:
    noted.press(Qt.Key.Key_F2)
    assert noted.stream.editor is not None
    noted.stream.editor.words.selectAll()
    typed(noted.stream.editor.words, "Fyra")
    noted.edit.setFocus()
    noted.settle()
    assert noted.captures[2].text == "Fyra"


def test_a_double_click_changes_the_words(noted: Stage) -> None:
    table = noted.stream.table
    place = table.visualRect(table.rows.index(len(table.rows) - 1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert noted.stream.editor is not None
    assert noted.stream.editor.words.toPlainText() == "Tre"


def test_an_emptied_editor_changes_nothing(noted: Stage) -> None:
    noted.press(Qt.Key.Key_F2)
    assert noted.stream.editor is not None
    noted.stream.editor.words.selectAll()
    noted.press(Qt.Key.Key_Delete)
    noted.press(Qt.Key.Key_Return)
    noted.settle()
    assert noted.captures[2].text == "Tre"


def test_clicking_the_star_stars(noted: Stage) -> None:
    table = noted.stream.table
    index = table.rows.index(len(table.rows) - 1, 0)
    star = table.delegate.star_of(table.visualRect(index)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, star)
    noted.settle()
    assert noted.captures[2].starred


def test_the_menu_offers_the_same(noted: Stage) -> None:
    menu = noted.stream._menu(
        noted.stream._chosen()
    )  # not popped up: there is no window system to grab the mouse from
    entries = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert list(entries) == [
        "Change the words",
        "Star",
        "Make it a quote",
        "Off the record",
        "Tags …",
        "Said by",
        "How near the words are",
        "5 seconds earlier",
        "5 seconds later",
        "Discard",
    ]
    entries["Star"].trigger()
    noted.settle()
    assert noted.captures[2].starred


def test_other_letters_go_to_the_line(noted: Stage) -> None:
    typed(noted.stream.table, "Hej")
    assert noted.edit.text() == "Hej"


def test_a_segment_that_begins_gets_a_line(live: Stage) -> None:
    live.note("Ett")
    live.page.console.begin_next()
    live.settle()
    live.note("Två")
    live.note("Tre")
    assert [(row.kind is RowKind.DIVIDER, row.text) for row in live.every_row] == [
        (True, "Välkomna och presentation"),
        (False, "Ett"),
        (True, "Nuläget: var är det fullt?"),
        (False, "Två"),
        (False, "Tre"),
    ]


def test_a_closed_session_can_only_be_read(noted: Stage) -> None:
    noted.page.console.close()
    noted.settle()
    noted.stream.enter_stream()
    for key in (Qt.Key.Key_S, Qt.Key.Key_Q, Qt.Key.Key_O, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        noted.press(key)
    noted.settle()
    assert [capture.text for capture in noted.captures] == ["Ett", "Två", "Tre"]
    assert not any(capture.starred or capture.off_record for capture in noted.captures)
    assert noted.stream.editor is None
