# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`plan`: a run of show of 25 segments with 60 questions is edited, beside a bare list that shows as many lines.

A key gives a segment a minute: every start time after it, all bars and the total follow before the next frame, whatever
the store is doing. Then how long the store takes to check the whole plan, with 2,000 questions of the series before it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from time import perf_counter
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.plan_check import checked
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views.banked import BankedQuestion, Outcome
from seminarapp.application.views.plan import PlanView, QuestionView
from seminarapp.bootstrap import House
from seminarapp.domain.values import MODERATOR, Priority, Schedule
from seminarapp.ui.plan.page import PlanPage
from tests.benchmarks.measuring import Figure, figure, milliseconds, some
from tests.benchmarks.scene import LOST, SETTLING, SIZE, WORDS, Stage, in_rounds, play, until_painted
from tests.fakes.clock import TWO_O_CLOCK

SEGMENTS, QUESTIONS, PANEL = 25, 60, 9
BEFORE = 2_000
KEYS = 400
BETWEEN = 12  # milliseconds between two keys, in which the store commits and the plan is read again


def figures(share: float = 1.0) -> Iterator[Figure]:
    """One window, one loop: a busy machine slows ours and the bare alike."""
    told = play(partial(_measured, share))
    yield figure("plan", "key to painted run of show", "ms", told["lengthened"], told["bare"])
    yield figure("plan", "a segment moved to painted", "ms", told["moved"], told["bare"])
    yield figure("plan", "Qt's thread busy showing what was read", "ms", told["shown"], [])
    yield figure("plan", f"check beside {some(BEFORE, share)} questions", "ms", told["checked"], [])


class _NoChooser:
    """Nobody is asked for a file."""

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: object) -> None:
        """Never called."""

    def to_write(self, parent: QWidget, title: str, suffixes: str, proposed: str, then: object) -> None:
        """Never called."""

    def to_folder(self, parent: QWidget, title: str, then: object) -> None:
        """Never called."""

    def to_print(self, parent: QWidget, printer: object, then: object) -> None:
        """Never called."""


async def _measured(share: float, stage: Stage) -> dict[str, list[float]]:
    scene = await stage.scene()
    scene.page.hide()
    seminar = await stage.on_store(partial(_planned, scene.house))
    page = PlanPage(scene.desk, stage.look, _NoChooser())
    page.resize(*SIZE)
    page.show()
    page.show_seminar(seminar)
    await _until(page)
    bare = QListWidget()
    bare.addItems([f"14:00  Programpunkt {number}  15 min" for number in range(SEGMENTS)])
    bare.resize(page._show.entries.size())
    bare.show()
    page.activateWindow()
    await asyncio.sleep(SETTLING)
    told: dict[str, list[float]] = {"lengthened": [], "moved": [], "bare": [], "shown": [], "checked": []}
    await in_rounds(partial(_lengthened, page, bare, some(KEYS, share), told))
    await in_rounds(partial(_moved, page, some(KEYS, share) // 4 + 1, told))
    outlook = await stage.on_store(partial(scene.house.activities.arranging.outlook, seminar))
    told["shown"] = [milliseconds(partial(page._on_read, outlook)) for _ in range(some(40, share))]
    before = _asked(some(BEFORE, share))
    for _ in range(some(20, share)):
        told["checked"].append(await stage.on_store(partial(_checked, outlook.plan, before)))
    bare.close()
    page.close()
    await scene.desk.tasks.drain()
    page.deleteLater()
    return told


def _lengthened(page: PlanPage, bare: QListWidget, keys: int, told: dict[str, list[float]]) -> None:
    """A minute more and a minute less by turns, on the first segment: all of them follow."""
    entries = page._show.entries
    entries.setFocus()
    entries.choose(entries.entries.id_at(0))
    for number in range(keys):
        key = Qt.Key.Key_Minus if number % 2 else Qt.Key.Key_Plus
        told["lengthened"].append(until_painted(entries.viewport(), partial(QTest.keyClick, entries, key)))
        QTest.qWait(BETWEEN)  # what our list still has to do is not the bare one's
        row = bare.item(number % SEGMENTS)
        assert row is not None
        told["bare"].append(until_painted(bare.viewport(), partial(row.setText, f"{WORDS} {number}")))
        QTest.qWait(BETWEEN)


def _moved(page: PlanPage, keys: int, told: dict[str, list[float]]) -> None:
    """The first segment down and up again."""
    entries = page._show.entries
    entries.choose(entries.entries.id_at(0))
    held = Qt.KeyboardModifier.AltModifier
    for number in range(keys):
        key = Qt.Key.Key_Up if number % 2 else Qt.Key.Key_Down
        told["moved"].append(until_painted(entries.viewport(), partial(QTest.keyClick, entries, key, held)))
        QTest.qWait(BETWEEN)


async def _until(page: PlanPage) -> None:
    end = perf_counter() + LOST
    while len(page._show.entries.entries) < SEGMENTS:
        if perf_counter() > end:
            raise TimeoutError("the plan never came")
        await asyncio.sleep(0.001)


def _checked(plan: PlanView, before: list[BankedQuestion]) -> float:
    return milliseconds(partial(checked, plan, before))


def _asked(count: int) -> list[BankedQuestion]:
    """Questions that were put in earlier parts."""
    return [
        BankedQuestion(
            UUID(int=number // 20 + 1),
            f"Del {number // 20}",
            QuestionView(f"q{number}", f"{WORDS} {number}: hur då?", Priority.MUST),
            outcome=Outcome.PUT,
        )
        for number in range(count)
    ]


def _planned(house: House) -> UUID:
    """A day with nine panelists."""
    planning, arranging = house.activities.planning, house.activities.arranging
    series = planning.start_series("Serien")
    seminar = planning.plan_seminar(TitleCard("Dagen", schedule=Schedule(TWO_O_CLOCK), series=series))
    seats = [planning.seat_panelist(seminar, Panelist(f"Namn {'ABCDEFGHI'[n]}sson")) for n in range(PANEL)]
    for number in range(SEGMENTS):
        speakers = (MODERATOR, *(seats[(number + step) % PANEL] for step in range(3)))
        said = PlannedSegment(f"Programpunkt {number}", 15, slack=5 * (number % 4 == 0), speakers=speakers)
        arranging.add_segment(seminar, said)
    for number in range(QUESTIONS):
        to, where = (seats[number % PANEL],), f"s{number % SEGMENTS + 1}"
        prepared = PreparedQuestion(f"Fråga {number} om något?", Priority.IF_TIME, to, where)
        planning.prepare_question(seminar, prepared)
    return seminar
