# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Qt's own player on a real file, where it is installed; and that nothing asks for it before it is needed."""

from __future__ import annotations

import math
import struct
import subprocess
import sys
import wave
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from seminarapp.ui.write.hearing.qt_player import QtPlayer, qt_player

installed = pytest.mark.skipif(
    find_spec("PySide6.QtMultimedia") is None, reason="the extra `recording` is not installed here"
)
quiet = pytest.mark.qt_log_ignore(
    "library", "symbols", "audio", "Pulse", "FFmpeg"
)  # this machine may have no sound


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """Twenty seconds of a tone."""
    file = tmp_path / "tone.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"".join(struct.pack("<h", int(900 * math.sin(n / 5))) for n in range(160_000)))
    return file


def test_the_write_page_does_not_bring_it() -> None:
    program = "import sys, seminarapp.ui.write.page; print('PySide6.QtMultimedia' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_without_it_there_is_no_player(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert qt_player(qapp) is None


@installed
@quiet
def test_it_jumps_plays_and_pauses(qtbot: QtBot, qapp: QObject, tone: Path) -> None:
    player = QtPlayer(qapp)
    places: list[float] = []
    player.moved.connect(places.append)
    player.open(tone)
    player.go_to(12.0)
    with qtbot.waitSignal(player.lasts, timeout=5_000) as lasts:
        player.play()
    assert lasts.args == [20.0]
    qtbot.waitUntil(lambda: any(place > 12.2 for place in places), timeout=5_000)
    assert min(places) >= 12.0, "nothing is heard before the jump"
    with qtbot.waitSignal(player.plays, timeout=5_000):
        player.pause()
    player.go_to(3.0)
    qtbot.waitUntil(lambda: places[-1] == pytest.approx(3.0, abs=0.2), timeout=5_000)
    player.close()
    player.deleteLater()


@installed
@quiet
def test_what_is_no_recording_fails_with_a_reason(qtbot: QtBot, qapp: QObject, tmp_path: Path) -> None:
    file = tmp_path / "words.wav"
    file.write_text("these are words")
    player = QtPlayer(qapp)
    with qtbot.waitSignal(player.failed, timeout=5_000) as failed:
        player.open(file)
    assert failed.args is not None
    assert failed.args[0]
    player.deleteLater()
