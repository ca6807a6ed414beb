# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`calendar`: scrolling and walking through a calendar of 1,000 seminars, beside a plain QTableView of as many rows.

The plain one has the same texts in Qt's own model, and is painted by Qt's own delegate.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableView

from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.start.calendar.table import DayTable
from seminarapp.ui.start.calendar.view import CalendarView
from tests.benchmarks.measuring import Figure, figure, some
from tests.benchmarks.scene import Stage, in_rounds, play, until_painted

SEMINARS = 1_000
STEPS = 600
STEP = 40  # pixels, as a turn of the wheel
SIZE = (800, 760)
BEGINNING = datetime(2026, 1, 7, 13, tzinfo=UTC)
SETTLING = 300  # milliseconds


def figures(share: float = 1.0) -> Iterator[Figure]:
    """One window, one loop: a busy machine slows ours and the plain one alike."""
    told = play(partial(_measured, share))
    yield figure("calendar", "scroll to painted, weeks, 1,000 seminars", "ms", told["weeks"], told["bare"])
    yield figure("calendar", "scroll to painted, months", "ms", told["months"], told["bare"])
    yield figure("calendar", "key to painted day, weeks", "ms", told["walked"], told["bare keys"])


async def _measured(share: float, stage: Stage) -> dict[str, list[float]]:
    samples: dict[str, list[float]] = {
        name: [] for name in ("weeks", "months", "walked", "bare", "bare keys")
    }
    view = CalendarView(stage.look, _cards(some(SEMINARS, share)), BEGINNING.date())
    view.resize(*SIZE)
    view.show_months(by_months=False)
    view.show()
    bare = _bare(view.weeks)
    bare.resize(*SIZE)
    bare.show()
    view.activateWindow()
    steps = some(STEPS, share)
    await in_rounds(partial(_scrolled, view.weeks, bare, steps, samples["weeks"], samples["bare"]))
    await in_rounds(partial(_walked, view.weeks, bare, steps, samples["walked"], samples["bare keys"]))
    view.show_months(by_months=True)
    await in_rounds(partial(_scrolled, view.months, bare, steps, samples["months"], []))
    for window in (view, bare):
        window.close()
        window.deleteLater()
    return samples


def _scrolled(table: DayTable, bare: QTableView, steps: int, ours: list[float], theirs: list[float]) -> None:
    """Scroll both by turns, on through the years that hold seminars and back again."""
    QTest.qWait(SETTLING)
    begin = table.verticalScrollBar().value()
    for step in range(steps):
        place = STEP * (step if step < steps // 2 else steps - step)
        for one, spent in ((table, ours), (bare, theirs)):
            bar = one.verticalScrollBar()
            if bar.value() != begin + place and begin + place <= bar.maximum():
                spent.append(until_painted(one.viewport(), partial(bar.setValue, begin + place)))


def _walked(table: DayTable, bare: QTableView, steps: int, ours: list[float], theirs: list[float]) -> None:
    """Walk down both by turns, week after week and back."""
    table.go_to(BEGINNING.date())
    bare.setCurrentIndex(bare.model().index(table.currentIndex().row(), table.currentIndex().column()))
    QTest.qWait(SETTLING)
    for step in range(steps):
        key = Qt.Key.Key_Down if step < steps // 2 else Qt.Key.Key_Up
        ours.append(until_painted(table.viewport(), partial(QTest.keyClick, table, key)))
        theirs.append(until_painted(bare.viewport(), partial(QTest.keyClick, bare, key)))


def _bare(table: DayTable) -> QTableView:
    """The same days with the same texts, and nothing of ours."""
    days = table.model()
    plain = QStandardItemModel(days.rowCount(), days.columnCount())
    for row in range(days.rowCount()):
        for column in range(days.columnCount()):
            plain.setItem(row, column, QStandardItem(str(days.index(row, column).data())))
    bare = QTableView()
    plain.setParent(bare)
    bare.setModel(plain)
    bare.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    bare.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
    return bare


def _cards(count: int) -> list[SeminarCard]:
    """Seminars on most weekdays of three years, some days with several."""
    chance = random.Random(5)
    states = list(SeminarState)
    return [
        SeminarCard(
            UUID(int=number),
            f"Seminarium {number} om vattnet i staden",
            "sv",
            chance.choice(states),
            starts_at=BEGINNING + timedelta(days=chance.randrange(365 * 3), minutes=30 * chance.randrange(8)),
        )
        for number in range(1, count + 1)
    ]
