# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Giving the floor, by key and by mouse, the speaking time that follows, and whose a turn really was."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminarapp.domain.errors import NotSavedError
from seminarapp.domain.values import MODERATOR, NOBODY, CaptureKind
from seminarapp.ui.live.line.floor_keys import HOLD_MS
from tests.ui.live.panel import Stage

HELD = HOLD_MS + 150


class LostDiskError(NotSavedError):
    """A disk that will not take it later either."""

    may_pass = False


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
    live.house.ledger.broken, live.house.ledger.refusal = True, LostDiskError
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


def owners(live: Stage) -> list[str]:
    """Whose turns they are, in the store."""
    live.settle()
    return [turn.seat for turn in live.material.turns]


def test_the_moderator_has_the_floor_and_gives_it_up(live: Stage) -> None:
    floor = live.page.console.floor
    floor.give("al", live.page.console.now())
    floor.toggle(MODERATOR)
    assert live.page.console.holder == MODERATOR
    floor.toggle(MODERATOR)
    assert live.page.console.holder == NOBODY
    assert owners(live) == ["al", MODERATOR]
    assert live.page._cards.moderator is not None, "who has spoken has a card"


def test_a_line_begun_while_the_moderator_speaks_is_nobodys(live: Stage) -> None:
    live.page.console.floor.toggle(MODERATOR)
    assert live.page.console.started().holder == NOBODY
    live.note("Nu byter vi ämne")
    live.type("Ska vi?")
    live.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    live.note("KH: jaha")
    assert [(one.kind, one.seat) for one in live.captures] == [
        (CaptureKind.NOTE, ""),
        (CaptureKind.QUOTE, ""),
        (CaptureKind.NOTE, "kh"),
    ]


def test_the_moderators_time_stands_beside_the_panels(live: Stage) -> None:
    console = live.page.console
    assert [time.seat for time in console.speaking_times()] == ["al", "kh", "es", "jw", "mö"]
    console.floor.give("al", 0.0)
    console.floor.give(MODERATOR, 30.0)
    console.floor.give(NOBODY, 40.0)
    times = console.speaking_times()
    assert (times[-1].seat, times[-1].seconds, times[-1].share) == (MODERATOR, 10.0, 0.25)
    assert times[0].share == 0.75


def test_the_turn_that_goes_on_was_somebody_elses_from_its_beginning(live: Stage) -> None:
    console = live.page.console
    console.floor.give("al", 10.0)
    console.floor.give("kh", 30.0)
    console.floor.correct("es")  # before the store has answered
    assert console.holder == "es"
    console.floor.give(NOBODY, 50.0)
    assert owners(live) == ["al", "es"]
    assert [time.seconds for time in console.speaking_times()] == [20.0, 0.0, 20.0, 0.0, 0.0]


def test_correcting_leaves_no_turn_of_the_wrong_one(live: Stage) -> None:
    live.page.console.floor.give("al", 10.0)
    live.page.console.floor.correct("kh")
    assert owners(live) == ["kh"]


def test_without_a_turn_there_is_nothing_to_correct(live: Stage) -> None:
    before = len(live.house.ledger.log)
    live.page.console.floor.correct("kh")
    live.page.console.floor.give("al", 10.0)
    live.page.console.floor.give(NOBODY, 20.0)
    live.page.console.floor.correct("kh")
    assert owners(live) == ["al"]
    assert len(live.house.ledger.log) > before


def test_a_turn_of_before_is_reattributed_and_back_again(live: Stage) -> None:
    floor = live.page.console.floor
    floor.give("al", 10.0)
    floor.give("kh", 30.0)
    live.settle()
    first = floor.turns[0].id
    floor.reattribute(first, "kh")
    assert floor.times()[0].seconds == 0.0, "totals follow at once"
    assert owners(live) == ["kh", "kh"]
    assert len(floor.turns) == 2, "turns that touch stay two"
    floor.reattribute(first, NOBODY)
    floor.reattribute(first, "al")
    assert owners(live) == ["al", "kh"]
    assert live.page.console.holder == "kh"


def test_a_turn_is_reattributed_after_the_closing(live: Stage) -> None:
    live.page.console.floor.give("al", 0.0)
    live.settle()
    live.page.console.close()
    live.settle()
    live.page.console.floor.reattribute(live.page.console.floor.turns[0].id, "mö")
    assert owners(live) == ["mö"]
    assert live.page._cards.card("mö").figures[1] == "100 %"


def test_who_is_not_in_the_panel_gets_nobodys_turn(live: Stage) -> None:
    floor = live.page.console.floor
    floor.give("zz", 1.0)
    floor.give("al", 2.0)
    floor.reattribute(floor.turns[0].id, "zz")
    floor.reattribute(uuid4(), "kh")
    assert owners(live) == ["al"]


def test_a_refused_reattribution_shows_what_the_store_has(live: Stage) -> None:
    floor = live.page.console.floor
    floor.give("al", 10.0)
    live.settle()
    live.house.ledger.broken, live.house.ledger.refusal = True, LostDiskError
    floor.correct("kh")
    assert live.page.console.holder == "kh"
    live.settle()
    assert live.page.console.holder == "al"


def test_silence_ends_with_the_panel(live: Stage) -> None:
    assert set(live.page.console.floor.silences()) == {"al", "kh", "es", "jw", "mö"}
    live.page.console.close()
    assert live.page.console.floor.silences() == {}


def test_a_card_tells_of_a_long_silence(live: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live.page.console.floor, "_now", lambda: 725.0)
    live.page.console.floor.give("al", 0.0)
    live.page.console.floor.give("kh", 300.0)
    assert [live.page._cards.card(seat).silence for seat in ("al", "kh", "es")] == [
        "silent 7 min",
        "",
        "silent 12 min",
    ]


def test_keys_that_come_in_one_go_are_neither_lost_nor_misordered(live: Stage) -> None:
    """Everything is in the queue before anything is handled: floor, note, floor, note, each with its speaker."""
    for letter in "1Först\r2Sedan\r?Vem\r":
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(live.edit, event)
    QApplication.processEvents()
    assert owners(live) == ["al", "kh"]
    assert [(one.text, one.seat) for one in live.captures] == [("Först", "al"), ("Sedan", "kh")]
    assert [question.text for question in live.material.audience_questions] == ["Vem"]
    assert live.edit.text() == ""


@pytest.mark.parametrize("first", ["a", "1"])
def test_two_keys_in_one_frame_stand_as_they_were_pressed(live: Stage, first: str) -> None:
    for letter in f"{first}b":
        QCoreApplication.postEvent(
            live.edit, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    QApplication.processEvents()
    assert live.edit.text() == f"{first}b".removeprefix("1")
    assert live.page.console.holder == ("al" if first == "1" else "")
