# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One run of the window on the sample library: every page, light and dark, grabbed into a folder."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from seminarapp.bootstrap import House, open_house
from seminarapp.ui.desk import Desk
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow

SIZE = (1440, 900)
SETTLING = 0.35  # seconds a page gets to read, lay out and paint


async def grab(folder: Path, language: str, scale: str, application: QApplication) -> None:
    """Every page in both themes."""
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(1) as store:
        look, translation = Look(application, ThemeChoice.LIGHT), Translation(application, language)
        window = MainWindow(look, translation)
        window.resize(*SIZE)
        window.show()
        house: House = await loop.run_in_executor(store, open_house, str(Path(name) / "library.seminarapp"))
        live, written = await loop.run_in_executor(store, _furnish, house, language)
        desk = Desk(house.activities, Tasks(loop, store, _fail), language)
        window.move_in(desk)
        stops = [
            ("start", None, ""),
            ("plan", written, "plan"),
            ("live", live, "live"),
            ("write", written, "write"),
        ]
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            look.choose(choice)
            for page, seminar, workspace in stops:
                if seminar is None:
                    window.show_start()
                else:
                    window.open_seminar(seminar, workspace)
                await asyncio.sleep(SETTLING)
                window.grab().save(str(folder / f"{page}_{language}_{choice.value}_{scale}x.png"))
        window.close()
        await desk.tasks.drain()
        await loop.run_in_executor(store, house.close)


def _furnish(house: House, language: str) -> tuple[UUID, UUID]:
    """The sample series; its third part is opened and runs, its second is written up. Returns (live, written)."""
    activities = house.activities
    activities.exchange.make_sample(language)
    cards = {card.part: card for card in activities.overview.library().seminars}
    return cards[2].id, cards[2].id


def _fail(error: BaseException, name: str) -> None:
    raise RuntimeError(f"{name} failed") from error


def main() -> None:
    """Called by `tests.shots` with folder, language and scale."""
    application = QApplication(sys.argv[:1])
    loop = QEventLoop(application)
    with loop:
        loop.run_until_complete(grab(Path(sys.argv[1]), sys.argv[2], sys.argv[3], application))


if __name__ == "__main__":
    main()
