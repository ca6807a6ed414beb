# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Playback of a stretch: from a little before it, by steps of some seconds, again and again if that is wished."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from seminarapp.application.recording.listening import LEAD, Stretch
from seminarapp.ui.write.hearing.player import Player

STEP = 5.0
"""Seconds that one key goes back or on."""

_AFTER = 1.0  # seconds heard after a stretch before it begins again


class Playback(QObject):
    """Knows what is listened to, where the player is, and whether it goes round.

    Signals:
        changed: where it is, how long the file is, whether it plays or goes round.
    """

    changed = Signal()

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        self._player = player
        self._file: Path | None = None
        self._stretch = Stretch(0.0, 0.0)
        self.at = 0.0
        self.lasts = 0.0
        self.playing = False
        self.looping = False
        player.moved.connect(self._on_moved)
        player.lasts.connect(self._on_lasts)
        player.plays.connect(self._on_plays)

    def hear(self, file: Path, stretch: Stretch) -> None:
        """Play a file from a little before a stretch of it, in the file's seconds."""
        if file != self._file:
            self._file, self.lasts = file, 0.0
            self._player.open(file)
        self._stretch = stretch
        self._begin()
        self._player.play()

    def toggle(self) -> None:
        """Play or stand; at the end of the file, the stretch again."""
        if self._file is None:
            return
        if self.playing:
            self._player.pause()
            return
        if self.lasts and self.at >= self.lasts:
            self._begin()
        self._player.play()

    def step(self, way: int) -> None:
        """Some seconds back (-1) or on (1)."""
        if self._file is not None:
            end = self.lasts or self.at + STEP
            self._jump(min(end, max(0.0, self.at + way * STEP)))

    def go_to(self, second: float) -> None:
        """Jump to a second of the file."""
        if self._file is not None:
            self._jump(second)

    def again(self) -> None:
        """The stretch from its beginning."""
        if self._file is not None:
            self._begin()
            self._player.play()

    def set_looping(self, looping: bool) -> None:
        """Whether the stretch begins again when it has been heard."""
        self.looping = looping
        self.changed.emit()

    def end(self) -> None:
        """Play nothing any more, and let go of the file."""
        if self._file is not None:
            self._file = None
            self._player.close()

    def _begin(self) -> None:
        self._jump(max(0.0, self._stretch.begin - LEAD))

    def _jump(self, second: float) -> None:
        self.at = second
        self._player.go_to(second)
        self.changed.emit()

    def _on_moved(self, second: float) -> None:
        passed = self.at <= self._stretch.end + _AFTER < second
        self.at = second
        if self.looping and self.playing and passed:
            self._begin()
        self.changed.emit()

    def _on_lasts(self, seconds: float) -> None:
        self.lasts = seconds
        self.changed.emit()

    def _on_plays(self, playing: bool) -> None:
        self.playing = playing
        self.changed.emit()
