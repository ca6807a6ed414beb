# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Whatever is done and whatever the disk refuses, the screen shows what the store has, and no word is lost."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.live.panel import Stage, typed

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFTED = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Moderator:
    """Somebody who does anything in any order, at any speed."""

    def __init__(self, live: Stage, chance: random.Random) -> None:
        self._live = live
        self._chance = chance
        self._written = 0

    def act(self) -> None:
        """Do one thing; now and then wait for the store, so that both orders are tried."""
        things: list[tuple[int, Callable[[], None]]] = [
            (6, self._note),
            (3, self._undo),
            (2, self._redo),
            (2, self._discard),
            (2, self._star),
            (2, self._take_otherwise),
            (2, self._segment),
            (2, self._floor),
            (1, self._reread),
        ]
        weights = [weight for weight, _ in things]
        self._chance.choices([act for _, act in things], weights)[0]()
        if self._chance.random() < 0.4:
            self._live.settle()

    def _note(self) -> None:
        self._written += 1
        words = "".join(self._chance.choices("abcdefgh", k=4))
        shorthand = self._chance.choice(["", '"', "!", "KH: "])
        self._live.page.take_keys()
        self._live.edit.setText("")
        typed(self._live.edit, f"{shorthand}{words} #tag")
        self._live.press(Qt.Key.Key_Return)

    def _undo(self) -> None:
        self._live.page.take_keys()
        self._live.press(Qt.Key.Key_Z, CONTROL)

    def _redo(self) -> None:
        self._live.page.take_keys()
        self._live.press(Qt.Key.Key_Z, SHIFTED)

    def _in_stream(self, key: Qt.Key) -> None:
        if not self._live.rows:
            return
        self._live.stream.enter_stream()
        self._live.stream.table.choose(self._chance.choice(self._live.rows).id)
        self._live.press(key)

    def _discard(self) -> None:
        self._in_stream(Qt.Key.Key_Delete)

    def _star(self) -> None:
        self._in_stream(Qt.Key.Key_S)

    def _take_otherwise(self) -> None:
        self._in_stream(Qt.Key.Key_Q)

    def _segment(self) -> None:
        self._live.page.console.begin(f"s{self._chance.randint(1, 5)}")

    def _floor(self) -> None:
        console = self._live.page.console
        console.give_floor(self._chance.randint(0, 5), console.now())

    def _reread(self) -> None:
        self._live.page.show_seminar(self._live.seminar)


@pytest.mark.parametrize("seed", range(6))
def test_the_screen_shows_what_the_store_has(live: Stage, seed: int) -> None:
    moderator = Moderator(live, random.Random(seed))
    for _ in range(60):
        moderator.act()
    live.settle()
    shown = [(row.text, row.kind.value, row.starred, row.tags) for row in live.rows]
    stored = [(one.text, one.kind.value, one.starred, one.tags) for one in live.captures]
    assert shown == stored
    assert live.page.console.holder == (live.material.turns[-1].seat if _held(live) else "")


def _held(live: Stage) -> bool:
    turns = live.material.turns
    return bool(turns) and turns[-1].ended_at is None


@pytest.mark.parametrize("seed", range(6))
def test_no_line_is_lost_while_the_disk_comes_and_goes(live: Stage, seed: int) -> None:
    chance = random.Random(seed)
    entered: set[str] = set()
    for number in range(6):
        live.house.ledger.broken = chance.random() < 0.4
        text = f"rad {number} " + "".join(chance.choices("abcdefgh", k=3))
        if live.edit.text():
            live.press(Qt.Key.Key_Return)
            live.settle()
        live.edit.setText("")  # whatever came back was entered once more above
        typed(live.edit, text)
        entered.add(text)
        live.press(Qt.Key.Key_Return)
        if chance.random() < 0.5:
            typed(live.edit, "nästa")
        live.settle()
        if live.edit.text() == "nästa":
            live.edit.setText("")
        elif live.edit.text() in entered:
            live.house.ledger.broken = False
            live.press(Qt.Key.Key_Return)
            live.settle()
    kept = {one.text for one in live.captures} | {row.text for row in live.rows} | {live.edit.text()}
    assert entered <= kept


@pytest.mark.parametrize("seed", range(3))
def test_speaking_time_on_the_cards_is_that_of_the_turns(live: Stage, seed: int) -> None:
    from seminarapp.application.library.overview import spoken

    chance, console = random.Random(seed), live.page.console
    for at in range(0, 400, 10):
        console.give_floor(chance.randint(0, 5), float(at))
    console.give_floor(0, 400.0)
    live.settle()
    counted = {one.seat: one.seconds for one in spoken(live.material)}
    assert {time.seat: time.seconds for time in console.speaking_times()} == pytest.approx(counted)
