# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The list of turns: whose they were is said there by key and by mouse, and totals follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from seminarapp.domain.values import MODERATOR, NOBODY
from seminarapp.ui.live.panelists.turn_list import TurnList
from tests.ui.live.panel import Stage


@pytest.fixture
def listed(live: Stage) -> Stage:
    """Three turns, of which the last goes on, and the list open."""
    for seat, at in (("al", 0.0), ("kh", 60.0), ("es", 90.0)):
        live.page.console.floor.give(seat, at)
    live.settle()
    live.page.commands["show_turns"].trigger()
    return live


def turn_list(live: Stage) -> TurnList:
    return live.page._middle.turns


def shown(live: Stage) -> list[tuple[str, str, str]]:
    """When, who, how long, from the newest on."""
    entries = turn_list(live).entries.entries
    lines = [entries[place] for place in range(len(entries))]
    return [(line.leading, line.title, line.trailing) for line in lines]


def owners(live: Stage) -> list[str]:
    live.settle()
    return [turn.seat for turn in live.material.turns]


def press(live: Stage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(live.page.focusWidget(), key)


def test_the_newest_turn_stands_first_and_has_the_keys(listed: Stage) -> None:
    assert shown(listed) == [
        ("1:30", "Elin Sörensen", "now"),
        ("1:00", "Karim Haddad", "0:30"),
        ("0:00", "Astrid Lindqvist", "1:00"),
    ]
    assert listed.page.focusWidget() is turn_list(listed).entries
    assert turn_list(listed).entries.currentIndex().row() == 0


def test_a_digit_says_which_panelist_it_was(listed: Stage) -> None:
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_5)
    assert shown(listed)[1] == ("1:00", "Maja Öberg", "0:30")
    assert listed.page._cards.card("mö").figures[0] == "0:30", "totals follow at once"
    assert owners(listed) == ["al", "mö", "es"]
    assert turn_list(listed).entries.currentIndex().row() == 1, "the same turn stays chosen"


def test_m_is_the_moderator_and_0_nobody(listed: Stage) -> None:
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_0)
    assert [title for _, title, _ in shown(listed)] == ["Elin Sörensen", "Moderator", "Nobody"]
    assert owners(listed) == [NOBODY, MODERATOR, "es"]


def test_saying_again_who_it_was_takes_it_back(listed: Stage) -> None:
    press(listed, Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_3)
    assert owners(listed) == ["al", "kh", "es"]
    assert listed.page.console.holder == "es"


def test_a_digit_that_nobody_has_does_nothing(listed: Stage) -> None:
    press(listed, Qt.Key.Key_8)
    assert owners(listed) == ["al", "kh", "es"]
    assert listed.edit.text() == ""


def test_escape_goes_back_to_the_line(listed: Stage) -> None:
    press(listed, Qt.Key.Key_Escape)
    assert not listed.page._middle.beside
    assert listed.stream.isVisible()
    assert listed.page.focusWidget() is listed.edit


def test_typing_on_puts_the_list_away_and_begins_a_note(listed: Stage) -> None:
    listed.page.focusWidget()
    QTest.keyClicks(listed.page.focusWidget(), "E")
    assert not listed.page._middle.beside
    assert listed.edit.text() == "E"


def test_a_turn_given_meanwhile_comes_to_the_top(listed: Stage) -> None:
    listed.page.console.floor.give("jw", 120.0)
    assert shown(listed)[0] == ("2:00", "Jonas Wikander", "now")
    assert shown(listed)[1] == ("1:30", "Elin Sörensen", "0:30")


def test_a_slip_of_the_finger_is_listed_and_not_counted(live: Stage) -> None:
    for seat, at in (("al", 0.0), ("kh", 60.0), ("es", 60.4), ("", 90.0)):
        live.page.console.floor.give(seat, at)
    live.page.commands["show_turns"].trigger()
    assert len(shown(live)) == 3
    assert turn_list(live)._remark.text() == "2 turns"


def test_before_anybody_has_spoken_the_list_says_so(live: Stage) -> None:
    live.page.commands["show_turns"].trigger()
    assert turn_list(live)._empty.isVisible()
    press(live, Qt.Key.Key_1)
    assert owners(live) == []


def test_the_menu_offers_everybody_with_their_key(listed: Stage) -> None:
    menu = turn_list(listed).menu()
    assert [action.text() for action in menu.actions()][4:] == ["Maja Öberg\t5", "Moderator\tM", "Nobody\t0"]
    assert [action.isChecked() for action in menu.actions()].index(True) == 2
    menu.actions()[1].trigger()
    assert owners(listed) == ["al", "kh", "kh"]


def test_enter_opens_the_menu(listed: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QPoint] = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: opened.append(at))
    press(listed, Qt.Key.Key_Return)
    assert len(opened) == 1


def test_a_closed_panels_turns_can_still_be_put_right(listed: Stage) -> None:
    press(listed, Qt.Key.Key_Escape)
    listed.page.console.close()
    listed.settle()
    listed.page.commands["show_turns"].trigger()
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_4)
    assert owners(listed) == ["al", "jw", "es"]
    assert listed.page.focusWidget() is turn_list(listed).entries, "the keys stay in the list"
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_2)
    assert owners(listed) == ["kh", "jw", "es"]


def test_a_turn_of_who_has_left_can_be_given_to_another(listed: Stage) -> None:
    press(listed, Qt.Key.Key_Escape)
    listed.house.activities.planning.excuse_panelist(listed.seminar, "kh")
    listed.page.show_seminar(listed.seminar)
    listed.settle()
    listed.page.commands["show_turns"].trigger()
    assert shown(listed)[1][1] == "Somebody who has left the panel"
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_1)
    assert owners(listed) == ["al", "al", "es"]


def test_nothing_is_listed_while_nobody_looks(live: Stage) -> None:
    live.page.console.floor.give("al", 0.0)
    assert shown(live) == []
