# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The real program with somebody at its keys, who says on standard output what was typed and what it called saved.

`python -m tests.stress.typist LIBRARY SEMINAR RUN`: a line of JSON for each thing that happens, until it is killed.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from seminarapp.bootstrap import open_window
from seminarapp.ui.live.console.lines import Line, SaveState
from seminarapp.ui.live.page import LivePage
from seminarapp.ui.start.page import StartPage
from seminarapp.ui.top_bar import LIVE
from seminarapp.ui.window import MainWindow

LETTER_MS = 25
WORDS = (
    "vattnet",
    "rinner",
    "ner",
    "för",
    "gatan",
    "och",
    "ingen",
    "vet",
    "vem",
    "som",
    "betalar",
    "röret",
    "åäö",
)
NOTHING = Qt.KeyboardModifier.NoModifier

Tell = Callable[[dict[str, Any]], object]


class Typist(QObject):
    """Goes to the live page of a seminar, and types line after line.

    Attributes:
        page: the live page, as soon as it is there.
    """

    def __init__(self, seminar: UUID, run: int, tell: Tell, *, letter_ms: int = LETTER_MS) -> None:
        super().__init__()
        self.page: LivePage | None = None
        self._seminar = seminar
        self._run = run
        self._tell = tell
        self._chance = random.Random(run)
        self._line = 0
        self._rest = ""
        self._looks = 0
        self._timer = QTimer(self, interval=letter_ms)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def stop(self) -> None:
        """Enter what has been typed, and type no more."""
        self._timer.stop()
        if self.page is not None and self._edit.text():
            self._enter()

    def _go_on(self) -> None:
        if self.page is None:
            self._find_the_page()
        elif self._rest:
            self._press(self._rest[0])
            self._rest = self._rest[1:]
            self._say("key", line=self._line, text=self._edit.text())
        else:
            self._enter()
            self._begin_a_line()

    def _find_the_page(self) -> None:
        window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
        shown = window._stack.currentWidget() if window else None
        if window and isinstance(shown, LivePage) and shown.console.is_open:
            self.page = shown
            shown.console.captures.changed.connect(self._on_changed)
            self._say("ready", text=self._edit.text())
            if self._edit.text():
                self._enter()
            self._begin_a_line()
        elif window and isinstance(shown, StartPage) and shown._browsing.library is not None:
            self._looks += 1
            if self._looks == 3:  # a draft would have led to its page by now
                window.open_seminar(self._seminar, LIVE)

    def _begin_a_line(self) -> None:
        self._line += 1
        words = [self._chance.choice(WORDS) for _ in range(self._chance.randint(1, 8))]
        self._rest = f"r{self._run}n{self._line} {' '.join(words)}"

    def _enter(self) -> None:
        self._say("enter", line=self._line, text=self._edit.text())
        self._send(Qt.Key.Key_Return, "\r")

    def _press(self, letter: str) -> None:
        self._send(Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown, letter)

    def _send(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._edit, QKeyEvent(kind, key, NOTHING, text))

    @property
    def _edit(self) -> QLineEdit:
        assert self.page is not None
        return self.page._line.edit

    def _on_changed(self, _known: UUID, line: Line) -> None:
        """As the user sees it: the row has its time."""
        if line.state is SaveState.SAVED:
            self._say("saved", id=str(line.capture.id), text=line.capture.text)

    def _say(self, what: str, **more: object) -> None:
        self._tell({"at": time.monotonic(), "what": what, **more})


def to_standard_output(said: dict[str, Any]) -> None:
    """At once: this process has no end but that of whoever listens."""
    try:
        os.write(1, json.dumps(said).encode() + b"\n")
    except BrokenPipeError:
        os._exit(1)


def main(library: str, seminar: str, run: str) -> int:
    """The program as its user starts it; only its keys are pressed from inside."""
    application = QApplication(sys.argv[:1])
    typist = Typist(UUID(seminar), int(run), to_standard_output)
    status = open_window(library)
    del typist, application
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
