# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was discarded is listed, and put back by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.ui.live.stream.discarded_list import DiscardedList
from tests.ui.live.panel import Stage

KEY = Qt.Key


@pytest.fixture
def discarded(live: Stage) -> Stage:
    """Three notes, of which two are discarded, and the list of these open."""
    for text in ("Ett", "Två", "Tre"):
        live.note(text)
    live.page.console.revisions.discard([capture.id for capture in live.captures[:2]])
    live.settle()
    live.page.commands["show_discarded"].trigger()
    live.settle()
    return live


def discarded_list(stage: Stage) -> DiscardedList:
    return stage.page._middle.discarded


def shown(stage: Stage) -> list[str]:
    entries = discarded_list(stage).entries.entries
    return [entries[place].title for place in range(len(entries))]


def test_the_newest_stands_first_and_has_the_keys(discarded: Stage) -> None:
    assert shown(discarded) == ["Två", "Ett"]
    assert discarded.page.focusWidget() is discarded_list(discarded).entries
    assert discarded_list(discarded).entries.currentIndex().row() == 0


@pytest.mark.parametrize("key", [KEY.Key_R, KEY.Key_Return])
def test_a_key_puts_one_back(discarded: Stage, key: Qt.Key) -> None:
    discarded.press(KEY.Key_Down)
    discarded.press(key)
    discarded.settle()
    assert shown(discarded) == ["Två"]
    assert [row.text for row in discarded.rows] == ["Ett", "Tre"]
    assert [capture.text for capture in discarded.captures] == ["Ett", "Tre"]


def test_undo_takes_it_out_again(discarded: Stage) -> None:
    discarded.press(KEY.Key_R)
    discarded.settle()
    discarded.page.console.revisions.undo()
    discarded.settle()
    assert shown(discarded) == ["Två", "Ett"]
    assert [row.text for row in discarded.rows] == ["Tre"]


def test_a_refused_restoring_leaves_it_in_the_list(discarded: Stage) -> None:
    discarded.house.ledger.broken = True
    discarded.press(KEY.Key_R)
    discarded.settle()
    discarded.house.ledger.broken = False
    assert [row.text for row in discarded.rows] == ["Tre"]
    discarded_list(discarded).refresh()
    discarded.settle()
    assert shown(discarded) == ["Två", "Ett"]


def test_what_is_discarded_meanwhile_comes_into_the_list(discarded: Stage) -> None:
    discarded.page.console.revisions.discard([discarded.captures[0].id])
    discarded.settle()
    assert shown(discarded) == ["Tre", "Två", "Ett"]


def test_escape_goes_back_to_the_line(discarded: Stage) -> None:
    discarded.press(KEY.Key_Escape)
    assert discarded.page.focusWidget() is discarded.edit
    assert discarded.stream.isVisible()
    assert discarded.stream.table.all_chosen == []


def test_an_empty_list_says_so(live: Stage) -> None:
    live.page.commands["show_discarded"].trigger()
    live.settle()
    assert discarded_list(live)._empty.isVisible()


def test_a_closed_session_is_only_read(discarded: Stage) -> None:
    discarded.page.console.close()
    discarded.settle()
    QTest.keyClick(discarded_list(discarded).entries, KEY.Key_R)
    discarded.settle()
    assert [capture.text for capture in discarded.captures] == ["Tre"]
