# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Nine panelists in windows of every size: cards can be read, and notes and the line keep their room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from seminarapp.application.planning.planning import Panelist
from seminarapp.ui.live.panelists.panelist_card import COMPACT, HEIGHT
from seminarapp.ui.live.panelists.seating import NARROWEST
from seminarapp.ui.widgets import clock
from tests.ui.live.panel import Stage

TOP_BAR = 52
WINDOWS = ((1440, 900), (1366, 768), (1280, 720), (1180, 760), (960, 600))


@pytest.fixture
def nine(live: Stage) -> Stage:
    """Four more panelists, of whom one has a name without end, and a moderator."""
    planning = live.house.activities.planning
    for name in (
        "Maximiliana von Hohenlohe-Waldenburg-Schillingsfürst-Oettingen",
        "王 小明",
        "Bo",
        "Ελένη Π",
    ):
        planning.seat_panelist(live.seminar, Panelist(name))
    planning.appoint_moderator(live.seminar, "Ingrid Exempel")
    live.page.show_seminar(live.seminar)
    live.settle()
    return live


def sized(live: Stage, window: tuple[int, int]) -> None:
    live.page.setMinimumSize(1, 1)  # as in the window, which has a least size of its own
    live.page.resize(window[0], window[1] - TOP_BAR)
    for _ in range(3):
        QApplication.processEvents()


def within(page: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint()), widget.size())


@pytest.mark.parametrize("window", WINDOWS)
def test_everything_has_its_room(nine: Stage, window: tuple[int, int]) -> None:
    sized(nine, window)
    page, cards = nine.page, nine.page._cards
    assert (page.width(), page.height()) == (window[0], window[1] - TOP_BAR), (
        "nothing makes the window larger"
    )
    assert page.rect().contains(within(page, nine.line))
    assert nine.line.height() == 50
    assert nine.stream.height() >= 130
    assert cards.verticalScrollBar().maximum() == 0, "nine panelists and the moderator are seen at once"
    assert cards.moderator is not None
    for card in (*(cards.card(seat.id) for seat in page.console.plan.seats), cards.moderator):  # type: ignore[union-attr]  # it has been read
        assert card.width() >= NARROWEST
        assert cards.rect().contains(within(cards, card))


def test_a_message_and_the_closing_question_take_room_from_the_stream_alone(nine: Stage) -> None:
    sized(nine, (960, 556))  # as much as a message bar leaves of the lowest window
    nine.page._ask_to_close()
    for _ in range(3):
        QApplication.processEvents()
    page, cards = nine.page, nine.page._cards
    assert page.rect().contains(within(page, nine.line))
    assert nine.line.height() == 50
    assert page._closing.geometry().bottom() < cards.geometry().top()
    assert cards.geometry().bottom() < page._middle.geometry().top()
    assert page._middle.geometry().bottom() < nine.line.geometry().top()


@pytest.mark.parametrize("height", [436, 480])
def test_in_the_lowest_window_one_row_of_cards_shows_and_who_has_the_floor_is_in_it(
    nine: Stage, height: int
) -> None:
    """A screen of 1920 by 1080 at 200 per cent has no more; 436 are left under a message."""
    sized(nine, (960, height))
    page, cards = nine.page, nine.page._cards
    assert cards.height() == COMPACT
    assert page.rect().contains(within(page, nine.line))
    assert cards.geometry().bottom() < page._middle.geometry().top()
    assert page._middle.geometry().bottom() < nine.line.geometry().top()
    for number in (9, 1, 7):
        page.console.give_floor(number, page.console.now())
        nine.settle()
        card = cards.card(page.console.holder)
        assert card.visibleRegion().boundingRect().height() == card.height()


def test_cards_give_way_before_the_clock(nine: Stage) -> None:
    seen = []
    for window in ((1440, 900), (1280, 710), (960, 600)):
        sized(nine, window)
        compact = nine.page._cards.card("al").height() == COMPACT
        seen.append((compact, nine.page._clock.height() == clock.COMPACT))
    assert seen == [(False, False), (True, False), (True, True)]


def test_they_come_back_when_there_is_room(nine: Stage) -> None:
    for window in ((960, 600), (1440, 900)):
        sized(nine, window)
    assert nine.page._cards.card("al").height() == HEIGHT
    assert nine.page._clock.height() == clock.HEIGHT


def test_a_low_window_leaves_room_for_the_questions(nine: Stage) -> None:
    sized(nine, (960, 600))
    assert nine.page._questions.height() >= 200
    assert nine.page._run.height() >= 200


def test_the_running_segment_is_seen_in_a_low_window(nine: Stage) -> None:
    sized(nine, (960, 600))
    nine.page.console.begin("s5")
    nine.settle()
    QApplication.processEvents()
    row = nine.page._run.rows[4]
    assert not row.visibleRegion().isEmpty()
    assert row.visibleRegion().boundingRect().height() == row.height()
