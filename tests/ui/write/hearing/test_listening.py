# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The recording by keys on the write page: in the strip, in another program, by its link, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.domain.values import Recording
from seminarapp.ui.write.hearing import listening as module
from seminarapp.ui.write.hearing.listening import Listening
from tests.fakes.house import FakeHouse
from tests.ui.write.hearing.conftest import SilentPlayer
from tests.ui.write.scene import AnsweringChooser, Scene, held
from tests.ui.write.test_provenance import BLOCKS, CTRL_SHIFT, FIRST, HEADING, SECOND

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
FILE = Path("/somewhere/panel.wav").absolute()
Opened = Callable[[SeminarRecord], Scene]


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What other programs would have opened."""
    urls: list[str] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url.toString())
        return "missing" not in url.toString()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


@pytest.fixture
def players(monkeypatch: pytest.MonkeyPatch) -> list[SilentPlayer]:
    """The players that were made."""
    made: list[SilentPlayer] = []

    def make(parent: QObject) -> SilentPlayer:
        made.append(SilentPlayer(parent))
        return made[-1]

    monkeypatch.setattr(module.Listening.__init__, "__defaults__", (make,))
    return made


@pytest.fixture
def sourced(opened: Opened, players: list[SilentPlayer], opened_urls: list[str]) -> Scene:
    """An article whose first paragraph rests on a note at 0:31, on a machine with a player."""
    scene = opened(held(*BLOCKS))
    scene.go_to(FIRST)
    QApplication.processEvents()
    return scene


def choose(scene: Scene, file: Path = FILE) -> None:
    """Choose the recording's file by its key."""
    scene.page.listening._chooser = Choosing(file)
    scene.press(KEY.Key_R, CTRL_SHIFT)
    scene.settle()


