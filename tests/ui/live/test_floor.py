# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Giving the floor, by key and by mouse, and the speaking time that follows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.ui.live.floor_keys import HOLD_MS
from tests.ui.live.panel import Stage

HELD = HOLD_MS + 150


def test_a_digit_gives_the_floor_after_seven_tenths_of_a_second(live: Stage) -> None:
    live.type("3")
    assert live.line.meaning == "Floor · Elin"
    live.until(lambda: live.page.console.holder == "es")
    live.settle()
    assert [turn.seat for turn in live.material.turns] == ["es"]
    assert live.edit.text() == ""


def test_the_turn_begins_when_the_digit_was_pressed(live: Stage) -> None:
    pressed = live.page.console.now()
    live.type("3")
    live.until(lambda: live.page.console.holder == "es")
    live.settle()
    assert live.material.turns[0].began_at == pytest.approx(pressed, abs=0.2)


def test_typing_on_gives_the_floor_at_once_and_begins_the_note(live: Stage) -> None:
    live.type("3Risken finns kvar")
    assert live.page.console.holder == "es"
    live.press(Qt.Key.Key_Return)
    live.settle()
    assert (live.captures[0].text, live.captures[0].seat) == ("Risken finns kvar", "es")


@pytest.mark.parametrize(
    "text", ["30 % av nätet", "12:30 börjar vi", "3 av fem", "1,5 miljarder", "2030", "5% bara"]
)
def test_numbers_stay_text(live: Stage, text: str) -> None:
    live.note(text)
    assert [capture.text for capture in live.captures] == [text]
    assert live.material.turns == ()


def test_a_digit_pressed_later_is_the_floor_again(live: Stage) -> None:
    live.type("1")
    live.until(lambda: live.page.console.holder == "al")
    live.type("2")
    live.until(lambda: live.page.console.holder == "kh")
    live.settle()
    assert [turn.seat for turn in live.material.turns] == ["al", "kh"]


def test_zero_frees_the_floor(live: Stage) -> None:
    live.type("1")
    live.until(lambda: live.page.console.holder == "al")
    live.type("0")
    live.until(lambda: live.page.console.holder == "")
    live.settle()
    (turn,) = live.material.turns
    assert turn.ended_at is not None


def test_enter_gives_the_floor_without_waiting(live: Stage) -> None:
    live.type("4")
    live.press(Qt.Key.Key_Return)
    assert live.page.console.holder == "jw"
    live.settle()
    assert live.captures == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Escape])
def test_a_digit_can_be_taken_back(live: Stage, key: Qt.Key) -> None:
    live.type("4")
    live.press(key)
    live.bot.wait(HELD)
    assert live.page.console.holder == ""
    assert live.edit.text() == ""


def test_a_digit_above_the_panel_is_text(live: Stage) -> None:
    live.type("7")
    live.bot.wait(HELD)
    assert live.edit.text() == "7"
    assert live.page.console.holder == ""


def test_a_digit_within_a_text_is_text(live: Stage) -> None:
    live.type("cirka 3")
    live.bot.wait(HELD)
    assert live.edit.text() == "cirka 3"


def test_clicking_a_card_gives_the_floor_and_clicking_it_again_frees_it(live: Stage) -> None:
    card, seen = live.page._cards.card("mö"), []
    for _ in range(2):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        seen.append(card.active)
    live.settle()
    assert seen == [True, False]
    assert [turn.seat for turn in live.material.turns] == ["mö"]


def test_cards_show_speaking_time_and_share(live: Stage) -> None:
    console = live.page.console
    console.give_floor(1, 0.0)
    console.give_floor(2, 30.0)
    console.give_floor(0, 40.0)
    live.page.ticking.tick()
    assert live.page._cards.card("al").figures == ("0:30", "75 %")
    assert live.page._cards.card("kh").figures == ("0:10", "25 %")
    assert live.page._cards.card("es").figures == ("0:00", "0 %")


def test_a_refused_floor_goes_back_to_what_the_store_knows(live: Stage) -> None:
    live.page.console.give_floor(1, live.page.console.now())
    live.settle()
    live.house.ledger.broken = True
    live.page.console.give_floor(2, live.page.console.now())
    assert live.page.console.holder == "kh"
    live.settle()
    assert live.page.console.holder == "al"
    assert live.page._cards.card("al").active


def test_giving_the_floor_to_who_has_it_records_nothing(live: Stage) -> None:
    live.page.console.give_floor(1, live.page.console.now())
    live.page.console.give_floor(1, live.page.console.now())
    live.settle()
    assert len(live.material.turns) == 1
