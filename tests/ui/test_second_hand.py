# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A tick on the second, and only while somebody looks."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from seminarapp.ui.second_hand import SecondHand


def test_it_ticks_on_the_second_of_the_clock_that_winds_it(qtbot: QtBot) -> None:
    owner = QObject()
    hand = SecondHand(owner)
    hand.go_on()
    hand.wind(12.98)
    assert 0 < hand._timer.remainingTime() <= 30
    with qtbot.waitSignal(hand.ticked, timeout=1000):
        pass
    assert not hand.goes  # it has to be wound again


def test_it_ticks_at_once_when_somebody_looks(qtbot: QtBot) -> None:
    owner = QObject()
    hand = SecondHand(owner)
    with qtbot.waitSignal(hand.ticked):
        hand.go_on()


def test_it_rests_while_nobody_looks() -> None:
    owner = QObject()
    hand = SecondHand(owner)
    hand.wind(1.5)
    before = hand.goes
    hand.go_on()
    hand.wind(1.5)
    during = hand.goes
    hand.rest()
    assert (before, during, hand.goes) == (False, True, False)
