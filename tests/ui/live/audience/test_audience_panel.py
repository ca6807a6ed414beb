# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Working through audience questions by key and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from seminarapp.domain.values import AudienceState
from seminarapp.ui.live.console.audience import Order
from tests.ui.live.asked import ask, go, press, stored, titles
from tests.ui.live.panel import Stage, typed


def entries_of(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def trigger(live: Stage, text: str, entry: str) -> None:
    """An entry of a question's menu."""
    menu = live.page._audience._menu(stored(live, text))
    (action,) = [action for action in menu.actions() if action.text().split("\t")[0] == entry]
    action.trigger()
    live.settle()


def test_the_panel_counts_those_that_wait(live: Stage) -> None:
    panel = live.page._audience
    assert (panel._empty.isVisible(), panel.list.isVisible()) == (True, False)
    ask(live, "Ett", "Två")
    assert panel._remark.text() == "2 waiting"
    assert (panel._empty.isVisible(), panel.list.isVisible()) == (False, True)


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (Qt.Key.Key_Return, AudienceState.PUT),
        (Qt.Key.Key_A, AudienceState.ANSWERED),
        (Qt.Key.Key_P, AudienceState.PARKED),
    ],
)
def test_a_key_says_what_becomes_of_a_question_and_o_takes_it_back(
    live: Stage, key: Qt.Key, state: AudienceState
) -> None:
    ask(live, "Ett", "Två")
    go(live, "Två")
    press(live, key)
    assert (stored(live, "Två").state, stored(live, "Ett").state) == (state, AudienceState.OPEN)
    go(live, "Två")
    press(live, Qt.Key.Key_O)
    assert stored(live, "Två").state is AudienceState.OPEN


def test_questions_are_worked_through_without_moving(live: Stage) -> None:
    ask(live, "Ett", "Två", "Tre")
    go(live, "Ett")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_P, Qt.Key.Key_Return):
        press(live, key)
    assert titles(live) == ["Tre", "Två", "Ett"]
    states = [stored(live, text).state for text in titles(live)]
    assert states == [AudienceState.PUT, AudienceState.PARKED, AudienceState.ANSWERED]


def test_plus_and_minus_count_votes_and_the_question_keeps_the_keys(live: Stage) -> None:
    ask(live, "Ett", "Två")
    go(live, "Två")
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        QTest.keyClick(live.page._audience.list, key)
    live.settle()
    assert (titles(live), stored(live, "Två").votes) == (["Två", "Ett"], 1)
    assert live.page._audience.list.chosen == str(stored(live, "Två").id)


def test_up_and_down_move_and_letters_with_no_meaning_go_to_the_line(live: Stage) -> None:
    ask(live, "Ett", "Två")
    entries = go(live, "Ett")
    QTest.keyClick(entries, Qt.Key.Key_Down)
    assert entries.chosen == str(stored(live, "Två").id)
    QTest.keyClick(entries, Qt.Key.Key_K)
    assert live.page.focusWidget() is live.edit
    assert live.edit.text() == "k"


def test_escape_goes_back_to_the_line_and_nothing_looks_chosen(live: Stage) -> None:
    ask(live, "Ett")
    entries = go(live, "Ett")
    assert entries.selectionModel().hasSelection()
    QTest.keyClick(entries, Qt.Key.Key_Escape)
    assert live.page.focusWidget() is live.edit
    assert not entries.selectionModel().hasSelection()


def test_v_changes_the_order_and_the_menu_shows_which(live: Stage) -> None:
    one, two = ask(live, "Ett", "Två")
    live.page.console.audience.vote(two.id, 1)
    go(live)
    press(live, Qt.Key.Key_V)
    assert titles(live) == ["Ett", "Två"]
    panel = live.page._audience
    assert panel._order_actions[Order.AGE].isChecked()
    panel._order_actions[Order.VOTES].trigger()
    assert titles(live) == ["Två", "Ett"]
    panel._order_actions[Order.AGE].trigger()
    assert titles(live) == ["Ett", "Två"]
    assert one.at <= two.at


# -- merging ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_Return])
def test_the_marked_question_is_merged_into_the_next_one(live: Stage, key: Qt.Key) -> None:
    ask(live, "Ett", "Två", "Tre")
    entries = go(live, "Två")
    press(live, Qt.Key.Key_M)
    panel = live.page._audience
    assert panel._hint.isVisible()
    assert entries.entries[1].badge == "merge into …"
    go(live, "Ett")
    press(live, key)
    assert titles(live) == ["Ett", "Tre"]
    assert len(stored(live, "Ett").merged) == 1
    assert stored(live, "Ett").state is AudienceState.OPEN, "Enter merged and put nothing"
    assert not panel._hint.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_M])
