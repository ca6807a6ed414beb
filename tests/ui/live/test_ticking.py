# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The page ticks while it is seen, and rests otherwise."""

from __future__ import annotations

from tests.ui.live.panel import Stage


def test_it_ticks_while_the_session_is_open_and_seen(live: Stage) -> None:
    assert live.page.ticking._hand.goes
    live.page.ticking.rest()
    assert not live.page.ticking._hand.goes
    live.page.ticking.tick()
    assert not live.page.ticking._hand.goes
    live.page.ticking.go_on()
    assert live.page.ticking._hand.goes
