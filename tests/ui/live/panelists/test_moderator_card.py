# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The moderator's card: figures, words and outline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.domain.speaking import SpeakingTime
from seminarapp.domain.values import MODERATOR
from seminarapp.ui.live.panelists.moderator_card import KEYS, ModeratorCard
from seminarapp.ui.live.panelists.panelist_card import COMPACT, HEIGHT
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.widgets.text import Text
from tests.ui.accessible import name_of
from tests.ui.painted import share_of


def card_of(qtbot: QtBot, look: Look, name: str = "Ingrid Exempel") -> ModeratorCard:
    card = ModeratorCard(look, name)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitExposed(card)
    return card


def test_it_says_time_and_share_and_its_key(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    card.show_time(SpeakingTime(MODERATOR, 140, 0.05))
    assert card.figures == ("2:20", "5 %")
    assert [label.text() for label in card.findChildren(Text)] == ["Moderator", KEYS, "2:20", "5 %"]


def test_it_has_no_bar_since_leading_is_no_share_to_be_fair_about(qtbot: QtBot, look: Look) -> None:
    assert card_of(qtbot, look).findChildren(ShareBar) == []


def test_everything_is_said_in_words(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    card.show_time(SpeakingTime(MODERATOR, 140, 0.05))
    assert name_of(card) == "Moderator Ingrid Exempel, has spoken for 2 min, 5 % of the time"
    card.set_active(active=True)
    assert name_of(card).startswith("Moderator Ingrid Exempel, has the floor")
    assert name_of(card_of(qtbot, look, "")).startswith("Moderator, has spoken")


def test_it_is_outlined_while_the_moderator_has_the_floor(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    before = share_of(card, look.colour(Role.MUTED))
    card.set_active(active=True)
    assert share_of(card, look.colour(Role.MUTED)) > before + 0.02


def test_it_is_pressed_by_mouse_and_by_key(qtbot: QtBot, look: Look) -> None:
    card, pressed = card_of(qtbot, look), list[int]()
    card.clicked.connect(lambda: pressed.append(1))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert pressed == [1, 1]


def test_it_is_as_high_as_the_panels_cards(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    assert card.height() == HEIGHT
    card.set_compact(compact=True)
    assert card.height() == COMPACT
