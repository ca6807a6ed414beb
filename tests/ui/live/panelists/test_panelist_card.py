# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One panelist's card: what it says, in figures and in words, in any room."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.application.views.plan import SeatView
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.ui.live.panelists.panelist_card import COMPACT, HEIGHT, PanelistCard
from seminarapp.ui.live.panelists.seating import NARROWEST
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.avatar import Avatar
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.widgets.text import Text
from tests.ui.accessible import name_of
from tests.ui.live.test_thrift import Paints

LONG = "Maximiliana von Hohenlohe-Waldenburg-Schillingsfürst-Oettingen"


def card_of(qtbot: QtBot, look: Look, name: str = "Elin Sörensen", number: int = 3) -> PanelistCard:
    card = PanelistCard(look, SeatView("es", number, uuid4(), name, initials="ES"))
    qtbot.addWidget(card)
    card.resize(154, HEIGHT)
    card.show()
    qtbot.waitExposed(card)
    return card


def avatars(card: PanelistCard) -> list[str]:
    return [avatar.text() for avatar in card.findChildren(Avatar) if avatar.isVisible()]


def test_a_narrow_card_keeps_its_key_readable(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    seen = []
    for width in (154, NARROWEST):
        card.resize(width, HEIGHT)
        seen.append(avatars(card))
    card.set_compact(compact=True)
    assert [*seen, avatars(card)] == [["ES"], ["3"], ["3"]]


def test_the_tenth_panelist_has_no_key_to_show(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look, number=10)
    assert {avatar.text() for avatar in card.findChildren(Avatar)} == {"ES"}


def test_everything_is_said_in_words(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    card.show_time(SpeakingTime("es", 754, 0.3), fair=500)
    card.show_silence(720)
    assert name_of(card) == ("Elin Sörensen, has spoken for 12 min, 30 % of the time, silent for 12 min")
    card.show_silence(0)
    card.set_active(active=True)
    assert name_of(card) == "Elin Sörensen, has the floor, has spoken for 12 min, 30 % of the time"


def test_the_bar_stands_at_the_tick_at_the_fair_share(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    bar, seen = card.findChildren(ShareBar)[0], []
    for seconds in (0, 250, 500, 5000):
        card.show_time(SpeakingTime("es", seconds, 0.3), fair=500)
        seen.append(bar.text())
    assert seen == ["0 %", "25 %", "50 %", "100 %"]


def test_before_anybody_has_spoken_the_bar_is_empty(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    card.show_time(SpeakingTime("es", 0, 0), fair=0)
    assert card.findChildren(ShareBar)[0].value() == 0


def test_a_second_that_changes_no_figure_paints_nothing(qtbot: QtBot, look: Look) -> None:
    card = card_of(qtbot, look)
    card.show_time(SpeakingTime("es", 60, 0.3), fair=60.1)
    card.show_silence(720)
    paints = [Paints(widget) for widget in (card, *card.findChildren(Text), *card.findChildren(ShareBar))]
    for _ in range(3):
        QApplication.processEvents()  # laid out and painted
    before = sum(paint.count for paint in paints)
    for second in range(1, 20):
        card.show_time(SpeakingTime("es", 60, 0.3), fair=60.1 + second / 100)
        card.show_silence(720 + second)
        QApplication.processEvents()
    assert sum(paint.count for paint in paints) == before
    card.show_silence(780)
    QApplication.processEvents()
    assert sum(paint.count for paint in paints) > before


@pytest.mark.parametrize("name", [LONG, "王小明", "Ελένη Παπαδοπούλου", "Bo", " "])
@pytest.mark.parametrize("compact", [False, True])
def test_figures_and_silence_stand_in_the_narrowest_card_whatever_the_name(
    qtbot: QtBot, look: Look, name: str, compact: bool
) -> None:
    card = card_of(qtbot, look, name)
    card.show_time(SpeakingTime("es", 4934, 0.3), fair=5000)
    card.show_silence(47 * 60)
    card.set_compact(compact=compact)
    card.resize(NARROWEST, COMPACT if compact else HEIGHT)
    QApplication.processEvents()
    assert card.width() == NARROWEST
    for label in card.findChildren(Text):
        if label.isVisible() and label.text() in ("1:22:14", "30 %", card.silence):
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), label.text()
            assert card.rect().contains(label.geometry())
    assert card.figures == ("1:22:14", "30 %")
    assert card.silence == "silent 47 min"