class Choosing(AnsweringChooser):
    """Answers with a file to read."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def to_read(self, parent: QWidget, title: str, suffixes: str, then: Callable[[Path], object]) -> None:
        self.asked.append((title, suffixes, ""))
        then(self._file)


def test_without_a_file_the_link_opens(
    sourced: Scene, players: list[SilentPlayer], opened_urls: list[str]
) -> None:
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert opened_urls == ["https://play.example.org/2#t=31"]
    assert players == [], "no player is made before the first sound"


def test_a_chosen_file_is_remembered_and_played_in_the_window(
    sourced: Scene, house: FakeHouse, players: list[SilentPlayer], opened_urls: list[str]
) -> None:
    choose(sourced)
    assert sourced.told[-1][0].startswith("panel.wav is the recording from now on")
    assert house.activities.hearing.file_of(sourced.seminar) == FILE
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert players[0].told == ["open panel.wav", "go to 28", "play"]
    assert sourced.page.centre.player.isVisible()
    assert opened_urls == []
    assert sourced.focused == FIRST, "the writer goes on writing"


def test_the_offset_of_the_recording_is_kept_to(
    opened: Opened, players: list[SilentPlayer], opened_urls: list[str]
) -> None:
    scene = opened(replace(held(*BLOCKS), recording=Recording("Film", "https://play.example.org/2", 120.0)))
    scene.go_to(FIRST)
    choose(scene)
    scene.press(KEY.Key_H, CTRL_SHIFT)
    assert players[0].told[1] == "go to 148"


def test_keys_play_pause_step_and_repeat(sourced: Scene, players: list[SilentPlayer]) -> None:
    choose(sourced)
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    player = players[0]
    player.lasts.emit(600.0)
    player.moved.emit(40.0)
    sourced.press(KEY.Key_F3)
    assert player.told[-1] == "go to 35"
    sourced.press(KEY.Key_F5)
    assert player.told[-1] == "go to 40"
    sourced.press(KEY.Key_F4)
    assert player.told[-1] == "pause"
    sourced.press(KEY.Key_F4, SHIFT)
    assert player.told[-2:] == ["go to 28", "play"]
    sourced.press(KEY.Key_F5, SHIFT)
    assert sourced.page.centre.player.loop.isChecked()


def test_the_strip_shows_where_it_is_and_its_buttons_do_what_the_keys_do(
    sourced: Scene, players: list[SilentPlayer]
) -> None:
    choose(sourced)
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    player, strip = players[0], sourced.page.centre.player
    player.lasts.emit(3700.0)
    player.moved.emit(65.0)
    assert strip.time.text() == "1:05 / 1:01:40"
    assert strip.play.accessibleName() == "Pause"
    strip.play.click()
    assert strip.play.accessibleName() == "Play"
    strip.slider.setValue(500)
    assert player.told[-1] == "go to 500"
    strip.back.click()
    assert player.told[-1] == "go to 495"
    strip.on.click()
    strip.again.click()
    assert player.told[-2:] == ["go to 28", "play"]
    strip.loop.click()
    player.moved.emit(29.0)
    player.moved.emit(60.0)
    assert player.told[-1] == "go to 28"
    strip.slider.setFocus()
    QTest.keyClick(strip.slider, KEY.Key_Escape)
    assert not strip.isVisible()
    assert player.told[-1] == "close"
    sourced.press(KEY.Key_F4)
    assert player.told[-1] == "play", "what was heard last is heard again"


def test_before_anything_was_heard_the_key_says_what_to_do(
    sourced: Scene, players: list[SilentPlayer]
) -> None:
    for key in (KEY.Key_F3, KEY.Key_F5, KEY.Key_F4):
        sourced.press(key)
    sourced.press(KEY.Key_F4, SHIFT)
    sourced.press(KEY.Key_F5, SHIFT)
    assert [text for text, _ in sourced.told] == [
        "Choose first what to hear: Ctrl+Shift+H in a paragraph, or L on a source or a quote"
    ]
    assert players == []


def test_a_file_that_can_not_be_played_is_told_once_and_opens_elsewhere_then(
    sourced: Scene, players: list[SilentPlayer], opened_urls: list[str]
) -> None:
    choose(sourced)
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    for _ in range(2):
        players[0].failed.emit("Could not open file")
    failures = [text for text, kind in sourced.told if kind == "warn"]
    assert failures == [
        "panel.wav can't be played here (Could not open file): asked again, it opens in another program"
    ]
    assert not sourced.page.centre.player.isVisible()
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert opened_urls == [QUrl.fromLocalFile(str(FILE)).toString()]
    assert sourced.told[-1] == ("The recording is open in another program: go to 0:28 there", "info")
    choose(sourced, FILE.with_name("other.wav"))
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert "open other.wav" in players[0].told, "another file is tried here first"


def test_a_machine_without_a_player_opens_the_file_in_another_program(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, opened_urls: list[str]
) -> None:
    asked: list[QObject] = []
    monkeypatch.setattr(Listening.__init__, "__defaults__", (asked.append,))
    scene = opened(held(*BLOCKS))
    scene.go_to(FIRST)
    choose(scene)
    for _ in range(2):
        scene.press(KEY.Key_H, CTRL_SHIFT)
    assert len(opened_urls) == 2
    assert len(asked) == 1, "it is looked for once"


def test_a_file_that_is_gone_says_so(
    sourced: Scene, opened_urls: list[str], players: list[SilentPlayer]
) -> None:
    choose(sourced, FILE.with_name("missing.wav"))
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    players[0].failed.emit("Could not open file")
    sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert sourced.told[-1] == (
        "missing.wav can't be opened: choose the recording's file again (Ctrl+Shift+R)",
        "warn",
    )


def test_a_path_in_the_plan_is_never_opened(
    opened: Opened, players: list[SilentPlayer], opened_urls: list[str]
) -> None:
    scene = opened(replace(held(*BLOCKS), recording=Recording("Film", "file://server/share/panel.wav")))
    scene.go_to(FIRST)
    scene.press(KEY.Key_H, CTRL_SHIFT)
    assert (players, opened_urls) == ([], [])
    assert scene.told[-1][0].startswith("There is no recording to hear: choose its file (Ctrl+Shift+R)")


def test_blocks_without_notes_play_nothing(sourced: Scene, players: list[SilentPlayer]) -> None:
    choose(sourced)
    for place in (HEADING, SECOND):
        sourced.go_to(place)
        sourced.press(KEY.Key_H, CTRL_SHIFT)
    assert players == []
