# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Stream or turns: one of them is seen, and the line is always there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.live.panel import Stage, planned


def test_the_line_stays_where_it_is(live: Stage) -> None:
    before = live.line.geometry()
    live.page._middle.toggle_turns()
    QApplication.processEvents()
    assert live.line.geometry() == before
    assert (live.stream.isVisible(), live.page._middle.turns.isVisible()) == (False, True)


def test_what_is_noted_meanwhile_is_in_the_stream_afterwards(live: Stage) -> None:
    live.page._middle.toggle_turns()
    live.edit.setFocus()
    live.note("Ett")
    live.page._middle.put_away()
    assert [row.text for row in live.rows] == ["Ett"]


def test_up_on_the_line_goes_to_the_stream_even_so(live: Stage) -> None:
    live.note("Ett")
    live.page._middle.toggle_turns()
    live.edit.setFocus()
    live.press(Qt.Key.Key_Up)
    assert not live.page._middle.beside
    assert live.page.focusWidget() is live.stream.table


def test_putting_away_what_is_not_there_tells_nobody(live: Stage) -> None:
    told: list[int] = []
    live.page._middle.left.connect(lambda: told.append(1))
    live.page._middle.put_away()
    assert told == []


def test_another_open_seminar_has_the_keys_on_its_line(live: Stage) -> None:
    other = planned(live.house.activities)
    live.house.activities.moderating.open_session(other)
    live.page.show_seminar(other)
    live.page.take_keys()  # as the window does: nothing is read yet
    live.settle()
    assert live.page.focusWidget() is live.edit
