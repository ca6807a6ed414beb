# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One run of the window on the sample library: each page, light and dark, wide and narrow."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from seminarapp.application.activities import Activities
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.values import SeminarState
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.fakes.clock import FixedClock
from tests.shots.nine import play_nine
from tests.shots.scene import play
from tests.shots.staging import STATES, picture

WIDE = (1440, 900)
NARROW = ((1366, 768), (1180, 760), (960, 600))
SETTLING = 0.5  # seconds a page gets to read, lay out and paint


@dataclass(frozen=True)
class Shots:
    """Where pictures go, and what their names tell."""

    folder: Path
    language: str
    scale: str

    def take(self, window: QWidget, page: str, *told: str) -> None:
        """Grab the window as it now is."""
        name = "_".join((page, self.language, *told, f"{self.scale}x"))
        window.grab().save(str(self.folder / f"{name}.png"))


@dataclass(frozen=True)
class Stop:
    """A page to picture, perhaps after one of the live page's actions; done again, that takes it back."""

    page: str
    workspace: str
    seminar: UUID
    action: str = ""


async def grab(shots: Shots, application: QApplication) -> None:
    """Every page in both themes."""
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(1) as store:
        look, translation = Look(application, ThemeChoice.LIGHT), Translation(application, shots.language)
        window = MainWindow(look, translation)
        window.resize(*WIDE)
        window.show()
        clock = FixedClock()
        house: House = await loop.run_in_executor(store, _open, f"{name}/library.seminarapp", clock)
        desk = Desk(house.activities, Tasks(loop, store, _fail), shots.language)
        window.move_in(desk)
        await asyncio.sleep(SETTLING)
        shots.take(window, "first", "light")
        stops = await loop.run_in_executor(store, _furnish, house.activities, clock, shots.language)
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            look.choose(choice)
            await _round(window, shots, stops, choice.value)
        look.choose(ThemeChoice.LIGHT)
        for size in NARROW:
            window.resize(*size)
            await _round(window, shots, stops, f"{size[0]}")
        await _cards(window, shots)
        stage_shots(look, shots)
        window.close()
        await desk.tasks.drain()
        await loop.run_in_executor(store, house.close)


async def _round(window: MainWindow, shots: Shots, stops: list[Stop], told: str) -> None:
    """Every page once."""
    window.show_start()
    await asyncio.sleep(SETTLING)
    shots.take(window, "start", told)
    for stop in stops:
        window.open_seminar(stop.seminar, stop.workspace)
        await asyncio.sleep(SETTLING)
        await _act(window, stop.action)
        shots.take(window, stop.page, told)
        await _act(window, stop.action)


async def _act(window: MainWindow, action: str) -> None:
    page = window.findChild(LivePage)
    if action and page is not None:
        page.commands[action].trigger()
        await asyncio.sleep(SETTLING)


def stage_shots(look: Look, shots: Shots) -> None:
    """The stage in every state, as a wall shows it."""
    for name in STATES:
        shown = picture(look, name, shots.language)
        shots.take(shown, "stage", name)
        shown.deleteLater()


async def _cards(window: MainWindow, shots: Shots) -> None:
    """Palette and sheet, in the narrowest window."""
    for card, toggle in (
        ("palette", window._commands.toggle_palette),
        ("sheet", window._commands.toggle_sheet),
    ):
        toggle()
        await asyncio.sleep(SETTLING)
        shots.take(window, card, f"{NARROW[-1][0]}")
        toggle()


def _open(location: str, clock: FixedClock) -> House:
    return open_house(location, clock=clock)


def _furnish(activities: Activities, clock: FixedClock, language: str) -> list[Stop]:
    """The sample series; its second part is written up, and its third runs since half an hour."""
    activities.exchange.make_sample(language)
    parts = {card.part: card for card in activities.overview.library().seminars}
    play(activities, clock, parts[3])
    assert parts[2].state is not SeminarState.PLANNED, "the sample has a written article"
    nine = play_nine(activities, clock, language)
    return [
        Stop("plan", "plan", parts[2].id),
        Stop("live", "live", parts[3].id),
        Stop("nine", "live", nine),
        Stop("turns", "live", nine, action="show_turns"),
        Stop("write", "write", parts[2].id),
    ]


def _fail(error: BaseException, name: str) -> None:
    raise RuntimeError(f"{name} failed") from error


def main() -> None:
    """Called by `tests.shots` with folder, language and scale."""
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)  # the loop ends when the coroutine does, not with the window
    loop = QEventLoop(application)
    folder, language, scale = sys.argv[1:4]
    with loop:
        loop.run_until_complete(grab(Shots(Path(folder), language, scale), application))


if __name__ == "__main__":
    main()
