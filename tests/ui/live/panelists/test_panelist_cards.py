# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel's cards: figures, outline, and room for panels of any size."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import ModeratorView, PlanView, SeatView
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.domain.values import MODERATOR, SeminarState
from seminarapp.ui.live.panelists.panelist_card import COMPACT, HEIGHT
from seminarapp.ui.live.panelists.panelist_cards import PanelistCards
from seminarapp.ui.live.panelists.seating import NARROWEST
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.widgets.text import ElidedText, Text
from tests.ui.painted import share_of


def panel(count: int, *, moderator: str = "") -> PlanView:
    seats = (
        SeatView(f"p{number}", number, uuid4(), f"Namn{number} Efternamn{number}", initials=f"N{number % 10}")
        for number in range(1, count + 1)
    )
    return PlanView(
        SeminarCard(uuid4(), "Elnätet", "sv", SeminarState.LIVE),
        seats=tuple(seats),
        moderator=ModeratorView(uuid4(), moderator) if moderator else None,
    )


def cards_for(
    qtbot: QtBot, look: Look, count: int, width: int = 822, *, moderator: str = ""
) -> PanelistCards:
    cards = PanelistCards(look)
    qtbot.addWidget(cards)
    cards.resize(width, HEIGHT)
    cards.show_panel(panel(count, moderator=moderator))
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
    cards.show_panel(panel(2))
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


def test_a_pressed_card_tells_its_seat(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 3)
    told: list[str] = []
    cards.floor_requested.connect(told.append)
    QTest.mouseClick(cards.card("p2"), Qt.MouseButton.LeftButton)
    QTest.keyClick(cards.card("p3"), Qt.Key.Key_Space)
    assert told == ["p2", "p3"]


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


def test_the_moderators_card_comes_after_the_panels_and_tells_itself(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 5, moderator="Ingrid Exempel")
    told: list[str] = []
    cards.floor_requested.connect(told.append)
    card = cards.moderator
    assert card is not None
    assert card.x() > cards.card("p5").x()
    assert card.width() < cards.card("p5").width()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert told == [MODERATOR]


def test_a_moderator_whom_nobody_has_named_gets_a_card_with_their_first_turn(
    qtbot: QtBot, look: Look
) -> None:
    cards = cards_for(qtbot, look, 3)
    before = cards.moderator
    cards.show_times([SpeakingTime("p1", 30, 0.5), SpeakingTime(MODERATOR, 30, 0.5)])
    assert before is None
    assert cards.moderator is not None
    assert cards.moderator.isVisible()
    assert cards.moderator.figures == ("0:30", "50 %")


def test_the_fair_share_is_the_panels_and_not_the_moderators(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 2, moderator="Ingrid Exempel")
    cards.show_times(
        [SpeakingTime("p1", 60, 0.1), SpeakingTime("p2", 60, 0.1), SpeakingTime(MODERATOR, 480, 0.8)]
    )
    bars = [cards.card(seat).findChildren(ShareBar)[0] for seat in ("p1", "p2")]
    assert [bar.text() for bar in bars] == ["50 %", "50 %"], "both stand at the tick"
    assert cards.card("p1").figures == ("1:00", "10 %")


def test_who_has_been_silent_the_longest_stands_out(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 3)
    cards.show_silences({"p1": 720.0, "p2": 400.0})
    assert [cards.card(f"p{number}").silence for number in (1, 2, 3)] == ["silent 12 min", "silent 6 min", ""]
    labels = [cards.card(seat).findChildren(ElidedText, "silence")[0] for seat in ("p1", "p2")]
    assert [label.property("tone") for label in labels] == [Tone.WARN, Tone.MUTED]


def test_where_all_are_silent_alike_nobody_stands_out(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 2)
    cards.show_silences({"p1": 720.0, "p2": 720.0})
    labels = [cards.card(seat).findChildren(ElidedText, "silence")[0] for seat in ("p1", "p2")]
    assert [label.property("tone") for label in labels] == [Tone.MUTED, Tone.MUTED]


def test_a_moderator_without_a_panel_stands_at_the_left(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 0, moderator="Ingrid Exempel")
    assert cards.moderator is not None
    assert (cards.moderator.x(), cards.moderator.width(), cards.height()) == (0, NARROWEST, HEIGHT)


def test_nobody_is_silent_for_less_than_five_minutes(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 2)
    cards.show_silences({"p1": 299.9, "p2": 300.0})
    assert [cards.card(seat).silence for seat in ("p1", "p2")] == ["", "silent 5 min"]


def test_compact_cards_are_lower_and_say_the_same(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 9, 564, moderator="Ingrid Exempel")
    cards.set_compact(compact=True)
    assert cards.height() == 2 * COMPACT + 8
    cards.show_silences({"p1": 600.0})
    shown = [label.text() for label in cards.card("p1").findChildren(Text) if label.isVisible()]
    assert shown == ["Namn1 Efternamn1", "silent 10 min", "0:00", "0 %"]
    cards.set_compact(compact=False)
    assert cards.height() == 2 * HEIGHT + 8


@pytest.mark.parametrize("count", [0, 1])
def test_a_panel_of_none_or_one_is_not_stretched(qtbot: QtBot, look: Look, count: int) -> None:
    cards = cards_for(qtbot, look, count)
    assert cards.height() == count * HEIGHT
    assert cards.rows == count
    if count:
        assert cards.card("p1").width() <= 340


def test_the_menu_of_a_card_gives_corrects_and_lists(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 3, moderator="Ingrid Exempel")
    told: list[str] = []
    cards.floor_requested.connect(lambda seat: told.append(f"floor {seat}"))
    cards.correction_requested.connect(lambda seat: told.append(f"correct {seat}"))
    cards.turns_requested.connect(lambda: told.append("turns"))
    menu = cards.menu_of(cards.card("p2"))
    for action in menu.actions():
        action.trigger()
    assert told == ["floor p2", "correct p2", "turns"]
    assert "Alt+2" in menu.actions()[1].text()


def test_who_has_the_floor_can_only_give_it_up(qtbot: QtBot, look: Look) -> None:
    cards = cards_for(qtbot, look, 3)
    cards.show_holder("p2")
    give, correct, *_ = cards.menu_of(cards.card("p2")).actions()
    assert give.text() == "Free the floor"
    assert not correct.isEnabled()
