# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel's cards: figures, outline, and room for panels of any size."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.application.views import SeatView
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.ui.live.panelist_card import HEIGHT, PanelistCard
from seminarapp.ui.live.panelist_cards import PanelistCards
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.avatar import Avatar
from tests.ui.painted import share_of


def seats(count: int) -> list[SeatView]:
    return [
        SeatView(f"p{number}", number, uuid4(), f"Namn{number} Efternamn{number}", initials=f"N{number % 10}")
        for number in range(1, count + 1)
    ]


def cards_for(qtbot: QtBot, look: Look, count: int, width: int = 822) -> PanelistCards:
    cards = PanelistCards(look)
    qtbot.addWidget(cards)
    cards.resize(width, HEIGHT)
    cards.show_panel(seats(count))
    cards.show()
    qtbot.waitExposed(cards)
    return cards


@pytest.mark.parametrize(
    ("count", "width", "rows"),
    [(1, 822, 1), (5, 822, 1), (5, 564, 1), (9, 822, 2), (9, 1200, 1), (33, 822, 2)],
)
def test_a_panel_takes_one_row_or_two_and_then_scrolls(
    qtbot: QtBot, look: Look, count: int, width: int, rows: int
) -> None:
    cards = cards_for(qtbot, look, count, width)
    assert cards.height() == rows * HEIGHT + (rows - 1) * 12
    assert cards.horizontalScrollBar().maximum() == 0


def test_cards_of_a_row_are_equally_wide(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 5)
    widths = {cards.card(f"p{number}").width() for number in range(1, 6)}
    assert max(widths) - min(widths) <= 1


def test_another_panel_takes_the_place_of_the_first(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 7)
    cards.show_panel(seats(2))
    assert cards.card("p2").isVisible()
    with pytest.raises(KeyError):
        cards.card("p3")


def test_only_the_holder_of_the_floor_is_active(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 3)
    seen = []
    for holder in ("p2", "p3", ""):
        cards.show_holder(holder)
        seen.append([number for number in range(1, 4) if cards.card(f"p{number}").active])
    assert seen == [[2], [3], []]


def test_a_pressed_card_tells_its_number(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 3)
    told: list[int] = []
    cards.floor_requested.connect(told.append)
    QTest.mouseClick(cards.card("p2"), Qt.MouseButton.LeftButton)
    QTest.keyClick(cards.card("p3"), Qt.Key.Key_Space)
    assert told == [2, 3]


def test_times_of_seats_that_have_left_are_passed_over(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 2)
    cards.show_times([SpeakingTime("gone", 10, 0.5), SpeakingTime("p1", 401, 0.16)])
    assert cards.card("p1").figures == ("6:41", "16 %")


def test_the_holder_is_outlined_in_the_colour_of_the_seat(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 3)
    card = cards.card("p2")
    colour = look.theme.speaker(2)
    before = share_of(card, colour)
    cards.show_holder("p2")
    assert share_of(card, colour) > before + 0.02


def test_a_narrow_card_keeps_its_key_readable(qtbot: QtBot, look: Look) -> None:
    card = PanelistCard(look, seats(1)[0], 5)
    qtbot.addWidget(card)
    card.show()
    seen = []
    for width in (154, 102):
        card.resize(width, HEIGHT)
        seen.append([avatar.text() for avatar in card.findChildren(Avatar) if avatar.isVisible()])
    assert seen == [["N1"], ["1"]]


def test_the_tenth_panelist_has_no_key_to_show(qtbot: QtBot, look: Look) -> None:
    card = PanelistCard(look, seats(10)[9], 10)
    qtbot.addWidget(card)
    assert [avatar.text() for avatar in card.findChildren(Avatar)] == ["N0", "N0"]
