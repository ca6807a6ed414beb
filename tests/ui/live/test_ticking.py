# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The page ticks while it is seen, and rests otherwise."""

from __future__ import annotations

from tests.ui.live.panel import Stage


def test_it_ticks_while_the_session_is_open_and_seen(live: Stage) -> None:
    ticking = live.page.ticking
    goes = [ticking._hand.goes]
    for act in (ticking.rest, ticking.tick, ticking.go_on):
        act()
        goes.append(ticking._hand.goes)
    assert goes == [True, False, False, True]
