# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A real meeting's transcript through the real window, much faster than it was: no note is lost, none comes twice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminarapp.application.exchange.transcribed import seminar_of
from seminarapp.application.rehearsing.rehearsal import RehearsalWish
from seminarapp.bootstrap import readers
from seminarapp.domain.values import CaptureKind, Fidelity
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.theme.look import Look
from seminarapp.ui.translation import Translation
from seminarapp.ui.window import MainWindow
from tests.ui.home import Home

ZOOM = Path(__file__).parents[4] / "shared" / "data" / "zoom_acde233_raw.vtt"
SPEED = 2_000.0  # an hour and three quarters in three seconds
LONGEST = 15.0  # seconds

pytestmark = pytest.mark.skipif(
    not ZOOM.is_file(), reason=f"{ZOOM.name} is not beside the checkout (../shared/data): nothing to replay"
)


@pytest.fixture
def window(home: Home, look: Look, translation: Translation) -> Iterator[MainWindow]:
    window = MainWindow(look, translation, home.chooser)
    home.show(window, 1440, 900)
    window.move_in(home.desk)
    home.settle()
    yield window
    window.close()
    home.settle()


def test_every_cue_is_noted_once_and_in_order(home: Home, window: MainWindow) -> None:
    transcript = readers().read(ZOOM, None)
    recorded = seminar_of(transcript, ZOOM.stem)  # type: ignore[arg-type]  # a .vtt is a transcript
    cues = [(cue.at, cue.text, cue.speaker) for cue in recorded.captures]
    assert len(cues) == 678
    began = time.monotonic()
    window.rehearse(RehearsalWish(ZOOM, SPEED))
    home.bot.waitUntil(lambda: "678, saved: 678" in _said(window), timeout=60_000)
    assert time.monotonic() - began < LONGEST
    home.settle()
    page = window._stack.currentWidget()
    assert isinstance(page, LivePage)
    seminar = page.console.seminar
    assert seminar is not None
    material = home.ask(lambda: home.activities.writing.material(seminar))
    assert [(capture.at, capture.text, capture.seat) for capture in material.captures] == cues
    assert {(capture.kind, capture.fidelity) for capture in material.captures} == {
        (CaptureKind.QUOTE, Fidelity.UNSURE)
    }
    shown = [line.capture.text for line in page.console.captures.lines()]
    assert shown == [text for _at, text, _speaker in cues]
    assert [(turn.seat, turn.began_at) for turn in material.turns] == [
        (turn.speaker, turn.begin) for turn in recorded.turns
    ]
    assert not home.refused


def _said(window: MainWindow) -> str:
    message = window._messages.current
    return message.text if message else ""