def test_a_marked_question_is_let_be(live: Stage, key: Qt.Key) -> None:
    ask(live, "Ett", "Två")
    entries = go(live, "Två")
    press(live, Qt.Key.Key_M)
    press(live, key)
    assert not live.page._audience._hint.isVisible()
    assert [entry.badge for entry in entries.entries.entries] == ["", ""]
    assert live.page.focusWidget() is entries, "the next Escape goes to the line"
    press(live, Qt.Key.Key_Return)
    assert stored(live, "Två").state is AudienceState.PUT


def test_a_merge_is_taken_apart_in_the_menu(live: Stage) -> None:
    one, two = ask(live, "Ett", "Två")
    live.page.console.audience.merge(two.id, one.id)
    live.settle()
    trigger(live, "Ett", "Take the merge apart")
    assert titles(live) == ["Ett", "Två"]


# -- words ------------------------------------------------------------------------------------------------------------


def test_f2_changes_the_words_where_they_stand(live: Stage) -> None:
    ask(live, "Ett", "Två")
    entries = go(live, "Två")
    press(live, Qt.Key.Key_F2)
    assert live.page._audience._editing is not None
    editor = live.page._audience._editing[0]
    assert editor.words.accessibleName() == "Words of the question"
    typed(editor.words, " frågor?")
    QTest.keyClick(editor.words, Qt.Key.Key_Return)
    live.settle()
    assert titles(live) == ["Ett", "Två frågor?"]
    assert live.page.focusWidget() is entries


def test_escape_leaves_the_words_as_they_were(live: Stage) -> None:
    ask(live, "Ett")
    go(live, "Ett")
    press(live, Qt.Key.Key_F2)
    assert live.page._audience._editing is not None
    editor = live.page._audience._editing[0]
    typed(editor.words, "x")
    QTest.keyClick(editor.words, Qt.Key.Key_Escape)
    live.settle()
    assert titles(live) == ["Ett"]


def test_a_question_that_comes_in_while_words_are_changed_disturbs_nothing(live: Stage) -> None:
    ask(live, "Ett")
    go(live, "Ett")
    press(live, Qt.Key.Key_F2)
    assert live.page._audience._editing is not None
    editor = live.page._audience._editing[0]
    typed(editor.words, "!")
    live.house.activities.moderating.ask(live.seminar, "Två", 0.0)
    live.page.console.audience.read_again()
    live.settle()
    QTest.keyClick(editor.words, Qt.Key.Key_Return)
    live.settle()
    assert titles(live) == ["Två", "Ett!"]


# -- menu -------------------------------------------------------------------------------------------------------------


def test_the_menu_has_all_that_the_keys_can_do(live: Stage) -> None:
    ask(live, "Ett")
    menu = live.page._audience._menu(stored(live, "Ett"))
    assert entries_of(menu) == [
        "Put it to the panel",
        "Answered",
        "Park it for after the panel",
        "One more vote",
        "Change the words",
        "Merge with another…",
    ]
    keys = {action.text().split("\t")[1] for action in menu.actions()}
    assert keys == {"Enter", "A", "P", "+", "F2", "M"}


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ("Put it to the panel", AudienceState.PUT),
        ("Answered", AudienceState.ANSWERED),
        ("Park it for after the panel", AudienceState.PARKED),
    ],
)
def test_the_menu_says_what_becomes_of_a_question(live: Stage, entry: str, state: AudienceState) -> None:
    ask(live, "Ett")
    trigger(live, "Ett", entry)
    assert stored(live, "Ett").state is state
    trigger(live, "Ett", "Open again")
    assert stored(live, "Ett").state is AudienceState.OPEN


def test_the_menu_merges_the_marked_one(live: Stage) -> None:
    ask(live, "Ett", "Två")
    trigger(live, "Två", "Merge with another…")
    trigger(live, "Ett", "Merge the marked one into this")
    assert titles(live) == ["Ett"]


def test_the_panels_own_menu_imports_a_chat(live: Stage) -> None:
    with live.bot.waitSignal(live.page.chat_requested):
        live.page._audience.more.menu().actions()[-1].trigger()


# -- a narrow window --------------------------------------------------------------------------------------------------


def test_f4_reaches_the_questions_in_a_narrow_window_for_as_long_as_they_are_used(live: Stage) -> None:
    ask(live, "Ett")
    live.page.activateWindow()
    live.until(live.page.isActiveWindow)
    live.page.resize(1179, 700)
    panel = live.page._audience
    assert not panel.isVisible()
    go(live, "Ett")
    assert panel.isVisible()
    assert live.page.focusWidget() is panel.list
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    live.until(lambda: not panel.isVisible())
