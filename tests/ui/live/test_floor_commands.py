# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keys of the floor, pressed wherever the keys are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.domain.values import MODERATOR, NOBODY
from tests.ui.live.panel import Stage

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def active(live: Stage) -> Stage:
    """The page in a window that has the keys, so that shortcuts are heard."""
    live.page.activateWindow()
    live.bot.waitUntil(live.page.isActiveWindow)
    return live


def owners(live: Stage) -> list[str]:
    live.settle()
    return [turn.seat for turn in live.material.turns]


def test_ctrl_m_gives_the_moderator_the_floor_and_frees_it(active: Stage) -> None:
    active.press(Qt.Key.Key_M, CTRL)
    assert active.page.console.holder == MODERATOR
    active.press(Qt.Key.Key_M, CTRL)
    assert active.page.console.holder == NOBODY
    assert owners(active) == [MODERATOR]
    assert active.edit.text() == ""


def test_alt_and_a_digit_say_who_has_had_the_floor_all_along(active: Stage) -> None:
    active.page.console.floor.give("al", 5.0)
    active.press(Qt.Key.Key_2, ALT)
    assert active.page.console.holder == "kh"
    (turn,) = active.page.console.floor.turns
    assert turn.began_at == 5.0
    assert owners(active) == ["kh"]
    assert active.edit.text() == "", "it is no text"


def test_it_is_heard_in_the_stream_too(active: Stage) -> None:
    active.note("Ett")
    active.page.console.floor.give("al", 5.0)
    active.stream.enter_stream()
    active.press(Qt.Key.Key_3, ALT)
    assert owners(active) == ["es"]


def test_a_number_that_nobody_has_corrects_nothing(active: Stage) -> None:
    active.page.console.floor.give("al", 5.0)
    active.press(Qt.Key.Key_9, ALT)
    assert owners(active) == ["al"]


def test_a_digit_that_waits_is_the_turn_that_is_corrected(active: Stage) -> None:
    """3, no: 4. Who spoke before keeps their turn."""
    active.page.console.floor.give("al", 0.0)
    active.type("3")
    active.press(Qt.Key.Key_4, ALT)
    assert owners(active) == ["al", "jw"]


def test_a_digit_that_waits_goes_before_the_moderator(active: Stage) -> None:
    active.type("3")
    active.press(Qt.Key.Key_M, CTRL)
    assert owners(active) == ["es", MODERATOR]


def test_a_half_typed_note_keeps_its_speaker_and_its_text(active: Stage) -> None:
    active.page.console.floor.give("al", 0.0)
    active.type("Hon säger ")
    active.press(Qt.Key.Key_M, CTRL)
    active.type("ja")
    active.press(Qt.Key.Key_Return)
    active.settle()
    assert [(one.text, one.seat) for one in active.captures] == [("Hon säger ja", "al")]


def test_a_line_that_is_being_typed_follows_the_correction(active: Stage) -> None:
    active.page.console.floor.give("al", 0.0)
    active.type("Det går ")
    active.press(Qt.Key.Key_2, ALT)
    assert active.line.meaning == "Note · Karim"
    active.type("inte")
    active.press(Qt.Key.Key_Return)
    active.settle()
    assert [(one.text, one.seat) for one in active.captures] == [("Det går inte", "kh")]


def test_a_line_of_the_turn_before_keeps_its_speaker(active: Stage) -> None:
    active.page.console.floor.give("al", 0.0)
    active.type("Det går ")
    active.page.console.floor.give("es", active.page.console.now() + 1)
    active.press(Qt.Key.Key_2, ALT)
    active.press(Qt.Key.Key_Return)
    active.settle()
    assert [one.seat for one in active.captures] == ["al"]


def test_ctrl_t_shows_the_turns_and_puts_them_away(active: Stage) -> None:
    seen = []
    for _ in range(2):
        active.press(Qt.Key.Key_T, CTRL)
        seen.append(bool(active.page._middle.beside))
    assert seen == [True, False]
    assert active.page.focusWidget() is active.edit


def test_cards_give_the_floor_to_the_moderator(active: Stage) -> None:
    active.page.console.floor.toggle(MODERATOR)
    card = active.page._cards.moderator
    assert card is not None
    seen = [card.active]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert [*seen, card.active] == [True, False]
    assert owners(active) == [MODERATOR]


def test_cards_correct_by_their_menu(active: Stage) -> None:
    active.page.console.floor.give("al", 0.0)
    cards = active.page._cards
    cards.menu_of(cards.card("mö")).actions()[1].trigger()
    assert owners(active) == ["mö"]
    cards.menu_of(cards.card("mö")).actions()[-1].trigger()
    assert active.page._middle.beside
