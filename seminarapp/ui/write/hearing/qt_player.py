# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The player that comes with Qt, where the extra `recording` is installed; imported at the first sound."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from seminarapp.ui.write.hearing.player import Player

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer


def qt_player(parent: QObject) -> Player | None:
    """Qt's player; None where it isn't installed, or this machine has nothing to play sound on."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:  # the extra is not there, or a library of the system that it needs
        return None
    return None if QMediaDevices.defaultAudioOutput().isNull() else QtPlayer(parent)


class QtPlayer(Player):
    """Plays by QMediaPlayer."""

    def __init__(self, parent: QObject) -> None:
        """Raises `ImportError` where QtMultimedia is not installed."""
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        super().__init__(parent)
        self._media: QMediaPlayer = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._media.setAudioOutput(self._output)
        self._states = QMediaPlayer.PlaybackState
        statuses = QMediaPlayer.MediaStatus
        self._there = {statuses.LoadedMedia, statuses.BufferedMedia, statuses.EndOfMedia}
        self._wanted: int | None = None  # milliseconds to jump to when the file is there
        self._media.positionChanged.connect(self._on_position)
        self._media.durationChanged.connect(self._on_duration)
        self._media.mediaStatusChanged.connect(self._on_status)
        self._media.playbackStateChanged.connect(self._on_state)
        self._media.errorOccurred.connect(self._on_error)

    def open(self, file: Path) -> None:
        """Take a file; it stands at its beginning."""
        self._media.setSource(QUrl.fromLocalFile(str(file)))

    def play(self) -> None:
        """Go on."""
        self._media.play()

    def pause(self) -> None:
        """Stand still."""
        self._media.pause()

    def go_to(self, second: float) -> None:
        """Jump there; where the file isn't read yet, as soon as it is."""
        at = round(max(0.0, second) * 1000)
        there = self._media.mediaStatus() in self._there
        self._wanted = None if there else at
        if there:
            self._media.setPosition(at)

    def close(self) -> None:
        """Let go of the file and of the sound."""
        self._media.stop()
        self._media.setSource(QUrl())

    def _on_position(self, at: int) -> None:
        if self._wanted is None:
            self.moved.emit(at / 1000)

    def _on_duration(self, lasts: int) -> None:
        if lasts > 0:
            self.lasts.emit(lasts / 1000)

    def _on_status(self, status: object) -> None:
        if self._wanted is not None and status in self._there:
            at, self._wanted = self._wanted, None
            self._media.setPosition(at)

    def _on_state(self, state: object) -> None:
        self.plays.emit(state == self._states.PlayingState)

    def _on_error(self, _error: object, reason: str) -> None:
        self.failed.emit(reason)
