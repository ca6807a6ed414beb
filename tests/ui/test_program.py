# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The running program, from opening a library to an orderly end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

import seminarapp.ui.program
from seminarapp.application.activities import Activities, OpenLibrary
from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.rehearsing.rehearsal import RehearsalWish
from seminarapp.bootstrap import House, open_house, window_opens
from seminarapp.settings import Preferences, load_preferences, save_preferences
from seminarapp.ui.program import run_window
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.widgets.message_bar import MessageKind
from seminarapp.ui.window import MainWindow
from tests.fakes.house import FakeHouse

SOON = 20  # milliseconds between two looks at the window
Step = Callable[[MainWindow], bool]
"""Looks at the window; True when what it waited for is there, and it has done its part."""


@pytest.fixture
def preferences(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    file = tmp_path / "configuration" / "preferences.json"
    monkeypatch.setattr(seminarapp.ui.program, "preferences_file", lambda: file)
    return file


@pytest.fixture(autouse=True)
def application_as_before(qapp: QApplication, look: Look) -> Iterator[None]:
    """A program dresses the application as its user wishes; the tests after this one wish for light, and English."""
    locale = QLocale()
    yield
    for window in windows():
        window._translation.choose("en")
        delete(window)
    look.choose(ThemeChoice.DARK)
    look.choose(ThemeChoice.LIGHT)
    QLocale.setDefault(locale)


def windows() -> list[MainWindow]:
    """Every window that there is, that of a program which has ended among them."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]


class User:
    """Does one step after another in the running window, each as soon as it can be done; closes it at the end."""

    def __init__(self, *steps: Step) -> None:
        self._steps = list(steps)
        self._timer = QTimer(interval=SOON)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        window = next((one for one in windows() if one.isVisible()), None)
        if window is None:
            return
        if self._steps and self._steps[0](window):
            del self._steps[0]
        if not self._steps:
            self._timer.stop()
            window.close()


def used(open_library: Callable[[], OpenLibrary], *steps: Step, rehearse: RehearsalWish | None = None) -> int:
    """Run the window for a user who takes those steps; the exit status."""
    user = User(*steps)
    status = run_window(open_library, rehearse)
    assert not user._steps, "the window was closed by somebody else"
    return status


def shows_the_library(window: MainWindow) -> bool:
    page = window._stack.currentWidget()
    return isinstance(page, StartPage) and page._browsing.library is not None


def new_seminar(window: MainWindow) -> bool:
    page = window._stack.currentWidget()
    assert isinstance(page, StartPage)
    page._on_new()
    return True


def shows_an_error(window: MainWindow) -> bool:
    said = window._messages.current
    return said is not None and said.kind is MessageKind.ERROR


def test_window_runs_on_a_library_until_it_is_closed(preferences: Path, tmp_path: Path) -> None:
    location = str(tmp_path / "library.seminarapp")
    assert used(lambda: open_house(location), shows_the_library, new_seminar) == 0
    with open_house(
        location
    ) as house:  # closed in order: it can be opened again, and holds what was done last
        assert [card.title for card in house.activities.overview.library().seminars] == ["New seminar"]


def test_library_is_opened_used_and_closed_on_the_stores_thread_alone(preferences: Path) -> None:
    threads: list[str] = []

    class Watched(FakeHouse):
        def close(self) -> None:
            super().close()
            threads.append(threading.current_thread().name)

    def open_library() -> Watched:
        threads.append(threading.current_thread().name)
        return Watched()

    assert used(open_library, shows_the_library) == 0
    assert len(threads) == 2
    assert all(name.startswith("store") for name in threads)


def test_second_opener_gets_one_clear_line_and_can_try_again(preferences: Path, tmp_path: Path) -> None:
    location = str(tmp_path / "library.seminarapp")
    lines: list[str] = []

    with ThreadPoolExecutor(1) as first:
        held = first.submit(open_house, location).result()

        def refused(window: MainWindow) -> bool:
            if shows_an_error(window):
                said = window._messages.current
                assert said is not None
                lines.append(said.text)
                first.submit(held.close).result()
                next(one for one in window.findChildren(QPushButton) if one.text() == "Try again").click()
            return bool(lines)

        assert used(lambda: open_house(location), refused, shows_the_library) == 0
    assert len(lines) == 1
    assert "\n" not in lines[0]


def test_library_that_can_not_be_opened_leaves_a_window_that_can_be_closed(
    preferences: Path, tmp_path: Path
) -> None:
    file = tmp_path / "library.seminarapp"
    file.write_bytes(b"this is no library")
    assert used(lambda: open_house(str(file)), shows_an_error) == 1
    assert file.read_bytes() == b"this is no library"


def test_unforeseen_fault_on_opening_is_said(preferences: Path) -> None:
    def open_library() -> House:
        raise ZeroDivisionError

    assert used(open_library, shows_an_error) == 1


def test_closing_while_the_library_is_being_opened_waits_and_closes_it(preferences: Path) -> None:
    opened: list[FakeHouse] = []
    go_on = threading.Event()

    def open_library() -> FakeHouse:
        go_on.wait(20)
        opened.append(FakeHouse())
        return opened[0]

    def closes(window: MainWindow) -> bool:
        window.close()
        go_on.set()
        return True

    assert used(open_library, closes) == 0
    assert opened[0].closed


def test_choices_are_kept(preferences: Path) -> None:
    def chooses(window: MainWindow) -> bool:
        window._look.choose(ThemeChoice.DARK)
        next(action for action in window._menu.actions() if action.text() == "Svenska").trigger()
        window.resize(960, 701)
        return True

    assert used(FakeHouse, shows_the_library, chooses) == 0
    kept = load_preferences(preferences)
    assert (kept.theme, kept.language) == ("dark", "sv")
    seen: list[tuple[int, bool]] = []

    def looks(window: MainWindow) -> bool:
        seen.append((window.height(), window._look.theme.dark))
        return True

    assert used(FakeHouse, shows_the_library, looks) == 0
    assert seen == [(701, True)]
    assert load_preferences(preferences).language == "sv"


def test_choices_are_kept_at_once_as_a_program_may_be_killed(preferences: Path) -> None:
    def chooses(window: MainWindow) -> bool:
        window._look.choose(ThemeChoice.DARK)
        next(action for action in window._menu.actions() if action.text() == "Svenska").trigger()
        return True

    def has_kept(_window: MainWindow) -> bool:
        kept = load_preferences(preferences)
        return (kept.theme, kept.language) == ("dark", "sv")

    assert used(FakeHouse, shows_the_library, chooses, has_kept) == 0


@pytest.mark.parametrize("geometry", ["", "rubbish", "AdnQywAD"])
def test_geometry_that_can_not_be_read_is_no_harm(preferences: Path, geometry: str) -> None:
    save_preferences(preferences, Preferences(geometry=geometry))
    assert used(FakeHouse, shows_the_library) == 0


def test_preferences_that_can_not_be_kept_cost_nothing(preferences: Path) -> None:
    preferences.parent.write_text("a file where the folder should be")
    assert used(FakeHouse, shows_the_library) == 0


def test_what_is_to_be_rehearsed_is_played_as_soon_as_the_library_is_open(
    preferences: Path, tmp_path: Path
) -> None:
    file, location = tmp_path / "vatten.vtt", str(tmp_path / "library.seminarapp")
    file.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Alva Ek>Vi har ont om vatten.\n", encoding="utf-8")

    def is_over(window: MainWindow) -> bool:
        said = window._messages.current
        return said is not None and "1, saved: 1" in said.text

    wish = RehearsalWish(file, 50.0)
    assert used(lambda: open_house(location), is_over, rehearse=wish) == 0
    with open_house(location) as house:
        (card,) = house.activities.overview.library().seminars
        assert card.title == "vatten – repetition"
        assert [one.text for one in house.activities.writing.material(card.id).captures] == [
            "Vi har ont om vatten."
        ]


def test_window_paints_on_the_callers_thread(qapp: QApplication, tmp_path: Path) -> None:
    with open_house(str(tmp_path / "library.seminarapp")) as house:
        house.activities.planning.plan_seminar(TitleCard("Röret"))
        assert window_opens(house)


def test_window_that_can_not_read_its_library_still_paints(qapp: QApplication) -> None:
    house = FakeHouse()
    assert isinstance(house.activities, Activities)
    assert window_opens(house)  # type: ignore[arg-type]  # answers to OpenLibrary, which is all that is asked for
