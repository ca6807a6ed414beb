# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Around the words: from three seconds before, back and on, and round."""

from __future__ import annotations

from pathlib import Path

from seminarapp.application.recording.listening import Stretch
from seminarapp.ui.write.hearing.playback import Playback
from tests.ui.write.hearing.conftest import SilentPlayer

FILE = Path("/somewhere/panel.wav")
WORDS = Stretch(100.0, 106.0)


def heard(player: SilentPlayer) -> Playback:
    playback = Playback(player)
    playback.hear(FILE, WORDS)
    player.lasts.emit(600.0)
    return playback


def test_words_are_heard_from_three_seconds_before(player: SilentPlayer) -> None:
    heard(player)
    assert player.told == ["open panel.wav", "go to 97", "play"]


def test_the_same_file_is_opened_once_and_its_beginning_is_the_earliest(player: SilentPlayer) -> None:
    playback = heard(player)
    playback.hear(FILE, Stretch(1.0, 2.0))
    assert player.told[3:] == ["go to 0", "play"]


def test_one_key_plays_and_pauses(player: SilentPlayer) -> None:
    playback = heard(player)
    playback.toggle()
    assert (player.told[-1], playback.playing) == ("pause", False)
    playback.toggle()
    assert (player.told[-1], playback.playing) == ("play", True)


def test_at_the_end_of_the_file_the_words_are_played_again(player: SilentPlayer) -> None:
    playback = heard(player)
    player.moved.emit(600.0)
    player.plays.emit(False)
    playback.toggle()
    assert player.told[-2:] == ["go to 97", "play"]


def test_steps_stay_within_the_file(player: SilentPlayer) -> None:
    playback = heard(player)
    player.moved.emit(3.0)
    playback.step(-1)
    assert player.told[-1] == "go to 0"
    playback.step(1)
    assert player.told[-1] == "go to 5"
    player.moved.emit(598.0)
    playback.step(1)
    assert player.told[-1] == "go to 600"


def test_round_and_round_begins_again_a_second_after_the_words(player: SilentPlayer) -> None:
    playback = heard(player)
    playback.set_looping(True)
    for second in (105.0, 106.9):
        player.moved.emit(second)
    assert player.told[-1] == "play"
    player.moved.emit(107.1)
    assert player.told[-1] == "go to 97"
    playback.set_looping(False)
    for second in (106.0, 107.5):
        player.moved.emit(second)
    assert player.told[-1] == "go to 97"
    assert playback.at == 107.5


def test_who_has_gone_beyond_the_words_is_not_called_back(player: SilentPlayer) -> None:
    playback = heard(player)
    playback.set_looping(True)
    playback.go_to(300.0)
    player.moved.emit(301.0)
    assert player.told[-1] == "go to 300"
    playback.again()
    assert player.told[-2:] == ["go to 97", "play"]


def test_nothing_is_done_before_anything_was_heard_or_after_the_end(player: SilentPlayer) -> None:
    playback = Playback(player)
    for act in (playback.toggle, playback.again, playback.end):
        act()
    playback.step(1)
    playback.go_to(5.0)
    assert player.told == []
    playback.hear(FILE, WORDS)
    playback.end()
    playback.toggle()
    assert player.told[-1] == "close"
