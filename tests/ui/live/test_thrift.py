# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Nothing is done twice: a note adds one row, a second paints a few texts. (How long it takes, the benchmarks say.)"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.live.panel import Stage


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Reads:
    """Counts how often the whole of a seminar is read."""

    def __init__(self, live: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self._read = live.house.views.captures
        monkeypatch.setattr(live.house.views, "captures", self._counted)

    def _counted(self, *told: object, **named: object) -> object:
        self.count += 1
        return self._read(*told, **named)  # type: ignore[arg-type]  # handed on as it came


@pytest.fixture
def quiet(live: Stage) -> Stage:
    """A page with some notes on which nothing is going on."""
    for text in ("Ett", "Två", "Tre"):
        live.note(text)
    live.page.ticking.rest()
    QApplication.processEvents()
    return live


def test_a_note_reads_nothing_again_and_resets_no_row(quiet: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    reads, resets = Reads(quiet, monkeypatch), list[int]()
    quiet.stream.table.rows.modelReset.connect(lambda: resets.append(1))
    quiet.note("Fyra")
    quiet.page.console.give_floor(2, quiet.page.console.now())
    quiet.settle()
    assert (reads.count, resets) == (0, [])
    assert len(quiet.rows) == 4


def test_a_second_paints_neither_stream_nor_line(quiet: Stage) -> None:
    stream, line = Paints(quiet.stream.table.viewport()), Paints(quiet.line)
    for _ in range(5):
        quiet.page.ticking.tick()
        QApplication.processEvents()
    quiet.page.ticking.rest()
    assert (stream.count, line.count) == (0, 0)


def test_a_second_does_not_paint_cards_of_those_who_are_silent(quiet: Stage) -> None:
    quiet.page.console.give_floor(1, quiet.page.console.now())
    quiet.settle()
    quiet.page.ticking.tick()
    QApplication.processEvents()
    silent = Paints(quiet.page._cards.card("kh"))
    for _ in range(5):
        quiet.page.ticking.tick()
        QApplication.processEvents()
    assert silent.count == 0


def test_the_clock_rests_while_another_page_is_shown(quiet: Stage) -> None:
    quiet.page.ticking.go_on()
    goes = quiet.page.ticking._hand.goes
    quiet.page.hide()
    rests = not quiet.page.ticking._hand.goes
    quiet.page.show()
    assert (goes, rests, quiet.page.ticking._hand.goes) == (True, True, True)


def test_seconds_change_on_the_second(quiet: Stage) -> None:
    quiet.page.ticking.go_on()
    until_next = 1000 - int(quiet.page.console.now() * 1000) % 1000
    assert abs(quiet.page.ticking._hand._timer.remainingTime() - until_next) < 100
