# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A player without sound."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from seminarapp.ui.write.hearing.player import Player


class SilentPlayer(Player):
    """Does as it is told, and tells a test what that was.

    Attributes:
        told: every wish, in order.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: list[str] = []

    def open(self, file: Path) -> None:
        self.told.append(f"open {file.name}")

    def play(self) -> None:
        self.told.append("play")
        self.plays.emit(True)

    def pause(self) -> None:
        self.told.append("pause")
        self.plays.emit(False)

    def go_to(self, second: float) -> None:
        self.told.append(f"go to {second:g}")

    def close(self) -> None:
        self.told.append("close")
        self.plays.emit(False)


@pytest.fixture
def player(qapp: QObject) -> SilentPlayer:
    return SilentPlayer()
