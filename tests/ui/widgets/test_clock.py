# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The clock says what is left, and in colour and word that it is over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Ground, Tone
from seminarapp.ui.widgets.badge import Badge
from seminarapp.ui.widgets.clock import COMPACT, HEIGHT, ClockCard, ClockLabel, Fact
from seminarapp.ui.widgets.share_bar import ShareBar
from tests.ui.accessible import name_of

pytestmark = pytest.mark.usefixtures("look")


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0:00"),
        (7, "0:07"),
        (440, "7:20"),
        (3599.9, "59:59"),
        (3600, "1:00:00"),
        (4027, "1:07:07"),
        (-74, "1:14"),
    ],
)
def test_seconds_as_a_clock(seconds: float, shown: str) -> None:
    assert as_clock(seconds) == shown


@given(st.integers(min_value=0, max_value=10**6))
def test_clock_can_be_read_back(seconds: int) -> None:
    parts = [int(part) for part in as_clock(seconds).split(":")]
    assert sum(part * 60**power for power, part in enumerate(reversed(parts))) == seconds


def test_time_left_is_calm(qtbot: QtBot) -> None:
    clock = ClockLabel()
    qtbot.addWidget(clock)
    clock.show_remaining(440)
    assert clock.text() == "7:20"
    assert clock.property("tone") == Tone.TEXT
    assert name_of(clock) == "7:20 left"


def test_over_is_said_in_colour_sign_and_word(qtbot: QtBot) -> None:
    clock = ClockLabel()
    qtbot.addWidget(clock)
    clock.show_remaining(-74)
    assert clock.text() == "+1:14"
    assert clock.property("tone") == Tone.OVER
    assert name_of(clock) == "1:14 over time"


def test_clock_is_equally_wide_from_second_to_second(qtbot: QtBot) -> None:
    clock = ClockLabel()
    qtbot.addWidget(clock)
    widths = set()
    for seconds in range(240, 300):
        clock.show_remaining(seconds)
        widths.add(clock.sizeHint().width())
    assert len(widths) == 1


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> ClockCard:
    card = ClockCard(look)
    qtbot.addWidget(card)
    card.resize(780, 196)
    with qtbot.waitExposed(card):
        card.show()
    return card


def test_card_within_its_time(card: ClockCard) -> None:
    card.show_times("Who pays?", elapsed=760, planned=1200, seminar_left=1573)
    facts = [name_of(fact) for fact in card.findChildren(Fact)]
    assert facts == ["Elapsed: 12:40", "Planned: 20:00", "Seminar left: 26:13"]
    assert card.clock.text() == "7:20"
    assert not card.findChildren(Badge)[0].isVisible()
    assert card.findChildren(ShareBar)[0].text() == "63 %"


def test_card_over_its_time_says_so_in_a_word(card: ClockCard) -> None:
    card.show_times("Who pays?", elapsed=1274, planned=1200, seminar_left=-5)
    badge = card.findChildren(Badge)[0]
    assert badge.isVisible()
    assert badge.text() == "Over time"
    assert card.property("role") == Ground.OVER
    assert card.clock.text() == "+1:14"
    assert name_of(card.findChildren(Fact)[2]) == "Seminar left: +0:05"
    assert card.findChildren(ShareBar)[0].text() == "100 %"


def test_segment_without_planned_time_is_never_over(card: ClockCard) -> None:
    card.show_times("", elapsed=0, planned=0, seminar_left=0)
    assert card.property("role") == Ground.PANEL
    assert card.clock.text() == "0:00"


def test_digits_fit_into_the_card(card: ClockCard) -> None:
    card.show_times("Who pays?", elapsed=1200 + 3661, planned=1200, seminar_left=0)
    assert card.clock.text() == "+1:01:01"
    QApplication.processEvents()
    assert card.clock.width() >= card.clock.minimumSizeHint().width()
    assert card.clock.height() >= card.clock.minimumSizeHint().height()


def test_digits_give_way_where_a_card_is_narrow(card: ClockCard) -> None:
    card.show_times("Who pays?", elapsed=440, planned=1200, seminar_left=2582)
    QApplication.processEvents()
    large = card.clock.font().pixelSize()
    card.resize(470, 196)
    QApplication.processEvents()
    assert large / 2 <= card.clock.font().pixelSize() < large
    assert card.clock.fontMetrics().horizontalAdvance(card.clock.text()) <= card.clock.width()
    card.resize(780, 196)
    QApplication.processEvents()
    assert card.clock.font().pixelSize() == large


def test_a_compact_card_is_lower_and_its_digits_are_whole(card: ClockCard) -> None:
    card.show_times("Vem ska betala?", elapsed=100, planned=5000, seminar_left=5000)
    card.set_compact(compact=True)
    QApplication.processEvents()
    QApplication.processEvents()
    assert card.height() == COMPACT
    ink = card.clock.fontMetrics().tightBoundingRect(card.clock.text())
    assert ink.height() <= card.clock.height()
    assert ink.width() <= card.clock.width()
    card.set_compact(compact=False)
    QApplication.processEvents()
    QApplication.processEvents()
    assert card.height() == HEIGHT
    assert card.clock.font().pixelSize() == Size.CLOCK
