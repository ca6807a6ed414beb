# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The page ticks while it is seen, and rests otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from seminarapp.ui.live.console.clock import steady
from seminarapp.ui.live.session import ticking
from tests.ui.live.panel import Stage


def test_it_ticks_while_the_session_is_open_and_seen(live: Stage) -> None:
    ticking = live.page.ticking
    goes = [ticking._hand.goes]
    for act in (ticking.rest, ticking.tick, ticking.go_on):
        act()
        goes.append(ticking._hand.goes)
    assert goes == [True, False, False, True]


@pytest.fixture
def said(live: Stage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced."""
    told: list[str] = []
    monkeypatch.setattr(live.page.ticking, "_announce", told.append)
    return told


def sleep_for(live: Stage, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """The machine sleeps: its steady clock has gone on when the timer comes back."""
    console = live.page.console
    assert console._clock is not None
    monkeypatch.setattr(console._clock, "_steadily", lambda: steady() + seconds)
    monkeypatch.setattr(ticking, "steady", lambda: steady() + seconds)


def test_an_hour_of_sleep_counts_as_time_and_is_said(
    live: Stage, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    live.page.console.give_floor(1, live.page.console.now())
    before = live.page.console.now()
    sleep_for(live, monkeypatch, 3600)
    live.page.ticking._hand.ticked.emit()
    assert live.page.console.now() == pytest.approx(before + 3600, abs=5)
    time, _ = live.page._cards.card("al").figures
    assert time.startswith("1:00:0")
    assert len(said) == 2, "the first segment is over too"
    assert said[-1].startswith("The computer slept, or stood still, for ")


def test_coming_back_to_the_page_is_no_waking(live: Stage, said: list[str]) -> None:
    live.page.ticking.rest()
    live.page.ticking.go_on()
    assert said == []


def test_a_busy_moment_is_no_sleep(live: Stage, said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    sleep_for(live, monkeypatch, 3)
    live.page.ticking._hand.ticked.emit()
    assert said == []


def test_whoever_comes_back_to_the_window_sees_the_time_of_now(
    live: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sleep_for(live, monkeypatch, 600)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert live.page._clock.clock.text().startswith("+5:0")
