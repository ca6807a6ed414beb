# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What plays a file: the small part of it that the window needs, so that a test can stand in for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Player(QObject):
    """Plays one file at a time. All times are seconds of the file.

    Signals:
        moved(float): it is at that second now, while it plays and after a jump.
        lasts(float): how long the file is, as soon as that is known.
        plays(bool): it plays, or it stands.
        failed(str): the file can't be played; the reason, as the system gives it, "" for none.
    """

    moved = Signal(float)
    lasts = Signal(float)
    plays = Signal(bool)
    failed = Signal(str)

    def open(self, file: Path) -> None:
        """Take a file; it stands at its beginning."""
        raise NotImplementedError

    def play(self) -> None:
        """Go on."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stand still."""
        raise NotImplementedError

    def go_to(self, second: float) -> None:
        """Jump there, playing or not."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file and of the sound."""
        raise NotImplementedError
